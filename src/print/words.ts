import type { Line, Run } from '#core/documents/blocks.ts';
import { linesOf, textWidth } from '#core/documents/measure.ts';
import type { Content, ContentText } from 'pdfmake/interfaces';
import { kindAt } from './kind.ts';
import { drawable, plain, type Family } from './drawable.ts';
import { glued } from './glued.ts';
import { colours, natural, rest, sans, serif, type, type Style } from './styles.ts';
import type { Decoration, Tag } from './tag.ts';

/** A stretch of text in one face, size and colour, and what it belongs to. */
export interface Strand {
	readonly text: string;
	readonly tag: Tag | undefined;
	/** The heading that it leads to. */
	readonly leadsTo: string | undefined;
	/** The heading whose page is written in its place. */
	readonly pageReference?: string | undefined;
	readonly font: Family;
	readonly fontSize: number;
	readonly lineHeight: number;
	readonly bold: boolean;
	readonly color: string;
	readonly alignment: string;
	/** The rule through it or below it. */
	readonly ruled?: Decoration;
}

type More = Omit<Partial<ContentText>, 'pageReference'> & Partial<Pick<Strand, 'leadsTo' | 'pageReference'>>;

/** A line of a document as pdfmake sets it, and the part it belongs to; what belongs to none is decoration. What is open is semibold, because a photocopy loses the colour; what is struck or added has a rule. */
export function set(line: Line, style: Style, tag: Tag | undefined, more: More = {}): ContentText {
	const { font, size } = type[style];
	const { bold = false, color = colours.ink, lineHeight, leadsTo, pageReference, ...block } = more;
	const tags = tagsOf(line, tag);
	const text = line.flatMap((run, index) =>
		(run.kind === 'break' ? [{ text: ' \n', family: font }] : drawable(glued(run.text, line[index - 1]), font)).map(
			(piece) => ({
				text: piece.text,
				tag: tags[index],
				leadsTo,
				...(pageReference ? { pageReference } : {}),
				font: piece.family,
				fontSize: size,
				lineHeight: piece.family === font && lineHeight ? lineHeight : leading(style, piece.family),
				bold,
				color,
				alignment: block.alignment ?? 'left',
				...looks[kindAt(line, index)]
			})
		)
	) satisfies Strand[];
	return { text: (text.length > 0 ? text : '') as Content, ...block };
}

export function words(text: string, style: Style, tag: Tag | undefined, more: More = {}): ContentText {
	return set([{ text }], style, tag, more);
}

/** A line in which something is struck or added has a part for each stretch of it, so that it is heard which. */
function tagsOf(line: Line, tag: Tag | undefined): readonly (Tag | undefined)[] {
	const ruled = line.map(({ kind }) => looks[kind ?? 'plain'].ruled);
	if (!tag || !ruled.some(Boolean)) return line.map(() => tag);
	const tags: Tag[] = [];
	for (const [index, decoration] of ruled.entries())
		tags.push(
			index > 0 && ruled[index - 1] === decoration
				? tags[index - 1]!
				: tag.add('Span', decoration ? { decoration } : {})
		);
	return tags;
}

const looks: Record<NonNullable<Run['kind']> | 'plain', Partial<Pick<Strand, 'bold' | 'color' | 'ruled'>>> = {
	plain: {},
	open: { bold: true, color: colours.open },
	figure: {},
	strong: { bold: true },
	soft: { color: colours.soft },
	blank: {},
	break: {},
	struck: { color: colours.soft, ruled: 'LineThrough' },
	added: { bold: true, ruled: 'Underline' }
};

/** The distance of lines as pdfmake counts it: in heights of the font's own line. */
export function leading(style: Style, font: Family = type[style].font): number {
	return type[style].leading / (type[style].size * natural[font]);
}

/** The serif is wider than the sans that can be measured, by an eighth and seldom by a sixth; better a line too many than one too few. */
const wider = { [serif]: 1.16, [sans]: 1, [rest]: 1 } as const;

/** About how high a line gets when it is set in a width. */
export function heightOf(line: Line, style: Style, width: number): number {
	const { font, size } = type[style];
	const weight = line.some(({ kind }) => kind && looks[kind].bold) ? 'semibold' : 'regular';
	const rows = brokenUp(line).flatMap((text) => linesOf(text, width, size * wider[font], weight));
	return rows.length * type[style].leading;
}

/** The text of a line, in the pieces that stand below each other. */
function brokenUp(line: Line): string[] {
	const rows = [''];
	for (const run of line) {
		if (run.kind === 'break') rows.push('');
		else rows[rows.length - 1] += run.text;
	}
	return rows;
}

/** One line of sans that ends in dots where it would be too long. */
export function fitting(text: string, style: Style, width: number): string {
	const whole = plain(text);
	if (textWidth(whole, type[style].size) <= width) return whole;
	let short = whole;
	while (short && textWidth(`${short}…`, type[style].size) > width) short = short.slice(0, -1).trimEnd();
	return `${short}…`;
}
