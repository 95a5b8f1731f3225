import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { shareable } from '#content/donor/shareable.ts';
import { scale, verdicts } from '#content/donor/verdicts.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { appraise, verdictOf } from '#core/documents/donor/appraisal.ts';
import { isBetter, otherVerdicts } from '#core/documents/donor/other-verdicts.ts';
import { describe as describeAnswers, judge } from '#core/profile.ts';
import { stopFor } from '#core/stops.ts';
import { suggest } from '#core/suggest.ts';
import { otherAnswers } from '#core/what-would-change.ts';
import { draftFrom, everybody, somebody } from '../somebody.ts';

/** What would change the verdict, beside every other answer there is, each tried as a draft of its own would be judged. */

const parties: Readonly<Record<string, Answers>> = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};
const briefed = (answers: Answers) => verdictOf(appraise(draftFrom(answers), words, donorWords)).verdict;
/** The same without a draft, since thousands are tried. */
const verdictFor = (answers: Answers) => {
	const profile = describeAnswers(answers, suggest(answers));
	return verdicts.find(({ when }) => judge(when, profile) === 'yes')!.verdict;
};

const key = (way: readonly object[]) =>
	way
		.map((one) => JSON.stringify(one))
		.sort()
		.join();

describe.each(Object.entries(parties))('%s', (_, answers) => {
	const now = briefed(answers);
	const found = otherVerdicts(answers);

	test('every single change that leads to another verdict is found, and no other', () => {
		const tried = otherAnswers(answers)
			.filter(({ change }) => (shareable as readonly string[]).includes(change.fact))
			.map(({ change, given }) => ({ change, changed: given(answers) }))
			.filter(({ changed }) => stopFor(changed) === undefined)
			.map(({ change, changed }) => ({ way: key([change]), verdict: verdictFor(changed) }))
			.filter(({ verdict }) => verdict !== now);
		const singles = found.filter(({ way }) => way.length === 1);
		expect(singles.map(({ way, verdict }) => ({ way: key(way), verdict }))).toEqual(tried);
	});
	test('what is named leads where it says', () => {
		for (const { answers: changed, verdict, way } of found)
			expect(verdictFor(changed), JSON.stringify(way)).toBe(verdict);
	});
	test('and so does the brief on the changed answers', () => {
		for (const { answers: changed, verdict, way } of found.slice(0, 4))
			expect(briefed(changed), JSON.stringify(way)).toBe(verdict);
	});
	test('only what a donor may see is changed', () => {
		const facts = found.flatMap(({ way }) => way.map(({ fact }) => fact));
		expect(facts.filter((fact) => !(shareable as readonly string[]).includes(fact))).toEqual([]);
	});
	test('two together are tried where none alone leads to a less careful verdict, and there only', () => {
		const better = found.some(({ way, verdict }) => way.length === 1 && isBetter(verdict, now));
		const pairs = found.filter(({ way }) => way.length === 2);
		if (better || now === scale.at(-1)) expect(pairs).toEqual([]);
		expect(pairs.filter(({ verdict }) => !isBetter(verdict, now))).toEqual([]);
	});
});

describe('two together', () => {
	test('are found where two reasons are equally careful', () => {
		const twice = somebody({ signatory: 'below', strategy: 'not-yet', 'staff-pool': 'mix' });
		expect(otherVerdicts(twice).filter(({ way }) => way.length === 2)).toMatchObject([
			{
				way: [
					{ fact: 'signatory', option: 'principal' },
					{ fact: 'strategy', option: 'settled' }
				],
				verdict: 'now'
			}
		]);
	});
	test('all that there are are found, each once', () => {
		const twice = somebody({ signatory: 'below', strategy: 'not-yet', funding: 'mixed', accounts: 'not-yet' });
		const mayShare = ({ change }: { change: { fact: string } }) =>
			(shareable as readonly string[]).includes(change.fact) && change.fact !== 'functions' && change.fact !== 'later';
		const now = verdictFor(twice);
		const tried = new Set<string>();
		for (const first of otherAnswers(twice).filter(mayShare)) {
			const once = first.given(twice);
			if (stopFor(once) || !['signatory', 'principal', 'strategy', 'legal'].includes(first.change.fact)) continue;
			for (const second of otherAnswers(once).filter(mayShare)) {
				const both = second.given(once);
				if (second.change.fact !== first.change.fact && !stopFor(both) && isBetter(verdictFor(both), now))
					tried.add(key([first.change, second.change]));
			}
		}
		const pairs = otherVerdicts(twice).filter(({ way }) => way.length === 2);
		expect(pairs.map(({ way }) => key(way)).sort()).toEqual([...tried].sort());
	});
});
