import { articles, inEveryMandate } from '#content/clauses/index.ts';
import { excluding, type Excluding } from '#content/clauses/excluding.ts';
import { functions } from '#content/functions.ts';
import type { Conditions, Fact, Page } from '#content/grammar.ts';
import { links } from '#content/links.ts';
import { basis, evenWithoutFunction, posts } from '#content/posts.ts';
import { rules } from '#content/rules/index.ts';
import { stops } from '#content/stops.ts';
import { warnings } from '#content/warnings.ts';
import { everyPage } from '#core/answers.ts';

/** A rule as the proofs read it: ids are plain words, so that a book with a fault can be written too. */
export interface AnyRule {
	readonly id: string;
	readonly when: Conditions;
	readonly then: Readonly<Partial<Record<string, readonly string[]>>>;
}

export interface AnyPost {
	readonly id: string;
	/** Who instructs it, the first that is there; `directing` is the principal’s side, `readers` those outside the line who read the second opinion. */
	readonly under: readonly string[];
	readonly steady?: true;
}

/** All that is proven about: the pages in their order, tensions among them, and whatever rules may call for. */
export interface Book {
	readonly pages: readonly Page[];
	readonly rules: readonly AnyRule[];
	readonly stops: readonly { readonly id: string; readonly when: Conditions }[];
	readonly articles: readonly { readonly id: string; readonly clauses: readonly string[] }[];
	readonly inEveryMandate: readonly string[];
	readonly excluding: readonly Excluding[];
	readonly posts: readonly AnyPost[];
	readonly basis: Readonly<Record<string, readonly string[]>>;
	readonly evenWithoutFunction: readonly string[];
	readonly functions: readonly {
		readonly id: string;
		readonly posts: readonly string[];
		readonly unless?: Conditions;
	}[];
	readonly links: readonly { readonly id: string; readonly direction: string; readonly speaks: readonly string[] }[];
	readonly warnings: readonly { readonly id: string; readonly kind: string }[];
}

export const book: Book = {
	pages: everyPage.map(({ page }) => page),
	rules: rules as readonly unknown[] as readonly AnyRule[],
	stops: stops as readonly unknown[] as Book['stops'],
	articles,
	inEveryMandate,
	excluding,
	posts,
	basis,
	evenWithoutFunction,
	functions,
	links,
	warnings
};

export type Optioned = Extract<Fact, { options: readonly string[] }>;

/** The facts that have options, with their pages, in the order they are asked. What is typed decides no rule. */
export function optionedOf(book: Book): readonly { readonly fact: Optioned; readonly page: Page }[] {
	return book.pages.flatMap((page) => page.facts.flatMap((fact) => ('options' in fact ? [{ fact, page }] : [])));
}
