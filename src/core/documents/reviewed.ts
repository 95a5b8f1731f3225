import type { Words } from '#content/languages/words.ts';
import { instead, redlined } from '../redline.ts';
import type { Mark, Review } from '../work.ts';
import type { Block, Line, PartyDocument } from './blocks.ts';
import { passagesOf } from './passages.ts';
import { plain } from './writing.ts';

/** `clean`: as the text would stand. `marked`: with what was struck and added still to be seen, and the remarks. */
export type Copy = 'clean' | 'marked';

/** A mandate after a review. Numbers stay, so that every reference holds; a struck passage leaves its number behind. */
export function reviewed<D extends PartyDocument>(document: D, review: Review, copy: Copy, words: Words): D {
	const { copyLabel, copyMarked } = words.documents.text;
	const marked = copy === 'marked' ? [{ label: copyLabel, line: plain(copyMarked) }] : [];
	return {
		...document,
		cover: [...document.cover, ...marked],
		blocks: reviewedBlocks(document.blocks, review, copy, words)
	};
}

/** A plan that is drafted from the answers, and says so where a review took the ground from under it: where it struck a function. */
export function notedFor<D extends PartyDocument>(
	document: D,
	mandate: readonly Block[],
	review: Review,
	words: Words
): D {
	const passages = passagesOf(mandate);
	const changed = passages.filter(({ id }) => review[id]?.verdict === 'struck' || review[id]?.words !== undefined);
	const struck = passages.some(({ id }) => /^functions-(now|later)\b/.test(id) && review[id]?.verdict === 'struck');
	if (!struck) return document;
	const { reviewLabel, reviewOne, reviewSome } = words.documents.text;
	const note = changed.length === 1 ? reviewOne : reviewSome.replace('{n}', String(changed.length));
	return { ...document, cover: [...document.cover, { label: reviewLabel, line: plain(note) }] };
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
		if (mark?.verdict === 'struck') {
			const note = plain(said.struckPassage);
			return copy === 'marked' ? instead(line, note) : note;
		}
		if (mark?.words === undefined) return line;
		return copy === 'marked' ? redlined(line, plain(mark.words)) : plain(mark.words);
	}

	function remark(number: string, mark: Mark | undefined): readonly Block[] {
		if (copy === 'clean' || !mark?.remark) return [];
		const label = number ? said.remarkOn.replace('{number}', number) : said.remarkHere;
		return [
			{ type: 'paragraph', style: 'remark', line: [{ text: `${label} `, kind: 'strong' }, { text: mark.remark }] }
		];
	}
}
