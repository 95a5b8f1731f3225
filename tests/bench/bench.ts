import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import { draft } from '#core/draft.ts';
import { describe } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { print } from '#print/print.ts';
import { coldPrints, comparison, consequences, firstQuestion, manyPositions } from './in-browser.ts';
import { lighthouse } from './lighthouse.ts';
import { factsOf, plainPdf, rulesEngine } from './peers.ts';
import { reactPdf } from './react-pdf.ts';
import { firstLoad, printEngine, scriptsIn } from './sizes.ts';
import { firstShown, lineSaid, onStage, slowdown } from './stage.ts';
import { survey } from './survey.ts';
import { wordAndOffice } from './word-and-office.ts';

/** `npm run bench`: the size and the speed that were promised, each beside peers on the same work. Never a test: machines differ. */
interface Row {
	readonly what: string;
	readonly ours: number;
	readonly unit: string;
	/** What it may be at most, or of scores at least; of the first peer, if it is a ratio. */
	readonly bar?: number;
	readonly least?: number;
	readonly ratio?: number;
	readonly peer?: readonly [string, number];
}

const id = 'nepal-2004';
const { answers } = cases[id];
const profile = describe(answers, suggest(answers));
const { documents } = draft(answers, words);
const rows: Row[] = [];
const faults: string[] = [];

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
const slow = `${slowdown} times slower`;
await onStage('build', async (stage) => {
	const cold = await coldPrints(stage, id, documents);
	rows.push(
		{
			what: `three tagged PDFs in Chromium, cold, ${slow}`,
			ours: cold.ours,
			unit: 'ms',
			bar: 1500,
			peer: [peer, cold.plain]
		},
		{ what: `an answer to what it does, ${slow}`, ours: await consequences(stage, id), unit: 'ms', bar: 100 },
		{ what: `two drafts compared and shown, ${slow}`, ours: await comparison(stage, id), unit: 'ms', bar: 200 },
		{ what: `200 files of answers to their table, ${slow}`, ours: await manyPositions(stage), unit: 'ms', bar: 1000 }
	);
	const first = await firstQuestion(stage);
	const other = await survey();
	rows.push({
		what: `the first question, cold, ${slow}`,
		ours: first,
		unit: 'ms',
		bar: 1200,
		...(other && { peer: ['SurveyJS', await firstOf(other)] as const })
	});
	if (other)
		rows.push({
			what: 'JavaScript before the first question; SurveyJS holds all questions by then',
			ours: firstLoad(),
			unit: 'KiB',
			peer: ['SurveyJS', scriptsIn(other)]
		});
	const pages = {
		'the start': '',
		'the first question': '#/questions/party',
		positions: '#/positions',
		'the rule book': '#/rules'
	};
	const scores = await lighthouse(Object.values(pages).map((page) => stage.address + page));
	Object.keys(pages).forEach((page, index) => {
		const score = scores?.[index];
		if (!score) return;
		rows.push({
			what: `Lighthouse on ${page}, the lower of two scores`,
			ours: Math.min(score.accessibility, score['best-practices']),
			unit: 'of 100',
			least: 100
		});
		faults.push(...score.faults);
	});
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

const table = rows.map((row) => [
	row.what,
	`${figure(row.ours)} ${row.unit}`,
	barOf(row),
	row.peer ? `${row.peer[0]}: ${figure(row.peer[1])} ${row.unit}` : '',
	row.peer ? `${figure(row.ours / row.peer[1])} of the peer` : ''
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
	`\nCase nepal-2004, ${documents.length} documents; Node ${process.versions.node}, median of repeated runs unless "first". Cold: nothing in the cache, ${lineSaid}. Lighthouse opens only pages that need no answers, so no document.`
);

for (const fault of faults) console.log(fault);

function barOf({ ours, unit, bar, least, ratio, peer }: Row): string {
	const said = (text: string, isKept: boolean) => `${text} ${isKept ? 'kept' : 'MISSED'}`;
	if (bar !== undefined) return said(`${bar} ${unit}`, ours <= bar);
	if (least !== undefined) return said(`${least} ${unit}`, ours >= least);
	return ratio === undefined ? '' : said(`${ratio} of the peer`, ours <= ratio * peer![1]);
}

/** The same questions shown by a peer, on the same line. */
function firstOf(folder: string): Promise<number> {
	return onStage(folder, ({ address, median }) =>
		median(5, (page) => firstShown(page, address, 'input[type="radio"]'))
	);
}

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
