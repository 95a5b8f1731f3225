import type { Conditions } from './grammar.ts';

/** Where a function stands in a phase. What the words mean stands under the same name in the languages. */
export type Standing =
	| 'on'
	| 'off'
	| 'ready'
	| 'by-order'
	| 'monthly'
	| 'files-kept'
	| 'if-begun'
	| 'safety-only'
	| 'reviews-only'
	| 'letters-only'
	| 'forwards-letters'
	| 'deposits'
	| 'hands-over'
	| 'until-closing'
	| 'by-new-order';

/** The five columns of the table of phases (brief 3.1, Annex C). */
export const phaseColumns = ['before', 'talks', 'stopped', 'fighting', 'settlement'] as const;
export type PhaseColumn = (typeof phaseColumns)[number];

interface Work {
	readonly id: string;
	/** Posts that hold it, the first that is in the plan before the others. */
	readonly posts: readonly string[];
	readonly grade: 'open' | 'internal' | 'restricted' | 'sealed';
	readonly phases: Readonly<Record<PhaseColumn, Standing>>;
	/** What keeps it out of every document, whatever is ticked. */
	readonly unless?: Conditions;
	/** What lets a later function begin, if not simply a written instruction. */
	readonly trigger?: 'interruption' | 'preparation' | 'committee' | 'known' | 'review' | 'clearance' | 'settlement';
}

const phases = (before: Standing, talks: Standing, stopped: Standing, fighting: Standing, settlement: Standing) =>
	({ before, talks, stopped, fighting, settlement }) as const;

/** The menu of functions (brief 3.1, Article 5), in the order a mandate lists them. */
export const functions = [
	{
		id: 'contact-point',
		posts: ['contact-duty-officer', 'counterpart-liaison-officer', 'third-party-liaison-officer'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'on', 'forwards-letters')
	},
	{ id: 'secretarial', posts: ['registrar'], grade: 'sealed', phases: phases('on', 'on', 'on', 'on', 'deposits') },
	{
		id: 'promises-register',
		posts: ['registrar'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'on', 'hands-over')
	},
	{
		id: 'advice',
		posts: ['process-adviser', 'legal-adviser'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'files-kept', 'off')
	},
	{
		id: 'coordination',
		posts: ['coordination-officer'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'off', 'hands-over')
	},
	{
		id: 'consensus',
		posts: ['member-secretary', 'head'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'off', 'off')
	},
	{
		id: 'consultation',
		posts: ['consultation-officer', 'gender-adviser', 'regional-officers'],
		grade: 'internal',
		phases: phases('on', 'on', 'on', 'letters-only', 'hands-over')
	},
	{
		id: 'preparation',
		posts: ['training-coordinator', 'process-adviser'],
		grade: 'internal',
		trigger: 'clearance',
		phases: phases('on', 'on', 'on', 'off', 'off')
	},
	{
		id: 'rounds',
		posts: ['process-adviser', 'travel-officer', 'registrar'],
		grade: 'restricted',
		trigger: 'preparation',
		phases: phases('off', 'on', 'files-kept', 'off', 'off')
	},
	{
		id: 'counterpart-liaison',
		posts: ['desk-officers', 'counterpart-liaison-officer'],
		grade: 'restricted',
		trigger: 'preparation',
		phases: phases('on', 'on', 'monthly', 'on', 'until-closing')
	},
	{
		id: 'facilitator-liaison',
		posts: ['third-party-liaison-officer'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'on', 'until-closing')
	},
	{
		id: 'channel-keeping',
		posts: ['desk-officers', 'counterpart-liaison-officer', 'third-party-liaison-officer', 'contact-duty-officer'],
		grade: 'restricted',
		trigger: 'interruption',
		phases: phases('ready', 'ready', 'on', 'on', 'off')
	},
	{
		id: 'safe-passage',
		posts: ['safe-passage-officer', 'services-liaison-officer'],
		grade: 'sealed',
		trigger: 'preparation',
		phases: phases('on', 'on', 'if-begun', 'safety-only', 'hands-over')
	},
	{ id: 'languages', posts: ['interpreters'], grade: 'restricted', phases: phases('on', 'on', 'on', 'off', 'off') },
	{
		id: 'committee-service',
		posts: ['committee-secretaries'],
		grade: 'restricted',
		trigger: 'committee',
		phases: phases('off', 'on', 'files-kept', 'off', 'by-new-order')
	},
	{
		id: 'confidence-measures',
		posts: ['humanitarian-officer'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'if-begun', 'by-new-order')
	},
	{
		id: 'humanitarian-access',
		posts: ['humanitarian-officer'],
		grade: 'restricted',
		phases: phases('on', 'on', 'on', 'on', 'by-new-order')
	},
	{
		id: 'ceasefire-liaison',
		posts: ['ceasefire-liaison-officer'],
		grade: 'restricted',
		phases: phases('off', 'on', 'on', 'safety-only', 'by-new-order')
	},
	{
		id: 'track-two',
		posts: ['process-adviser', 'third-party-liaison-officer'],
		grade: 'internal',
		unless: { unofficial: 'off-paper' },
		phases: phases('on', 'on', 'on', 'off', 'off')
	},
	{
		id: 'outreach',
		posts: ['constituency-officer', 'consultation-officer'],
		grade: 'internal',
		phases: phases('on', 'on', 'on', 'off', 'off')
	},
	{
		id: 'media',
		posts: ['information-officer'],
		grade: 'internal',
		trigger: 'known',
		phases: phases('on', 'on', 'on', 'off', 'by-new-order')
	},
	{
		id: 'second-opinion',
		posts: ['second-opinion-lead'],
		grade: 'sealed',
		trigger: 'review',
		phases: phases('reviews-only', 'on', 'reviews-only', 'reviews-only', 'reviews-only')
	},
	{
		id: 'resource-centre',
		posts: ['research-officer'],
		grade: 'open',
		trigger: 'review',
		phases: phases('on', 'on', 'on', 'off', 'hands-over')
	},
	{
		id: 'donor-channel',
		posts: ['third-party-liaison-officer', 'finance-officer'],
		grade: 'internal',
		trigger: 'review',
		phases: phases('on', 'on', 'on', 'off', 'off')
	},
	{
		id: 'implementation',
		posts: ['implementation-officer'],
		grade: 'restricted',
		trigger: 'settlement',
		phases: phases('off', 'off', 'files-kept', 'off', 'on')
	}
] as const satisfies readonly Work[];

export type FunctionId = (typeof functions)[number]['id'];

/** What keeps a function out of every document, by function. */
export const leftOutWhen: ReadonlyMap<string, Conditions> = new Map(
	functions.flatMap((work) => ('unless' in work ? [[work.id, work.unless] as const] : []))
);

/** What can be ticked; the second opinion is not asked, since every mandate has one (R21). */
export const functionIds = functions.map((work) => work.id).filter((id) => id !== 'second-opinion') as Exclude<
	FunctionId,
	'second-opinion'
>[];
