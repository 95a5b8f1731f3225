import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { describe } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { print } from '#print/print.ts';
import { firstLoad } from './first-load.ts';
import { factsOf, plainPdf, rulesEngine } from './peers.ts';

/** `npm run bench`: the size and the speed that were promised, each beside a peer on the same work. Never a test: machines differ. */
type Row = [what: string, ours: number, unit: string, bar: number | undefined, peer?: [string, number]];

const { answers } = cases['nepal-2004'];
const profile = describe(answers, suggest(answers));
const { documents } = draft(answers, words);
const rows: Row[] = [];

// The first print of a process also reads the fonts and warms the engine: that is what a user waits for.
const printAll = async () => {
	for (const document of documents) await print(document, { paper: 'A4' });
};
const plainAll = async () => {
	for (const document of documents) await plainPdf(document, 'A4');
};
// The peer comes after, and finds pdfmake warm.
const [firstPrint, firstPlain] = [await timed(printAll), await timed(plainAll)];
rows.push(['three PDFs, the first time', firstPrint, 'ms', 2000, ['plain pdfmake, the same text', firstPlain]]);
const [plain, ours] = [await median(7, plainAll), await median(7, printAll)];
rows.push(['three PDFs, again', ours, 'ms', 2000, ['plain pdfmake, the same text', plain]]);

const engine = rulesEngine();
const facts = factsOf(profile);
const run = () => engine.run(facts);
const conclude = () => void draft(answers, words);
await median(50, run);
await median(50, conclude);
const [drafting, judging] = [await median(300, conclude), await median(300, run)];
rows.unshift([
	'answers to three documents as blocks',
	drafting,
	'ms',
	5,
	['json-rules-engine, the rules alone', judging]
]);
rows.splice(1, 0, [
	'the rules alone',
	await median(300, () => void apply(profile)),
	'ms',
	undefined,
	['json-rules-engine', judging]
]);

rows.unshift(['JavaScript before the first question, gzip', firstLoad(), 'KiB', 75]);

const table = rows.map(([what, ours, unit, bar, peer]) => [
	what,
	`${figure(ours)} ${unit}`,
	bar === undefined ? '' : `${bar} ${unit} ${ours <= bar ? 'kept' : 'MISSED'}`,
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
