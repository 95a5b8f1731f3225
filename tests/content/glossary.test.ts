import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { glossary as parts } from '#content/glossary.ts';
import { glossary } from '#content/languages/en/glossary.ts';

/** The glossary explains the words of the app, each once, and shortly (brief 6.5). */

const folder = 'src/content/languages/en';
const own = ['glossary.ts', 'explaining.ts'];
const terms = Object.entries(glossary.terms);
const ids: readonly string[] = Object.values(parts).flat();
const twice = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

/** Every sentence of the languages but the glossary’s; ids are none. */
const sentences = readdirSync(folder, { recursive: true })
	.map(String)
	.filter((name) => name.endsWith('.ts') && !own.includes(name))
	.flatMap((name) => {
		const found: string[] = [];
		const visit = (node: ts.Node, parent?: ts.Node) => {
			const named = parent && 'name' in parent && parent.name === node;
			const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
			if (text && !named && !(parent && ts.isImportDeclaration(parent))) found.push(node.text.toLowerCase());
			ts.forEachChild(node, (child) => visit(child, node));
		};
		visit(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest));
		return found;
	})
	.join('\n');
const stands = (form: string) => new RegExp(`(?<![\\p{L}])${form}(?![\\p{L}])`, 'u').test(sentences);

test('about sixty terms, none of them twice', () => {
	expect(ids.length).toBeGreaterThan(50);
	expect(ids.length).toBeLessThan(80);
	expect(twice(ids), 'Strike the second one from src/content/glossary.ts').toEqual([]);
	expect(terms.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
	expect(twice(terms.map(([, { term }]) => term.toLowerCase()))).toEqual([]);
	expect(twice(terms.flatMap(([, { forms }]) => forms)), 'A form belongs to one term').toEqual([]);
});

test.each(terms)('%s is a word of the app', (_, { forms }) =>
	expect(
		forms.filter(stands),
		'Explain only what the app says: strike the term, or name the form in which it stands'
	).not.toEqual([])
);

test.each(terms)('%s is said in a sentence or two', (_, { means, forms }) => {
	expect(means.length, 'At most 240 characters').toBeLessThanOrEqual(240);
	expect(means.match(/[.!?](\s|$)/g)?.length, 'One or two sentences').toBeLessThanOrEqual(2);
	expect(means).toMatch(/^[A-Z].*\.$/);
	expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
});
