import type { Line, Run } from '#core/documents/blocks.ts';
import { linesOf, textWidth } from '#core/documents/measure.ts';
import type { ContentText } from 'pdfmake/interfaces';
import { drawable, plain, type Family } from './drawable.ts';
import { colours, natural, rest, sans, serif, type, type Style } from './styles.ts';

/** A line of a document as pdfmake sets it. What is open is semibold, because a photocopy loses the colour. */
export function set(line: Line, style: Style, more: Partial<ContentText> = {}): ContentText {
	const { font, size } = type[style];
	const text = line.flatMap((run) =>
		(run.kind === 'break' ? [{ text: '\n', family: font }] : drawable(run.text, font)).map((piece) => ({
			text: piece.text,
			...looks[run.kind ?? 'plain'],
			...(piece.family === font ? {} : { font: piece.family, lineHeight: leading(style, piece.family) })
		}))
	);
	return {
		text: text.length > 0 ? text : '',
		font,
		fontSize: size,
		lineHeight: leading(style, font),
		color: colours.ink,
		...more
	};
}

export function words(text: string, style: Style, more: Partial<ContentText> = {}): ContentText {
	return set([{ text }], style, more);
}

const looks: Record<NonNullable<Run['kind']> | 'plain', Partial<ContentText>> = {
	plain: {},
	open: { bold: true, color: colours.open },
	figure: {},
	strong: { bold: true },
	soft: { color: colours.soft },
	blank: {},
	break: {}
};

/** The distance of lines as pdfmake counts it: in heights of the font's own line. */
export function leading(style: Style, font: Family = type[style].font): number {
	return type[style].leading / (type[style].size * natural[font]);
}

/** The serif is a little wider than the sans that can be measured; better a line too many than one too few. */
const wider = { [serif]: 1.09, [sans]: 1, [rest]: 1 } as const;

/** About how high a line gets when it is set in a width. */
export function heightOf(line: Line, style: Style, width: number): number {
	const { font, size } = type[style];
	const weight = line.some(({ kind }) => kind === 'strong' || kind === 'open') ? 'semibold' : 'regular';
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
