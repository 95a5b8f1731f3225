import { parseArgs } from 'node:util';
import { tryCode } from './of-code.ts';
import { tryRules } from './of-rules.ts';
import type { Outcome } from './outcome.ts';
import { left } from './left.ts';

/**
 * `npm run mutants`: rules and core are changed a step at a time, and some test has to notice each change.
 * `-- rules` tries the rules alone, `-- code` the code that judges them, `-- src/core/documents/numbers.ts` a file, `-- --every 10` each tenth change, `-- --again` also those that are known to pass.
 */
const { values, positionals } = parseArgs({
	options: { every: { type: 'string', default: '1' }, again: { type: 'boolean', default: false } },
	allowPositionals: true
});
const every = Number(values.every);
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
const known = new Set(left.flatMap(({ changes }) => changes.map(([place, what]) => `${place} ${what}`)));
const isKnown = (one: { readonly place: string; readonly what: string }) => !values.again && known.has(keyOf(one));

const [what] = positionals;

if (!what || what === 'rules') tell('rules', await tryRules(every));
if (!what || what === 'code') tell('code that judges rules and says why', await tryCode(judging, every, isKnown));
else if (what !== 'rules') tell(positionals.join(', '), await tryCode(positionals, every, isKnown));
process.exit();

function tell(of: string, { tried, alike, passed }: Outcome): void {
	const noticed = tried - passed.length;
	const share = noticed / tried;
	const news = passed.filter((one) => !known.has(keyOf(one)));
	const same = alike > 0 ? `; ${alike} more change nothing for anybody, as the solver shows` : '';
	console.log(
		`${share >= least ? '✓' : '✗'} ${of}: tests noticed ${noticed} of ${tried} changes (${(share * 100).toFixed(1)} %)${same}.`
	);
	for (const { place, line, what } of news) console.log(`  passed: ${place}${line ? `:${line}` : ''}  ${what}`);
	if (news.length > 0)
		console.log(`  Write a test for each of these ${news.length}, or its reason into tests/mutants/left.ts.`);
	if (share < least || news.length > 0) process.exitCode = 1;
}

function keyOf({ place, what }: { readonly place: string; readonly what: string }): string {
	return `${place} ${what}`;
}
