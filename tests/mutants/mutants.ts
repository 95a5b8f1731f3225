import { parseArgs } from 'node:util';
import { rules } from '#content/rules/index.ts';
import { tryCode } from './of-code.ts';
import { tryRules } from './of-rules.ts';
import type { Outcome } from './outcome.ts';
import { left } from './left.ts';

/**
 * `npm run mutants`: rules and core are changed a step at a time, and some test has to notice each change.
 * `-- rules` tries the rules alone, `-- code` the code that judges them, `-- src/core/documents/numbers.ts` a file, `-- --every 10` each tenth change.
 */
const { values, positionals } = parseArgs({
	options: { every: { type: 'string', default: '1' } },
	allowPositionals: true
});
const every = Number(values.every);
if (!(every >= 1)) throw new Error('--every takes a number from 1 on.');
const least = 0.95;

/** What judges rules and says why: where a fault would go through every document. */
const heart = [
	'answers',
	'asked-for',
	'explain',
	'plan',
	'profile',
	'rules',
	'suggest',
	'turned-on',
	'what-would-change'
];
const judging = heart.map((name) => `src/core/${name}.ts`);
const listed = left.flatMap(({ changes }) => changes.map(([place, what]) => ({ place, what })));
const known = new Set(listed.map(keyOf));
const [what] = positionals;

if (!what || what === 'rules')
	tell(
		'rules',
		rules.map(({ id }) => id),
		await tryRules(every)
	);
if (!what || what === 'code') tell('code that judges rules and says why', judging, await tryCode(judging, every));
else if (what !== 'rules') tell(positionals.join(', '), positionals, await tryCode(positionals, every));
process.exit();

function tell(of: string, places: readonly string[], { tried, alike, fellOver, passed }: Outcome): void {
	if (tried === 0) throw new Error(`There is nothing to change in ${of}.`);
	const share = (tried - passed.length) / tried;
	const keys = new Set(passed.map(keyOf));
	const news = passed.filter((one) => !known.has(keyOf(one)));
	const stale = every > 1 ? [] : listed.filter((one) => places.includes(one.place) && !keys.has(keyOf(one)));
	const same = alike > 0 ? `; ${alike} more change nothing for anybody, as the solver shows` : '';
	const fallen = fellOver > 0 ? `; ${fellOver} of them by running for ever or falling over` : '';
	console.log(
		`${share >= least ? '✓' : '✗'} ${of}: tests noticed ${tried - passed.length} of ${tried} changes (${(share * 100).toFixed(1)} %)${fallen}${same}.`
	);
	for (const { place, line, what } of news) console.log(`  passed: ${place}${line ? `:${line}` : ''}  ${what}`);
	if (news.length > 0)
		console.log(`  Write a test for each of these ${news.length}, or its reason into tests/mutants/left.ts.`);
	for (const { place, what } of stale) console.log(`  noticed by now: ${place}  ${what}`);
	if (stale.length > 0) console.log('  Strike these from tests/mutants/left.ts.');
	if (share < least || news.length + stale.length > 0) process.exitCode = 1;
}

function keyOf({ place, what }: { readonly place: string; readonly what: string }): string {
	return `${place} ${what}`;
}
