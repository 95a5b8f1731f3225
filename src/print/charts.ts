import type { Block, Document, Drawing } from '#core/documents/blocks.ts';
import { drawn } from '#core/documents/measure.ts';
import type { Sheet } from './parts.ts';
import { belowHeading, smallest, type } from './styles.ts';

export type Sheets = Readonly<Record<'portrait' | 'landscape', Sheet>>;

/** How many times as large as it was laid out a chart is drawn: in large type as large as the page and its text allow. */
export function scaleOf({ width, height }: Drawing, { look, ...sheet }: Sheet): number {
	const most = look.even ? type.text.size / drawn.size : 1;
	return Math.min(most, (sheet.width + look.wide) / width, (sheet.height - belowHeading) / height);
}

/**
 * The blocks of a document, where a chart whose words would be too small has a page of its own, across, if that makes it larger;
 * and where in large type words follow that say where the same can be read, if it cannot be as large as the text.
 */
export function withLegibleCharts({ blocks, inWords }: Document, sheets: Sheets): Block[] {
	const { look } = sheets.portrait;
	const least = (look.even ? type.text.size : smallest) / drawn.size;
	const laid: Block[] = [];
	let at: keyof Sheets = 'portrait';
	let words: Block[] = [];
	for (const block of blocks) {
		if (block.type === 'page') {
			// A chart has turned the page back already.
			if (laid.at(-1)?.type === 'page') laid.pop();
			laid.push(block, ...words);
			[at, words] = [block.orientation, []];
			continue;
		}
		laid.push(...words, block);
		words = [];
		if (block.type !== 'drawing') continue;
		const scales = {
			portrait: scaleOf(block.drawing, sheets.portrait),
			landscape: scaleOf(block.drawing, sheets.landscape)
		};
		const turned = at === 'portrait' && scales.portrait < least && scales.portrait < scales.landscape;
		if (look.even && scales[turned ? 'landscape' : at] < least && inWords)
			words = [{ type: 'paragraph', style: 'note', line: [{ text: inWords }] }];
		if (!turned) continue;
		const heading = laid.findLastIndex(({ type }) => type !== 'heading' && type !== 'drawing') + 1;
		laid.splice(heading, 0, { type: 'page', orientation: 'landscape' });
		laid.push({ type: 'page', orientation: 'portrait' });
	}
	return [...laid, ...words];
}
