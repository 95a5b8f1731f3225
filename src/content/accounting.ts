import type { FactId } from './questions/index.ts';

/**
 * Where a rule or a passage of the brief lives that no rule of the rule book and no tension names: in what the app itself does, or nowhere, with the reason in
 * languages/en/accounting.ts. Together with the rules (`brief`, `cites`) and the tensions this accounts for R1 to R143, C1 to C18 and S1 to S107; a test adds it up.
 */
export const elsewhere = {
	R41: ['src/core/compare.ts', 'src/routes/questions/[page]/Effect.svelte'],
	R137: ['src/core/explain.ts', 'src/routes/documents/[document]/Why.svelte', 'src/core/documents/editions.ts'],
	R138: ['src/core/documents/points-sheet.ts', 'tests/core/open-points.test.ts'],
	R139: ['src/content/tensions.ts', 'src/routes/questions/[page]/Weigh.svelte'],
	R140: ['src/content/cases/stories/index.ts', 'src/routes/cases/[case]/+page.svelte'],
	R141: ['src/routes/Leave.svelte', 'src/print/print.ts', 'tests/print/traces.test.ts'],
	R143: ['src/print/drawable.ts', 'src/routes/documents/[document]/Download.svelte'],
	S6: ['src/content/questions/02-where.ts'],
	S7: ['src/routes/about/+page.svelte'],
	S33: ['src/content/questions/02-where.ts'],
	S39: ['src/content/rules/index.ts'],
	S40: [],
	S67: ['src/content/cases/myanmar-signatories-2017.ts'],
	S96: ['src/routes/about/+page.svelte'],
	S101: ['src/content/donor/questions.ts']
} as const satisfies Readonly<Record<`${'R' | 'S'}${number}`, readonly string[]>>;

export type AccountedId = keyof typeof elsewhere;

/** The drill-downs of the brief (4.2), and the facts in which they are asked. */
export const drillDowns = {
	O1: ['lesson'],
	O2: ['joint-bodies'],
	O3: ['unofficial'],
	O4: ['officials-law'],
	O5: ['travellers'],
	O6: ['host-letter', 'consulted'],
	O7: ['rivals'],
	O8: ['helpers-stay'],
	O9: ['local-bodies'],
	O10: ['media', 'voice'],
	O11: ['pay-expected'],
	O12: ['staff-at-closing'],
	O13: ['measures'],
	O14: ['deadlines']
} as const satisfies Readonly<Record<`O${number}`, readonly FactId[]>>;
