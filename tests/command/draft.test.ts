import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '#command/run.ts';
import { cases } from '#content/cases/index.ts';
import { questionSetWords } from '#content/languages/en/question-set.ts';
import { questionSet } from '#core/documents/question-set.ts';
import { writeWork } from '#keep/answers-file.ts';
import { seal } from '#keep/sealed.ts';
import { print } from '#print/print.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { textOf } from '../print/read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
const out = join(folder, 'out');
const five = ['draft-mandate.pdf', 'plan.json', 'staffing-plan.pdf', 'structure.pdf', 'summary.pdf'];
let said: string[];
let faults: string[];

beforeEach(() => {
	[said, faults] = [[], []];
	vi.spyOn(console, 'log').mockImplementation((line) => void said.push(line));
	vi.spyOn(console, 'error').mockImplementation((line) => void faults.push(line));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}

describe('a case that ships', () => {
	test.each(Object.keys(cases))('%s becomes four documents and the plan behind them', async (id) => {
		expect(await run(['--case', id, '--out', out])).toBe(0);
		expect(readdirSync(out).sort()).toEqual(five);
		for (const name of five.filter((one) => one.endsWith('.pdf')))
			expect(readFileSync(join(out, name)).subarray(0, 5).toString()).toBe('%PDF-');
		expect([said, faults]).toEqual([[], []]);
	});

	test('read from a file of answers gives the same bytes, in whatever order the words stand', async () => {
		const path = file('answers.json', writeWork(cases['nepal-2004']));
		expect(await run(['--out', out, path, '--paper', 'Letter'])).toBe(0);
		const first = five.map((name) => readFileSync(join(out, name)));
		expect(await run(['--paper=Letter', `--out=${out}`, '--case=nepal-2004'])).toBe(0);
		five.forEach((name, i) => expect(Buffer.compare(readFileSync(join(out, name)), first[i]!), name).toBe(0));
	});

	test('leaves a plan in which every item names its rules, its answers and its sources', async () => {
		await run(['--case', 'nepal-2004', '--out', out]);
		const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
		expect(Object.keys(plan)).toEqual(['rules', 'clauses', 'posts', 'links', 'warnings', 'tensions', 'open', 'points']);
		expect(plan.rules[0]).toEqual({
			id: expect.any(String),
			brief: expect.stringMatching(/^(R\d+|3\.\d+|C\d+|O\d+)$/),
			outcome: expect.stringMatching(/^(applies|does-not-apply|open)$/)
		});
		expect(plan.tensions).toContainEqual({ id: 'help-and-ownership', brief: 'C6', decided: 'three-papers' });
		expect(Object.keys(plan.clauses[0])).toEqual(['id', 'article', 'open', 'because']);
		expect(Object.keys(plan.warnings[0])).toEqual(['id', 'brief', 'kind', 'because']);
		for (const item of [...plan.clauses, ...plan.posts, ...plan.links, ...plan.warnings]) {
			expect(item.because.length, `${item.id} stands there for no reason`).toBeGreaterThan(0);
			expect(item.because[0]).toEqual({
				rule: expect.any(String),
				brief: expect.any(String),
				cites: expect.any(Array),
				answers: expect.any(Array)
			});
		}
	});
});

describe('a format', () => {
	const names = ['draft-mandate', 'staffing-plan', 'structure', 'summary'];
	test.each([
		['review', '-for-review.pdf', '%PDF-'],
		['large', '-large-type.pdf', '%PDF-'],
		['docx', '.docx', 'PK']
	])('%s ends in %s', async (format, ending, begins) => {
		expect(await run(['--case', 'nepal-2004', '--out', out, '--format', format])).toBe(0);
		const files = names.map((name) => name + ending);
		expect(readdirSync(out).sort()).toEqual([...files, 'plan.json'].sort());
		for (const name of files)
			expect(readFileSync(join(out, name)).subarray(0, begins.length).toString(), name).toBe(begins);
	});
});

describe('a mandate with a review', () => {
	const path = file('reviewed.json', writeWork({ ...cases['nepal-2004'], review: { name: { verdict: 'struck' } } }));

	test('is written clean as long as nothing else is said', async () => {
		expect(await run([path, '--out', out])).toBe(0);
		expect(readdirSync(out).sort()).toEqual(five);
		expect(textOf(readFileSync(join(out, 'draft-mandate.pdf'))).join()).not.toContain('Marked:');
	});

	test('is marked on request, and its name says so; nothing else is called so', async () => {
		expect(await run([path, '--out', out, '--copy', 'marked', '--format', 'large'])).toBe(0);
		expect(readdirSync(out).filter((name) => name.includes('marked'))).toEqual(['draft-mandate-large-type-marked.pdf']);
		expect(textOf(readFileSync(join(out, 'draft-mandate-large-type-marked.pdf'))).join()).toContain('Marked:');
	});
});

describe('an edition', () => {
	test.each(Object.keys(cases))('of %s for a donor is one file, and holds nothing of another', async (id) => {
		expect(await run(['--case', id, '--out', out, '--edition', 'donor'])).toBe(0);
		expect(readdirSync(out)).toEqual(['donor-brief.pdf']);
		expect([said, faults]).toEqual([[], []]);
		if (popplerMissing()) return;
		const pages = textOf(readFileSync(join(out, 'donor-brief.pdf')));
		expect(pages[0]).toMatch(/Verdict: (hold|support)/);
		expect(pages.length, 'a brief that is longer is not read').toBeLessThanOrEqual(6);
	});

	test.each(Object.keys(cases))('of %s for the facilitator is one file', async (id) => {
		expect(await run(['--case', id, '--out', out, '--edition', 'facilitator'])).toBe(0);
		expect(readdirSync(out)).toEqual(['facilitator-guide.pdf']);
		expect([said, faults]).toEqual([[], []]);
	});

	test('for the party is the one that is written when nothing is said', async () => {
		expect(await run(['--case', 'nepal-2004', '--out', out, '--edition', 'party'])).toBe(0);
		expect(readdirSync(out).sort()).toEqual(five);
	});

	test.skipIf(Boolean(popplerMissing()))(
		'for a donor prints the amounts of the file, the party’s does not',
		async () => {
			const costs = { currency: 'XYZ', months: '12', posts: { head: '1000' } };
			const path = file('costs.json', writeWork({ ...cases['nepal-2004'], costs }));
			await run([path, '--out', out, '--edition', 'donor']);
			await run([path, '--out', out]);
			const [donor, ...party] = ['donor-brief', 'draft-mandate', 'staffing-plan', 'structure', 'summary'].map((name) =>
				textOf(readFileSync(join(out, `${name}.pdf`))).join(' ')
			);
			expect(donor).toMatch(/XYZ[^]*12,000\.00/);
			expect(party.join(' ')).not.toMatch(/XYZ|1,000\.00|12,000/);
			expect(readFileSync(join(out, 'plan.json'), 'utf8')).not.toContain('XYZ');
		}
	);
});

describe('the questions', () => {
	test('are one file on either paper, the same bytes each time', async () => {
		const name = 'questions-on-paper.pdf';
		for (const paper of ['A4', 'Letter'] as const) {
			expect(await run(['--questions', '--out', out, '--paper', paper])).toBe(0);
			expect(readdirSync(out)).toEqual([name]);
			const wanted = await print(questionSet(questionSetWords), { paper });
			expect(Buffer.compare(readFileSync(join(out, name)), wanted), paper).toBe(0);
		}
		expect([said, faults]).toEqual([[], []]);
	});

	const besides: readonly (readonly string[])[] = [
		['--case', 'nepal-2004'],
		['answers.json'],
		['--edition', 'donor'],
		['--format', 'docx'],
		['--carry-answers'],
		['--passphrase-file', 'words.txt']
	];
	test.each(besides.map((one) => [one.join(' '), one] as const))('go with no %s', async (_, more) => {
		expect(await run(['--questions', ...more, '--out', out])).toBe(2);
		expect(faults).toEqual([expect.stringContaining(`--out and --paper alone, and not with ${more[0]}.`)]);
		expect(existsSync(out)).toBe(false);
	});

	test('need a folder', async () => {
		expect(await run(['--questions'])).toBe(2);
		expect(faults).toEqual([expect.stringMatching(/--out FOLDER is missing/)]);
	});
});

describe('answers inside the documents', () => {
	const carrying = ['draft-mandate', 'plan.json', 'staffing-plan', 'structure', 'summary'].map((name) =>
		name.endsWith('.json') ? name : `${name}-with-answers.pdf`
	);
	const costs = { currency: 'XYZ' };
	const path = file('carried.json', writeWork({ ...cases['nepal-2004'], costs }));
	const secret = file('secret.txt', 'correct horse battery\n');
	const kept = join(folder, 'kept.pdf');
	const keep = (name: string) => writeFileSync(kept, readFileSync(join(out, name)));

	test('are carried when it is asked for, in files that say so by their name', async () => {
		expect(await run([path, '--out', out, '--carry-answers'])).toBe(0);
		expect(readdirSync(out).sort()).toEqual(carrying);
		for (const name of carrying.filter((one) => one.endsWith('.pdf')))
			expect(readFileSync(join(out, name), 'latin1')).toMatch(/"party": "state"[^]*"currency": "XYZ"/);
	});

	test('are read from one of them, and give the same documents', async () => {
		await run([path, '--out', out, '--carry-answers']);
		const first = carrying.map((name) => readFileSync(join(out, name)));
		keep('staffing-plan-with-answers.pdf');
		rmSync(out, { recursive: true });
		expect(await run([kept, '--out', out, '--carry-answers'])).toBe(0);
		carrying.forEach((name, i) => expect(Buffer.compare(readFileSync(join(out, name)), first[i]!), name).toBe(0));
		expect(faults).toEqual([]);
	});

	test('are read from a file that is locked, with its passphrase only', async () => {
		const locked = file('draft-1.age', '');
		writeFileSync(locked, await seal(readFileSync(path), 'correct horse battery'));
		expect(await run([locked, '--out', out])).toBe(2);
		expect(await run([locked, '--out', out, '--passphrase-file', secret])).toBe(0);
	});

	test('can be locked, and are opened with the same passphrase only', async () => {
		expect(await run([path, '--out', out, '--carry-answers', '--passphrase-file', secret])).toBe(0);
		expect(readFileSync(join(out, 'structure-with-answers.pdf'), 'latin1')).not.toContain('"party"');
		keep('structure-with-answers.pdf');
		rmSync(out, { recursive: true });
		expect(await run([kept, '--out', out])).toBe(2);
		expect(await run([kept, '--out', out, '--passphrase-file', file('other.txt', 'another')])).toBe(2);
		expect(faults).toEqual([
			expect.stringMatching(/kept\.pdf: The answers inside are locked with a passphrase\.$/),
			expect.stringMatching(/kept\.pdf: This passphrase does not open it\.$/)
		]);
		expect(existsSync(out)).toBe(false);
		expect(await run([kept, '--out', out, '--passphrase-file', secret])).toBe(0);
		expect(readdirSync(out).sort()).toEqual(five);
	});

	test('are read from a PDF that was changed, and it is said that it was', async () => {
		await run([path, '--out', out, '--carry-answers']);
		writeFileSync(kept, Buffer.concat([readFileSync(join(out, 'structure-with-answers.pdf')), Buffer.from('%')]));
		expect(await run([kept, '--out', out])).toBe(0);
		expect(faults).toEqual([expect.stringMatching(/kept\.pdf: One of this app’s PDFs, but changed/)]);
	});
});

describe('a fault is told in one sentence, with exit code 2, and nothing is written', () => {
	const faulty: [string, () => string[], RegExp][] = [
		[
			'no such file',
			() => [join(folder, 'none.json'), '--out', out],
			/none\.json: the file cannot be read \(ENOENT\)\.$/
		],
		['a folder for a file', () => [folder, '--out', out], /cannot be read \(EISDIR\)\.$/],
		['not JSON', () => [file('a.json', '{\n  "version": 1,\n  oops'), '--out', out], /a\.json: .*line 3/],
		['an unknown version', () => [file('b.json', '{"version":99,"answers":{}}'), '--out', out], /b\.json: version: 99/],
		[
			'an unknown question',
			() => [file('c.json', '{"version":1,"answers":{"colour":"red"}}'), '--out', out],
			/c\.json: answers\.colour/
		],
		[
			'an unknown answer',
			() => [file('d.json', '{"version":1,"answers":{"party":"club"}}'), '--out', out],
			/d\.json: answers\.party: "club"/
		],
		['more than 1 MB', () => [file('e.json', ' '.repeat(1_000_001)), '--out', out], /e\.json: .*1 MB/],
		['far more than 1 MB', () => [file('f.json', ' '.repeat(5_000_000)), '--out', out], /f\.json: .*1 MB/],
		[
			'an unknown case',
			() => ['--case', 'atlantis', '--out', out],
			/--case atlantis: no case has this name.*nepal-2004/
		],
		['a name that every object has', () => ['--case', 'constructor', '--out', out], /--case constructor: no case/],
		[
			'an unknown option',
			() => ['--case', 'nepal-2004', '--out', out, '--colour'],
			/--colour: this option is not known/
		],
		['another unknown option', () => ['--case', 'nepal-2004', '--out', out, '-x'], /-x: this option is not known/],
		[
			'an unknown paper',
			() => ['--case', 'nepal-2004', '--out', out, '--paper', 'A3'],
			/--paper A3: the paper is A4 or Letter/
		],
		[
			'an unknown format',
			() => ['--case', 'nepal-2004', '--out', out, '--format', 'odt'],
			/--format odt: no format has this name\. There are: pdf, review, large, docx/
		],
		[
			'a Word file that should carry answers',
			() => ['--case', 'nepal-2004', '--out', out, '--format', 'docx', '--carry-answers'],
			/--carry-answers: only a PDF carries answers/
		],
		[
			'an unknown copy',
			() => ['--case', 'nepal-2004', '--out', out, '--copy', 'dirty'],
			/--copy dirty: the copy is clean or marked\./
		],
		[
			'a marked copy of what nobody reviewed',
			() => ['--case', 'nepal-2004', '--out', out, '--copy', 'marked'],
			/--copy marked: nothing is marked, because there is no review/
		],
		[
			'a marked copy in an edition without a mandate',
			() => ['--case', 'nepal-2004', '--out', out, '--copy', 'marked', '--edition', 'donor'],
			/--copy marked: only the mandate is reviewed/
		],
		[
			'an unknown edition',
			() => ['--case', 'nepal-2004', '--out', out, '--edition', 'press'],
			/--edition press: no edition has this name\. There are: party, facilitator, donor/
		],
		[
			'a name that every object has, for an edition',
			() => ['--case', 'nepal-2004', '--out', out, '--edition', 'constructor'],
			/--edition constructor: no edition/
		],
		[
			'an amount that cannot be read',
			() => [file('g.json', '{"version":1,"answers":{},"costs":{"posts":{"head":"12,50"}}}'), '--out', out],
			/g\.json: costs\.posts\.head: "12,50" is not an amount/
		],
		[
			'a PDF that carries nothing',
			() => [file('h.pdf', '%PDF-1.7\n%%EOF\n'), '--out', out],
			/h\.pdf: It carries no answers\.$/
		],
		['a PDF that was cut short', () => [file('i.pdf', '%PDF-1.7\n1 0 obj'), '--out', out], /i\.pdf: .*cut short/],
		[
			'a PDF larger than 10 MB',
			() => [file('j.pdf', `%PDF-1.7${' '.repeat(10_000_000)}`), '--out', out],
			/j\.pdf: .*larger than 10 MB/
		],
		[
			'a donor’s brief that should carry answers',
			() => ['--case', 'nepal-2004', '--out', out, '--edition', 'donor', '--carry-answers'],
			/--carry-answers: only the party’s own documents/
		],
		[
			'a word behind what takes none',
			() => ['--case', 'nepal-2004', '--out', out, '--carry-answers=no'],
			/--carry-answers: it takes no value/
		],
		[
			'an empty passphrase',
			() => ['--case', 'nepal-2004', '--out', out, '--carry-answers', '--passphrase-file', file('k.txt', '\n')],
			/k\.txt: the passphrase is empty/
		],
		[
			'a passphrase in no file',
			() => ['--case', 'nepal-2004', '--out', out, '--carry-answers', '--passphrase-file', join(folder, 'none')],
			/none: the file cannot be read/
		],
		['no value', () => ['--case', '--out', out], /--case: its value is missing/],
		['no value at the end', () => ['--case', 'nepal-2004', '--out'], /--out: its value is missing/],
		['no folder', () => ['--case', 'nepal-2004'], /--out FOLDER is missing/],
		['nothing to read', () => ['--out', out], /Say what to read/],
		['two things to read', () => ['a.json', '--case', 'nepal-2004', '--out', out], /Say one thing to read/],
		['two files', () => ['a.json', 'b.json', '--out', out], /Say one thing to read/]
	];
	test.each(faulty)('%s', async (_, args, sentence) => {
		expect(await run(args())).toBe(2);
		expect(faults).toEqual([expect.stringMatching(sentence)]);
		expect(faults[0]).not.toMatch(/\n/);
		expect(said).toEqual([]);
		expect(existsSync(out)).toBe(false);
	});
});

describe('answers at which the wizard stops', () => {
	const stopping = { ...cases['nepal-2004'].answers, party: 'none' };

	test('leave only the plan and the reason, with exit code 3', async () => {
		expect(await run([file('stop.json', writeWork({ answers: stopping })), '--out', out])).toBe(3);
		expect(readdirSync(out)).toEqual(['plan.json']);
		expect(
			JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8')).warnings.some(
				({ kind }: { kind: string }) => kind === 'stop'
			)
		).toBe(true);
		expect(faults).toHaveLength(1);
	});

	test('leave nothing for a donor', async () => {
		expect(await run([file('stop.json', writeWork({ answers: stopping })), '--out', out, '--edition', 'donor'])).toBe(
			3
		);
		expect(existsSync(out)).toBe(false);
		expect(faults).toHaveLength(1);
	});
});

test('a folder that cannot be written is told, with exit code 1', async () => {
	const taken = file('taken', '');
	expect(await run(['--case', 'nepal-2004', '--out', taken])).toBe(1);
	expect(faults).toEqual([expect.stringMatching(/taken.*cannot be written/)]);
});

test('--help says how it is used and what the exit codes mean', async () => {
	expect(await run(['--help'])).toBe(0);
	expect(said.join()).toMatch(/--out FOLDER[^]*--case ID[^]*Exit code 0[^]*3:/);
});

test('the program ends with the exit code', () => {
	const program = () =>
		execFileSync(process.execPath, ['--import', 'tsx', 'src/command/draft.ts', '--nonsense'], { stdio: 'pipe' });
	expect(program).toThrow(expect.objectContaining({ status: 2 }));
});
