import type { AnyPost, AnyRule, Book } from './book.ts';

/** A fault that somebody might make, and the proof that has to find it: it complains of what is named. */
export interface Fault {
	readonly says: string;
	readonly foundBy: string;
	readonly names: string;
	seed(book: Book): Book;
}

const rule =
	(id: string, change: (rule: AnyRule) => AnyRule) =>
	(book: Book): Book => ({ ...book, rules: only(book.rules, id, change) });
const when = (id: string, condition: AnyRule['when']) => rule(id, (one) => ({ ...one, when: condition }));
const without =
	(id: string) =>
	(book: Book): Book => ({ ...book, rules: book.rules.filter((one) => one.id !== id) });
const page =
	(id: string, change: (page: Book['pages'][number]) => Book['pages'][number]) =>
	(book: Book): Book => ({ ...book, pages: only(book.pages, id, change) });
const post =
	(id: string, change: Partial<AnyPost>) =>
	(book: Book): Book => ({ ...book, posts: only(book.posts, id, (one) => ({ ...one, ...change })) });
const owners =
	(id: string, posts: readonly string[]) =>
	(book: Book): Book => ({ ...book, functions: only(book.functions, id, (one) => ({ ...one, posts })) });

function only<T extends { readonly id: string }>(list: readonly T[], id: string, change: (one: T) => T): readonly T[] {
	if (!list.some((one) => one.id === id))
		throw new Error(`There is no “${id}” to put a fault into: correct tests/prove/faults.ts`);
	return list.map((one) => (one.id === id ? change(one) : one));
}

export const faults: readonly Fault[] = [
	{
		says: 'a rule for one side loses its condition and speaks for joint offices too',
		foundBy: 'exclusion',
		names: 'joint-text-stays',
		seed: when('new-leaders-of-one-side-may-change-the-course', {})
	},
	{
		says: 'a seat is printed of an office that may be denied',
		foundBy: 'exclusion',
		names: 'seat-entered',
		seed: when('a-seat-is-named', {})
	},
	{
		says: 'an exception is dropped: hearings in the regions of an unseen office',
		foundBy: 'exclusion',
		names: 'regional-hearings',
		seed: when('an-unarmed-party-hears-its-regions-in-the-open', { party: 'unarmed' })
	},
	{
		says: 'an exception covers one of two cases only',
		foundBy: 'exclusion',
		names: 'short-text-first',
		seed: when('a-short-text-holds-until-the-whole-is-signed', {
			strategy: 'not-yet',
			not: { party: 'coalition', 'decision-rule': 'not-decided' }
		})
	},
	{
		says: 'a new rule calls for the opposite of another',
		foundBy: 'exclusion',
		names: 'recorded-less',
		seed: (book) => ({
			...book,
			rules: [
				...book.rules,
				{ id: 'danger-asks-for-fewer-notes', when: { threat: 'high' }, then: { clauses: ['recorded-less'] } }
			]
		})
	},
	{
		says: 'a tension is no longer raised for all whom its clauses concern',
		foundBy: 'exclusion',
		names: 'serving-member',
		seed: page('equal-and-able', (one) => ({ ...one, raised: { party: 'coalition', membership: 'fixed' } }))
	},
	{
		says: 'an article that no mandate is without gets a condition',
		foundBy: 'articles',
		names: 'leeway',
		seed: when('leeway-is-written', { party: ['state', 'nsag', 'coalition'] })
	},
	{
		says: 'the rule that always calls for an article is lost',
		foundBy: 'articles',
		names: 'negotiators',
		seed: without('the-head-and-the-table-are-told-apart')
	},
	{
		says: 'a function loses its owner, and a post has nothing to do',
		foundBy: 'posts',
		names: 'research-officer',
		seed: owners('resource-centre', ['registrar'])
	},
	{
		says: 'a rule calls for a post that nothing rests on',
		foundBy: 'posts',
		names: 'driver',
		seed: (book) => ({
			...rule('talks-abroad-need-a-travel-officer', (one) => ({ ...one, then: { ...one.then, posts: ['driver'] } }))(
				book
			),
			posts: [...book.posts, { id: 'driver', under: ['head'] }]
		})
	},
	{
		says: 'a rule no longer calls for the post of a function',
		foundBy: 'functions',
		names: 'ceasefire-liaison',
		seed: rule('ceasefire-liaison-has-an-officer', (one) => ({ ...one, then: {} }))
	},
	{
		says: 'the owner of a function is misspelt',
		foundBy: 'functions',
		names: 'outreach',
		seed: owners('outreach', ['constituency-oficer'])
	},
	{
		says: 'a post is under one that is not always there',
		foundBy: 'lines',
		names: '“interpreters” has no one',
		seed: post('interpreters', { under: ['committee-secretaries'] })
	},
	{
		says: 'two posts are under each other',
		foundBy: 'lines',
		names: 'circle',
		seed: post('deputy', { under: ['registrar'] })
	},
	{
		says: 'a second post answers to the principal itself',
		foundBy: 'lines',
		names: 'More than one post',
		seed: post('information-officer', { under: ['directing'] })
	},
	{
		says: 'a neighbour is spoken with by a post that few have',
		foundBy: 'links',
		names: 'delegation',
		seed: (book) => ({
			...book,
			links: only(book.links, 'delegation', (one) => ({ ...one, speaks: ['process-adviser'] }))
		})
	},
	{
		says: 'a rule waits for an answer that its party is never asked for',
		foundBy: 'rules-live',
		names: 'members-who-may-come-and-go',
		seed: when('members-who-may-come-and-go-settle-it-beforehand', { party: 'state', membership: 'may-change' })
	},
	{
		says: 'a rule takes back what it asks for',
		foundBy: 'rules-live',
		names: 'talks-without-an-office',
		seed: when('talks-without-an-office-start-it-fast', { phase: 'talks', not: { phase: ['prep', 'talks'] } })
	},
	{
		says: 'a condition holds of everybody and does not say so',
		foundBy: 'rules-spare',
		names: 'a-state-lends-its-officials',
		seed: when('a-state-lends-its-officials', { any: [{ party: 'state' }, { not: { party: 'state' } }] })
	},
	{
		says: 'a warning hangs on two answers that exclude each other',
		foundBy: 'reach',
		names: 'end-without-a-plan',
		seed: when('an-end-without-talks-needs-a-plan', { phase: 'collapsed', backchannel: 'perhaps' })
	},
	{
		says: 'a tension is raised by answers that no one party gives',
		foundBy: 'asked',
		names: 'state-means',
		seed: page('state-means', (one) => ({ ...one, raised: { party: 'joint', government: 'federal' } }))
	},
	{
		says: 'a question waits for one that is asked later',
		foundBy: 'asked',
		names: 'isolated',
		seed: page('isolated', (one) => ({ ...one, when: { party: 'nsag', funding: 'own' } }))
	},
	{
		says: 'a stop is met by nobody',
		foundBy: 'asked',
		names: 'joint-too-early',
		seed: (book) => ({
			...book,
			stops: only(book.stops, 'joint-too-early', (one) => ({ ...one, when: { party: 'state', accord: 'none' } }))
		})
	}
];
