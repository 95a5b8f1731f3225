import { everyPassage, type PassageId } from './documents/passages.ts';
import { longestWords, type Mark, type Review } from './work.ts';

/** A passage that two reviews marked, each in its own way. */
export interface Contested {
	readonly passage: PassageId;
	readonly here: Mark;
	readonly there: Mark;
	/** Both marks in one, where nothing of either is lost. */
	readonly both?: Mark;
}

/** What comes of a review when another is added to it. */
export interface Merging {
	/** Marks at passages that were not marked here. */
	readonly added: Review;
	/** How many marks are the same in both. */
	readonly same: number;
	readonly contested: readonly Contested[];
	/** Marks at passages that the mandate does not have. `known`: some answers would call for the passage, so that its mark can be kept. */
	readonly elsewhere: readonly { readonly passage: PassageId; readonly mark: Mark; readonly known: boolean }[];
}

/** A review and the marks of another reader → what is added, and what is to be chosen. Nothing is decided here. */
export function merging(here: Review, there: Review, present: readonly PassageId[]): Merging {
	const marks = Object.entries(there).flatMap(([passage, mark]) => (mark ? [{ passage, mark }] : []));
	const known = marks.filter(({ passage }) => everyPassage.includes(passage));
	const other = known.filter(({ passage, mark }) => !here[passage] || !isSame(here[passage], mark));
	return {
		added: Object.fromEntries(
			other.filter(({ passage }) => !here[passage]).map(({ passage, mark }) => [passage, mark])
		),
		same: known.length - other.length,
		contested: inOrder(other, present).flatMap(({ passage, mark }) => {
			const own = here[passage];
			if (!own) return [];
			const both = joined(own, mark);
			return [{ passage, here: own, there: mark, ...(both && { both }) }];
		}),
		elsewhere: marks
			.filter(({ passage }) => !present.includes(passage))
			.map(({ passage, mark }) => ({ passage, mark, known: everyPassage.includes(passage) }))
	};
}

const isSame = (one: Mark, other: Mark) =>
	one.verdict === other.verdict && one.words === other.words && one.remark === other.remark;

/** Both marks in one, unless they say different things in the same place. Remarks can stand one under the other. */
function joined(here: Mark, there: Mark): Mark | undefined {
	const differ = (field: 'verdict' | 'words') =>
		here[field] !== undefined && there[field] !== undefined && here[field] !== there[field];
	const remark = [...new Set([here.remark, there.remark])].filter(Boolean).join('\n');
	if (differ('verdict') || differ('words') || remark.length > longestWords) return undefined;
	return { ...there, ...here, ...(remark && { remark }) };
}

function inOrder<T extends { readonly passage: PassageId }>(marks: readonly T[], order: readonly PassageId[]) {
	const place = ({ passage }: T) => (order.includes(passage) ? order.indexOf(passage) : order.length);
	return marks.toSorted((one, other) => place(one) - place(other));
}
