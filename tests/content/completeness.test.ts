import { describe, expect, test } from 'vitest';
import { stories } from '#content/cases/stories/index.ts';
import type { Story } from '#content/cases/stories/story.ts';
import { articles } from '#content/clauses/index.ts';
import { listing, varying } from '#content/clauses/varying.ts';
import { improper, proper } from '#content/donor/conditions.ts';
import { modalities } from '#content/donor/modalities.ts';
import { indicators, listing as lists, questions, worth } from '#content/donor/questions.ts';
import { checks, redFlags } from '#content/donor/red-flags.ts';
import { verdicts } from '#content/donor/verdicts.ts';
import { functionIds, functions } from '#content/functions.ts';
import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import { words } from '#content/languages/en/index.ts';
import { links } from '#content/links.ts';
import { basis, posts } from '#content/posts.ts';
import { questions as core } from '#content/questions/index.ts';
import { chapters, rules } from '#content/rules/index.ts';
import { stops } from '#content/stops.ts';
import { tensions } from '#content/tensions.ts';
import { warnings } from '#content/warnings.ts';
import { everyPage } from '#core/answers.ts';
import { asked, factNamed, named } from './condition.ts';

/** Nothing in the content lies about unused, nothing is missing. Each complaint says what to do. */

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const clauses: readonly string[] = articles.flatMap((article) => [...article.clauses]);
const called = (key: 'clauses' | 'posts' | 'links' | 'warnings' | 'first' | 'clears') =>
	new Set<string>(rules.flatMap(({ then }) => then[key] ?? []));
const without = (all: readonly string[], some: Iterable<string>) => {
	const there = new Set(some);
	return all.filter((id) => !there.has(id));
};
const none = (left: readonly string[], way: string) => expect(left, way).toEqual([]);

describe('what a rule may call for is called for by some rule', () => {
	test('clauses', () =>
		none(without(clauses, called('clauses')), 'Let a rule in src/content/rules call for the clause, or strike it'));
	test('posts', () =>
		none(without(ids(posts), called('posts')), 'Let a rule in src/content/rules call for the post, or strike it'));
	test('warnings', () =>
		none(without(ids(warnings), called('warnings')), 'Let a rule in src/content/rules give the warning, or strike it'));
	test('every rule calls for something', () =>
		none(
			ids(rules.filter(({ then }) => Object.values(then).every((list) => list.length === 0))),
			'A rule without a consequence is a remark: say in `then` what it adds'
		));
	test('a post is brought forward or held back only where it exists', () =>
		none(without([...called('first'), ...called('clears')], ids(posts)), 'Correct the id under `first` or `clears`'));
});

describe('ids are unique', () => {
	const lists: Readonly<Record<string, readonly string[]>> = {
		rules: ids(rules),
		clauses,
		articles: ids(articles),
		posts: ids(posts),
		links: ids(links),
		functions: ids(functions),
		warnings: ids(warnings),
		facts: ids(asked.map(({ fact }) => fact)),
		pages: ids(everyPage.map(({ page }) => page))
	};
	for (const [what, list] of Object.entries(lists))
		test(what, () =>
			none(
				list.filter((id, index) => list.indexOf(id) !== index),
				'Two have the same id: rename one'
			)
		);
	test('ids of rules are sentences', () =>
		none(
			ids(rules).filter((id) => id.split('-').length < 3),
			'Say it as a sentence: subject, verb'
		));
});

describe('words and ids agree', () => {
	const lists: readonly [string, readonly string[], object][] = [
		['clauses', clauses, words.clauses],
		['articles', ids(articles), words.articles],
		['posts', ids(posts), words.posts],
		['links', ids(links), words.links],
		['functions', ids(functions), words.functions],
		['warnings', ids(warnings), words.warnings],
		['rules', ids(rules), words.rules],
		['points', ids(asked.map(({ fact }) => fact).filter((fact) => 'options' in fact)), words.points]
	];
	for (const [what, list, said] of lists)
		test(what, () => {
			none(without(list, Object.keys(said)), `Give the words for these in src/content/languages/en/${what}`);
			none(
				without(Object.keys(said), list),
				`Nothing bears these words in src/content/languages/en/${what}: strike them`
			);
		});

	test('every alternative of a clause that varies', () => {
		for (const [clause, fact] of [...Object.entries(varying), ...Object.entries(listing)]) {
			const said = words.clauses[clause as keyof typeof varying].options;
			const definition = factNamed(fact)!;
			const options = 'options' in definition ? definition.options : [];
			expect(Object.keys(said).sort(), `clause “${clause}” needs one alternative for each option of “${fact}”`).toEqual(
				[...options].sort()
			);
		}
	});
});

describe('sources', () => {
	const told = Object.values<Story>(stories).flatMap(({ happened, versions, wentWrong }) => [
		...Object.values(happened).flat(),
		...Object.values(versions).flat(2),
		...Object.values(wentWrong).flatMap(({ cites }) => cites)
	]);
	const donor = [verdicts, redFlags, checks, lists, indicators, proper, improper, modalities, worth].flat();
	const points = questions.flatMap((question) => [...question.points]);
	const cited = new Set<string>([
		...[...rules, ...tensions, ...donor, ...points].flatMap(({ cites }) => [...cites]),
		...told
	]);
	test('every rule rests on something', () =>
		none(ids(rules.filter(({ cites }) => cites.length === 0)), 'Cite S, E, B or, where it is our own judgement, D'));
	test('what is cited has words', () =>
		none(
			[...cited].filter((cite) => !/^S\d+$/.test(cite) && !(cite in words.sources)),
			'Say in src/content/languages/en/sources.ts what this source is'
		));
	test('what has words is cited', () =>
		none(
			without(Object.keys(words.sources), cited),
			'No rule, no tension, no case and no point of the donor’s brief cites this source: strike it'
		));
	test('passages are those of the article, 1 to 107', () =>
		none(
			[...cited].filter((cite) => /^S/.test(cite) && !(Number(cite.slice(1)) >= 1 && Number(cite.slice(1)) <= 107)),
			'There is no such passage: correct the number'
		));
	test('no rule cites twice', () =>
		none(ids(rules.filter(({ cites }) => new Set<string>(cites).size < cites.length)), 'Strike the repeated source'));
});

