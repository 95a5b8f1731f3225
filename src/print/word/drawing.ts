import type { Drawing } from '#core/documents/blocks.ts';
import { drawn, textWidth } from '#core/documents/measure.ts';
import { edges } from '#core/documents/svg.ts';
import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import { ShapeGroupRun, type IShapeGroupChildOptions, type ShapeLineOptions } from 'docx/shapes';
import { colours, everywhere, sans } from '../styles.ts';
import { halves, hex, sound, twentieths } from './words.ts';

/**
 * A chart made of Word’s own shapes: sharp at every size, its words can be searched, corrected and read aloud,
 * and there is no picture beside it that some programs would show in its place.
 */
export function drawingOf({ boxes, lines, labels, alternative }: Drawing, scale: number): ShapeGroupRun {
	const place = (x: number, y: number, width: number, height: number) => ({
		offset: { left: pixels(x * scale), top: pixels(y * scale) },
		width: pixels(width * scale),
		height: pixels(height * scale)
	});
	const words = (
		texts: readonly string[],
		alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
		kind?: Drawing['boxes'][number]['kind']
	) =>
		texts.map(
			(text, index) =>
				new Paragraph({
					alignment,
					style: 'TableSmall',
					spacing: { line: twentieths(drawn.leading * scale), lineRule: LineRuleType.EXACT },
					children: [
						new TextRun({
							text: sound(text),
							font: everywhere[sans],
							size: halves(drawn.size * scale),
							...(kind && kind !== 'rest' && index === 0 ? { bold: true } : {})
						})
					]
				})
		);

	const children: IShapeGroupChildOptions[] = [
		...lines.flatMap(({ points, kind }) =>
			points.slice(1).map(([x2, y2], index): IShapeGroupChildOptions => {
				const [x1, y1] = points[index]!;
				return {
					type: 'line',
					transformation: {
						...place(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), Math.abs(y1 - y2)),
						flip: { horizontal: x2 < x1, vertical: y2 < y1 }
					},
					line: strokes[kind]
				};
			})
		),
		...boxes.flatMap(({ x, y, width, height, lines, kind }): IShapeGroupChildOptions[] => {
			const { inside, round, width: thick } = edges[kind];
			return [
				...inside.slice(1).map((by): IShapeGroupChildOptions => ({
					type: 'rectangle',
					transformation: place(x + by, y + by, width - 2 * by, height - 2 * by),
					line: line({ width: thick })
				})),
				{
					...(round > 0
						? { type: 'roundedRectangle', adjustments: { cornerRadius: (100 * round) / Math.min(width, height) } }
						: { type: 'rectangle' }),
					transformation: place(x, y, width, height),
					line: line({ width: thick }),
					children: words(lines, AlignmentType.CENTER, kind),
					// To the very edge: a face wider than the one that was measured then seldom takes a line more than there is room for.
					textOptions: { verticalAlignment: 'center', margins: { top: 0, bottom: 0, left: 0, right: 0 } }
				}
			];
		}),
		...labels.map(({ x, y, text, anchor = 'start' }): IShapeGroupChildOptions => {
			// Room for a wider face, where Word has not the one that was measured.
			const width = textWidth(text, drawn.size) * wider;
			const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
			return {
				type: 'rectangle',
				transformation: place(left, y - drawn.leading * 0.74, width, drawn.leading),
				line: { transparency: 100 },
				children: words([text], alignments[anchor]),
				textOptions: { wrap: false, verticalAlignment: 'top', margins: { top: 0, bottom: 0, left: 0, right: 0 } }
			};
		})
	];
	return new ShapeGroupRun({ altText: { name: '', description: sound(alternative) }, children });
}

/** Pixels as Word counts them, 96 to the inch. */
const pixels = (points: number) => (points * 96) / 72;
const wider = 1.6;

const line = (more: ShapeLineOptions = {}): ShapeLineOptions => ({ color: hex(colours.ink), width: 0.7, ...more });

/** The same kinds of line as on screen and in the PDF, in multiples of their width. */
const strokes = {
	solid: line(),
	'dash-dotted': line({
		dash: [
			{ length: 11.4, gap: 3.6 },
			{ length: 2.1, gap: 3.6 }
		]
	}),
	dashed: line({ dash: [{ length: 7, gap: 4.3 }] }),
	dotted: line({ width: 1.3, cap: 'round', dash: [{ length: 0.1, gap: 2.2 }] })
} as const;
const alignments = { start: AlignmentType.START, middle: AlignmentType.CENTER, end: AlignmentType.END } as const;
