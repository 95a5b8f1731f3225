import type { Drawing } from './blocks.ts';
import { drawn, invisible, linesOf, roomIn, textWidth, type Weight } from './measure.ts';

/** A drawing as SVG, alike on screen and on paper: hairlines in one colour, on screen that of the text around it, no fills, nothing that a photocopy loses. */
export function svg(drawing: Drawing, ink?: string): string {
	const { width, height } = drawing;
	return [
		// A point more on each side, so that a line along the edge is not cut in half.
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2}" height="${height + 2}" viewBox="-1 -1 ${width + 2} ${height + 2}"`,
		` role="img" aria-label="${escaped(drawing.alternative)}"`,
		ink ? ` color="${ink}"` : '',
		` font-family="'Source Sans 3', sans-serif" font-size="${drawn.size}" fill="none" stroke-width="0.7">`,
		...drawing.lines.map(lineOf),
		...drawing.boxes.map(boxOf),
		...drawing.labels.map(({ x, y, text, anchor }) => textOf(x, y, text, 'regular', anchor ?? 'start')),
		'</svg>'
	].join('');
}

/** Round dots need a round cap and almost no length. */
const strokes = {
	solid: '',
	'dash-dotted': ' stroke-dasharray="8 2.5 1.5 2.5"',
	dashed: ' stroke-dasharray="5 3"',
	dotted: ' stroke-dasharray="0.1 2.8" stroke-linecap="round" stroke-width="1.3"'
} as const;
interface Edges {
	/** How far inside its area each of them is drawn. */
	readonly inside: readonly number[];
	readonly round: number;
	readonly width: number;
}
/** The edges of a box: dashes say what a line means, and no edge has any. */
export const edges: Readonly<Record<Drawing['boxes'][number]['kind'], Edges>> = {
	body: { inside: [0], round: 5, width: 0.7 },
	post: { inside: [0], round: 0, width: 0.7 },
	waiting: { inside: [0, 2], round: 0, width: 0.7 },
	rest: { inside: [0], round: 0, width: 0.3 }
};

function lineOf({ points, kind }: Drawing['lines'][number]): string {
	return `<polyline points="${points.map((point) => point.join(',')).join(' ')}" stroke="currentColor"${strokes[kind]}/>`;
}

function boxOf(box: Drawing['boxes'][number]): string {
	const room = roomIn(box.width);
	const most = Math.max(1, Math.floor((box.height - drawn.above) / drawn.leading));
	const lines = box.lines.flatMap((line, index) => {
		const weight: Weight = index === 0 && box.kind !== 'rest' ? 'semibold' : 'regular';
		return linesOf(line, room, drawn.size, weight).map((text) => ({ text, weight }));
	});
	// The core makes boxes large enough; what a hand-made one cannot hold ends in dots rather than outside.
	const kept = lines
		.slice(0, most)
		.map((line, index) => (index === most - 1 && lines.length > most ? cut(line, room) : line));
	const first = box.y + (box.height - kept.length * drawn.leading) / 2 + drawn.leading * 0.74;
	return [
		...edgesOf(box),
		...kept.map(({ text, weight }, index) =>
			textOf(box.x + box.width / 2, first + index * drawn.leading, text, weight, 'middle')
		)
	].join('');
}

function edgesOf({ x, y, width, height, kind }: Drawing['boxes'][number]): readonly string[] {
	const { inside, round: corner, width: thick } = edges[kind];
	return inside.map((by) => {
		const [left, top, across, down] = [x + by, y + by, width - 2 * by, height - 2 * by].map(round);
		const rounded = (corner > 0 ? ` rx="${corner}"` : '') + (thick === 0.7 ? '' : ` stroke-width="${thick}"`);
		return `<rect x="${left}" y="${top}" width="${across}" height="${down}"${rounded} stroke="currentColor"/>`;
	});
}

function cut({ text, weight }: { text: string; weight: Weight }, room: number) {
	let short = text;
	while (short && textWidth(`${short}…`, drawn.size, weight) > room) short = short.slice(0, -1);
	return { text: `${short}…`, weight };
}

function textOf(x: number, y: number, text: string, weight: Weight, anchor: string): string {
	const bold = weight === 'semibold' ? ' font-weight="600"' : '';
	return `<text x="${round(x)}" y="${round(y)}" fill="currentColor" text-anchor="${anchor}"${bold}>${escaped(text)}</text>`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
	return text
		.replace(invisible, '')
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
