import { appraised } from '#content/donor/functions.ts';
import type { Cite } from '#content/grammar.ts';
import type { PostId } from '#content/posts.ts';
import type { DonorPhrase, SignatoryKind } from '#content/languages/donor-words.ts';
import { holds, known } from '../../profile.ts';
import type { Block, Line } from '../blocks.ts';
import { inOrder } from '../../say-sources.ts';
import { plain, say } from '../writing.ts';
import { meets, type Appraisal } from './appraisal.ts';

type Table = Extract<Block, { type: 'table' }>;

/** A sentence of the brief. Whose the office is, who signs and what always goes on are said by kind; sections are numbers. */
export function tell(sentence: string, a: Appraisal, values: Readonly<Record<string, string | number>> = {}): Line {
	const { sides, signatories, text } = a.said;
	const { profile } = a.w;
	const signatory = signatoryOf(a);
	return say(sentence, a.w, {
		'the-party': sides[holds(profile, 'party', 'joint') ? 'several' : 'one'],
		kept: text[holds(profile, 'functions', 'contact-point') ? 'keptAddress' : 'kept'],
		...(signatory ? { signatory: signatories[signatory] } : {}),
		...values
	});
}

/** A name in capitals would be one that nobody bears: who signs is said by kind. */
function signatoryOf({ w }: Appraisal): SignatoryKind | undefined {
	const kind = known(w.profile, 'principal');
	if (typeof kind === 'string' || kind[0] === 'unclear') return undefined;
	if (holds(w.profile, 'party', 'joint')) return 'joint';
	if (holds(w.profile, 'party', 'unarmed') && kind[0] === 'alliance') return 'founders';
	return kind[0] as SignatoryKind;
}

/** The same, with its sources. */
export function cite(line: Line, cites: readonly Cite[], a: Appraisal): Line {
	for (const one of cites) a.cited.add(one);
	const list = inOrder(cites)
		.map((one) => (one === 'D' ? a.said.text.suggestion : one))
		.join(a.said.text.comma);
	return [...line, { text: fill('cites', a, { list }), kind: 'soft' }];
}

/** A set phrase, with its values put in. */
export function fill(
	id: DonorPhrase,
	{ said }: Appraisal,
	values: Readonly<Record<string, string | number>> = {}
): string {
	return said.text[id].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}

export function label(id: DonorPhrase, a: Appraisal): Line {
	return plain(fill(id, a));
}

/** The options of a list that are ticked, in words. */
export function ticked(fact: 'absent' | 'inclusion', a: Appraisal): string {
	const value = known(a.w.profile, fact);
	const names: Readonly<Record<string, string>> = a.said[fact];
	return typeof value === 'string' ? '' : value.flatMap((one) => names[one] ?? []).join(a.said.text.comma);
}

export function table(
	head: readonly DonorPhrase[],
	widths: readonly number[],
	rows: Table['rows'],
	a: Appraisal
): Table {
	return { type: 'table', small: true, rowHeads: true, head: head.map((id) => fill(id, a)), widths, rows };
}

/** "P4 Head": a post by its code and by kind; one of which no function may be named has neither. */
export function nameOf(id: PostId, a: Appraisal): string {
	return isTelling(id, a) ? `${a.w.numbers.post.get(id)} ${a.said.posts[id]}` : a.said.text.furtherPost;
}

export function isTelling(id: PostId, a: Appraisal): boolean {
	const held = a.w.numbers.held.get(id) ?? [];
	return held.length === 0 || held.some((work) => appraised.some((one) => one.id === work && meets(one.when, a)));
}
