import type { Drawing } from '#core/documents/blocks.ts';
import { drawn, linesOf, roomIn, textWidth } from '#core/documents/measure.ts';
import { svg } from '#core/documents/svg.ts';

/** What would have to be mended before a drawing can hang on a wall, each fault by the words it concerns. */

interface Area {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly what: string;
}

/** What is less than this is the width of a line, or a rounding. */
const hair = 0.5;

export const faults: Readonly<Record<string, (drawing: Drawing) => readonly string[]>> = {
	'two boxes overlap': ({ boxes }) => pairs(boxes.map(areaOfBox)).flatMap(overlap),
	'something leaves the drawing': (drawing) =>
		[...drawing.boxes.map(areaOfBox), ...drawing.labels.map(areaOfLabel), ...strokes(drawing)]
			.filter(
				({ left, top, right, bottom }) =>
					left < -hair || top < -hair || right > drawing.width + hair || bottom > drawing.height + hair
			)
			.map(({ what }) => what),
	'a label lies over a box or another label': ({ boxes, labels }) => {
		const written = labels.map(areaOfLabel);
		const over = written.flatMap((label) => boxes.map((box) => [label, areaOfBox(box)] as const));
		return [...pairs(written), ...over].flatMap(overlap);
	},
	'a line runs through a box': (drawing) =>
		strokes(drawing).flatMap((stroke) => drawing.boxes.flatMap((box) => overlap([stroke, areaOfBox(box)]))),
	'a line runs through a label': (drawing) =>
		strokes(drawing).flatMap((stroke) => drawing.labels.flatMap((label) => overlap([stroke, areaOfLabel(label)]))),
	'a line ends nowhere': ({ boxes, lines, labels }) =>
		lines
			.filter(({ points }) => !isSample(points, labels))
			.flatMap((line) => [line.points[0]!, line.points.at(-1)!].map(([x, y]) => ({ x, y, line })))
			.filter(({ x, y }) => !boxes.some((box) => touches(box, x, y)))
			.filter(({ x, y, line }) => !lines.some((other) => other !== line && passes(other.points, x, y)))
			.filter(({ x, y }) => !labels.some((label) => isBeside(label, x, y)))
			.map(({ x, y }) => `at ${x}, ${y}`),
	'text is cut or runs over': (drawing) => [
		...(svg(drawing).match(/[^<>]*…/g) ?? []),
		...drawing.boxes.flatMap(({ lines, width, height }) => {
			const set = lines.flatMap((line, index) => {
				const weight = index === 0 ? 'semibold' : 'regular';
				return linesOf(line, roomIn(width), drawn.size, weight).map((text) => ({ text, weight }) as const);
			});
			const wide = set.filter(({ text, weight }) => textWidth(text, drawn.size, weight) > width - 2 * hair);
			return [...wide.map(({ text }) => text), ...(set.length * drawn.leading > height ? [lines.join(' ')] : [])];
		})
	]
};

function areaOfBox({ x, y, width, height, lines }: Drawing['boxes'][number]): Area {
	return { left: x, top: y, right: x + width, bottom: y + height, what: `[${lines.join(' ')}]` };
}

function areaOfLabel({ x, y, text, anchor }: Drawing['labels'][number]): Area {
	const width = textWidth(text, drawn.size);
	const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	return { left, top: y - drawn.size * 0.7, right: left + width, bottom: y + drawn.size * 0.2, what: text };
}

/** The straight pieces of all lines. */
function strokes({ lines }: Drawing): readonly Area[] {
	return lines.flatMap(({ points, kind }) =>
		points.slice(1).map(([x, y], index) => {
			const [fromX, fromY] = points[index]!;
			return {
				left: Math.min(x, fromX),
				top: Math.min(y, fromY),
				right: Math.max(x, fromX),
				bottom: Math.max(y, fromY),
				what: `${kind} line at ${fromX}, ${fromY}`
			};
		})
	);
}

function overlap([one, other]: readonly [Area, Area]): readonly string[] {
	const apart =
		one.right <= other.left + hair ||
		other.right <= one.left + hair ||
		one.bottom <= other.top + hair ||
		other.bottom <= one.top + hair;
	return apart ? [] : [`${one.what} and ${other.what}`];
}

function pairs(areas: readonly Area[]): readonly (readonly [Area, Area])[] {
	return areas.flatMap((one, index) => areas.slice(index + 1).map((other) => [one, other] as const));
}

function touches({ x, y, width, height }: Drawing['boxes'][number], atX: number, atY: number): boolean {
	const within = atX >= x - hair && atX <= x + width + hair && atY >= y - hair && atY <= y + height + hair;
	const inside = atX > x + hair && atX < x + width - hair && atY > y + hair && atY < y + height - hair;
	return within && !inside;
}

/** Whether a point lies on the way of a line. */
export function passes(points: Drawing['lines'][number]['points'], x: number, y: number, near = hair): boolean {
	const between = (one: number, other: number, at: number) =>
		at >= Math.min(one, other) - near && at <= Math.max(one, other) + near;
	return points.slice(1).some(([toX, toY], index) => {
		const [fromX, fromY] = points[index]!;
		return between(fromX, toX, x) && between(fromY, toY, y);
	});
}

/** A line may lead to a word that says where it would go on. */
function isBeside(label: Drawing['labels'][number], x: number, y: number): boolean {
	const { left, right, top, bottom } = areaOfLabel(label);
	return y > top - drawn.leading && y < bottom + drawn.leading && Math.min(Math.abs(x - left), Math.abs(x - right)) < 5;
}

/** A line of the legend stands before its word. */
function isSample([, end]: Drawing['lines'][number]['points'], labels: Drawing['labels']): boolean {
	return labels.some(({ x, y }) => x > end![0] && x - end![0] < 10 && Math.abs(y - end![1]) < drawn.size);
}
