import { rules as everyRule } from '#content/rules/index.ts';
import { alike } from './alike.ts';
import { bundle, testFiles } from './bundle.ts';
import { changesOfRules, type RuleMutant } from './changes.ts';
import type { Outcome } from './outcome.ts';
import { firstFailure, starter } from './run-tests.ts';

const suggesting = 'tests/core/suggest.test.ts';

/** Changes each rule a step at a time, and looks which change the rows of the rule let pass, and what is ticked beforehand for parties whose list stands in a test. */
export async function tryRules(every: number): Promise<Outcome> {
	const start = starter(await bundle(new Map()));
	const { files, rows } = start();
	for (const file of testFiles) if (/\/rules\/.+\//.test(file)) files[file]!();
	const { noticedByRows } = rows();
	const already =
		everyRule.map(({ id }) => noticedByRows({ id })).find((says) => says !== undefined) ??
		(await firstFailure(start, suggesting));
	if (already) throw new Error(`A test fails before anything is changed: ${already}`);

	const mutants = changesOfRules().filter((_, index) => index % every === 0);
	const passed: RuleMutant[] = [];
	for (const mutant of mutants) {
		if (noticedByRows(mutant.rule)) continue;
		if (mutant.rule.then && (await noticedInSuggestions(mutant))) continue;
		passed.push(mutant);
	}
	const same = await alike(passed);
	return {
		tried: mutants.length - same.length,
		alike: same.length,
		fellOver: 0,
		passed: passed.filter((one) => !same.includes(one))
	};

	async function noticedInSuggestions({ rule }: RuleMutant): Promise<boolean> {
		const here = globalThis as { changedRule?: unknown };
		here.changedRule = rule;
		const noticed = await firstFailure(start, suggesting);
		delete here.changedRule;
		return noticed !== undefined;
	}
}
