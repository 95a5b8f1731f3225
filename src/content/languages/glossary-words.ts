import type { glossary, TermId } from '../glossary.ts';

export interface TermWords {
	readonly term: string;
	/** In small letters, how it stands in a sentence. */
	readonly forms: readonly string[];
	readonly means: string;
}

/** What a language must say of each term; a missing one is a type error. */
export interface GlossaryWords {
	readonly parts: Readonly<Record<keyof typeof glossary, string>>;
	readonly terms: Readonly<Record<TermId, TermWords>>;
}
