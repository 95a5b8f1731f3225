import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { times } from '#content/cases/times.ts';
import { caseStories } from '#content/languages/en/case-stories/index.ts';
import type { ToldWords } from '#content/languages/story-words.ts';
import { drawn, inTime, yearsOf } from '#core/timeline.ts';

/** The timeline dates nothing that the story of the case does not date. */

const every = inTime(times);

test('every case has its place in time', () =>
	expect(Object.keys(times).toSorted()).toEqual(Object.keys(cases).toSorted()));

describe.each(every)('%s', (id, time) => {
	const { happened, versions }: ToldWords = caseStories[id];
	const disputed = JSON.stringify(versions);
	const dated = [time.begun, time.ended, time.last].flatMap((one) =>
		one ? [one.at].flat().map((at) => [at, one.event] as const) : []
	);
	const phases = time.phases.flatMap(({ from, to, event }) =>
		[from, ...(to ? [to] : [])].map((at) => [at, event] as const)
	);
	// A phase ends where the next event says so, which may be told by another event of the story.
	const all = JSON.stringify(happened);

	test.each(dated)('%s is told by “%s”', (at, event) => {
		const year = String(at).split('-')[0]!;
		expect(
			happened[event]!.join(' ').includes(year) || disputed.includes(year),
			`No source of ${event} says ${year}: correct src/content/cases/times.ts`
		).toBe(true);
	});
	test('its phases are dated by its story, in order', () => {
		for (const [at] of phases) expect(all).toContain(String(at).split('-')[0]);
		for (const { event } of time.phases) expect(happened).toHaveProperty([event]);
	});
	test('nothing is drawn outside the years, and nothing ends before it begins', () => {
		const { life, phases: bands, disputed: before } = drawn(time, yearsOf(every.map(([, one]) => one)));
		for (const { from, width } of [life, ...bands, ...(before ? [before] : [])]) {
			expect(from).toBeGreaterThanOrEqual(0);
			expect(width).toBeGreaterThan(0);
			expect(from + width).toBeLessThanOrEqual(100.001);
		}
	});
});

test('what ends on no dated day is open', () => {
	const years = yearsOf([times['nepal-2004'], times['ltte-2003']]);
	expect(drawn(times['nepal-2004'], years).life.open).toBe(false);
	expect(drawn(times['ltte-2003'], years).life.open).toBe(true);
});
