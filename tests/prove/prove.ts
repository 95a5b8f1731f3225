import { mkdirSync, writeFileSync } from 'node:fs';
import { anyAnswers, chance } from '../core/chance.ts';
import { reachable } from '#core/answers.ts';
import { writeWork } from '#keep/answers-file.ts';
import { disagreements } from './agrees.ts';
import { book, optionedOf } from './book.ts';
import { combinations } from './combinations.ts';
import { optionsWithoutEffect } from './differences.ts';
import { tryExplanations } from './explanations.ts';
import { faults } from './faults.ts';
import { gapIsStated } from './gap-stated.ts';
import { failuresOf, proofs, type Failure } from './proofs.ts';
import { startSolver } from './solver.ts';
import { translate } from './translate.ts';
import { everySought, wrongWays } from './ways.ts';

/** `npm run prove`: what holds of the rules for all answers, and that explanations are exact. `-- 500` tries explanations of fewer parties. */
const parties = Number(process.argv[2] ?? 10_000);
const compared = Math.min(parties, 2_000);
const folder = 'out/prove';

let isProven = true;
const solver = await startSolver();
const translated = translate(book);
const ask = solver.over(translated.reachable);

const { all, documents } = combinations(book, translated);
console.log(
	`The proofs speak for ${inTens(all)} combinations of answers (counted exactly: ${all}), ${inTens(documents)} of which lead to documents.`
);
console.log(
	'“Not decided” and “prefer not to record” are among them; what is typed is not counted, since no rule turns on it.\n'
);

const all_ = proofs(gapIsStated);
for (const proof of all_) {
	const claims = proof.claims(book, translated);
	tell(proof.says(claims.length, book), await failuresOf(claims, ask, book));
}
const options = optionedOf(book).reduce((sum, { fact }) => sum + fact.options.length + 1, 0);
const idle = await optionsWithoutEffect(book, translated, ask);
tell(
	`Every answer to every question can change a document (${options} options, “not decided” among them; each with a party whose drafts differ).`,
	idle.map((says) => ({ says: `No document turns on “${says}”` }))
);

const next = chance(20261129);
const apart = new Map<string, Failure>();
for (let at = 0; at < compared; at++) {
	const answers = anyAnswers(next);
	for (const says of disagreements(answers, translated)) apart.set(says, { says, answers: reachable(answers) });
}
tell(`The formulas say what the core says, of ${compared} parties by chance.`, [...apart.values()]);

console.log('\nFaults put into the rules, and the proof that finds each:');
for (const { says, foundBy, names, seed } of faults) {
	const faulty = seed(book);
	const now = translate(faulty);
	const proof = all_.find(({ id }) => id === foundBy)!;
	const claims = proof.claims(faulty, now).filter((claim) => claim.says.includes(names));
	const [found] = await failuresOf(claims, solver.over(now.reachable), faulty);
	if (!found) isProven = false;
	console.log(`  ${says.padEnd(78)} ${foundBy.padEnd(12)} ${found ? found.says : 'NOT FOUND'}`);
}

console.log();
const { faults: inexact, reasons, situations, items, changes } = tryExplanations(parties, chance(20261130));
tell(
	`Explanations are exact: ${reasons} reasons of ${items} items of ${parties} parties by chance, in ${situations} situations that rules tell apart, each tried with all other answers; ${changes} changes through the whole plan.`,
	inexact
);
const sought = Array.from({ length: 200 }, () => everySought[Math.floor(next() * everySought.length)]!);
tell(
	'“What would change it?” names what trying every other answer finds, for 200 items by chance.',
	sought.flatMap((one) => wrongWays(one, anyAnswers(next)).map((says) => ({ says })))
);

solver.close();
console.log(isProven ? '\nProven.' : '\nNot proven: mend what is said above. Answers that show it are in out/prove.');
process.exit(isProven ? 0 : 1);

/** One line for what was proved, or what does not hold, with a file of answers to open in the wizard where there is one. */
function tell(line: string, failures: readonly Failure[]): void {
	console.log(`${failures.length === 0 ? '✓' : '✗'} ${line}`);
	if (failures.length > 0) isProven = false;
	failures.slice(0, 20).forEach(({ says, answers }) => {
		if (!answers) return void console.log(`    ${says}`);
		mkdirSync(folder, { recursive: true });
		const file = `${folder}/${says
			.replace(/[^\p{L}\d]+/gu, '-')
			.replace(/^-|-$/g, '')
			.slice(0, 80)}.json`;
		writeFileSync(file, writeWork({ answers }));
		console.log(`    ${says}: ${file}`);
	});
	if (failures.length > 20) console.log(`    and ${failures.length - 20} more`);
}

/** 2 × 10^80 */
function inTens(count: bigint): string {
	const digits = String(count);
	return `${digits[0]}.${digits[1] ?? 0} × 10^${digits.length - 1}`;
}
