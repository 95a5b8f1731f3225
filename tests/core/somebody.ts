import { functionIds } from '#content/functions.ts';
import { words } from '#content/languages/en/index.ts';
import type { RuleId } from '#content/rules/index.ts';
import { everyPage, type Answer, type Answers } from '#core/answers.ts';
import { draft, type Draft } from '#core/draft.ts';
import { describe } from '#core/profile.ts';
import { apply, type RuleOutcome } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import type { FactId } from '#content/questions/index.ts';

export type Said = Partial<Record<FactId, Answer>>;

/** The most ordinary party: a movement that prepares talks under one leader, in no danger, on no list, of one mind. */
const ordinary = {
	party: 'nsag',
	government: 'single',
	membership: 'fixed',
	accord: 'none',
	influence: [],
	'own-name': 'the Movement',
	'office-form': 'office',
	'office-name': 'Office for Talks',
	phase: 'prep',
	earlier: 'no',
	lesson: [],
	existing: 'ours',
	declares: 'principal',
	stance: 'talks-possible',
	backchannel: 'no',
	principal: 'leader',
	'principal-title': 'the Chair',
	'stand-in': 'sealed-letter',
	'decision-rule': 'consensus',
	signatory: 'principal',
	steering: 'none',
	strategy: 'settled',
	tasking: 'leadership',
	prevails: 'split',
	anchor: 'attached',
	'head-role': 'neither',
	functions: ['secretarial'],
	later: [],
	measures: [],
	'joint-bodies': [],
	venue: 'home',
	limits: ['commit', 'command', 'money'],
	wishes: [],
	administration: 'no',
	counterpart: 'state',
	'counterpart-office': 'none',
	recognition: 'indifferent',
	parity: 'not-at-issue',
	'seat-at-talks': 'invited',
	visibility: 'quiet',
	location: 'capital',
	'host-letter': 'signed',
	consulted: 'yes',
	premises: 'own',
	beside: 'no',
	movement: 'free',
	travellers: 'open',
	legal: 'none',
	exposure: [],
	threat: 'low',
	messengers: 'no',
	cohesion: 'united',
	rivals: [],
	'leadership-change': 'none',
	'staff-pool': 'loyalists',
	isolated: 'no',
	'persons-30': 4,
	'persons-90': 8,
	'persons-180': 12,
	languages: [],
	absent: [],
	records: 'decisions',
	readers: 'by-post',
	custodian: 'own-keeper',
	'second-copy': 'ours-elsewhere',
	dissent: 'on-paper',
	inclusion: ['civil-society'],
	'third-party': 'mediator',
	funding: 'own',
	manager: 'own-accounts',
	lifetime: 'fixed',
	exit: 'expire',
	'helpers-stay': 'beside',
	unofficial: 'none',
	deadlines: [],
	instrument: 'decree',
	media: 'open',
	voice: 'of-the-leadership',
	counsel: 'not-yet',
	'officials-law': 'nothing',
	'several-roles': 'no',
	'local-bodies': [],
	'sources-of-help': 'several',
	accounts: 'audited',
	'pay-expected': [],
	'helpers-wish': [],
	'staff-at-closing': 'return',
	'address-and-status': 'by-steps',
	'speed-and-care': 'whole-text-only',
	'limits-and-leeway': 'thinks-freely',
	'near-and-open': 'record-apart',
	'equal-and-able': 'serves-without-the-chair',
	'contact-and-suspicion': 'known-inside',
	'two-channels': 'apart',
	'heard-and-small': 'heard-only',
	'record-and-leak': 'full-and-numbered',
	'known-and-discreet': 'frame-open',
	'public-voice': 'ends-by-itself',
	'trust-and-skill': 'in-pairs',
	'law-and-need': 'nothing-before',
	'rooms-and-safety': 'room-elsewhere',
	'help-and-ownership': 'three-papers',
	'state-means': 'voted-ahead',
	'means-in-a-stall': 'for-readiness',
	'memory-and-change': 'binds-itself'
} as const satisfies Record<FactId, Answer>;

/** The most ordinary party, but for what is said. Every fact is answered, also on branches that are not reached. */
export function somebody(said: Said = {}): Answers {
	return { ...ordinary, ...said };
}

/** The same, but it takes the functions that are ticked beforehand. */
export function newcomer(said: Said = {}): Answers {
	const { functions, later, limits, ...rest } = ordinary;
	const answers = { ...rest, ...said };
	return { ...suggest(answers), ...answers };
}

/** A party that leaves everything open but what is said. */
export function undecided(said: Said = {}): Answers {
	const facts = everyPage.flatMap(({ page }) => [...page.facts]);
	return { ...Object.fromEntries(facts.map(({ id }) => [id, 'not-decided'])), ...said };
}

/** Parties that have as little in common as possible: what holds for all of them holds for anyone. */
export const everybody: Readonly<Record<string, Answers>> = {
	'a government without contact': somebody({ party: 'state', phase: 'nocontact', visibility: 'deniable' }),
	'a movement in hiding, on a list': somebody({ movement: 'hiding', legal: 'listed-un', threat: 'high' }),
	'an alliance whose talks stalled': somebody({ party: 'coalition', phase: 'stalled', principal: 'alliance' }),
	'a community without arms': somebody({ party: 'unarmed', phase: 'talks', funding: 'donor' }),
	'a joint office under an accord': somebody({ party: 'joint', accord: 'in-force', phase: 'implementation' }),
	'a movement with every function': somebody({ phase: 'talks', functions: functionIds }),
	'a party that decided nothing': undecided(),
	'a party that said nothing': {}
};

export const draftOf = (said: Said = {}): Draft => draft(somebody(said), words);
export const draftFrom = (answers: Answers): Draft => draft(answers, words);

/** What became of a rule for these answers. */
export function outcomeOf(rule: RuleId, answers: Answers): RuleOutcome {
	const verdict = apply(describe(answers, suggest(answers))).find((one) => one.rule.id === rule);
	if (!verdict) throw new Error(`There is no rule “${rule}”: was it renamed in src/content/rules?`);
	return verdict.outcome;
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

export const clausesOf = ({ plan }: Draft) => ids(plan.clauses);
export const postsOf = ({ plan }: Draft) => ids(plan.posts);
export const linksOf = ({ plan }: Draft) => ids(plan.links);
export const functionsOf = ({ plan }: Draft) => ids(plan.functions);
export const warningsOf = ({ plan }: Draft) => ids(plan.warnings);
export const kindsOf = ({ plan }: Draft) => plan.warnings.map(({ kind }) => kind);
export const articlesOf = ({ plan }: Draft) => [...new Set(plan.clauses.map(({ article }) => article))];
