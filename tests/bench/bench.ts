import { writeFileSync } from 'node:fs';
import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { growthMeasured } from './growth.ts';
import { judged } from './lighthouse.ts';
import { thisMachine } from './machine.ts';
import { page, type Measured } from './page.ts';
import { arrivalMeasured, useMeasured } from './pages.ts';
import { papersMeasured } from './papers.ts';
import { rulesMeasured } from './rules.ts';
import { line, slowdown } from './stage.ts';
import { textTable } from './text-table.ts';

/** `npm run bench`: the size and the speed that were promised, each beside peers on the same work, as a table here and as a page of the app. Never a test: machines differ. */
const id = 'nepal-2004';
const { answers } = cases[id];
const { profile, documents } = draft(answers, words);

// First: the first print of a process also reads the fonts and warms the engine, and that is what a user waits for.
const papers = await papersMeasured(documents);
const rules = await rulesMeasured(answers);
const curves = await growthMeasured(profile, documents[0]!);
const lighthouse = await judged();
const measured: Measured = {
	parts: {
		rules: rules.rows,
		papers,
		arrival: await arrivalMeasured(),
		use: await useMeasured(id, documents),
		pages: lighthouse.rows
	},
	unmeasured: rules.unmeasured + lighthouse.unmeasured,
	curves,
	notes: { ...rules.agreement, slower: slowdown, line, judged: lighthouse.rows.length > 0 },
	machine: await thisMachine()
};

console.log(textTable(Object.values(measured.parts).flat()));
for (const fault of lighthouse.faults) console.log(fault);
writeFileSync('static/benchmarks.html', page(measured));
console.log('\nThe same, how cost grows, and how it was measured: static/benchmarks.html');
