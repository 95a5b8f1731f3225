import { NOT_DECIDED, type Cite } from '../grammar.ts';
import { tensions, type TensionId } from '../tensions.ts';
import type { ClauseId } from '../clauses/index.ts';
import type { FunctionId } from '../functions.ts';
import type { LinkId } from '../links.ts';
import type { PostId } from '../posts.ts';
import type { OptionOf, When } from '../questions/index.ts';
import type { WarningId } from '../warnings.ts';

/** A rule says when something is called for and where that comes from. It only ever adds; it never removes what another rule added. */
export interface Rule {
	/** A sentence: subject, verb. */
	readonly id: string;
	/** Its number in the brief, or the section of the brief it rests on. */
	readonly brief: `R${number}` | `3.${number}` | `C${number}` | `O${number}`;
	readonly cites: readonly Cite[];
	readonly when: When;
	readonly then: {
		/** Ticked beforehand: what a side in this place usually starts with. The party may change it. */
		readonly suggests?: readonly FunctionId[];
		readonly suggestsLater?: readonly FunctionId[];
		readonly suggestsLimits?: readonly OptionOf<'limits'>[];
		readonly clauses?: readonly ClauseId[];
		readonly posts?: readonly PostId[];
		/** Filled within 30 days, whatever the post's own day. */
		readonly first?: readonly PostId[];
		/** Shown as waiting until counsel has cleared them (E48 to E50). */
		readonly clears?: readonly PostId[];
		readonly links?: readonly LinkId[];
		readonly warnings?: readonly WarningId[];
	};
}

/** A tension was put to the party, which chose or left it open. */
export const weighed = (id: TensionId): When => ({
	[id]: [...tensions.find((tension) => tension.id === id)!.choices, NOT_DECIDED]
});

/** A side that is listed or unsure, as long as nobody said that counsel has confirmed what is lawful (R57). */
export const uncleared: When = {
	legal: ['listed-un', 'listed-national', 'unknown'],
	any: [{ not: { counsel: 'taken' } }, { counsel: 'not-decided' }]
};

/** A function that the office has from the first day or may take up later. */
export const has = (id: OptionOf<'functions'>): When => ({ any: [{ functions: id }, { later: id }] });

/** Phases in which contact may be spoken of in a text: before and in talks, or after them unless the public word is that there will be none. */
export const talking: When = {
	any: [
		{ phase: ['preformal', 'prep', 'talks', 'implementation'] },
		{ phase: ['stalled', 'collapsed'], not: { stance: 'no-talks' } }
	]
};

/** Parties that sit at the table, or are invited to it. */
export const atTheTable: When = {
	any: [{ party: ['state', 'nsag', 'coalition', 'not-decided'] }, { 'seat-at-talks': 'invited' }]
};

/** Unofficial contact may be named: nobody said that it stands on no paper. */
export const mayBeNamed: When = { any: [{ not: { unofficial: 'off-paper' } }, { unofficial: 'not-decided' }] };

/** One of several functions. */
export const hasAny = (...ids: OptionOf<'functions'>[]): When => ({ any: [{ functions: ids }, { later: ids }] });
