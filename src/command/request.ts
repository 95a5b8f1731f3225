import { closeSync, openSync, readSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cases } from '#content/cases/index.ts';
import { carriedWords } from '#content/languages/en/carried.ts';
import { editions, type Edition } from '#core/documents/editions.ts';
import type { Copy } from '#core/documents/reviewed.ts';
import type { Work } from '#core/work.ts';
import { AnswersError, readWork } from '#keep/answers-file.ts';
import { workIn as workCarried, type Lock } from '#keep/carried.ts';
import { checked, isPdf, mostBytes } from '#keep/checked.ts';
import { isSealed, SealError } from '#keep/sealed.ts';
import { formats, type Format } from '#print/formats.ts';
import type { Paper } from '#print/styles.ts';
import { faults } from './words.ts';

/** What a command asks for. */
export interface Request {
	readonly work: Work;
	readonly edition: Edition;
	readonly out: string;
	readonly paper: Paper;
	readonly format: Format;
	/** Whether the mandate shows its review. */
	readonly copy: Copy;
	/** How the documents carry the answers inside. Nothing: they do not. */
	readonly carry?: Lock | undefined;
}

/** The questions on paper, which are the same for everybody. */
export interface QuestionsRequest extends Pick<Request, 'out' | 'paper'> {
	readonly questions: true;
}

/** A fault of the one who typed: one sentence. */
export class Fault extends Error {}

/** Reads a command; `undefined` asks for help. */
export async function requestOf(args: string[]): Promise<Request | QuestionsRequest | undefined> {
	const { values, positionals } = parsed(args);
	if (values.help) return undefined;
	const { out, paper = 'A4', edition = 'party', format = 'pdf', copy = 'clean', case: id } = values;
	if (paper !== 'A4' && paper !== 'Letter') throw new Fault(faults.unknownPaper(paper));
	if (!isFormat(format)) throw new Fault(faults.unknownFormat(format, formats));
	if (!isEdition(edition)) throw new Fault(faults.unknownEdition(edition, Object.keys(editions)));
	if (copy !== 'clean' && copy !== 'marked') throw new Fault(faults.unknownCopy(copy));
	if (values.questions) {
		const [besides] = [...Object.keys(values).map((name) => `--${name}`), ...positionals].filter(
			(one) => !withQuestions.includes(one)
		);
		if (besides !== undefined) throw new Fault(faults.questionsAlone(besides));
		if (!out) throw new Fault(faults.noOut);
		return { questions: true, out, paper };
	}
	if (positionals.length === 0 && id === undefined) throw new Fault(faults.nothingToRead);
	if (positionals.length + (id === undefined ? 0 : 1) > 1) throw new Fault(faults.tooMuchToRead);
	if (!out) throw new Fault(faults.noOut);
	const carries = values['carry-answers'] === true;
	if (carries && edition !== 'party') throw new Fault(faults.onlyTheParty);
	if (carries && format === 'docx') throw new Fault(faults.onlyPdf);
	const passphrase = passphraseIn(values['passphrase-file']);
	if (copy === 'marked' && edition !== 'party') throw new Fault(faults.onlyTheMandate);
	const work = id === undefined ? await workIn(positionals[0]!, passphrase) : workOfCase(id);
	if (copy === 'marked' && Object.keys(work.review ?? {}).length === 0) throw new Fault(faults.noReview);
	return {
		work,
		edition,
		out,
		paper,
		format,
		copy,
		carry: carries ? (passphrase === undefined ? 'readable' : { passphrase }) : undefined
	};
}

const withQuestions = ['--questions', '--out', '--paper'];

function parsed(args: string[]) {
	const options = {
		help: { type: 'boolean', short: 'h' },
		out: { type: 'string' },
		paper: { type: 'string' },
		edition: { type: 'string' },
		format: { type: 'string' },
		copy: { type: 'string' },
		case: { type: 'string' },
		questions: { type: 'boolean' },
		'carry-answers': { type: 'boolean' },
		'passphrase-file': { type: 'string' }
	} as const;
	const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(options, token.name)) throw new Fault(faults.unknownOption(token.rawName));
		const takesValue = options[token.name as keyof typeof options].type === 'string';
		if (!takesValue && token.inlineValue) throw new Fault(faults.takesNoValue(token.rawName));
		// What follows is another option: `--out --case x`.
		if (takesValue && (!token.value || (!token.inlineValue && token.value.startsWith('--'))))
			throw new Fault(faults.noValue(token.rawName));
	}
	return parseArgs({ args, options, allowPositionals: true, strict: false }) as {
		values: {
			help?: boolean;
			out?: string;
			paper?: string;
			edition?: string;
			format?: string;
			copy?: string;
			case?: string;
			questions?: boolean;
			'carry-answers'?: boolean;
			'passphrase-file'?: string;
		};
		positionals: string[];
	};
}

const isFormat = (name: string): name is Format => (formats as readonly string[]).includes(name);
const isEdition = (name: string): name is Edition => Object.hasOwn(editions, name);

function workOfCase(id: string): Work {
	if (!Object.hasOwn(cases, id)) throw new Fault(faults.unknownCase(id, Object.keys(cases)));
	return (cases as Readonly<Record<string, Work>>)[id]!;
}

async function workIn(path: string, passphrase: string | undefined): Promise<Work> {
	const bytes = read(path);
	try {
		if (isSealed(bytes)) return await workCarried({ bytes, sealed: true }, passphrase);
		if (!isPdf(bytes)) return readWork(new TextDecoder().decode(bytes));
		const { is, carries } = checked(bytes);
		if (is === 'too-large' || is === 'cut-short') throw new Fault(faults.inFile(path, carriedWords.is[is]));
		if (carries === 'several' || !carries)
			throw new Fault(faults.inFile(path, carries ? carriedWords.several : carriedWords.nothing));
		if (is !== 'unchanged') console.error(faults.inFile(path, carriedWords.is[is]));
		return await workCarried(carries, passphrase);
	} catch (error) {
		const known = error instanceof AnswersError || error instanceof SealError;
		throw known ? new Fault(faults.inFile(path, error.message)) : error;
	}
}

/** What a file holds, or of one that is too large anyway only so much that this can be said. */
function read(path: string): Uint8Array {
	try {
		const file = openSync(path, 'r');
		try {
			const bytes = new Uint8Array(mostBytes + 1);
			let length = 0;
			for (let more = -1; more !== 0 && length < bytes.length; length += more)
				more = readSync(file, bytes, length, bytes.length - length, null);
			return bytes.subarray(0, length);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		throw new Fault(faults.unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown'));
	}
}

/** A passphrase comes from a file and never from the command itself, which others on the machine can see. */
function passphraseIn(path: string | undefined): string | undefined {
	if (path === undefined) return undefined;
	const passphrase = new TextDecoder().decode(read(path)).replace(/\r?\n$/, '');
	if (passphrase === '') throw new Fault(faults.noPassphrase(path));
	return passphrase;
}
