import { NOT_DECIDED } from '#content/grammar.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import type { Words } from '#content/languages/words.ts';
import { factsFor, pagesFor, type Answers, type Asked } from './answers.ts';
import { agenda } from './documents/guide/agenda-order.ts';
import { draft } from './draft.ts';
import type { Work } from './work.ts';

/** A page of which something is still to be decided. */
export interface Matter {
	readonly page: PageId;
	readonly facilitator: boolean;
	/** The facts of it that are not settled. */
	readonly facts: readonly FactId[];
	readonly state: 'parked' | 'not-decided' | 'not-answered';
	/** Whether the full text has to wait for it. */
	readonly blocks: boolean;
	/** How many clauses, posts, links and further questions wait for it. */
	readonly unblocks: number;
}

/** Every page that is parked, not decided or not answered, in the order that unblocks most. What is not answered is weighed as if it were not decided. */
export function mattersOf({ answers, parked = [] }: Work, words: Words): readonly Matter[] {
	const pages = pagesFor(answers);
	const open = new Map(pages.map((asked) => [asked.page.id, openOn(asked, answers)]));
	const asIf = Object.fromEntries([...open.values()].flat().map((fact) => [fact, NOT_DECIDED]));
	const { plan, profile } = draft({ ...answers, ...asIf }, words);
	const order = agenda(plan, profile);
	return pages
		.flatMap(({ page }): Matter[] => {
			const facts = open.get(page.id)!;
			const isParked = parked.includes(page.id);
			if (facts.length === 0 && !isParked) return [];
			const weighed = order.filter(({ fact }) => facts.includes(fact));
			const isMissing = facts.some((fact) => answers[fact] === undefined);
			return [
				{
					page: page.id,
					facilitator: page.facilitator === true,
					facts,
					state: isParked ? 'parked' : isMissing ? 'not-answered' : 'not-decided',
					blocks: weighed.some(({ blocks }) => blocks),
					unblocks: Math.max(0, ...weighed.map(({ unblocks }) => unblocks))
				}
			];
		})
		.sort((a, b) => Number(b.blocks) - Number(a.blocks) || b.unblocks - a.unblocks);
}

function openOn({ page }: Asked, answers: Answers): readonly FactId[] {
	return factsFor(page, answers)
		.filter(({ id, kind }) => {
			const mayStayEmpty = kind === 'text' || kind === 'count';
			return answers[id] === NOT_DECIDED || (answers[id] === undefined && !mayStayEmpty);
		})
		.map(({ id }) => id);
}
