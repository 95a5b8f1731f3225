import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '#keep/file-name.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import { onPaper } from '#content/languages/en/on-paper.ts';
import { questionSetWords } from '#content/languages/en/question-set.ts';
import { editions, isPartys, writerOf } from '#core/documents/editions.ts';
import { questionSet } from '#core/documents/question-set.ts';
import { draft, type Draft } from '#core/draft.ts';
import { toCarry } from '#keep/carried.ts';
import { printAs } from '#print/formats.ts';
import { recordOf } from './record.ts';
import { Fault, requestOf, type QuestionsRequest, type Request } from './request.ts';
import { faults, help } from './words.ts';

/** Does what a command asks for: answers in, the documents of one edition out, with those of the party the plan behind them. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
	try {
		const request = await requestOf(args);
		if (request) return await ('questions' in request ? writeQuestions(request) : write(request));
		console.log(help);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return error instanceof Fault ? 2 : 1;
	}
}

async function write({ work, edition, out, paper, format, copy, carry }: Request): Promise<number> {
	const drafted = draft(work.answers, words, work.review, copy);
	const stops = drafted.plan.warnings.filter(({ kind }) => kind === 'stop');
	// Everything is made before anything is written, so that a fault leaves no half of a set behind.
	const made = new Map<string, string | Uint8Array>();
	if (stops.length === 0)
		for (const id of editions[edition]) {
			const write = await writerOf(id, editionWords);
			const document = write(drafted, words, work.costs);
			const attached = carry && isPartys(id) ? await toCarry({ ...work, document: id }, carry) : undefined;
			const name = fileName(id, format, Boolean(attached), copy);
			made.set(name, await printAs(format, document, { paper, attached }));
		}
	if (edition === 'party') made.set('plan.json', `${JSON.stringify(recordOf(drafted), null, '\t')}\n`);
	for (const [name, content] of made) save(out, name, content);
	for (const { id } of stops) console.error(reason(id));
	return stops.length === 0 ? 0 : 3;
}

async function writeQuestions({ out, paper }: QuestionsRequest): Promise<number> {
	save(out, onPaper.name, await printAs('pdf', questionSet(questionSetWords), { paper }));
	return 0;
}

function save(folder: string, name: string, content: string | Uint8Array): void {
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, name), content);
	} catch (error) {
		throw new Error(faults.unwritable(join(folder, name), (error as NodeJS.ErrnoException).code ?? 'unknown'));
	}
}

function reason(id: Draft['plan']['warnings'][number]['id']): string {
	const { title, text } = words.warnings[id];
	return `${title}. ${text}`;
}
