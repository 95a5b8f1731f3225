import type { stories } from '../cases/stories/index.ts';

type Stories = typeof stories;
/** The words of a case, whichever it is. */
export interface ToldWords {
	readonly happened: Readonly<Record<string, readonly [when: string, what: string]>>;
	readonly versions: Readonly<Record<string, { readonly about: string; readonly said: readonly string[] }>>;
	readonly wentWrong: Readonly<Record<string, string>>;
	readonly assumed: string;
}

/** One for each. */
type Each<List> = { readonly [K in keyof List]: string };
type Versions<C extends keyof Stories> = Stories[C]['versions'];

/** What a language must say of each case; a missing case, event or version is a type error. */
export type StoryWords = {
	readonly [C in keyof Stories]: {
		readonly happened: Readonly<Record<keyof Stories[C]['happened'], readonly [when: string, what: string]>>;
		readonly versions: {
			readonly [V in keyof Versions<C>]: {
				readonly about: string;
				readonly said: Each<Versions<C>[V]>;
			};
		};
		/** Which answers the sources give, and that the others are assumed. */
		readonly assumed: string;
		readonly wentWrong: Readonly<Record<keyof Stories[C]['wentWrong'], string>>;
	};
};
