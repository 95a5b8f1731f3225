import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cases } from '#content/cases/index.ts';
import type { Answers } from '#core/answers.ts';
import { AnswersError, readAnswers } from '#keep/answers-file.ts';
import type { Paper } from '#print/styles.ts';
import { faults } from './words.ts';

/** What a command asks for. */
export interface Request {
	readonly answers: Answers;
	readonly out: string;
	readonly paper: Paper;
}

/** A fault of the one who typed: one sentence. */
export class Fault extends Error {}

/** Reads a command; `undefined` asks for help. */
export function requestOf(args: string[]): Request | undefined {
	const { values, positionals } = parsed(args);
	if (values.help) return undefined;
	const { out, paper = 'A4', case: id } = values;
	if (paper !== 'A4' && paper !== 'Letter') throw new Fault(faults.unknownPaper(paper));
	if (positionals.length === 0 && id === undefined) throw new Fault(faults.nothingToRead);
	if (positionals.length + (id === undefined ? 0 : 1) > 1) throw new Fault(faults.tooMuchToRead);
	if (!out) throw new Fault(faults.noOut);
	return { answers: id === undefined ? answersIn(positionals[0]!) : answersOfCase(id), out, paper };
}

function parsed(args: string[]) {
	const options = {
		help: { type: 'boolean', short: 'h' },
		out: { type: 'string' },
		paper: { type: 'string' },
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
		values: { help?: boolean; out?: string; paper?: string; case?: string };
		positionals: string[];
	};
}

function answersOfCase(id: string): Answers {
	if (!Object.hasOwn(cases, id)) throw new Fault(faults.unknownCase(id, Object.keys(cases)));
	return (cases as Readonly<Record<string, { answers: Answers }>>)[id]!.answers;
}

function answersIn(path: string): Answers {
	try {
		return readAnswers(read(path));
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
