/** Changes that no quick test notices, and why that is left so. Whoever writes a test for one strikes it. */
export interface Left {
	readonly why: string;
	readonly changes: readonly (readonly [place: string, what: string])[];
}

export const left: readonly Left[] = [
	{
		why: 'Another rule ticks the same for whomever this one concerns.',
		changes: [
			['an-interrupted-process-leaves-a-state-with-contact-to-keep', 'no longer suggests: channel-keeping'],
			['before-formal-talks-it-is-written-who-may-meet-officials', 'no longer suggestsLater: track-two']
		]
	},
	{
		why: 'A government in talks is not offered a point of contact beforehand; who ticks it all the same has no row.',
		changes: [['logistics-only-offices-are-read-as-lack-of-resolve', 'not: functions: no longer contact-point']]
	},
	{
		why: 'It takes two answers that no row has together.',
		changes: [
			['talks-abroad-need-a-travel-officer', 'not: seat-at-talks: also invited'],
			['talks-abroad-need-a-travel-officer', 'not: seat-at-talks: also not-decided'],
			[
				'an-office-that-talks-and-carries-out-is-asked-for-benefits',
				'any 2: all 3: any: without {"functions":"implementation"}'
			]
		]
	},
	{
		why: 'The post waits for clearance by another rule too, or the first party of the row does not have it.',
		changes: [
			['a-listed-partys-training-posts-wait-for-clearance', 'no longer clears: training-coordinator'],
			['a-link-to-the-united-states-widens-what-waits', 'no longer clears: training-coordinator'],
			['a-link-to-the-united-states-widens-what-waits', 'no longer clears: process-adviser'],
			['a-round-that-is-near-fills-record-and-journeys-first', 'no longer first: travel-officer']
		]
	},
	{
		why: 'Only whether the text stands in brackets turns on it, for parties that left two answers open at once; no row has such a party.',
		changes: [
			['an-office-that-talks-and-carries-out-is-asked-for-benefits', 'any 2: all 1: now or later, also not-decided'],
			['talks-have-stopped-by-a-sign-that-all-can-see', 'all 1: any 2: not: stance: also not-decided'],
			['an-office-without-rounds-is-no-delegation', 'not: all 2: any 2: phase: also not-decided'],
			['a-foreseen-change-is-crossed-by-terms-and-a-file', 'any 2: lesson: also not-decided'],
			['full-notes-are-a-risk-of-their-own', 'any 2: lesson: also not-decided']
		]
	},
	{
		why: 'Said of parties that another fact of the rule rules out, or that are not asked this, but for answers left open.',
		changes: [
			[
				'a-stall-keeps-working-contact-and-a-line',
				'all 1: any: without {"phase":["preformal","prep","talks","implementation"]}'
			],
			['an-office-without-rounds-is-no-delegation', 'not: all 2: any 2: without phase: ["stalled","collapsed"]'],
			['an-inside-office-that-may-be-known-publishes-its-functions', 'not: any: without {"stance":"no-talks"}'],
			[
				'an-inside-office-that-may-be-known-publishes-its-functions',
				'not: any 1: known-and-discreet: also not-decided'
			],
			['an-inside-office-that-may-be-known-publishes-its-functions', 'not: any 2: stance: also talks-possible'],
			['an-inside-office-that-may-be-known-publishes-its-functions', 'not: any 2: stance: also silent'],
			['an-inside-office-that-may-be-known-publishes-its-functions', 'not: any 2: stance: also not-decided']
		]
	},
	{
		why: 'Nothing has the name that is put in: it is looked up among the names there are, and not found.',
		changes: [
			['src/core/answers.ts', '[] → ["Stryker was here"]'],
			['src/core/explain.ts', '[] → ["Stryker was here"]'],
			['src/core/plan.ts', '[] → ["Stryker was here"]'],
			['src/core/plan.ts', '[] → ["Stryker was here"] (3)'],
			['src/core/plan.ts', '[] → ["Stryker was here"] (4)'],
			['src/core/plan.ts', '[] → ["Stryker was here"] (7)'],
			['src/core/plan.ts', '[] → ["Stryker was here"] (12)'],
			['src/core/plan.ts', '[] → ["Stryker was here"] (13)'],
			['src/core/plan.ts', '[] → ["Stryker was here"] (14)']
		]
	},
	{
		why: 'It only spares time: what is left out or taken early comes to the same.',
		changes: [
			[
				'src/core/suggest.ts',
				'rules.filter(({ then }) => then.suggests || then.suggestsLater || then.suggestsLimits) → rules'
			],
			['src/core/suggest.ts', 'then.suggests || then.suggestsLater || then.suggestsLimits → true'],
			['src/core/turned-on.ts', 'found.length === 1 → false'],
			['src/core/turned-on.ts', "key === 'any' → true (2)"],
			['src/core/turned-on.ts', 'parts.length === 1 → false'],
			['src/core/turned-on.ts', 'list.length < 2 → false'],
			['src/core/turned-on.ts', 'index < at → false'],
			[
				'src/core/what-would-change.ts',
				'calling.some((rule) => Object.keys(rule.when).length === 0) → calling.every(rule => Object.keys(rule.when).length === 0)'
			],
			['src/core/what-would-change.ts', '(rule) => Object.keys(rule.when).length === 0 → () => undefined'],
			['src/core/what-would-change.ts', 'Object.keys(rule.when).length === 0 → false']
		]
	},
	{
		why: 'The types ask for it; what stands beside it says the same of a clause that varies with nothing.',
		changes: [['src/core/plan.ts', 'fact === undefined → false']]
	},
	{
		why: 'What was not answered is none of the values wanted, and no condition wants an option whose name holds that of another.',
		changes: [
			['src/core/answers.ts', 'value === undefined → false'],
			['src/core/answers.ts', "typeof wanted === 'string' → false"],
			['src/core/answers.ts', `'string' → ""`]
		]
	}
];
