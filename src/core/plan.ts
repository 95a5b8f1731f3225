import { articles, type ArticleId, type ClauseId } from '#content/clauses/index.ts';
import { listing, varying } from '#content/clauses/varying.ts';
import { functions as everyFunction, leftOutWhen, type FunctionId } from '#content/functions.ts';
import { NOT_DECIDED, type Cite } from '#content/grammar.ts';
import { links as everyLink, type LinkId } from '#content/links.ts';
import { posts as everyPost, type PostId } from '#content/posts.ts';
import type { FactId, When } from '#content/questions/index.ts';
import type { RuleId } from '#content/rules/index.ts';
import { tensions, type TensionId } from '#content/tensions.ts';
import { warnings as everyWarning, type WarningId } from '#content/warnings.ts';
import { factOf, factOrder, pagesFor } from './answers.ts';
import { factsIn } from './asked-for.ts';
import { judge, known, options, type Profile } from './profile.ts';
import type { Verdict } from './rules.ts';

/** Why an item is there: the rule, the answers that it turned on, and where the rule comes from. */
export interface Reason {
	readonly rule: RuleId;
	readonly brief: string;
	readonly cites: readonly Cite[];
	readonly answers: readonly FactId[];
}

/** An open point that an item waits for: the options with which it would stand; none named where a list is open, since each line is decided by itself. */
export interface Waits {
	readonly fact: FactId;
	readonly options: readonly string[];
}

export interface Item<Id extends string = string> {
	readonly id: Id;
	/** Whether it still depends on an answer that is not decided. */
	readonly open: boolean;
	readonly because: readonly Reason[];
	readonly waits: readonly Waits[];
	/** The same as conditions: it stands if all of one group are chosen so. */
	readonly stands: readonly (readonly Waits[])[];
}

export interface Plan {
	readonly functions: readonly (Item<FunctionId> & { readonly start: 'now' | 'later' })[];
	readonly clauses: readonly (Item<ClauseId> & { readonly article: ArticleId })[];
	readonly posts: readonly (Item<PostId> & { readonly first: boolean; readonly cleared: boolean })[];
	readonly links: readonly Item<LinkId>[];
	readonly warnings: readonly (Item<WarningId> & {
		readonly brief: string;
		readonly kind: 'warn' | 'stop' | 'block' | 'refuse';
	})[];
	/** What pulls apart for this side, and what it chose; `undefined` while nothing is chosen. */
	readonly tensions: readonly {
		readonly id: TensionId;
		readonly brief: string;
		readonly decided: string | undefined;
	}[];
	/** The open points that change a document, in the order in which a reader meets them. */
	readonly open: readonly FactId[];
}

/** What applies → clauses, posts, links and warnings, each with its reasons. Rules only add, so their order does not matter. */
export function plan(verdicts: readonly Verdict[], profile: Profile): Plan {
	const called = verdicts.filter(({ outcome }) => outcome !== 'does-not-apply');
	const items = <Id extends string>(order: readonly Id[], of: (verdict: Verdict) => readonly Id[] | undefined) => {
		const by = new Map<Id, Verdict[]>();
		for (const verdict of called)
			for (const id of of(verdict) ?? []) (by.get(id) ?? by.set(id, []).get(id)!).push(verdict);
		return order.filter((id) => by.has(id)).map((id) => item(id, by.get(id)!, profile));
	};
	const named = (key: 'first' | 'clears') =>
		new Set<PostId>(called.flatMap(({ rule, outcome }) => (outcome === 'applies' ? (rule.then[key] ?? []) : [])));
	const [first, cleared] = [named('first'), named('clears')];

	const clauses = items(clauseOrder, ({ rule }) => rule.then.clauses).map((clause) => ({
		...vary(clause, profile),
		article: articleOf.get(clause.id)!
	}));
	const functions = work(
		clauses,
		profile,
		items(['second-opinion-lead'], ({ rule }) => rule.then.posts),
		cleared.has('training-coordinator')
	);
	const posts = items(ids(everyPost), ({ rule }) => rule.then.posts).map((post) => ({
		...post,
		first: first.has(post.id),
		cleared: cleared.has(post.id)
	}));
	const links = items(ids(everyLink), ({ rule }) => rule.then.links);
	// A warning speaks when its rule applies: what is only possible is an open point, not a fault.
	const warnings = items(ids(everyWarning), ({ rule, outcome }) =>
		outcome === 'applies' ? rule.then.warnings : undefined
	).map((warning) => ({
		...warning,
		brief: warning.because[0]!.brief,
		kind: everyWarning.find(({ id }) => id === warning.id)!.kind
	}));
	const open = [
		...new Set([...clauses, ...functions, ...posts, ...links].flatMap((one) => one.waits.map(({ fact }) => fact)))
	];
	return { functions, clauses, posts, links, warnings, tensions: raised(profile), open };
}

