import { agreeing } from '#content/agreeing.ts';
import { budgetLines } from '#content/donor/budget-lines.ts';
import { shareable } from '#content/donor/shareable.ts';
import { NOT_DECIDED, type Fact } from '#content/grammar.ts';
import { varying } from '#content/clauses/varying.ts';
import { posts } from '#content/posts.ts';
import { rules } from '#content/rules/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import type { FactId } from '#content/questions/index.ts';
import { everyPage, factOf, factOrder, isApart, reachable, type Answer, type Answers } from '#core/answers.ts';
import { factsIn } from '#core/asked-for.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { editions, type Edition } from '#core/documents/editions.ts';
import type { Mark, Review, Work } from '#core/work.ts';
import { loadAdvice } from '#wizard/advice.ts';
import { withoutBlanks } from '../keep/proof/sound.ts';
import { anyAnswers } from './chance.ts';

/** A fact that an edition may turn on although it is not for its reader, and why that is no leak. */
interface Exception {
	readonly why: string;
	/** Answers that the edition never tells one from another; `undefined`: none was given. */
	readonly alike: readonly (readonly (Answer | undefined)[])[];
	/** The only parts of the paper that turn on it. */
	readonly under?: readonly string[];
}

interface Seat {
	/** What it shows of the work besides the answers. */
	readonly shows: readonly Part[];
	/** Whether a fact is for its reader. */
	readonly isFor: (fact: FactId) => boolean;
	/** The list can only become shorter: an exception that is no longer needed fails. */
	readonly exceptions: Readonly<Partial<Record<FactId, Exception>>>;
}

export type Part = 'amounts' | 'what was struck and put in own words' | 'what was accepted' | 'remarks' | 'parked' | 'agreed'; // prettier-ignore

/** Every post is counted, by kind; with amounts typed, each is paid. */
const posted = {
	why: 'a rule calls for a post because of it, and a donor has to know what is to be paid; a title that would tell is left out',
	alike: [],
	under: ['work', 'budget']
};

/** What each seat may see; all else is varied, and nothing of its edition may change. */
export const seats: Readonly<Record<Edition, Seat>> = {
	party: {
		shows: ['what was struck and put in own words'],
		isFor: (fact) => !isApart(fact),
		exceptions: {
			stance: {
				why: 'what must stand still while the public word is "no talks" is written as procedure; that it was asked is not',
				alike: [['talks-possible', 'silent', undefined]]
			},
			unofficial: {
				why: 'unofficial meetings that may be named get their rules; with those that may not, all reads as if they had not been ticked',
				alike: [['none', undefined]]
			},
			cohesion: {
				why: 'each body’s tasks are written down as for any side, and the ways to decide that a divided side weighs are clauses',
				alike: [['united', undefined]]
			},
			rivals: {
				why: 'each body that keeps tasks has its row in the table of who keeps what, by kind and without a word on rivalry',
				alike: [[[], undefined]]
			},
			'leadership-change': {
				why: 'terms cross the date and a file is ready, whatever the change may be',
				alike: [
					['none', undefined],
					['election', 'contested', 'coalition-change']
				]
			},
			'limits-and-leeway': {
				why: 'the choice is a clause on what the office may explore',
				alike: [['thinks-freely', undefined]]
			},
			'contact-and-suspicion': { why: 'the choice is a clause on who knows of an order', alike: [] },
			'two-channels': { why: 'the choice is a clause on the office’s own contacts', alike: [['apart', undefined]] },
			'memory-and-change': {
				why: 'the choice is a clause on what is kept in a transition',
				alike: [['binds-itself', undefined]]
			}
		}
	},
	facilitator: { shows: ['what was struck and put in own words'], isFor: () => true, exceptions: {} },
	donor: {
		shows: ['amounts'],
		isFor: (fact) => (shareable as readonly FactId[]).includes(fact),
		exceptions: {
			government: posted,
			earlier: posted,
			lesson: posted,
			deadlines: posted,
			counterpart: posted,
			movement: posted,
			isolated: posted,
			'local-bodies': posted
		}
	}
};

const calls = (then: Rule['then'], kinds: readonly (keyof Rule['then'])[]) =>
	kinds.some((kind) => then[kind] !== undefined);
const readBy = (of: (then: Rule['then']) => boolean): readonly FactId[] =>
	rules.filter(({ then }) => of(then)).flatMap(({ when }) => factsIn(when));

/** The facts that an edition could turn on, as far as rules and clauses say: those, and what decides whether they are asked. */
export const couldTurn: Readonly<Record<'party' | 'donor', readonly FactId[]>> = {
	party: withWhatOpens([
		...readBy((then) => Object.keys(then).some((kind) => kind !== 'warnings')),
		...Object.values(varying)
	]),
	donor: withWhatOpens(readBy((then) => calls(then, ['posts', 'first', 'clears', 'suggests', 'suggestsLater'])))
};

