import type { ClauseId } from './index.ts';

/** What a listener asks, in this order, and the clauses that answer it. Each list is read out as one paragraph. */
export const spoken = {
	paper: [['form-of-text', 'in-force', 'decision-rule-first', 'aims-first', 'short-text-first']],
	whose: [
		[
			'name',
			'belongs',
			'joint-belongs',
			'own-instrument',
			'serves-members',
			'serves-parties',
			'commits',
			'decision-rule',
			'joint-commits',
			'status-untouched'
		],
		[
			'committee-directs',
			'who-instructs',
			'which-prevails',
			'others-ask',
			'nobody-else-instructs',
			'two-heads',
			'joint-consensus'
		]
	],
	does: [
		[
			'purpose-reachable',
			'purpose-same-side',
			'purpose-state-talks',
			'purpose-movement-talks',
			'purpose-keeping-contact',
			'purpose-ready',
			'purpose-alliance',
			'purpose-inclusion',
			'purpose-joint',
			'purpose-implementation'
		],
		['functions-now'],
		['functions-later', 'contact-by-order', 'becoming-known'],
		['limits', 'no-arms', 'no-use-against-persons', 'each-keeps']
	],
	people: [['small-as-long-as-unfunded', 'head-appointed', 'own-means', 'help-apart', 'help-waits']],
	ends: [
		['goes-on', 'core-works-on', 'last-to-close'],
		['free-to-change', 'joint-text-stays', 'kept-in-transition'],
		['term', 'notice', 'afterwards', 'keeper']
	]
} as const satisfies Readonly<Record<string, readonly (readonly ClauseId[])[]>>;

/** What is left out, one after the other, where the open points would not find room on two pages: what a listener misses least goes first, and who prevails and what is taken from no one go last. */
export const givesWay: readonly ClauseId[] = [
	'head-appointed',
	'committee-directs',
	'becoming-known',
	'own-means',
	'serves-members',
	'serves-parties',
	'status-untouched',
	'functions-later',
	'notice',
	'help-apart',
	'keeper',
	'core-works-on',
	'kept-in-transition',
	'each-keeps',
	'which-prevails'
];

export type SpokenId = keyof typeof spoken;
