import type { DocumentPhrase } from '#content/languages/document-words.ts';
import type { PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import type { Block } from './blocks.ts';
import { phrase, say, sayPhrase, type Writing } from './writing.ts';

/** A set phrase that holds the cells of a row. */
export const cellsOf = (id: DocumentPhrase, w: Writing, values: Readonly<Record<string, string>> = {}) =>
	phrase(id, w, values)
		.split('|')
		.map((cell) => say(cell, w));

/** The steps of contact with the other side, from a public word to the word of the principal; only those that the mandate knows. */
export function ladder(w: Writing): Block[] {
	const has = (clause: string) => w.plan.clauses.some(({ id }) => id === clause);
	if (!has('contact-subjects')) return [];
	const first = (ids: readonly PostId[]) => w.numbers.post.get(ids.find((id) => w.numbers.post.has(id)) ?? 'head')!;
	const letters = first(['third-party-liaison-officer', 'contact-duty-officer']);
	const pair = first(['desk-officers', 'counterpart-liaison-officer', 'contact-duty-officer', 'deputy']);
	const steps: readonly (readonly [DocumentPhrase, boolean, Readonly<Record<string, string>>])[] = [
		['step1', has('one-voice'), {}],
		['step2', true, { post: letters }],
		[
			'step3',
			true,
			{ post: pair, second: pair === first(['deputy']) ? first(['third-party-liaison-officer']) : first(['deputy']) }
		],
		['step4', has('direct-line'), {}],
		[
			'step5',
			(has('page-of-rules') || has('one-contact')) && !holds(w.profile, 'counterpart-office', 'none', 'unknown'),
			{}
		],
		['step6', has('serves-delegation'), {}],
		['step7', true, {}]
	];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('step', w), phrase('mayCarry', w), phrase('whoActs', w)],
			widths: [38, 36, 26],
			rows: steps
				.filter(([, there]) => there)
				.map(([id, , values], index) => {
					const [step, ...rest] = cellsOf(id, w, values);
					return { cells: [[{ text: `${index + 1}  ` }, ...step!], ...rest] };
				})
		},
		{ type: 'paragraph', style: 'note', line: sayPhrase('ladderNote', w) }
	];
}
