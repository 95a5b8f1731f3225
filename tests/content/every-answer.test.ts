import { describe, expect, test } from 'vitest';
import { functionIds } from '#content/functions.ts';
import { factsFor, pagesFor } from '#core/answers.ts';
import type { Draft } from '#core/draft.ts';
import { draftFrom, draftOf, everybody, somebody, type Said } from '../core/somebody.ts';
import { asked, meeting } from './condition.ts';

/** Every answer is asked for because it changes something. */

const seen = ({ documents, plan }: Draft) => JSON.stringify([documents, plan.warnings]);

/** Parties in whom an answer may make a difference: the ordinary one, and some in whom more is at stake. */
const settings: readonly Said[] = [
	{},
	{ party: 'state', functions: functionIds, lesson: ['unprepared'] },
	{ phase: 'talks', functions: functionIds, party: 'unarmed', visibility: 'later' },
	{ party: 'coalition', functions: ['channel-keeping', 'media'], 'counterpart-office': 'mirror', phase: 'stalled' },
	{ accord: 'in-force', phase: 'implementation' },
	{ location: 'own-territory', movement: 'restricted', legal: 'listed-un', recognition: 'fears-parity' }
];

describe('every question can be reached, and changes something', () => {
	for (const { fact, page } of asked) {
		const reach = { ...meeting(page.when ?? page.raised), ...meeting(fact.when) };
		test(`${fact.id} is asked`, () => {
			const answers = somebody(reach);
			const pages = pagesFor(answers).map((one) => one.page);
			expect(pages, `Nobody reaches the page “${page.id}”: correct its condition`).toContain(page);
			expect(factsFor(page, answers), `Nobody is asked “${fact.id}”: correct its condition`).toContain(fact);
		});
		const answers =
			fact.kind === 'text'
				? ['One', 'Two']
				: fact.kind === 'count'
					? [2, 30]
					: fact.kind === 'choice'
						? fact.options
						: [];
		if (answers.length > 0)
			test(`${fact.id} changes something`, () => {
				const different = settings.some((said) => {
					const drafts = answers.map((answer) => seen(draftOf({ ...said, ...reach, [fact.id]: answer })));
					return new Set(drafts).size > 1;
				});
				expect(different, `No rule and no word turns on “${fact.id}”: let one, or strike the question`).toBe(true);
			});
	}
});

describe('every function has somebody who answers for it', () => {
	for (const work of functionIds)
		test(work, () => {
			const whoSaid = Object.entries(everybody).filter(([, answers]) => answers.party);
			const alone = whoSaid.filter(
				([, answers]) => !ownerNamed(draftFrom({ ...answers, functions: [work], later: [] }), work)
			);
			expect(
				alone.map(([who]) => who),
				`Let a rule call for an owner of “${work}” when it is ticked`
			).toEqual([]);
		});
});

/** Annex B names a post for the function. */
function ownerNamed({ documents }: Draft, work: string): boolean {
	const tables = documents[0]!.blocks.filter((block) => block.type === 'table');
	const row = tables.flatMap(({ rows }) => rows).find((one) => one.about?.kind === 'function' && one.about.id === work);
	const cell = row?.cells[1]?.map(({ text }) => text).join('') ?? '';
	return /^P\d/.test(cell);
}