function raised({ answers }: Profile): Plan['tensions'] {
	const pages = new Set<string>(pagesFor(answers).map(({ page }) => page.id));
	return tensions
		.filter(({ id }) => pages.has(id))
		.map(({ id, brief }) => ({
			id,
			brief,
			decided: answers[id] === NOT_DECIDED ? undefined : (answers[id] as string)
		}));
}

const ids = <T extends { readonly id: string }>(list: readonly T[]) => list.map(({ id }) => id) as T['id'][];
const clauseOrder: readonly ClauseId[] = articles.flatMap((article) => [...article.clauses]);
const articleOf = new Map<ClauseId, ArticleId>(
	articles.flatMap((article) => article.clauses.map((clause) => [clause, article.id] as const))
);

/** An item is settled as soon as one rule that applies calls for it; otherwise it waits for whatever its rules wait for. */
function item<Id extends string>(id: Id, verdicts: readonly Verdict[], profile: Profile): Item<Id> {
	const settled = verdicts.filter(({ outcome }) => outcome === 'applies');
	const reasons = settled.length > 0 ? settled : verdicts;
	const certain = settled.length > 0 || reasons.some((verdict) => holdsEitherWay(verdict, profile));
	const waits = certain ? [] : merge(reasons.flatMap((verdict) => waitsOf(verdict, profile)));
	const stands = certain ? [] : reasons.flatMap((verdict) => conditionsOf(verdict, profile));
	const because = reasons.map(({ rule, facts }) => ({
		rule: rule.id,
		brief: rule.brief,
		cites: rule.cites,
		answers: facts
	}));
	return { id, open: !certain, because, waits, stands };
}

/** Whether a rule would apply whichever way one of its open answers goes. */
function holdsEitherWay({ rule }: Verdict, profile: Profile): boolean {
	return factsIn(rule.when).some(
		(fact) =>
			known(profile, fact) === 'open' &&
			factOf(fact).kind === 'choice' &&
			options(profile, fact).every((option) => outcomeWith(rule, fact, option, profile) === 'yes')
	);
}

function outcomeWith(rule: Verdict['rule'], fact: FactId, answer: string | readonly string[], profile: Profile) {
	return judge(rule.when, { ...profile, answers: { ...profile.answers, [fact]: answer } });
}

/** For each open fact that a rule turns on, the options with which the rule could still apply. */
function waitsOf({ rule, facts }: Verdict, profile: Profile): readonly Waits[] {
	return facts
		.filter((fact) => known(profile, fact) === 'open')
		.map((fact) => {
			if (factOf(fact).kind === 'several') return { fact, options: [] };
			const could = options(profile, fact).filter((option) =>
				['yes', 'open'].includes(outcomeWith(rule, fact, option, profile))
			);
			return { fact, options: could };
		});
}

