import { articles, type ClauseId } from '#content/clauses/index.ts';
import { listing } from '#content/clauses/varying.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf } from '../answers.ts';
import type { Block, Line } from './blocks.ts';

/** A passage of the mandate that can be reviewed: a clause, or one line of a clause that lists (`functions-now/address`). It stays the same whatever number the passage has. */
export type PassageId = string;

/** Every passage that some answers could call for. */
export const everyPassage: readonly PassageId[] = articles.flatMap(({ clauses }) =>
	clauses.flatMap((clause: ClauseId) => {
		const fact = (listing as Partial<Record<ClauseId, FactId>>)[clause];
		const definition = fact && factOf(fact);
		const listed = definition && 'options' in definition ? definition.options : [];
		return [clause, ...listed.map((option) => `${clause}/${option}`)];
	})
);

export interface Passage {
	readonly id: PassageId;
	/** "8.3", "8.3 (b)"; a recital has none. */
	readonly number: string;
	readonly line: Line;
}

/** The passages of a document, in its order. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
	return blocks.flatMap((block) => {
		if (block.type !== 'clause') return [];
		const { id } = block.about;
		const items = (block.items ?? []).map(({ option, mark, line }) => ({
			id: `${id}/${option}`,
			number: `${block.number} ${mark}`,
			line
		}));
		return [{ id, number: block.number, line: block.line }, ...items];
	});
}
