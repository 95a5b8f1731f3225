import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { bundle, testFiles } from './bundle.ts';
import { changesOfRules } from './changes.ts';
import { workThrough } from './crew.ts';
import { instrument, type Mutant } from './instrument.ts';
import type { Answer } from './worker.ts';

const concluding = readdirSync('src/core')
	.filter((file) => file.endsWith('.ts'))
	.map((file) => `src/core/${file}`);

const chosen = process.argv.slice(2);
const { watched, changing, mutants: ofCode } = await instrument(chosen.length > 0 ? chosen : concluding);
const ofRules: Mutant[] = [];

const cameBy = new Map<string, ReadonlySet<number>>();
const took = new Map<string, number>();
const broken: string[] = [];
console.log(`${ofCode.length} changes to code, ${ofRules.length} to rules.`);
await workThrough(
	await bundle(watched),
	testFiles,
	(file) => ({ files: [file] }),
	(file, { came, noticed }) => {
		if (noticed) broken.push(`${file}: ${noticed.test}`);
		cameBy.set(file, new Set(came?.[0]!.ids));
		took.set(file, came?.[0]!.took ?? 0);
	}
);
if (broken.length > 0) {
	console.log(`These tests fail before anything is changed:\n${broken.join('\n')}`);
	process.exit(1);
}

const bySpeed = testFiles.filter((file) => took.get(file)! < 1500).sort((a, b) => took.get(a)! - took.get(b)!);
console.log(`${bySpeed.length} files, ${bySpeed.reduce((n, f) => n + took.get(f)!, 0)} ms`);
for (const f of testFiles) if (!bySpeed.includes(f)) console.log(f, took.get(f));
const lastNoticed = new Map<string, string[]>();
let at = 0;
const found = new Map<Mutant, Answer>();
await workThrough(
	await bundle(changing),
	[...ofRules, ...ofCode],
	(mutant) => {
		const files = mutant.rule ? bySpeed : bySpeed.filter((file) => cameBy.get(file)!.has(mutant.id));
		const first = (lastNoticed.get(mutant.place) ?? []).filter((file) => files.includes(file));
		return { mutant, files: [...new Set([...first, ...files])] };
	},
	(mutant, answer) => {
		found.set(mutant, answer);
		const file = answer.noticed?.file;
		if (file) lastNoticed.set(mutant.place, [...new Set([file, ...(lastNoticed.get(mutant.place) ?? [])])].slice(0, 6));
		if (++at % 50 === 0)
			console.log(
				`${at} of ${ofRules.length + ofCode.length}, ${[...found.values()].filter((one) => !one.noticed).length} passed by`
			);
		if (!answer.noticed) console.log(`  ${mutant.place}:${mutant.line ?? ''} ${mutant.what}`);
	}
);
mkdirSync('out', { recursive: true });
writeFileSync(
	'/tmp/mine/mutants-code.json',
	JSON.stringify(
		[...found].map(([m, a]) => ({ ...m, noticed: a.noticed ?? null })),
		null,
		1
	)
);
const survived = [...found].filter(([, { noticed }]) => !noticed);
console.log(`${found.size - survived.length} of ${found.size} noticed`);