/** A rule as conditions on open points: an answer that is enough by itself makes a condition of its own, the others hold together. */
function conditionsOf(verdict: Verdict, profile: Profile): readonly (readonly Waits[])[] {
	const waits = merge(waitsOf(verdict, profile));
	const enough = waits.flatMap(({ fact, options: could }) => {
		const yes = (answer: string | readonly string[]) => outcomeWith(verdict.rule, fact, answer, profile) === 'yes';
		if (factOf(fact).kind === 'several')
			return options(profile, fact).some((option) => yes([option])) ? [{ fact, options: [] }] : [];
		const by = could.filter(yes);
		return by.length > 0 ? [{ fact, options: by }] : [];
	});
	const together = waits.filter(({ fact }) => !enough.some((one) => one.fact === fact));
	return [...enough.map((one) => [one]), ...(together.length > 0 ? [together] : [])];
}

/** The open points of several rules as one list, in the order of the questions, whatever the order of the rules. */
function merge(waits: readonly Waits[]): readonly Waits[] {
	const facts = factOrder.filter((fact) => waits.some((one) => one.fact === fact));
	return facts.map((fact) => {
		const definition = factOf(fact);
		const named = new Set(waits.filter((one) => one.fact === fact).flatMap((one) => one.options));
		return { fact, options: 'options' in definition ? definition.options.filter((option) => named.has(option)) : [] };
	});
}

/** A clause whose text varies with an answer rests on that answer too, and waits for it while it is open. */
function vary<T extends Item<ClauseId>>(clause: T, profile: Profile): T {
	const fact =
		(varying as Partial<Record<ClauseId, FactId>>)[clause.id] ??
		(listing as Partial<Record<ClauseId, FactId>>)[clause.id];
	if (fact === undefined || (profile.answers[fact] === undefined && known(profile, fact) !== 'open')) return clause;
	const because = beside(fact, clause.because);
	return known(profile, fact) === 'open'
		? { ...clause, because, open: true, waits: merge([...clause.waits, { fact, options: [] }]) }
		: { ...clause, because };
}

/** The same reasons, resting on one more answer. */
function beside(fact: FactId, because: readonly Reason[]): readonly Reason[] {
	return because.map((reason) => ({ ...reason, answers: [...new Set([...reason.answers, fact])] }));
}

const isLeftOut = (id: string, profile: Profile) =>
	leftOutWhen.has(id) && judge(leftOutWhen.get(id) as When, profile) === 'yes';

/** A function that an answer could leave out rests on that answer too, where it was given. */
function resting(id: string, because: readonly Reason[], profile: Profile): readonly Reason[] {
	const facts = [...factsIn((leftOutWhen.get(id) ?? {}) as When)].filter((fact) => known(profile, fact) !== 'silent');
	return facts.reduce((all, fact) => beside(fact, all), because);
}

/** The functions that the mandate lists, the first list before the second, with the reasons of the clause that lists them; the second opinion with those of its post. */
function work(
	clauses: Plan['clauses'],
	profile: Profile,
	challenge: readonly Item[],
	preparationWaits: boolean
): Plan['functions'] {
	const lists = [
		{ start: 'now', fact: 'functions', clause: 'functions-now' },
		{ start: 'later', fact: 'later', clause: 'functions-later' }
	] as const;
	const listed = lists.flatMap(({ start, fact, clause }) => {
		const open = known(profile, fact) === 'open';
		const ticked = open ? options(profile, fact) : known(profile, fact);
		const owner = clauses.find(({ id }) => id === clause);
		if (owner === undefined || typeof ticked === 'string') return [];
		return ticked
			.filter((id) => !isLeftOut(id, profile))
			.map((id) => ({
				id: id as FunctionId,
				start: id === 'preparation' && preparationWaits ? ('later' as const) : start,
				open,
				because: resting(id, beside('functions', owner.because), profile),
				waits: open ? [{ fact, options: [] }] : [],
				stands: []
			}));
	});
	const second = challenge.map(({ because, open, waits, stands }) => ({
		id: 'second-opinion' as const,
		start: 'now' as const,
		open,
		because,
		waits,
		stands
	}));
	const all = [...listed, ...second];
	return ids(everyFunction).flatMap((id) => all.find((one) => one.id === id) ?? []);
}
