import type { Copy } from '#core/documents/reviewed.ts';
import { afterwards } from '#content/languages/en/afterwards.ts';

const { names, endings, marked, carrying, quiet } = afterwards.download;

const types = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
} as const;

export const typeOf = (format: keyof typeof endings) => types[format === 'docx' ? format : 'pdf'];

/** The name of a file that is taken along: "draft-mandate-large-type-with-answers.pdf". One that carries the answers says so in its name, and so does a mandate that shows its review. */
export function fileName(
	id: keyof typeof names,
	format: keyof typeof endings,
	carries = false,
	copy: Copy = 'clean'
): string {
	const more = (id === 'mandate' && copy === 'marked' ? marked : '') + (carries ? carrying : '');
	return names[id] + endings[format].replace(/(?=\.)/, more);
}

/** The letters of all that can be taken along; answers have none. */
const letters = {
	mandate: '-a',
	staffing: '-b',
	structure: '-c',
	summary: '-d',
	guide: '-e',
	'donor-brief': '-f',
	redline: '-g',
	questions: '-h',
	remarks: '-i',
	answers: ''
} as const;

export type Taken = keyof typeof letters;

/** A name that says nothing to whoever does not know it: "draft-3-b.pdf" is the third that was taken along, and of its documents the second. The ending is that of the plain name. */
export function quietName(count: number, what: Taken, plain: string, carries = false): string {
	return `${quiet.name}-${count}${letters[what]}${carries ? quiet.carrying : ''}${plain.slice(plain.lastIndexOf('.'))}`;
}
