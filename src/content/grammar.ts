/** The shapes that content is written in. Everything here is data: no function, so that the app can explain it and a solver can prove things about it. */

/** The two honest exits that every question offers beside its own options. */
export const NOT_DECIDED = 'not-decided';
export const NOT_RECORDED = 'not-recorded';

/** One thing the wizard wants to know. `choice`: one option. `several`: any number of options, also none. `text`: what the party calls itself or the office. `count`: a number of persons. */
export type Fact =
	| {
			readonly id: string;
			readonly kind: 'choice' | 'several';
			readonly options: readonly string[];
			readonly when?: Conditions;
	  }
	| { readonly id: string; readonly kind: 'text'; readonly most: number; readonly when?: Conditions }
	| { readonly id: string; readonly kind: 'count'; readonly most: number; readonly when?: Conditions };

/** One matter on one page. `facilitator`: not for a projected screen when factions are in the room (brief 4.4). */
export interface Page {
	readonly id: string;
	readonly facts: readonly Fact[];
	readonly when?: Conditions;
	/** As `when`, but what is still open does not ask it. */
	readonly raised?: Conditions;
	readonly facilitator?: true;
}

/** One of the twelve questions of the brief (4.1), in the order it is asked. */
export interface Question {
	readonly id: string;
	readonly pages: readonly Page[];
}

/**
 * A condition over facts: every named fact must have the value, or one of the values. For a fact of kind `several`: hold it, or hold one of them.
 * The value `not-decided` matches a fact that the party left open. `any`: at least one must hold. `not`: nobody said that it holds.
 */
export type ConditionsOver<Facts> = {
	readonly [F in keyof Facts]?: Facts[F] | typeof NOT_DECIDED | readonly (Facts[F] | typeof NOT_DECIDED)[];
} & {
	readonly any?: readonly ConditionsOver<Facts>[];
	readonly all?: readonly ConditionsOver<Facts>[];
	readonly not?: ConditionsOver<Facts>;
};

/** The same over facts whose names are not checked: what the questions themselves are written in, and what the core reads. */
export interface Conditions {
	readonly [fact: string]: string | readonly string[] | Conditions | readonly Conditions[] | undefined;
}

/** Where a rule comes from: S a sentence of the article, E another source, D our own judgement, B background that nobody verified. */
export type Cite = `S${number}` | `E${number}` | `E${number}${'a' | 'b' | 'c'}` | 'D' | 'B';
