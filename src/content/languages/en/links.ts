import type { Words } from '../words.ts';

/** Neighbours of the office. */
export const links: Words['links'] = {
	'directing-body': {
		neighbour: '{directing}',
		purpose: 'instruction, report, papers',
		rhythm: 'weekly',
		overlap: 'nobody else there instructs the office'
	},
	'member-groups': {
		neighbour: 'Members, through their focal points',
		purpose: 'common positions',
		rhythm: 'weekly',
		overlap: 'leaders speak with leaders; the office with focal points'
	},
	delegation: {
		neighbour: 'Delegation',
		purpose: 'files, drafts, notes',
		rhythm: 'weekly; daily in a round',
		overlap: 'one draft, kept by the office'
	},
	ministries: {
		neighbour: 'Bodies in the coordination group',
		purpose: 'facts, views, replies',
		rhythm: 'every [[two]] weeks',
		overlap: 'the group is the one table'
	},
	'security-services': {
		neighbour: 'Security services',
		purpose: 'safe conduct, people in danger, facts',
		rhythm: 'every [[two]] weeks, and at need',
		overlap: 'those above them hear the same'
	},
	'own-bodies': {
		neighbour: 'Other bodies of {party}',
		purpose: 'views on drafts, facts',
		rhythm: 'each draft',
		overlap: 'each keeps to its field, as “Who keeps what” has it'
	},
	'second-tier': {
		neighbour: 'Leaders at the second level',
		purpose: 'briefing and reply',
		rhythm: 'each round or review',
		overlap: 'their own superiors hear the same day'
	},
	'policy-office': {
		neighbour: 'Office for policy',
		purpose: 'record and archive when a delegation ends',
		rhythm: 'each [[three]] months',
		overlap: 'it keeps, the office writes'
	},
	'counterpart-office': {
		neighbour: 'The other side’s office',
		purpose: 'arrangements, papers, promises due',
		rhythm: 'weekly; at least monthly',
		overlap: 'the delegation, at the table only'
	},
	'counterpart-contact': {
		neighbour: 'The other side’s contact',
		purpose: 'arrangements, papers, word of cases passed on',
		rhythm: 'at least monthly',
		overlap: 'nobody without an order'
	},
	'counterpart-desks': {
		neighbour: 'Each counterpart, by its own desk',
		purpose: 'arrangements, papers, word of cases passed on',
		rhythm: 'at least monthly',
		overlap: 'no desk speaks for another'
	},
	'joint-committees': {
		neighbour: 'Joint committees',
		purpose: 'agenda, minutes',
		rhythm: 'as they meet',
		overlap: 'members speak, secretaries write'
	},
	'monitoring-body': {
		neighbour: 'Those who monitor the ceasefire',
		purpose: 'incidents, on a line of their own',
		rhythm: 'weekly',
		overlap: 'talks are not discussed there'
	},
	facilitator: {
		neighbour: 'Whoever facilitates',
		purpose: 'messages, arrangements',
		rhythm: 'weekly',
		overlap: 'others compare notes with the focal point'
	},
	host: {
		neighbour: 'Host of the seat or of a round',
		purpose: 'entry, stay, safety, return',
		rhythm: 'each journey',
		overlap: 'one post asks'
	},
	'humanitarian-intermediary': {
		neighbour: 'Humanitarian organisation',
		purpose: 'people held, wounded or in danger',
		rhythm: 'at need',
		overlap: 'relief itself stays with others'
	},
	'list-holder': {
		neighbour: 'Holder of the list of travellers',
		purpose: 'safe conduct',
		rhythm: 'each journey',
		overlap: 'no other use'
	},
	'unofficial-dialogue': {
		neighbour: 'Unofficial dialogue',
		purpose: 'ideas',
		rhythm: 'as it occurs',
		overlap: 'the focal point lists the meetings'
	},
	'informal-networks': {
		neighbour: 'People who can help: elders, clergy, teachers, business',
		purpose: 'ideas, advice',
		rhythm: 'at need',
		overlap: 'not recorded; no names, no payment'
	},
	'civil-society': {
		neighbour: 'Groups that are heard',
		purpose: 'views ahead of papers; answers',
		rhythm: 'calendar',
		overlap: 'bodies that give services keep giving them'
	},
	women: {
		neighbour: 'Women’s organisations',
		purpose: 'views ahead of papers; answers',
		rhythm: 'each draft',
		overlap: 'not heard only as part of others'
	},
	displaced: {
		neighbour: 'Displaced people',
		purpose: 'views; answers',
		rhythm: 'calendar',
		overlap: 'relief stays with others'
	},
	families: {
		neighbour: 'Families of prisoners and of the missing',
		purpose: 'views; answers; names only with consent',
		rhythm: 'calendar',
		overlap: 'cases go to the humanitarian organisation'
	},
	diaspora: {
		neighbour: 'People living abroad',
		purpose: 'views, heard through others where the law asks it',
		rhythm: 'calendar',
		overlap: 'nothing is collected'
	},
	regions: {
		neighbour: 'Regions',
		purpose: 'views; answers brought back',
		rhythm: 'monthly',
		overlap: 'the seat does not hear over their heads'
	},
	'local-committees': {
		neighbour: 'Local peace committees',
		purpose: 'reports both ways; no orders',
		rhythm: 'answer in [[14]] days',
		overlap: 'what is settled there stays there'
	},
	'archive-keeper': {
		neighbour: 'Keeper of the archive',
		purpose: 'deposits',
		rhythm: 'each [[three]] months',
		overlap: '–'
	},
	helpers: {
		neighbour: 'Those who offer help',
		purpose: 'register of offers; accounts',
		rhythm: 'at need',
		overlap: 'one register; no instruction'
	},
	press: {
		neighbour: 'Press',
		purpose: 'procedure',
		rhythm: '–',
		overlap: 'others speak on other matters'
	}
};