function withWhatOpens(facts: readonly FactId[]): readonly FactId[] {
	const all = new Set(facts);
	for (const { page } of everyPage.toReversed())
		for (const fact of (page.facts as readonly Fact[]).toReversed())
			if (all.has(fact.id as FactId))
				for (const when of [page.when, page.raised, fact.when]) if (when) factsIn(when).forEach((one) => all.add(one));
	return [...all];
}

const advice = await loadAdvice();
export type Paper = Awaited<ReturnType<typeof papersOf>>[number];

/** The papers of an edition, as the app writes them. */
export async function papersOf(edition: Edition, { answers, review, costs }: Work) {
	const drafted = advice.draft({ answers, review });
	return Promise.all(editions[edition].map(async (id) => (await advice.writerOf(id))(drafted, costs)));
}

/** One thing that an edition must not show, made another. */
export interface Change {
	readonly what: FactId | Part | 'answers that are not reached';
	readonly made: (work: Work) => Work;
}

/** All that an edition must not show of a work, each made another by chance. */
export function hiddenFrom(edition: Edition, work: Work, next: () => number): Change[] {
	const { shows, isFor, exceptions } = seats[edition];
	const reached = reachable(work.answers);
	const others = withoutBlanks(anyAnswers(next));
	const facts = factOrder.filter((fact) => !isFor(fact) && fact in reached);
	return [
		...facts.flatMap((what): Change[] => {
			const exception = exceptions[what];
			if (!exception) return [{ what, made: answering({ [what]: others[what] }) }];
			const alike = exception.alike.find((group) => group.some((one) => isSame(one, work.answers[what])));
			const [other] = alike ? [alike[Math.floor(next() * alike.length)]] : [work.answers[what]];
			return [{ what, made: answering({ [what]: other }) }];
		}),
		{
			what: 'answers that are not reached',
			made: (given) => {
				const now = reachable(given.answers);
				const unreached = factOrder.filter((fact) => !(fact in reached) && !(fact in now) && !isOnPage(fact, now));
				return answering(Object.fromEntries(unreached.map((fact) => [fact, others[fact]])))(given);
			}
		},
		...parts.filter(({ what }) => !shows.includes(what)).map(({ what, made }) => ({ what, made: made(next) }))
	];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** An answer that is missing can stand on a page that is reached, and is then another for it. */
function isOnPage(fact: FactId, reached: Answers): boolean {
	return reachable({ ...reached, [fact]: sample(factOf(fact)) })[fact] !== undefined;
}

const sample = (fact: Fact): Answer => ('options' in fact ? NOT_DECIDED : fact.kind === 'count' ? 1 : 'x');

function answering(said: Answers): (work: Work) => Work {
	return (work) => ({
		...work,
		answers: Object.fromEntries(Object.entries({ ...work.answers, ...said }).filter(([, value]) => value !== undefined))
	});
}

const parts: readonly { readonly what: Part; readonly made: (next: () => number) => Change['made'] }[] = [
	{
		what: 'amounts',
		made: (next) => (work) => {
			const amounts = (of: readonly { readonly id: string }[]) =>
				Object.fromEntries(of.map(({ id }) => [id, (next() * 9000).toFixed(2)]));
			return {
				...work,
				costs: { currency: word(next), months: '7', posts: amounts(posts), monthly: amounts(budgetLines), once: {} }
			};
		}
	},
	{
		what: 'what was struck and put in own words',
		made: (next) => marking((mark) => (next() < 0.3 ? { ...mark, verdict: 'struck' } : { ...mark, words: word(next) }))
	},
	{ what: 'what was accepted', made: () => marking((mark) => (Object.keys(mark).length > 0 ? mark : { verdict: 'accepted' })) },
	{ what: 'remarks', made: (next) => marking((mark) => ({ ...mark, remark: word(next) })) },
	{
		what: 'parked',
		made: (next) => (work) => ({ ...work, parked: everyPage.map(({ page }) => page.id).filter(() => next() < 0.2) })
	},
	{
		what: 'agreed',
		made: (next) => (work) => ({
			...work,
			agreed: everyPage
				.filter(() => next() < 0.2)
				.map(({ page }) => ({ on: '2026-03-04', by: agreeing[0]!, what: { page: page.id } }))
		})
	}
]; // prettier-ignore

const word = (next: () => number) => `Quux${Math.floor(next() * 1e6)}`;

function marking(change: (mark: Mark) => Mark): Change['made'] {
	return (work) => ({
		...work,
		review: Object.fromEntries(everyPassage.map((id) => [id, change(work.review?.[id] ?? {})])) as Review
	});
}