describe('functions and posts hold each other', () => {
	const held = new Set<string>(functions.flatMap((work) => [...work.posts]));
	test('every owner of a function is a post', () =>
		none(without([...held], ids(posts)), 'Correct the post in src/content/functions.ts'));
	test('whoever stands above, covers or works beside a post is one', () =>
		none(
			without(
				posts.flatMap(({ under, cover, beside }) => [...under, ...cover, ...beside]),
				[...ids(posts), 'directing', 'readers']
			),
			'Correct the post in src/content/posts.ts'
		));
	test('whoever speaks with a neighbour is a post', () =>
		none(
			without(
				links.flatMap(({ speaks }) => [...speaks]),
				ids(posts)
			),
			'Correct the post in src/content/links.ts'
		));
	test('what goes on while there is fighting is held by a post that remains', () => {
		const core = new Set<string>(ids(posts.filter((post) => 'core' in post)));
		none(
			ids(
				functions.filter(({ phases, posts: owners }) => phases.fighting === 'on' && !owners.some((id) => core.has(id)))
			),
			'Let a post of the core own it in src/content/functions.ts, or let it rest while there is fighting'
		);
	});
	test('every post holds a function, or is at work in any phase', () =>
		none(
			ids(posts.filter((post) => !held.has(post.id) && !('steady' in post))),
			'Let it own a function in src/content/functions.ts, or mark it as steady in src/content/posts.ts'
		));
	test('every post rests on an article, a clause or a function', () =>
		none(
			Object.entries(basis)
				.filter(([id, list]) => (list as readonly string[]).length === 0 && !held.has(id))
				.map(([id]) => id),
			'Name the article or the clauses in `basis` of src/content/posts.ts'
		));
	test('nobody sits above himself', () =>
		none(
			ids(posts.filter(({ id, under }) => (under as readonly string[]).includes(id))),
			'Correct `under` of the post'
		));
	test('the second opinion is not asked, since every mandate has one', () =>
		expect(functionIds).not.toContain('second-opinion'));
});

describe('conditions name what is asked', () => {
	const conditions: readonly [string, Conditions | undefined][] = [
		...rules.map(({ id, when }): [string, Conditions] => [`rule ${id}`, when as Conditions]),
		...stops.map(({ id, when }): [string, Conditions] => [`stop ${id}`, when as Conditions]),
		...everyPage.map(({ page }): [string, Conditions | undefined] => [`page ${page.id}`, page.when ?? page.raised]),
		...asked.map(({ fact }): [string, Conditions | undefined] => [`fact ${fact.id}`, fact.when])
	];
	test('facts that exist', () =>
		none(
			conditions.flatMap(([where, when]) =>
				named(when)
					.filter(([fact]) => !factNamed(fact))
					.map(([fact]) => `${where}: “${fact}”`)
			),
			'No page in src/content/questions asks this'
		));
	test('options that can be chosen', () =>
		none(
			conditions.flatMap(([where, when]) =>
				named(when)
					.filter(([fact, value]) => {
						const definition = factNamed(fact);
						return (
							value !== NOT_DECIDED && !(definition && 'options' in definition && definition.options.includes(value))
						);
					})
					.map(([fact, value]) => `${where}: ${fact} = “${value}”`)
			),
			'The fact has no such option'
		));
	test('no page waits for itself', () =>
		none(
			everyPage
				.filter(({ page }) =>
					named(page.when ?? page.raised).some(([fact]) => page.facts.some(({ id }) => id === fact))
				)
				.map(({ page }) => page.id),
			'A page cannot depend on its own answer'
		));
	test('no page waits for a later one', () => {
		const order = asked.map(({ fact }) => fact.id);
		none(
			asked
				.filter(({ page }) =>
					named(page.when ?? page.raised).some(([fact]) => order.indexOf(fact) > order.indexOf(page.facts[0]!.id))
				)
				.map(({ page }) => page.id),
			'Ask first what the page depends on'
		);
	});
});

describe('the questions', () => {
	test('are twelve', () => expect(core).toHaveLength(12));
	test('take free text only for what the party, its leader’s title and the office are called', () =>
		none(
			without(ids(asked.map(({ fact }) => fact).filter(({ kind }) => kind === 'text')), [
				'own-name',
				'principal-title',
				'office-name'
			]),
			'Free text invites names of people: ask with options'
		));
	test('ask for no name, address or number of anyone', () =>
		none(
			ids(asked.filter(({ page }) => !page.raised).map(({ fact }) => fact)).filter((id) =>
				/person-name|address|phone|mail|contact|birth/.test(id)
			),
			'Never ask for what points to a person (brief 4.4)'
		));
	test('offer options of which each is another', () =>
		none(
			asked
				.map(({ fact }) => fact)
				.filter((fact) => 'options' in fact && new Set(fact.options).size < fact.options.length)
				.map(({ id }) => id),
			'Strike the repeated option'
		));
});

test('the rule book stands in the four functions and the foundations', () =>
	expect(Object.keys(chapters).sort()).toEqual([
		'accessibility',
		'commitment',
		'connection',
		'foundations',
		'revitalising'
	]));
