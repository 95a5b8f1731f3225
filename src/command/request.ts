import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cases } from '#content/cases/index.ts';
import { editions, type Edition } from '#core/documents/editions.ts';
import { AnswersError, readWork, type Work } from '#keep/answers-file.ts';
import type { Paper } from '#print/styles.ts';
import { faults } from './words.ts';

export type Format = 'pdf' | 'docx';

/** What a command asks for. */
export interface Request {
	readonly work: Work;
	readonly edition: Edition;
	readonly out: string;
	readonly paper: Paper;
	readonly format: Format;
}

/** A fault of the one who typed: one sentence. */
export class Fault extends Error {}

/** Reads a command; `undefined` asks for help. */
export function requestOf(args: string[]): Request | undefined {
	const { values, positionals } = parsed(args);
	if (values.help) return undefined;
	const { out, paper = 'A4', edition = 'party', format = 'pdf', case: id } = values;
	if (paper !== 'A4' && paper !== 'Letter') throw new Fault(faults.unknownPaper(paper));
	if (format !== 'pdf' && format !== 'docx') throw new Fault(faults.unknownFormat(format));
	if (!isEdition(edition)) throw new Fault(faults.unknownEdition(edition, Object.keys(editions)));
	if (positionals.length === 0 && id === undefined) throw new Fault(faults.nothingToRead);
	if (positionals.length + (id === undefined ? 0 : 1) > 1) throw new Fault(faults.tooMuchToRead);
	if (!out) throw new Fault(faults.noOut);
	return { work: id === undefined ? workIn(positionals[0]!) : workOfCase(id), edition, out, paper, format };
}

function parsed(args: string[]) {
	const options = {
		help: { type: 'boolean', short: 'h' },
		out: { type: 'string' },
		paper: { type: 'string' },
		edition: { type: 'string' },
		format: { type: 'string' },
		case: { type: 'string' }
	} as const;
	const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(options, token.name)) throw new Fault(faults.unknownOption(token.rawName));
		// What follows is another option: `--out --case x`.
		if (token.name !== 'help' && (!token.value || (!token.inlineValue && token.value.startsWith('--'))))
			throw new Fault(faults.noValue(token.rawName));
	}
	return parseArgs({ args, options, allowPositionals: true, strict: false }) as {
		values: { help?: boolean; out?: string; paper?: string; edition?: string; format?: string; case?: string };
		positionals: string[];
	};
}

const isEdition = (name: string): name is Edition => Object.hasOwn(editions, name);

function workOfCase(id: string): Work {
	if (!Object.hasOwn(cases, id)) throw new Fault(faults.unknownCase(id, Object.keys(cases)));
	return (cases as Readonly<Record<string, Work>>)[id]!;
}

function workIn(path: string): Work {
	try {
		return readWork(read(path));
	} catch (error) {
		throw error instanceof AnswersError ? new Fault(faults.inFile(path, error.message)) : error;
	}
}

function read(path: string): string {
	try {
		// Of a file that is too large anyway only so much is read that this can be said.
		const bytes = statSync(path).size;
		return bytes > 2_000_000 ? ' '.repeat(2_000_000) : readFileSync(path, 'utf8');
	} catch (error) {
		throw new Fault(faults.unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown'));
	}
}
