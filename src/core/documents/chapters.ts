import type { Block } from './blocks.ts';

/** A part of a document that can be read by itself: an article, the preamble, an annex. */
export interface Chapter {
	readonly id: string;
	/** "Article 8"; the preamble has none. */
	readonly number: string | undefined;
	readonly title: string;
	/** Which of the articles it is, counted from 1; what is no article has no place among them. */
	readonly place: number | undefined;
	readonly blocks: readonly Block[];
}

/** A document, part by part, in its order. */
export function chaptersOf(blocks: readonly Block[]): readonly Chapter[] {
	const starts = blocks.flatMap((block, at) => (block.type === 'heading' && block.level === 1 ? [{ block, at }] : []));
	let articles = 0;
	return starts.map(({ block: { id, number, text }, at }, index) => {
		const own = blocks.slice(at + 1, starts[index + 1]?.at).filter(({ type }) => type !== 'page');
		const isArticle = own.some((block) => block.type === 'clause' && block.number !== '');
		return { id, number, title: text, place: isArticle ? ++articles : undefined, blocks: own };
	});
}
