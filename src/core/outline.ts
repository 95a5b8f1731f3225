import type { Words } from '#content/languages/words.ts';
import { days } from './documents/filling.ts';
import { textOf } from './documents/writing.ts';
import type { Draft } from './draft.ts';

/** A draft in a few lines: how many articles and open points the mandate has, and which posts the staffing plan fills by which day. */
export interface Outline {
	readonly articles: number;
	readonly open: number;
	/** The codes and titles of the posts; those that no day fills come last. */
	readonly steps: readonly { readonly day: (typeof days)[number] | undefined; readonly posts: readonly string[] }[];
}

export function outlineOf({ plan, documents }: Draft, words: Words): Outline {
	const articles = new Set(plan.clauses.map(({ article }) => article).filter((id) => id !== 'preamble'));
	const posts = postsIn(documents, words.documents.text.fromDay);
	const by = (day: number | undefined) => posts.filter((post) => post.day === day).map(({ title }) => title);
	return {
		articles: articles.size,
		open: plan.open.length,
		steps: [...days, undefined].map((day) => ({ day, posts: by(day) }))
	};
}

/** Read off the table that has a column for the day, so that the outline says what the document says. */
function postsIn(documents: Draft['documents'], from: string) {
	const staffing = documents.find(({ id }) => id === 'staffing')!;
	return staffing.blocks.flatMap((block) => {
		if (block.type !== 'table' || !block.head.includes(from)) return [];
		const column = block.head.indexOf(from);
		return block.rows.map(({ cells }) => ({
			day: days.find((day) => String(day) === textOf(cells[column]!)),
			title: `${textOf(cells[0]!)} ${textOf(cells[1]!)}`
		}));
	});
}
