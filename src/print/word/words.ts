import type { Line } from '#core/documents/blocks.ts';
import {
	BookmarkEnd,
	BookmarkStart,
	DeletedTextRun,
	InsertedTextRun,
	LineRuleType,
	Paragraph,
	TextRun,
	type IParagraphOptions,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import { glued } from '../glued.ts';
import { kindAt } from '../kind.ts';

/** Points in the units of Word: twentieths for places, halves for letters, eighths for rules. */
export const twentieths = (points: number) => Math.round(points * 20);
export const halves = (points: number) => Math.round(points * 2);
export const eighths = (points: number) => Math.max(2, Math.round(points * 8));
export const hex = (colour: string) => colour.slice(1);

/** At least so high: what a script of another height needs is not cut off. */
export const lines = (leading: number) => ({ line: twentieths(leading), lineRule: LineRuleType.AT_LEAST });

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i;

export function isRightToLeft(language: string): boolean {
	return rightToLeft.test(language);
}

/** Any script passes; what XML forbids is left out or marked, and what would turn the order of what follows is left out. */
export function sound(text: string): string {
	return text
		.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
		.replace(/[\p{Cc}\u202a-\u202e\ufffe\uffff]/gu, '')
		.replace(/\p{Cs}/gu, '\ufffd');
}

export interface Writing {
	readonly language: string;
}

export type More = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph that runs as its language does. */
export function paragraph(children: readonly ParagraphChild[], { language }: Writing, more: More): Paragraph {
	return new Paragraph({ ...more, children, ...(isRightToLeft(language) ? { bidirectional: true } : {}) });
}

/** A line as runs. What is open, strong or soft has a style of its own, so that a redraft can restyle it everywhere at once. `held`: what is read as one stays on one line. */
export function runs(line: Line, writing: Writing, more: IRunOptions = {}, held = true): ParagraphChild[] {
	return line.map((run, index) => {
		// Where a line goes on below, that goes with the words before it.
		const kind = run.kind === 'break' ? line[index - 1]?.kind : run.kind;
		const words: IRunOptions =
			run.kind === 'break'
				? { break: 1 }
				: { ...more, ...directed(held ? glued(run.text, line[index - 1]) : run.text, writing) };
		if (kind === 'struck') return new DeletedTextRun({ ...words, ...change });
		if (kind === 'added') return new InsertedTextRun({ ...words, ...change });
		if (run.kind === 'break') return new TextRun(words);
		const style = looks[kindAt(line, index)];
		return new TextRun(style ? { ...words, style } : words);
	});
}

export function text(words: string, writing: Writing, more: IRunOptions = {}): TextRun {
	return new TextRun({ ...more, ...directed(words, writing) });
}

function directed(words: string, { language }: Writing): IRunOptions {
	return { text: sound(words), ...(isRightToLeft(language) ? { rightToLeft: true } : {}) };
}

/** Word asks who changed something and when: nobody, and at the first hour that it knows of. Changes are counted when the file is packed. */
export const change = { id: 0, author: 'Review', date: '1980-01-01T00:00:00Z' } as const;

export const bold = { bold: true, boldComplexScript: true } as const;

/** The names of the styles for pieces of a line. */
const looks: Partial<Record<ReturnType<typeof kindAt>, string>> = {
	open: 'Open',
	strong: 'Strong',
	soft: 'Soft'
};

/** The same of remarks. */
export const comment = { author: change.author, initials: 'R', date: new Date(change.date) } as const;

/** Words that contents can lead to. The number is given here: left to the library, it would count on from file to file. */
export function marked(name: string, number: number, children: readonly ParagraphChild[]): ParagraphChild[] {
	const [start, end] = [new BookmarkStart(name, number), new BookmarkEnd(number)] as unknown as ParagraphChild[];
	return [start!, ...children, end!];
}
