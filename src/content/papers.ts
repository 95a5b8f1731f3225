import type { ClauseId } from './clauses/index.ts';
import type { LinkId } from './links.ts';
import type { PostId } from './posts.ts';

/** A kind of paper and the posts that a list of its readers may name: those that use it in their tasks, whoever answers for these, and whoever files it (brief 3.3, C3 of what is excellent: a post can do its task). */
interface Paper {
	readonly id: string;
	/** Every post on the list may be listed for it. */
	readonly grade: 'internal' | 'restricted' | 'sealed';
	/** There is such a paper once one of these is in the plan; always where nothing is named. */
	readonly comesWith?: { readonly clause?: ClauseId; readonly link?: LinkId; readonly posts?: readonly PostId[] };
	/** Stands where that paper does not. */
	readonly insteadOf?: string;
	readonly posts: readonly PostId[];
	/** Who reads it beside the posts: whoever can commit the side, whoever directs, and the delegation that is served. */
	readonly bodies?: readonly ('principal' | 'directing' | 'delegation')[];
}

export const papers = [
	{
		id: 'papersRecord',
		grade: 'restricted',
		posts: ['head', 'deputy', 'registrar'],
		bodies: ['principal', 'directing']
	},
	{
		id: 'papersRegister',
		grade: 'restricted',
		comesWith: { clause: 'register' },
		posts: [
			'head',
			'deputy',
			'registrar',
			'counterpart-liaison-officer',
			'desk-officers',
			'committee-secretaries',
			'implementation-officer'
		],
		bodies: ['directing']
	},
	{
		id: 'papersFiles',
		grade: 'restricted',
		posts: [
			'head',
			'deputy',
			'registrar',
			'coordination-officer',
			'legal-adviser',
			'process-adviser',
			'gender-adviser',
			'member-secretary',
			'research-officer'
		],
		bodies: ['principal', 'directing', 'delegation']
	},
	{
		id: 'papersContact',
		grade: 'restricted',
		comesWith: { clause: 'contact-in-pairs', posts: ['counterpart-liaison-officer', 'desk-officers'] },
		posts: [
			'head',
			'deputy',
			'registrar',
			'counterpart-liaison-officer',
			'desk-officers',
			'third-party-liaison-officer',
			'contact-duty-officer'
		]
	},
	{
		id: 'papersMessages',
		grade: 'restricted',
		insteadOf: 'papersContact',
		posts: ['head', 'deputy', 'registrar', 'third-party-liaison-officer', 'contact-duty-officer']
	},
	{
		id: 'papersRequests',
		grade: 'restricted',
		comesWith: { posts: ['coordination-officer', 'services-liaison-officer'] },
		posts: ['head', 'deputy', 'coordination-officer', 'services-liaison-officer']
	},
	{
		id: 'papersCommittees',
		grade: 'restricted',
		comesWith: { posts: ['committee-secretaries'] },
		posts: ['head', 'deputy', 'registrar', 'committee-secretaries', 'implementation-officer']
	},
	{
		id: 'papersObligations',
		grade: 'restricted',
		comesWith: { posts: ['implementation-officer'] },
		posts: ['head', 'deputy', 'registrar', 'implementation-officer']
	},
	{
		id: 'papersIncidents',
		grade: 'restricted',
		comesWith: { posts: ['ceasefire-liaison-officer'] },
		posts: ['head', 'deputy', 'ceasefire-liaison-officer']
	},
	{
		id: 'papersPeople',
		grade: 'restricted',
		comesWith: { link: 'humanitarian-intermediary', posts: ['humanitarian-officer'] },
		posts: ['registrar', 'third-party-liaison-officer', 'services-liaison-officer', 'humanitarian-officer']
	},
	{
		id: 'papersJourneys',
		grade: 'restricted',
		comesWith: { posts: ['safe-passage-officer', 'services-liaison-officer', 'travel-officer', 'deputy-operations'] },
		posts: [
			'third-party-liaison-officer',
			'safe-passage-officer',
			'services-liaison-officer',
			'travel-officer',
			'deputy-operations'
		]
	},
	{
		id: 'papersHearings',
		grade: 'internal',
		posts: ['deputy', 'consultation-officer', 'gender-adviser', 'constituency-officer', 'regional-officers']
	},
	{
		id: 'papersPreparation',
		grade: 'internal',
		comesWith: { posts: ['training-coordinator'] },
		posts: ['head', 'deputy', 'process-adviser', 'training-coordinator']
	},
	{
		id: 'papersTranslated',
		grade: 'restricted',
		comesWith: { posts: ['interpreters'] },
		posts: ['interpreters']
	},
	{
		id: 'papersInformation',
		grade: 'internal',
		comesWith: { posts: ['information-officer'] },
		posts: ['head', 'deputy', 'information-officer']
	},
	{
		id: 'papersOffers',
		grade: 'internal',
		comesWith: { clause: 'one-focal-point' },
		posts: ['head', 'third-party-liaison-officer', 'finance-officer']
	},
	{ id: 'papersMoney', grade: 'internal', posts: ['head', 'deputy', 'finance-officer', 'deputy-operations'] }
] as const satisfies readonly Paper[];
