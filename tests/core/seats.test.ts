import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, isApart, reachable } from '#core/answers.ts';
import { editions, type Edition } from '#core/documents/editions.ts';
import type { Work } from '#core/work.ts';
import { anyWork } from '../keep/proof/sound.ts';
import { times } from '../print/papers.ts';
import { chance } from './chance.ts';
import { couldTurn, hiddenFrom, papersOf, seats, type Change } from './seats.ts';

/** Three seats that do not leak: whatever an edition must not show is varied a thousand times, and its papers stay the same. */
const rounds = 40;
/** The twelve cases with a review, amounts and a log, and thirteen works by chance: with forty rounds each, a thousand. */
const works: readonly (readonly [string, Work])[] = [
	...Object.entries(cases).map(([id, { answers }], seed) => [id, { ...anyWork(seed), answers }] as const),
	...times(13, (seed) => [`by chance, ${seed}`, anyWork(100 + seed)] as const)
];

type Write = (work: Work) => Promise<string>;
const written =
	(edition: Edition): Write =>
	async (work) =>
		JSON.stringify(await papersOf(edition, work));

/** Varies all that is hidden at once, round by round. Of what changes the papers it names what does so by itself. */
async function leaksOf(edition: Edition, work: Work, write: Write, seed: number, many = rounds): Promise<string[]> {
	const next = chance(seed);
	const sound = await write(work);
	for (let round = 0; round < many; round++) {
		const changes = hiddenFrom(edition, work, next);
		if ((await write(changes.reduce(made, work))) === sound) continue;
		const alone: string[] = [];
		for (const change of changes) if ((await write(made(work, change))) !== sound) alone.push(change.what);
		return alone.length > 0 ? alone : changes.map(({ what }) => what);
	}
	return [];
}

const made = (work: Work, change: Change) => change.made(work);
const named = Object.keys(editions) as Edition[];

describe.each(named)('the edition of the %s', (edition) => {
	// What may turn one part of a paper leaves the others alone.
	const { exceptions } = seats[edition];
	const elsewhere = Object.values(exceptions).some(({ under }) => under);

	test.each(works)('says nothing of what it must not show: %s', async (id, work) =>
		expect(
			await leaksOf(
				edition,
				work,
				written(edition),
				works.findIndex(([one]) => one === id)
			),
			'Its papers turn on these: find where they come in, or say in tests/core/seats.ts why that is no leak'
		).toEqual([])
	);

	// Only where some exception names the part that it may turn.
	test.each(elsewhere ? works.filter((_, index) => index % 3 === 0) : [])(
		'turns on its exceptions nowhere but in the parts named: %s',
		async (_, work) => {
			const next = chance(5);
			const rest = async (one: Work) => JSON.stringify((await papersOf(edition, one)).map((paper) => without(paper)));
			const sound = await rest(work);
			for (const fact of Object.keys(exceptions) as FactId[])
				for (const answer of answersTo(fact, next))
					expect(await rest({ ...work, answers: { ...work.answers, [fact]: answer } }), fact).toBe(sound);

			function without({ blocks, ...paper }: Awaited<ReturnType<typeof papersOf>>[number]) {
				const parts = new Set(Object.values(exceptions).flatMap(({ under }) => under ?? []));
				let inside = false;
				const left = blocks.filter((block) => {
					if (block.type === 'heading' && block.level === 1) inside = parts.has(block.id);
					return !inside;
				});
				return { ...paper, blocks: left };
			}
		}
	);

	test.each(Object.keys(exceptions) as FactId[])('still needs its exception for %s', async (fact) => {
		const write = written(edition);
		const next = chance(9);
		let moves = false;
		for (const work of [...works.map(([, work]) => work), ...times(200, stalled)]) {
			const sound = await write(work);
			for (const answer of answersTo(fact, next))
				moves ||= (await write({ ...work, answers: { ...work.answers, [fact]: answer } })) !== sound;
			if (moves) break;
		}
		expect(moves, 'Nothing turns on it any more: take it off the list in tests/core/seats.ts').toBe(true);
	});
});

/** What stands in a paper by one answer alone is rarest while talks are stalled. */
function stalled(seed: number): Work {
	const work = anyWork(500 + seed);
	return { ...work, answers: { ...work.answers, phase: 'stalled' } };
}

function answersTo(fact: FactId, next: () => number) {
	const definition = factOf(fact);
	const options = 'options' in definition ? definition.options : [];
	const given = definition.kind === 'several' ? options.map((option) => [option]) : options;
	return [...given, 'not-decided'].toSorted(() => next() - 0.5);
}

describe.each(['party', 'donor'] as const)('what the edition of the %s may turn on', (edition) => {
	const { isFor, exceptions } = seats[edition];
	test('is what the rules and clauses turn on, each with its reason in tests/core/seats.ts, and nothing more', () =>
		expect(Object.keys(exceptions).sort()).toEqual(couldTurn[edition].filter((fact) => !isFor(fact)).sort()));
});

test('of what is asked of the facilitator alone, nothing moves a donor’s brief', () =>
	expect((Object.keys(seats.donor.exceptions) as FactId[]).filter(isApart)).toEqual([]));

describe('the search is in earnest: a leak that is put in is found', () => {
	const work: Work = { ...anyWork(3), answers: cases['sri-lanka-scopp-2002'].answers };
	const leaky =
		(edition: Edition, leaked: (work: Work) => unknown): Write =>
		async (one) =>
			(await written(edition)(one)) + JSON.stringify(leaked(one));
	const rows: readonly (readonly [what: string, Edition, (work: Work) => unknown, found: string])[] = [
		['an amount on the party’s copy', 'party', ({ costs }) => costs, 'amounts'],
		['what is parked on the party’s copy', 'party', ({ parked }) => parked, 'parked'],
		['who agreed on the party’s copy', 'party', ({ agreed }) => agreed, 'agreed'],
		['a remark on the clean copy', 'party', ({ review }) => Object.values(review!).map((one) => one?.remark), 'remarks'],
		['how many passages were accepted', 'party', ({ review }) => Object.keys(review!).length, 'what was accepted'],
		['an answer that is not reached', 'party', ({ answers }) => answers, 'answers that are not reached'],
		['an amount in the guide', 'facilitator', ({ costs }) => costs?.posts, 'amounts'],
		['a name the party typed, in the donor’s brief', 'donor', ({ answers }) => answers['own-name'], 'own-name'],
		['how united the side is, in the donor’s brief', 'donor', ({ answers }) => answers.cohesion, 'cohesion'],
		['how many answers there are, in the donor’s brief', 'donor', ({ answers }) => Object.keys(reachable(answers)).length, 'cohesion'],
		['a review in the donor’s brief', 'donor', ({ review }) => review, 'what was struck']
	]; // prettier-ignore
	test.each(rows)('%s', async (_, edition, leaked, found) =>
		expect((await leaksOf(edition, work, leaky(edition, leaked), 1, 5)).join()).toContain(found)
	);
});
