import { afterwards } from '#content/languages/en/afterwards.ts';

const { names, endings, carrying } = afterwards.download;

/** The name of a file that is taken along: "draft-mandate-large-type-with-answers.pdf". One that carries the answers says so in its name. */
export function fileName(id: keyof typeof names, format: keyof typeof endings, carries = false): string {
	return names[id] + endings[format].replace(/(?=\.)/, carries ? carrying : '');
}
