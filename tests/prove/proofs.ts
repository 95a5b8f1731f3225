import type { Excluding } from '#content/clauses/excluding.ts';
import type { Answers } from '#core/answers.ts';
import type { Book } from './book.ts';
import { and, no, not, or, yes, type Formula } from './formula.ts';
import type { Question } from './solver.ts';
import { answersOf, type Both, type Kind, type Translated } from './translate.ts';

/** One thing that is claimed of all answers: that something never is, that something can be, or that something plainly holds. */
export type Claim = { readonly says: string } & (
	| { readonly never: Formula; readonly unless?: (answers: Answers) => boolean }
	| { readonly can: Formula }
	| { readonly holds: boolean }
);

export interface Proof {
	readonly id: string;
	/** What was proved, for the line that is printed; `n` claims make it up. */
	says(n: number, book: Book): string;
	claims(book: Book, translated: Translated): readonly Claim[];
}

/** Why a claim does not hold, with answers that show it where there are any. */
export interface Failure {
	readonly says: string;
	readonly answers?: Answers;
}

/** The claims of a proof that do not hold. */
export async function failuresOf(claims: readonly Claim[], ask: Question, book: Book): Promise<readonly Failure[]> {
	const failures: Failure[] = [];
	for (const claim of claims) {
		if ('holds' in claim) {
			if (!claim.holds) failures.push({ says: claim.says });
			continue;
		}
		const held = await ask('never' in claim ? claim.never : claim.can);
		if ('can' in claim) {
			if (!held) failures.push({ says: claim.says });
		} else if (held) {
			const answers = answersOf(held(), book);
			if (!claim.unless?.(answers)) failures.push({ says: claim.says, answers });
		}
	}
	return failures;
}

const nothing: Both = { surely: no, maybe: no };
const maybe = (list: ReadonlyMap<string, Both>, ids: readonly string[]) =>
	or(...ids.map((id) => (list.get(id) ?? nothing).maybe));
const surely = (list: ReadonlyMap<string, Both>, ids: readonly string[]) =>
	or(...ids.map((id) => (list.get(id) ?? nothing).surely));

