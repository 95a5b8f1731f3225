import type { Copy } from '#core/documents/reviewed.ts';
import { afterwards } from '#content/languages/en/afterwards.ts';

const { names, endings, marked, carrying } = afterwards.download;

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
