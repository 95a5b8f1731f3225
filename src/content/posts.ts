import type { ArticleId, ClauseId } from './clauses/index.ts';

/** A post of the staffing plan (brief 3.2). Whether it is needed is for the rules to say; what it is stands here and, in words, in the languages. */
interface Post {
	readonly id: string;
	/** Who instructs it: the first of these that is in the plan; `directing` is whoever instructs the office, `readers` those who read the second opinion. */
	readonly under: readonly string[];
	/** Heuristic of ours: by which day it is filled if nothing else is said. */
	readonly day: 30 | 90 | 180;
	/** Chosen first for confidence, first for skill, or for both (S94). */
	readonly choice: 'confidence' | 'skill' | 'both';
	/** The highest grade it may be listed for. */
	readonly papers: 'internal' | 'restricted' | 'sealed';
	readonly authority: readonly ('listen' | 'convey' | 'explore' | 'draft')[];
	/** Whether it meets the other side: in daily work, beside another, when called, or never. */
	readonly meets: 'daily' | 'beside' | 'called' | 'never';
	/** Remains at the smallest size (S79, S85). */
	readonly core?: true;
	/** Works in every phase, whatever functions are on. */
	readonly steady?: true;
	/** Who does its work when it is away, and who works beside it. */
	readonly cover: readonly string[];
	readonly beside: readonly string[];
	/** One for each committee, region or counterpart; how many there are is not asked. */
	readonly each?: true;
	/** Advises or drafts, and so counts for women in posts of substance (E52, E53). */
	readonly substance?: true;
	/** Who could pay for it where money is mixed: the core is never left to help from outside. */
	readonly money: 'core' | 'help';
}