/** What is proved of the rules. `gapIsStated` says whether the staffing plan of a party names a function as one without a post. */
export function proofs(gapIsStated: (id: string, answers: Answers) => boolean): readonly Proof[] {
	return [
		{
			id: 'exclusion',
			says: (n) => `No two clauses that exclude each other stand together without their tension (${n} pairs).`,
			claims: (book, { documents, items, pages }) =>
				book.excluding.flatMap(pairs).map(({ one, other, weighed }) => ({
					says: `“${one}” and “${other}” stand together`,
					never: and(
						documents,
						surely(items.clauses, [one]),
						surely(items.clauses, [other]),
						weighed ? not(pages.get(weighed)!) : yes
					)
				}))
		},
		{
			id: 'articles',
			says: (n) => `Every article that no mandate is without is there, or the wizard has stopped (${n} articles).`,
			claims: (book, { documents, items }) =>
				book.inEveryMandate.map((id) => ({
					says: `The article “${id}” is not there`,
					never: and(documents, not(maybe(items.clauses, clausesOf(id, book))))
				}))
		},
		{
			id: 'posts',
			says: (n, book) =>
				`Every post has a function, an article that speaks of it or work in any phase, but for ${book.evenWithoutFunction.length} that posts.ts names (${n} claims).`,
			claims: (book, { documents, items, functions }) =>
				book.posts
					.filter(({ steady }) => !steady)
					.map(({ id }) => {
						const works = book.functions.filter(({ posts }) => posts.includes(id)).map((work) => work.id);
						const clauses = (book.basis[id] ?? []).flatMap((one) => clausesOf(one, book));
						const idle = and(
							documents,
							maybe(items.posts, [id]),
							not(maybe(functions, works)),
							not(maybe(items.clauses, clauses))
						);
						return book.evenWithoutFunction.includes(id)
							? { says: `“${id}” always has a function: strike it in posts.ts`, can: idle }
							: { says: `The post “${id}” has neither a function nor an article`, never: idle };
					})
		},
		{
			id: 'functions',
			says: (n) => `Every function has a post, or the staffing plan states the gap (${n} functions).`,
			claims: (book, { documents, items, functions }) =>
				book.functions.map(({ id, posts }) => ({
					says: `The function “${id}” has no post, and no gap is stated`,
					never: and(documents, maybe(functions, [id]), not(maybe(items.posts, posts))),
					unless: (answers: Answers) => gapIsStated(id, answers)
				}))
		},
		{
			id: 'lines',
			says: (n) =>
				`Every reporting line ends at one principal, and only the second opinion stands outside it (${n} claims).`,
			claims: (book, { documents, items }) => [
				...book.posts.flatMap(({ id, under }) => {
					const ends = under.some((one) => one === 'directing' || one === 'readers');
					if (ends) return [];
					return [
						{
							says: `The post “${id}” has no one above it`,
							never: and(documents, maybe(items.posts, [id]), not(maybe(items.posts, under)))
						},
						{
							says: `The post “${id}” stands, and whoever is above it may not`,
							never: and(documents, surely(items.posts, [id]), not(surely(items.posts, under)))
						}
					];
				}),
				...book.posts.map(({ id }) => ({
					says: `The line above “${id}” runs in a circle`,
					holds: !above(id, book).includes(id)
				})),
				{
					says: 'More than one post, or none, answers to the principal itself',
					holds: book.posts.filter(({ under }) => under.includes('directing')).length === 1
				},
				{
					says: 'A post answers to the principal’s side and to others at once',
					holds: book.posts.every(
						({ under }) => under.length === 1 || !under.some((one) => one === 'directing' || one === 'readers')
					)
				}
			]
		},
		{
			id: 'links',
			says: (n) => `Every neighbour has a post that speaks with it, but where nobody is to (${n} links).`,
			claims: (book, { documents, items }) =>
				book.links
					.filter(({ direction }) => direction !== 'none')
					.map(({ id, speaks }) => ({
						says: `Nobody speaks with “${id}”`,
						never: and(documents, maybe(items.links, [id]), not(maybe(items.posts, speaks)))
					}))
		},
		{
			id: 'rules-live',
			says: (n) => `No rule is dead: each applies to somebody (${n} rules).`,
			claims: (book, { documents, rules }) =>
				book.rules.map(({ id, then }) => ({
					says: `The rule “${id}” never applies`,
					can: and(rules.get(id)!.surely, stopping(then.warnings, book) ? yes : documents)
				}))
		},
		{
			id: 'rules-spare',
			says: (n) => `No rule with a condition applies to everybody (${n} rules).`,
			claims: (book, { documents, rules }) =>
				book.rules
					.filter(({ when }) => Object.keys(when).length > 0)
					.map(({ id }) => ({
						says: `The rule “${id}” spares nobody: its condition says nothing`,
						can: and(documents, not(rules.get(id)!.maybe))
					}))
		},
		{
			id: 'reach',
			says: (n) => `Every clause, post, neighbour, warning and function can come to stand (${n} items).`,
			claims: (book, { documents, items, functions }) => [
				...(Object.keys(items) as Kind[]).flatMap((kind) =>
					[...items[kind]].map(([id, both]) => ({
						says: `Nobody is led to “${id}” (${kind})`,
						can: and(both.surely, kind === 'warnings' && stopping([id], book) ? yes : documents)
					}))
				),
				...[...functions].map(([id, both]) => ({
					says: `Nobody has the function “${id}”`,
					can: and(both.surely, documents)
				}))
			]
		},
		{
			id: 'asked',
			says: (n) => `Every question and every tension is put to somebody, and every stop met (${n} claims).`,
			claims: (_, { documents, pages, asked, stops }) => [
				...[...pages].map(([id, one]) => ({ says: `Nobody reaches the page “${id}”`, can: and(documents, one) })),
				...[...asked].map(([id, one]) => ({ says: `Nobody is asked “${id}”`, can: and(documents, one) })),
				...[...stops].map(([id, one]) => ({ says: `Nobody meets the stop “${id}”`, can: one }))
			]
		}
	];
}

function pairs({ clauses, weighed }: Excluding) {
	return clauses.flatMap((one, index) => clauses.slice(index + 1).map((other) => ({ one, other, weighed })));
}

function clausesOf(id: string, book: Book): readonly string[] {
	return book.articles.find((article) => article.id === id)?.clauses ?? [id];
}

function stopping(warnings: readonly string[] = [], book: Book): boolean {
	return warnings.some((id) => book.warnings.find((one) => one.id === id)?.kind === 'stop');
}

/** All who may stand above a post, at whatever height. */
function above(id: string, book: Book): readonly string[] {
	const found = new Set<string>();
	const climb = (from: string) => {
		for (const one of book.posts.find((post) => post.id === from)?.under ?? [])
			if (!found.has(one)) {
				found.add(one);
				climb(one);
			}
	};
	climb(id);
	return [...found];
}
