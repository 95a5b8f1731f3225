import type { DocumentPhrase, InstrumentWords } from '#content/languages/document-words.ts';
import type { Sentences, Words } from '#content/languages/words.ts';
import type { FactId } from '#content/questions/index.ts';
import type { Plan } from '../plan.ts';
import type { Profile } from '../profile.ts';
import type { Line, Run } from './blocks.ts';
import { instrumentOf, namesOf, type Names } from './names.ts';
import { numberOf, type Numbers } from './numbers.ts';

/** All that a sentence needs to be said: the plan, the words, the names and the numbers given to articles, clauses, posts and open points. */
export interface Writing {
	readonly plan: Plan;
	readonly profile: Profile;
	readonly words: Words;
	readonly names: Names;
	readonly instrument: InstrumentWords;
	readonly numbers: Numbers;
}

export function writing(plan: Plan, profile: Profile, words: Words): Writing {
	const instrument = instrumentOf(profile, words);
	return {
		plan,
		profile,
		words,
		names: namesOf(profile, words),
		instrument,
		numbers: numberOf(plan, words, instrument.number)
	};
}

/** What a set phrase is filled with; it is said as it stands, whatever marks it holds. */
type Values = Readonly<Record<string, string | number>>;

/** What stands before a sentence that may fall away: "? ", or "?{clause:register} " with what it rests on and does not name. */
const optional = /^\?((?:\{[a-z]+:[a-z-]+\})*) /;
const marks = /\{([a-z0-9-]+)(?::([a-z-]+))?\}|\[\[(.+?)\]\]|_{4,}/g;

/**
 * Words → a line. Names are put in as they are, references get their numbers, [[30]] becomes a proposal.
 * A sentence that begins with "?" falls away when what it refers to, or what is named behind the "?", is not there; any other such sentence is a fault of the content and throws.
 */
export function say(sentences: Sentences, w: Writing, values: Values = {}): Line {
	const runs: Run[] = [];
	for (const sentence of typeof sentences === 'string' ? [sentences] : sentences) {
		const [mark, conditions] = optional.exec(sentence) ?? [];
		if (conditions && sayOne(conditions, w, values) === undefined) continue;
		const said = sayOne(sentence.slice(mark?.length ?? 0), w, values);
		if (said === undefined && mark === undefined)
			throw new Error(`What this sentence refers to is not in the plan: “${sentence}”`);
		if (said === undefined) continue;
		if (runs.length > 0) runs.push({ text: ' ' });
		runs.push(...said);
	}
	return joined(runs);
}

function sayOne(sentence: string, w: Writing, values: Values): Run[] | undefined {
	const runs: Run[] = [];
	let from = 0;
	for (const match of sentence.matchAll(marks)) {
		const before = sentence.slice(from, match.index);
		if (before) runs.push({ text: before });
		from = match.index + match[0].length;
		if (match[3] !== undefined) runs.push({ text: `[${match[3]}]`, kind: 'figure' });
		else if (match[1] === undefined) runs.push({ text: match[0], kind: 'blank' });
		else {
			const value = values[match[1]] !== undefined ? String(values[match[1]]) : valueOf(match[1], match[2], w);
			if (value === undefined) return undefined;
			const spoken = runs.map(({ text }) => text).join('');
			runs.push({ text: spoken === '' || /[.!?]\s$/.test(spoken) ? capital(value) : value });
		}
	}
	if (from < sentence.length) runs.push({ text: sentence.slice(from) });
	return runs;
}

function valueOf(mark: string, id: string | undefined, w: Writing): string | undefined {
	if (id === undefined) return (w.names as unknown as Record<string, string>)[mark];
	if (mark === 'name') return w.names.forms[id];
	return w.numbers.refer(mark, id);
}

function joined(runs: readonly Run[]): Line {
	const line: { text: string; kind?: Run['kind'] }[] = [];
	for (const { text, kind } of runs) {
		const last = line.at(-1);
		if (last && last.kind === kind) last.text += text;
		else line.push(kind ? { text, kind } : { text });
	}
	return line;
}

/** The first letter as a capital: names come as they stand inside a sentence. */
export function capital(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}

/** A set phrase, with its values put in. */
export function phrase(id: DocumentPhrase, w: Writing, values: Values = {}): string {
	const said = w.words.documents.text[id];
	if (!said.includes('{')) return said;
	return said.replace(/\{([a-z0-9-]+)\}/g, (mark, key: string) => (key in values ? String(values[key]) : mark));
}

/** A set phrase as a line: values, names, references and proposals. */
export function sayPhrase(id: DocumentPhrase, w: Writing, values: Values = {}): Line {
	return say(w.words.documents.text[id], w, values);
}

export function plain(text: string): Line {
	return [{ text }];
}

/** Where a line goes on below. */
export const lineBreak: Run = { text: '\n', kind: 'break' };

export function textOf(line: Line): string {
	return line.map(({ text }) => text).join('');
}

/** The line marked as open. */
export function asOpen(line: Line): Line {
	return joined(line.map((run) => (run.kind ? run : { ...run, kind: 'open' as const })));
}

/** The same in brackets, for what holds no proposal. */
export function bracketed(prefix: string, line: Line): Line {
	return asOpen([...plain(`[${prefix}`), ...line, ...plain(']')]);
}

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[], w: Writing): string {
	if (parts.length < 2) return parts.join('');
	return parts.slice(0, -1).join(phrase('comma', w)) + phrase('and', w) + parts.at(-1);
}

/** "Point 3" */
export function pointOf(fact: FactId, w: Writing): string {
	return phrase('point', w, { n: w.plan.open.indexOf(fact) + 1 });
}
