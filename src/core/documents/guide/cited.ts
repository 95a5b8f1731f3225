import { stories } from '#content/cases/stories/index.ts';
import type { Story } from '#content/cases/stories/story.ts';
import type { Cite } from '#content/grammar.ts';
import { rules } from '#content/rules/index.ts';
import { tensions } from '#content/tensions.ts';
import { inOrder } from '../../say-sources.ts';
import type { Block, Line } from '../blocks.ts';
import { note, type Guiding } from './guiding.ts';
import type { Near } from './nearest-cases.ts';

/** What every number of a source in the guide stands for: those of the rules, of the case notes and of the limits. */
export function cited(near: readonly Near[], { draft, w, words }: Guiding): Block[] {
	const fired = new Set(draft.verdicts.filter(({ outcome }) => outcome !== 'does-not-apply').map(({ id }) => id));
	const raised = new Set<string>(w.plan.tensions.map(({ id }) => id));
	const notes = [...near.map(({ id }) => w.words.cases[id].note), ...words.limits];
	const cites = inOrder([
		...new Set<Cite>([
			...rules.filter(({ id }) => fired.has(id)).flatMap((rule) => rule.cites),
			...tensions.filter(({ id }) => raised.has(id)).flatMap((tension) => tension.cites),
			...near.flatMap(({ id }) => citesOf(stories[id])),
			...notes.flatMap(codesIn)
		])
	]);
	const known: Readonly<Record<string, string>> = w.words.sources;
	const passages = cites.filter((cite) => cite.startsWith('S')).map(numberIn);
	const own = { D: words.suggestion, B: words.background };
	const row = (code: string, text: string) => ({ cells: [[{ text: code }], [{ text }]] satisfies Line[] });
	const rows = cites
		.filter((cite) => !cite.startsWith('S'))
		.map((cite) => row(own[cite as keyof typeof own] ?? cite, cite === 'D' ? words.suggestionIs : known[cite]!));
	return [
		note(words.sourceNote),
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: [words.code, words.source],
			widths: [16, 84],
			rows: [row('S', w.words.passages(passages)), ...rows]
		}
	];
}

const citesOf = ({ versions, wentWrong }: Story): readonly Cite[] => [
	...Object.values(versions).flat(2),
	...Object.values(wentWrong).flatMap(({ cites }) => cites)
];

/** The sources that a text names, "S57 to S60" included. */
export function codesIn(text: string): readonly Cite[] {
	return [...text.matchAll(/\b([SE])(\d+)([abc]?)(?: to \1(\d+))?\b/g)].flatMap(([, kind, from, letter, to]) => {
		const count = to === undefined ? 1 : Number(to) - Number(from) + 1;
		return Array.from({ length: count }, (_, index) => `${kind}${Number(from) + index}${letter}` as Cite);
	});
}

const numberIn = (cite: Cite) => Number(/\d+/.exec(cite)?.[0] ?? Infinity);