export const posts = [
	{
		id: 'head',
		under: ['directing'],
		day: 30,
		choice: 'confidence',
		papers: 'sealed',
		authority: ['listen', 'convey', 'explore', 'draft'],
		meets: 'called',
		core: true,
		steady: true,
		cover: ['deputy'],
		beside: ['deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'deputy',
		under: ['head'],
		day: 30,
		choice: 'skill',
		papers: 'sealed',
		authority: ['listen', 'convey', 'explore', 'draft'],
		meets: 'beside',
		core: true,
		steady: true,
		cover: ['head'],
		beside: ['head'],
		substance: true,
		money: 'core'
	},
	{
		id: 'registrar',
		under: ['deputy', 'head'],
		day: 30,
		choice: 'both',
		papers: 'sealed',
		authority: ['convey', 'draft'],
		meets: 'called',
		core: true,
		cover: ['deputy', 'head'],
		beside: ['deputy', 'head'],
		substance: true,
		money: 'core'
	},
	{
		id: 'counterpart-liaison-officer',
		under: ['head'],
		day: 30,
		choice: 'both',
		papers: 'restricted',
		authority: ['listen', 'convey', 'explore'],
		meets: 'daily',
		core: true,
		cover: ['deputy', 'head'],
		beside: ['third-party-liaison-officer', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'third-party-liaison-officer',
		under: ['head'],
		day: 30,
		choice: 'skill',
		papers: 'restricted',
		authority: ['listen', 'convey', 'explore'],
		meets: 'beside',
		core: true,
		steady: true,
		cover: ['head'],
		beside: ['counterpart-liaison-officer', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'contact-duty-officer',
		under: ['counterpart-liaison-officer', 'head'],
		day: 30,
		choice: 'confidence',
		papers: 'restricted',
		authority: ['convey'],
		meets: 'called',
		core: true,
		cover: ['deputy', 'head'],
		beside: ['deputy', 'head'],
		money: 'core'
	},
	{
		id: 'desk-officers',
		each: true,
		under: ['deputy', 'head'],
		day: 90,
		core: true,
		choice: 'both',
		papers: 'restricted',
		authority: ['convey', 'explore', 'draft'],
		meets: 'daily',
		cover: ['counterpart-liaison-officer', 'deputy'],
		beside: ['process-adviser', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'coordination-officer',
		under: ['head'],
		day: 30,
		choice: 'confidence',
		papers: 'restricted',
		authority: ['convey', 'draft'],
		meets: 'never',
		cover: ['services-liaison-officer', 'deputy'],
		beside: ['legal-adviser', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'services-liaison-officer',
		under: ['coordination-officer', 'head'],
		day: 90,
		choice: 'confidence',
		papers: 'sealed',
		authority: ['convey'],
		meets: 'called',
		cover: ['coordination-officer', 'head'],
		beside: ['legal-adviser', 'coordination-officer'],
		money: 'core'
	},
	{
		id: 'safe-passage-officer',
		under: ['deputy-operations', 'head'],
		day: 30,
		choice: 'confidence',
		papers: 'sealed',
		authority: ['convey'],
		meets: 'called',
		core: true,
		cover: ['deputy-operations', 'deputy', 'head'],
		beside: ['legal-adviser', 'deputy'],
		money: 'core'
	},
	{
		id: 'consultation-officer',
		under: ['deputy', 'head'],
		day: 30,
		choice: 'both',
		papers: 'internal',
		authority: ['listen', 'convey'],
		meets: 'never',
		cover: ['gender-adviser', 'deputy'],
		beside: ['gender-adviser', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'legal-adviser',
		under: ['deputy', 'head'],
		day: 30,
		choice: 'skill',
		papers: 'restricted',
		authority: ['draft'],
		meets: 'called',
		cover: ['deputy', 'head'],
		beside: ['registrar', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'process-adviser',
		under: ['deputy', 'head'],
		day: 90,
		choice: 'skill',
		papers: 'restricted',
		authority: ['listen', 'convey', 'explore', 'draft'],
		meets: 'called',
		cover: ['deputy', 'head'],
		beside: ['registrar', 'deputy'],
		substance: true,
		money: 'help'
	},
	{
		id: 'gender-adviser',
		under: ['deputy', 'head'],
		day: 90,
		choice: 'skill',
		papers: 'restricted',
		authority: ['listen', 'convey', 'draft'],
		meets: 'called',
		cover: ['consultation-officer', 'deputy'],
		beside: ['consultation-officer', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'travel-officer',
		under: ['deputy-operations', 'deputy', 'head'],
		day: 90,
		choice: 'skill',
		papers: 'restricted',
		authority: ['convey'],
		meets: 'called',
		cover: ['safe-passage-officer', 'deputy-operations', 'deputy'],
		beside: ['safe-passage-officer', 'deputy'],
		money: 'core'
	},
	{
		id: 'interpreters',
		under: ['registrar', 'deputy'],
		day: 90,
		choice: 'skill',
		papers: 'restricted',
		authority: ['convey'],
		meets: 'called',
		cover: ['deputy'],
		beside: ['registrar'],
		money: 'help'
	},
	{
		id: 'finance-officer',
		under: ['deputy-operations', 'deputy', 'head'],
		day: 90,
		choice: 'skill',
		papers: 'internal',
		authority: ['listen', 'draft'],
		meets: 'never',
		// Whoever pays what is owed and accounts for what is left is needed most when money ends (E3, E59).
		core: true,
		steady: true,
		cover: ['deputy-operations', 'deputy', 'head'],
		beside: ['deputy', 'head'],
		money: 'core'
	},
	{
		id: 'humanitarian-officer',
		under: ['third-party-liaison-officer', 'head'],
		day: 90,
		choice: 'skill',
		papers: 'restricted',
		authority: ['listen', 'convey'],
		meets: 'beside',
		core: true,
		cover: ['third-party-liaison-officer', 'deputy'],
		beside: ['third-party-liaison-officer', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'ceasefire-liaison-officer',
		under: ['head'],
		day: 90,
		choice: 'both',
		papers: 'restricted',
		authority: ['listen', 'convey'],
		meets: 'beside',
		cover: ['deputy', 'head'],
		beside: ['legal-adviser', 'deputy'],
		money: 'core'
	},
	{
		id: 'training-coordinator',
		under: ['process-adviser', 'deputy', 'head'],
		day: 90,
		choice: 'skill',
		papers: 'internal',
		authority: ['listen', 'draft'],
		meets: 'never',
		cover: ['process-adviser', 'deputy'],
		beside: ['process-adviser', 'deputy'],
		substance: true,
		money: 'help'
	},
	{
		id: 'committee-secretaries',
		each: true,
		under: ['deputy', 'head'],
		day: 180,
		choice: 'both',
		papers: 'restricted',
		authority: ['convey', 'draft'],
		meets: 'daily',
		cover: ['registrar', 'deputy'],
		beside: ['process-adviser', 'registrar'],
		substance: true,
		money: 'core'
	},
	{
		id: 'member-secretary',
		under: ['deputy', 'head'],
		day: 30,
		choice: 'both',
		papers: 'restricted',
		authority: ['listen', 'convey', 'draft'],
		meets: 'never',
		cover: ['deputy', 'head'],
		beside: ['registrar', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'constituency-officer',
		under: ['consultation-officer', 'deputy', 'head'],
		day: 90,
		choice: 'confidence',
		papers: 'internal',
		authority: ['listen', 'convey', 'explore'],
		meets: 'never',
		cover: ['consultation-officer', 'deputy'],
		beside: ['consultation-officer', 'gender-adviser', 'deputy'],
		money: 'core'
	},
	{
		id: 'regional-officers',
		each: true,
		under: ['consultation-officer', 'deputy', 'head'],
		day: 180,
		choice: 'both',
		papers: 'internal',
		authority: ['listen', 'convey'],
		meets: 'never',
		cover: ['consultation-officer', 'deputy'],
		beside: ['consultation-officer', 'deputy'],
		money: 'help'
	},
	{
		id: 'implementation-officer',
		under: ['deputy', 'head'],
		day: 30,
		choice: 'skill',
		papers: 'restricted',
		authority: ['listen', 'draft'],
		meets: 'beside',
		cover: ['deputy', 'head'],
		beside: ['registrar', 'deputy'],
		substance: true,
		money: 'core'
	},
	{
		id: 'research-officer',
		under: ['deputy', 'head'],
		day: 180,
		choice: 'skill',
		papers: 'restricted',
		authority: ['draft'],
		meets: 'never',
		cover: ['registrar', 'deputy'],
		beside: ['registrar', 'deputy'],
		substance: true,
		money: 'help'
	},
	{
		id: 'information-officer',
		under: ['head'],
		day: 180,
		choice: 'skill',
		papers: 'internal',
		authority: ['convey'],
		meets: 'never',
		cover: ['third-party-liaison-officer', 'head'],
		beside: ['legal-adviser', 'deputy'],
		money: 'core'
	},
	{
		id: 'deputy-operations',
		under: ['head'],
		day: 90,
		choice: 'skill',
		papers: 'restricted',
		authority: ['convey'],
		meets: 'never',
		steady: true,
		cover: ['deputy'],
		beside: ['finance-officer', 'deputy'],
		money: 'core'
	},
	{
		id: 'second-opinion-lead',
		under: ['readers'],
		day: 180,
		choice: 'skill',
		papers: 'sealed',
		authority: ['draft'],
		meets: 'never',
		cover: [],
		beside: [],
		substance: true,
		money: 'core'
	}
] as const satisfies readonly Post[];

export type PostId = (typeof posts)[number]['id'];

const journeys = [
	'safe-conduct',
	'travellers-list',
	'passes',
	'journeys-carry',
	'word-of-the-host',
	'permits-to-travel'
] as const satisfies readonly ClauseId[];

/** What a post rests on beside its functions: an article, or where only some of its clauses speak of the post, those clauses. */
export const basis = {
	head: ['tasking', 'staff'],
	deputy: ['tasking', 'interruption'],
	registrar: ['records'],
	'counterpart-liaison-officer': ['contact'],
	'third-party-liaison-officer': ['third-parties'],
	'contact-duty-officer': ['contact'],
	'desk-officers': ['contact'],
	'coordination-officer': ['own-bodies'],
	'services-liaison-officer': ['own-bodies'],
	'safe-passage-officer': journeys,
	'consultation-officer': ['inclusion'],
	'legal-adviser': ['law'],
	'process-adviser': ['serves-delegation', 'aims-before-a-round', 'ground-rules', 'time-to-consult'],
	'gender-adviser': ['inclusion', 'staff'],
	'travel-officer': journeys,
	interpreters: [],
	'finance-officer': ['resources'],
	'humanitarian-officer': ['third-parties'],
	'ceasefire-liaison-officer': ['third-parties'],
	'training-coordinator': [],
	'committee-secretaries': ['records'],
	'member-secretary': ['members'],
	'constituency-officer': ['inclusion'],
	'regional-officers': ['inclusion'],
	'implementation-officer': [],
	'research-officer': ['lessons-study'],
	'information-officer': ['information'],
	'deputy-operations': ['safety', 'resources'],
	'second-opinion-lead': ['challenge']
} as const satisfies Record<PostId, readonly (ArticleId | ClauseId)[]>;

/** Posts that a rule may call for although none of their functions is ticked and no article speaks of them: languages, journeys and preparation are needed whatever the office does. They rest on how staff are chosen. */
export const evenWithoutFunction = [
	'process-adviser',
	'travel-officer',
	'interpreters',
	'training-coordinator',
	'implementation-officer'
] as const satisfies readonly PostId[];
