import type { GuideWords } from '#content/languages/guide-words.ts';
import type { Cite } from '#content/grammar.ts';
import type { LinkId } from '#content/links.ts';
import type { FactId } from '#content/questions/index.ts';
import { rules, type RuleId } from '#content/rules/index.ts';
import { everyPage, type Asked } from '../../answers.ts';
import type { Draft } from '../../draft.ts';
import { known } from '../../profile.ts';
import { sayOption } from '../../say-option.ts';
import { isSuggestion } from '../../say-sources.ts';
import type { Block, Line } from '../blocks.ts';
import { say, textOf, type Writing } from '../writing.ts';
import type { AgendaItem } from './agenda-order.ts';

/** All that a section of the guide is written from. `w` is the writing of the party’s documents, so that numbers are theirs. */
export interface Guiding {
	readonly draft: Draft;
	readonly w: Writing;
	readonly words: GuideWords;
	readonly agenda: readonly AgendaItem[];
	/** The numbers of the sections that are there. */
	readonly section: Readonly<Partial<Record<SectionId, string>>>;
}

export type SectionId =
	'one-page' | 'agenda' | 'warnings' | 'tensions' | 'mixed-room' | 'cases' | 'rules' | 'session' | 'sources';

export const note = (text: string): Block => ({ type: 'paragraph', style: 'note', line: [{ text }] });

/** "Until then: …": what a line is about, and the line. */
export function led(label: string, line: Line | string): Line {
	return [{ text: `${label} `, kind: 'strong' }, ...(typeof line === 'string' ? [{ text: line }] : line)];
}

export const paragraph = (line: Line): Block => ({ type: 'paragraph', line });

const pages = new Map<FactId, Asked>(
	everyPage.flatMap((asked) => asked.page.facts.map((fact) => [fact.id as FactId, asked]))
);

/** The page on which a fact is asked. */
export const pageOf = (fact: FactId): Asked => pages.get(fact)!;

/** What is told to one person and stands on no paper, not even on this one. */
const offPaper: readonly FactId[] = ['backchannel', 'unofficial'];

export const staysOffPaper = (fact: FactId): boolean => offPaper.includes(fact);

/** Whether something turned on an answer that stands on no paper: then to print it would give the answer away. */
export const givesAway = (facts: readonly FactId[]): boolean => facts.some((fact) => offPaper.includes(fact));

/** An answer in the words of its question; of a list only what is `wanted`, if any of that is in it. */
export function sayAnswer(fact: FactId, { draft, words }: Guiding, wanted: readonly string[] = []): string {
	// Told alike whatever the answer, so that nobody who finds the paper learns that there was one.
	if (offPaper.includes(fact)) return words.offPaper;
	const value = known(draft.profile, fact);
	if (value === 'open') return words.notDecided;
	if (value === 'silent') return words.notThere;
	if (value.length === 0) return words.nothingTicked;
	const telling = value.filter((one) => wanted.includes(one));
	return (telling.length > 0 ? telling : value)
		.map((one) => sayOption(fact, one, words.asking.facts))
		.join(words.semicolon);
}

/** "Who signs: Someone below them" */
export function sayFact(fact: FactId, guiding: Guiding, wanted?: readonly string[]): string {
	return guiding.words.pair(guiding.words.asking.facts[fact].label, sayAnswer(fact, guiding, wanted));
}

/** "S45, E13", and whether our own judgement stands beside them or alone. */
export function codesOf(cites: readonly Cite[], { words }: Guiding): string {
	const codes = cites.filter((cite) => cite !== 'D' && cite !== 'B');
	const own = cites.includes('D') ? [isSuggestion(cites) ? words.suggestion : words.andSuggestion] : [];
	return [...codes, ...own, ...(cites.includes('B') ? [words.background] : [])].join(words.comma);
}

/** The place of a rule among those that share its number, from 1; nothing if it has the number alone. */
export function placeOfRule(id: RuleId): number | undefined {
	const { brief } = rules.find((rule) => rule.id === id)!;
	const all = rules.filter((rule) => rule.brief === brief);
	return all.length === 1 ? undefined : all.findIndex((rule) => rule.id === id) + 1;
}

/** "R49 (2)": rules that share a number are told apart. */
export function codeOfRule(id: RuleId, words: GuideWords): string {
	return words.ruleNumber(rules.find((rule) => rule.id === id)!.brief, placeOfRule(id));
}

/** Whom a link leads to. */
export const nameOfLink = (id: LinkId, w: Writing) => textOf(say(w.words.links[id].neighbour, w));
