import type { DocumentPhrase } from '#content/languages/document-words.ts';
import type { Drawing } from '../blocks.ts';
import { drawn, linesOf, roomIn, textWidth } from '../measure.ts';
import { phrase, type Writing } from '../writing.ts';

export type Box = Drawing['boxes'][number];
export type Kind = Box['kind'];
type Stroke = Drawing['lines'][number];
export type Point = Stroke['points'][number];
type Label = Drawing['labels'][number];

/** A drawing while it is made. */
export interface Sketch {
	readonly boxes: Box[];
	readonly lines: Stroke[];
	readonly labels: Label[];
	box(text: readonly string[], x: number, y: number, width: number, kind: Kind, height?: number): Box;
	line(kind: Stroke['kind'], ...points: Point[]): void;
	label(text: string, x: number, y: number, anchor?: Label['anchor']): void;
}

export function sketch(): Sketch {
	const boxes: Box[] = [];
	const lines: Stroke[] = [];
	const labels: Label[] = [];
	return {
		boxes,
		lines,
		labels,
		box(text, x, y, width, kind, height = heightOf(text, width)) {
			const box = { x, y, width, height, lines: text, kind };
			boxes.push(box);
			return box;
		},
		line: (kind, ...points) => void lines.push({ kind, points }),
		label: (text, x, y, anchor) => void labels.push(anchor ? { x, y, text, anchor } : { x, y, text })
	};
}

/** The height that a box needs for its text. */
export function heightOf(text: readonly string[], width: number): number {
	const room = roomIn(width);
	const rows = text.flatMap((line, index) => linesOf(line, room, drawn.size, index === 0 ? 'semibold' : 'regular'));
	return rows.length * drawn.leading + drawn.above * 2;
}

/** Where a line leaves a box, and where it comes in. */
export const foot = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height];
export const crown = ({ x, y, width }: Box): Point => [x + width / 2, y];

/** From the top of a box to its first line of text. */
export const firstLine = drawn.above + drawn.leading * 0.74;

/** From a line of text to its middle, as far as the eye is concerned. */
export const toMiddle = drawn.size * 0.34;

const keys = {
	solid: 'keySolid',
	'dash-dotted': 'keyRound',
	dashed: 'keyDashed',
	dotted: 'keyDotted',
	body: 'keyBody',
	post: 'keyPost',
	waiting: 'keyWaiting',
	rest: 'keyRest'
} as const satisfies Record<Kind | Stroke['kind'], DocumentPhrase>;
const sample = { width: 30, height: drawn.leading, toText: 6, apart: 16 } as const;

/** What the kinds of line and of box mean that occur, in a row below; `said` is what one means in this drawing alone. */
export function legend(at: Sketch, w: Writing, said: Partial<Record<Kind, DocumentPhrase>> = {}): void {
	const meanings: Readonly<Record<string, DocumentPhrase>> = { ...keys, ...said };
	const lines = new Set<string>(at.lines.map(({ kind }) => kind));
	const boxes = new Set<string>(at.boxes.map(({ kind }) => kind));
	const { left, right, bottom } = extent(at);
	const all = Object.entries(meanings)
		.filter(([kind]) => lines.has(kind) || boxes.has(kind))
		.map(([kind, id]) => ({ kind, text: phrase(id, w) }))
		.map((one) => ({ ...one, needed: sample.width + sample.toText + textWidth(one.text, drawn.size) }));
	const whole = all.reduce((sum, { needed }) => sum + needed + sample.apart, left - sample.apart) <= right;
	let x = left;
	let y = bottom + 14;
	for (const [index, { kind, text, needed }] of all.entries()) {
		// Where one row is not enough, boxes have a row of their own.
		const apart = !whole && boxes.has(kind) && lines.has(all[index - 1]?.kind ?? '');
		if (apart || (x > left && x + needed > right)) [x, y] = [left, y + drawn.leading + 4];
		const middle = y + sample.height / 2;
		if (lines.has(kind)) at.line(kind as Stroke['kind'], [x, middle], [x + sample.width, middle]);
		else at.box(inside(kind, w), x, y, sample.width, kind as Kind, sample.height);
		at.label(text, x + sample.width + sample.toText, middle + toMiddle);
		x += needed + sample.apart;
	}
}

/** What is at rest is told by its brackets. */
function inside(kind: string, w: Writing): readonly string[] {
	return kind === 'rest' ? [phrase('resting', w, { code: phrase('keySample', w) })] : [];
}

/** How far a sketch reaches. */
export function extent({ boxes, lines, labels }: Sketch) {
	let [left, right, bottom] = [Infinity, -Infinity, -Infinity];
	const reach = (from: number, to: number, down: number) => {
		left = Math.min(left, from);
		right = Math.max(right, to);
		bottom = Math.max(bottom, down);
	};
	for (const { x, y, width, height } of boxes) reach(x, x + width, y + height);
	for (const { points } of lines) for (const [x, y] of points) reach(x, x, y);
	for (const { x, y, text, anchor } of labels) {
		const width = textWidth(text, drawn.size);
		const from = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		reach(from, from + width, y + drawn.leading - drawn.size);
	}
	return { left, right, bottom };
}

/** The sketch as a drawing, moved to the left edge. */
export function finished(made: Sketch, alternative: string): Drawing {
	const { left, right, bottom } = extent(made);
	const across = (x: number) => round(x - left);
	return {
		width: round(right - left),
		height: round(bottom),
		alternative,
		boxes: made.boxes.map((box) => ({
			...box,
			x: across(box.x),
			y: round(box.y),
			width: round(box.width),
			height: round(box.height)
		})),
		lines: made.lines.map(({ kind, points }) => ({
			kind,
			points: points.map(([x, y]) => [across(x), round(y)] as const)
		})),
		labels: made.labels.map((label) => ({ ...label, x: across(label.x), y: round(label.y) }))
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
