import type { Words } from '#content/languages/words.ts';
import { redlined, whole } from '../redline.ts';
import type { Mark, Review } from '../work.ts';
import type { Block, Line, PartyDocument } from './blocks.ts';
import { plain } from './writing.ts';

/** `clean`: as the text would stand. `marked`: with what was struck and added still to be seen, and the remarks. */
export type Copy = 'clean' | 'marked';

/** A mandate after a review. Numbers stay, so that every reference holds; a struck passage leaves its number behind. */
export function reviewed<D extends PartyDocument>(document: D, review: Review, copy: Copy, words: Words): D {
	return { ...document, blocks: reviewedBlocks(document.blocks, review, copy, words) };
}

export function reviewedBlocks(blocks: readonly Block[], review: Review, copy: Copy, words: Words): readonly Block[] {
	const said = words.documents.text;
	return blocks.flatMap((block): readonly Block[] => {
		if (block.type !== 'clause') return [block];
		const own = review[block.about.id];
		const items = block.items?.map((item) => ({ ...item, at: `${block.about.id}/${item.option}` }));
		const now = {
			...block,
			line: lineOf(block.line, own),
			...(items && { items: items.map(({ at, ...item }) => ({ ...item, line: lineOf(item.line, review[at]) })) })
		};
		const remarks = [
			remark(block.number, own),
			...(items ?? []).map(({ at, mark }) => remark(`${block.number} ${mark}`, review[at]))
		];
		return [now, ...remarks.flat()];
	});
	function lineOf(line: Line, mark: Mark | undefined): Line {
		if (mark?.verdict === 'struck') return copy === 'marked' ? whole('struck', line) : plain(said.struckPassage);
		if (mark?.words === undefined) return line;
		return copy === 'marked' ? redlined(line, plain(mark.words)) : plain(mark.words);
	}

	function remark(number: string, mark: Mark | undefined): readonly Block[] {
		if (copy === 'clean' || !mark?.remark) return [];
		const label = number ? said.remarkOn.replace('{number}', number) : said.remarkHere;
		return [{ type: 'paragraph', style: 'note', line: [{ text: `${label} `, kind: 'strong' }, { text: mark.remark }] }];
	}
}
