/** The articles of a mandate (brief 3.1) in order, with the clauses that rules may call for. An article without a clause is not there; numbers are given when the document is written. */
export const articles = [
	{
		id: 'preamble',
		clauses: [
			'recital-settlement',
			'recital-inclusion',
			'recital-prepared',
			'recital-promises',
			'recital-accord',
			'recital-carry-out',
			'recital-no-new-powers',
			'recital-without-prejudice'
		]
	},
	{
		id: 'establishment',
		clauses: [
			'established',
			'name',
			'names-only',
			'no-signs',
			'no-state-title',
			'no-trace',
			'seat',
			'seat-entered',
			'opening',
			'opens-how',
			'letters-through-another'
		]
	},
	{
		id: 'status',
		clauses: [
			'belongs',
			'joint-belongs',
			'own-instrument',
			'serves-members',
			'serves-parties',
			'no-person-in-law',
			'status-untouched',
			'equal-terms',
			'letter-of-authority'
		]
	},
	{
		id: 'purpose',
		clauses: [
			'purpose-settlement',
			'purpose-reachable',
			'purpose-same-side',
			'purpose-state-talks',
			'purpose-movement-talks',
			'purpose-keeping-contact',
			'purpose-ready',
			'purpose-alliance',
			'purpose-inclusion',
			'purpose-joint',
			'purpose-implementation',
			'purpose-means'
		]
	},
	{ id: 'principles', clauses: ['principles'] },
	{ id: 'functions', clauses: ['functions-now', 'functions-later', 'functions-begin', 'lessons-study'] },
	{ id: 'limits', clauses: ['limits', 'no-arms', 'no-use-against-persons', 'no-benefits', 'sole-use'] },
	{
		id: 'separation',
		clauses: ['apart', 'one-post', 'lent-people', 'learned-in-contact', 'outside-administration', 'no-other-use']
	},
	{ id: 'leeway', clauses: ['explores', 'extra-task'] },
	{
		id: 'tasking',
		clauses: [
			'commits',
			'joint-commits',
			'decision-rule',

			'committee-directs',
			'committee-seats',
			'between-sessions',
			'aims-first',
			'who-instructs',
			'which-prevails',
			'written-prevails',
			'sealed-line',
			'others-ask',
			'weekly-access',
			'present-and-takes-note',
			'same-hour',
			'absence',
			'deputy-acts'
		]
	},
	{ id: 'joint-form', clauses: ['equal-nomination', 'two-heads', 'joint-consensus', 'joint-money', 'joint-influence'] },
	{ id: 'members', clauses: ['focal-points', 'equal-voice', 'serving-member', 'joining', 'leaving-member'] },
	{
		id: 'negotiators',
		clauses: [
			'serves-delegation',
			'no-delegation-yet',
			'head-and-table',
			'aims-before-a-round',
			'ground-rules',
			'time-to-consult',
			'note-in-the-room',
			'papers-back',
			'memory-of-the-panel'
		]
	},
	{
		id: 'own-bodies',
		clauses: ['each-keeps', 'coordination-group', 'ministries-reply', 'view-attached', 'services-liaison']
	},
	{
		id: 'contact',
		clauses: [
			'contact-by-order',
			'who-may-meet',
			'contact-in-pairs',
			'contact-subjects',
			'order-known',
			'confirmed-twice',
			'page-of-rules',
			'page-without-title',
			'designated-contacts',
			'one-contact',
			'neutral-designation',
			'desks',
			'rhythm',
			'direct-line',
			'last-to-close',
			'own-contacts-only'
		]
	},
	{
		id: 'third-parties',
		clauses: [
			'nobody-else-instructs',
			'one-focal-point',
			'helpers-meet',
			'access-to-facilitators',
			'facilitator-if-accepted',
			'host-understanding',
			'host-copy',
			'rooms-agreement',
			'unofficial-meetings',
			'no-pay-for-access',
			'earlier-helpers',
			'incidents-apart',
			'humanitarian-helper',
			'measures',
			'other-roles',
			'roles-in-writing'
		]
	},
	{
		id: 'inclusion',
		clauses: [
			'hears',
			'calendar',
			'heard-through-others',
			'abroad-through-others',
			'regional-hearings',
			'note-of-views',
			'answer-to-those-heard',
			'free-to-speak',
			'hearing-only-listens',
			'drafts-seen',
			'local-committees',
			'second-level'
		]
	},
	{
		id: 'challenge',
		clauses: [
			'second-opinion',
			'joint-second-opinion',
			'second-opinion-way',
			'second-opinion-safe',
			'second-opinion-answer'
		]
	},
	{
		id: 'records',
		clauses: [
			'recorded',
			'recorded-less',
			'register',
			'verified-promises',
			'grades',
			'readers',
			'keeper',
			'opening-conditions',
			'deposit',
			'second-copy',
			'joint-papers',
			'evidence-kept',
			'names-on-no-paper',
			'devices',
			'leaving',
			'breach'
		]
	},
	{
		id: 'information',
		clauses: [
			'becoming-known',
			'open-parts',
			'yearly-list',
			'overseen',
			'one-voice',
			'procedure-only',
			'information-stops',
			'leaks',
			'line-for-leaks',
			'leaks-by-order'
		]
	},
	{
		id: 'staff',
		clauses: [
			'head-appointed',
			'head-after-hearing',
			'head-fit',
			'head-professional',
			'rank',
			'neutral-head',
			'choice-of-staff',
			'deputy-from-outside',
			'secondment',
			'paired-insiders',
			'paired-specialists',
			'doors-and-desks',
			'posts-left-open',
			'two-know',
			'terms-cross',
			'women-in-substance',
			'contracts',
			'removal'
		]
	},
	{
		id: 'safety',
		clauses: [
			'safe-conduct',
			'travellers-list',
			'passes',
			'journeys-carry',
			'word-of-the-host',
			'permits-to-travel',
			'visitors',
			'second-address',
			'off-site-room',
			'care'
		]
	},
	{
		id: 'resources',
		clauses: [
			'own-means',
			'small-as-long-as-unfunded',
			'help-apart',
			'help-after-finance',
			'help-route',
			'learning-from-helpers',
			'help-waits',
			'reserve',
			'means-at-rest',
			'next-year',
			'pay',
			'paid-for-attendance',
			'no-sitting-fee',
			'one-pay',
			'board',
			'audit',
			'yearly-figures',
			'property'
		]
	},
	{
		id: 'interruption',
		clauses: [
			'goes-on',
			'talks-stopped',
			'phase-declared',
			'seat-suspended',
			'core-works-on',
			'committee-ends',
			'restart'
		]
	},
	{
		id: 'change-at-the-top',
		clauses: [
			'free-to-change',
			'joint-text-stays',
			'kept-in-transition',
			'transition-file',
			'review-first',
			'lasting-form'
		]
	},
	{ id: 'review', clauses: ['review', 'amendment', 'talks-work-ended', 'advice-sealed'] },
	{
		id: 'closing',
		clauses: [
			'term',
			'notice',
			'closing-steps',
			'staff-when-it-closes',
			'afterwards',
			'successors',
			'merged-by-common-text',
			'rest-in-order',
			'afterwards-if-undecided',
			'seal-after'
		]
	},
	{
		id: 'law',
		clauses: [
			'no-act-against-law',
			'authorisation',
			'legal-cover',
			'counsel-first',
			'until-counsel',
			'counsel-looks',
			'within-counsel'
		]
	},
	{
		id: 'entry',
		clauses: [
			'form-of-text',
			'in-force',
			'short-text-first',
			'decision-rule-first',
			'founding-resolution',
			'only-own-side-signs',

			'fast-start',
			'dates-ahead',
			'earlier-texts',
			'first-month'
		]
	}
] as const;

/** The articles that no mandate is without (marked in brief 3.1). */
export const inEveryMandate = [
	'preamble',
	'establishment',
	'status',
	'purpose',
	'principles',
	'functions',
	'limits',
	'leeway',
	'tasking',
	'negotiators',
	'inclusion',
	'challenge',
	'records',
	'staff',
	'safety',
	'resources',
	'interruption',
	'change-at-the-top',
	'review',
	'closing',
	'entry'
] as const satisfies readonly ArticleId[];

export type ArticleId = (typeof articles)[number]['id'];
export type ClauseId = (typeof articles)[number]['clauses'][number];
