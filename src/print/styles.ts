/** How paper looks: every size, colour and margin of the printed documents, in points. */
export const papers = {
	A4: { width: 595.28, height: 841.89 },
	Letter: { width: 612, height: 792 }
} as const;

export type Paper = keyof typeof papers;

export interface Look {
	/** How much larger everything is than its size below says: the page is laid out smaller by as much. */
	readonly scale: number;
	readonly margins: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
	/** How far a table or a drawing may reach into the outer margin, where there is room for remarks. */
	readonly wide: number;
	/** How far the contents may, on the first page. */
	readonly contents: number;
	/** A column for remarks beside the text, whose lines are numbered. */
	readonly review?: boolean;
	/** Tables of more columns than these are set as lists, because the columns would be too narrow. */
	readonly columns?: number;
	/** Nothing that is read is set smaller than the text. */
	readonly even?: true;
}

const margins = { left: 68, top: 88, right: 132, bottom: 76 } as const;

export const looks = {
	plain: { scale: 1, margins, wide: 84, contents: 84 },
	review: { scale: 1, margins: { ...margins, right: 176 }, wide: 0, contents: 128, review: true, columns: 4 },
	large: {
		scale: 18 / 11,
		margins: { left: 36, top: 56, right: 36, bottom: 56 },
		wide: 0,
		contents: 0,
		columns: 0,
		even: true
	}
} as const satisfies Readonly<Record<string, Look>>;

/** A paper that is read out or filled in leaves no room for remarks, unless it is asked for. */
export function narrowed(look: Look): Look {
	const { margins, wide, contents } = look;
	return { ...look, margins: { ...margins, right: margins.right - wide }, wide: 0, contents: contents - wide };
}

export type LookId = keyof typeof looks;

/** The column for remarks and the numbers of lines of a review print. */
export const reviewing = { gap: 14, rule: 0.4, number: 14, edge: 24, same: 4, style: 'line' } as const;

/** Rules through what is struck and below what is added: above the line on which letters stand and how thick, as parts of the size. */
export const ruling = { LineThrough: { above: 0.23, thick: 0.06 }, Underline: { above: -0.16, thick: 0.06 } } as const;

export const head = { below: 44, gap: 5, rule: 0.6 } as const;
/** The foot: how far above the end of the page it stands, and the room for the number of the page. */
export const below = { foot: 42, page: 90 } as const;
export const cover = {
	aboveTitle: 6,
	belowTitle: 16,
	label: 94,
	gap: 10,
	pair: 5,
	aboveContents: 16,
	/** Brings the small label to the line of the text beside it. */
	baseline: 1.5,
	/** The closest that contents may be set, as a part of their usual leading. */
	closest: 0.72,
	longNumber: 60,
	page: 34,
	/** More entries than these stand in two columns. */
	most: 18,
	between: 22
} as const;
/** Above a place to sign, and the room to write by hand above each of its lines. */
export const signing = { above: 18, hand: 25, between: 28, rule: 0.5, label: 3 } as const;

/** What is lower than this part of a page is not torn, and no more than the last is held together; of what may be torn so many points stay together. */
export const whole = { part: 0.28, table: 0.33, row: 0.7, head: 0.3, signers: 0.65, most: 0.92 } as const;
export const together = 45;
/** Lines to tick of no more lines than this stand in two columns; a list of them that is lower than this part of a page is not torn. */
export const short = { lines: 1, list: 0.3 } as const;
/** Brings a box to the height of the words beside it. */
export const lift = 2.5;

/** What a heading takes of the page on which a drawing stands. */
export const belowHeading = 30;
/** The words of a chart are not set smaller, where the page can be turned. */
export const smallest = 7;

/** The column in which clause numbers hang, the one of the marks (a), (b) …, and in Word the one of "Article 12". */
export const hang = { number: 34, mark: 24, long: 66 } as const;

export const colours = { ink: '#1b1f22', soft: '#565d63', open: '#7a5200', rule: '#1b1f22', faint: '#9aa1a6' } as const;

export const serif = 'Source Serif 4';
export const sans = 'Source Sans 3';
/** For the few letters that neither has. */
export const rest = 'Noto Sans';

/** What stands for our faces in Word, which embeds none: faces of like width and with even figures, which come with it or have a twin elsewhere. */
export const everywhere = { [serif]: 'Cambria', [sans]: 'Calibri' } as const;

/** Height of a line as the fonts give it, for a size of one. */
export const natural = { [serif]: 1.371, [sans]: 1.424, [rest]: 1.362 } as const;

/** Size, distance of lines and face of each kind of text. */
export const type = {
	text: { font: serif, size: 11, leading: 15 },
	lead: { font: serif, size: 12, leading: 16 },
	note: { font: sans, size: 9, leading: 12.5 },
	title: { font: serif, size: 23, leading: 28 },
	heading1: { font: serif, size: 12.5, leading: 16 },
	heading2: { font: serif, size: 11, leading: 15 },
	label: { font: sans, size: 8.5, leading: 15 },
	table: { font: sans, size: 9, leading: 12 },
	/** A box to tick beside the words of a table. */
	tick: { font: sans, size: 13, leading: 12 },
	small: { font: sans, size: 8, leading: 10.5 },
	contents: { font: serif, size: 10.5, leading: 15 },
	head: { font: sans, size: 8.5, leading: 11 },
	line: { font: sans, size: 7.5, leading: 9 },
	/** The running head and the foot in large type. */
	even: { font: sans, size: 11, leading: 14 }
} as const;

export type Style = keyof typeof type;

/** The style in which a look sets what is set in another elsewhere. */
export function styleIn({ even }: Look, style: Style): Style {
	if (!even || type[style].size >= type.text.size) return style;
	return style === 'head' ? 'even' : 'text';
}

export const gaps = {
	clause: 4.5,
	paragraph: 7,
	item: 3,
	heading1: 16,
	heading2: 13,
	table: 10,
	afterTable: 5
} as const;
export const cell = {
	x: 5,
	top: 3,
	bottom: 3.5,
	aboveSection: 4.5,
	rule: 0.25,
	headRule: 0.6
} as const;
