import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { describe } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { print } from '#print/print.ts';
import { coldPrints, slowdown } from './in-browser.ts';
import { factsOf, plainPdf, rulesEngine } from './peers.ts';
import { reactPdf } from './react-pdf.ts';
import { firstLoad, printEngine } from './sizes.ts';
import { wordAndOffice } from './word-and-office.ts';

/** `npm run bench`: the size and the speed that were promised, each beside peers on the same work. Never a test: machines differ. */
interface Row {
	readonly what: string;
	readonly ours: number;
	readonly unit: string;
	/** What it may be at most; of the first peer, if it is a ratio. */
	readonly bar?: number;
	readonly ratio?: number;
	readonly peer?: readonly [string, number];
}

const id = 'nepal-2004';
const { answers } = cases[id];
const profile = describe(answers, suggest(answers));
const { documents } = draft(answers, words);
const rows: Row[] = [];

// The first print of a process also reads the fonts and warms the engine: that is what a user waits for.
const all = (print: (document: (typeof documents)[number]) => Promise<unknown>) => async () => {
	for (const document of documents) await print(document);
};
const ourPdf = all((document) => print(document, { paper: 'A4' }));
const plain = all((document) => plainPdf(document, 'A4'));
// The peer comes after, and finds pdfmake warm.
const first = [await timed(ourPdf), await timed(plain)] as const;
const again = [await median(7, ourPdf), await median(7, plain)] as const;
const peer = 'plain pdfmake, untagged';
rows.push({ what: 'three tagged PDFs, the first time', ours: first[0], unit: 'ms', bar: 2000, peer: [peer, first[1]] });
rows.push({ what: 'three tagged PDFs, again', ours: again[0], unit: 'ms', ratio: 1.4, peer: [peer, again[1]] });
const react = await reactPdf();
if (react) {
	const other = all((document) => react(document, 'A4'));
	await other();
	rows.push({ what: '', ours: again[0], unit: 'ms', peer: ['@react-pdf/renderer, untagged', await median(3, other)] });
}
const office = wordAndOffice();
if (office) {
	const converted = await median(3, () => office(documents));
	rows.push({ what: '', ours: again[0], unit: 'ms', peer: ['docx and LibreOffice without a window', converted] });
}
const cold = await coldPrints(id, documents);
rows.push({
	what: `three tagged PDFs in Chromium, cold, ${slowdown} times slower`,
	ours: cold.ours,
	unit: 'ms',
	bar: 1500,
	peer: [peer, cold.plain]
});

const engine = rulesEngine();
const facts = factsOf(profile);
const run = () => engine.run(facts);
const conclude = () => void draft(answers, words);
await median(50, run);
await median(50, conclude);
const [drafting, judging] = [await median(300, conclude), await median(300, run)];
rows.unshift(
	{ what: 'JavaScript before the first question, gzip', ours: firstLoad(), unit: 'KiB', bar: 75 },
	{ what: 'JavaScript that makes PDFs, without fonts, gzip', ours: printEngine(), unit: 'KiB', bar: 350 },
	{
		what: 'answers to three documents as blocks',
		ours: drafting,
		unit: 'ms',
		bar: 5,
		peer: ['json-rules-engine, the rules alone', judging]
	},
	{
		what: 'the rules alone',
		ours: await median(300, () => void apply(profile)),
		unit: 'ms',
		peer: ['json-rules-engine', judging]
	}
);

const table = rows.map(({ what, ours, unit, bar, ratio, peer }) => [
	what,
	`${figure(ours)} ${unit}`,
	bar === undefined
		? ratio === undefined
			? ''
			: `${ratio} of the peer ${ours <= ratio * peer![1] ? 'kept' : 'MISSED'}`
		: `${bar} ${unit} ${ours <= bar ? 'kept' : 'MISSED'}`,
	peer ? `${peer[0]}: ${figure(peer[1])} ${unit}` : '',
	peer ? `${figure(ours / peer[1])} of the peer` : ''
]);
const heads = ['', 'here', 'bar', 'peer', 'ratio'];
const widths = heads.map((_, column) => Math.max(...[heads, ...table].map((row) => row[column]!.length)));
for (const row of [heads, widths.map((width) => '-'.repeat(width)), ...table])
	console.log(
		row
			.map((cell, column) => cell.padEnd(widths[column]!))
			.join('  ')
			.trimEnd()
	);
console.log(
	`\nCase nepal-2004, ${documents.length} documents; Node ${process.versions.node}, median of repeated runs unless "first".`
);

async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function median(times: number, work: () => unknown): Promise<number> {
	const all: number[] = [];
	for (let i = 0; i < times; i++) all.push(await timed(work));
	return all.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

function figure(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
