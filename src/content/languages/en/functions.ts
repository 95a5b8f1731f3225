import type { Words } from '../words.ts';

/** Titles of functions for tables, and where each goes when the office ends. */
export const functions: Words['functions'] = {
	'contact-point': { title: 'Address', goesTo: 'forwarded' },
	secretarial: { title: 'Record and archive', goesTo: 'keeper of the archive' },
	'promises-register': { title: 'Register of promises', goesTo: '__________' },
	advice: { title: 'Options and advice', goesTo: 'ends' },
	coordination: { title: 'Coordination of own bodies', goesTo: '__________' },
	consensus: { title: 'Common positions', goesTo: 'ends' },
	consultation: { title: 'Hearings', goesTo: '__________' },
	preparation: { title: 'Preparation of people', goesTo: 'ends' },
	rounds: { title: 'Service of rounds', goesTo: 'ends' },
	'counterpart-liaison': { title: 'Contact with the other side', goesTo: '__________' },
	'facilitator-liaison': { title: 'Facilitator and third parties', goesTo: 'ends' },
	'channel-keeping': { title: 'Contacts in interruption', goesTo: 'ends' },
	'safe-passage': { title: 'Safe conduct and journeys', goesTo: '__________' },
	languages: { title: 'Languages', goesTo: 'ends' },
	'committee-service': { title: 'Joint committees', goesTo: '__________' },
	'confidence-measures': { title: 'Confidence measures', goesTo: '__________' },
	'humanitarian-access': { title: 'Humanitarian access', goesTo: '__________' },
	'ceasefire-liaison': { title: 'Ceasefire liaison', goesTo: '__________' },
	'track-two': { title: 'Unofficial dialogue', goesTo: 'ends' },
	outreach: { title: 'People who can help', goesTo: 'ends' },
	media: { title: 'Public information', goesTo: 'ends' },
	'second-opinion': { title: 'Second opinion', goesTo: 'sealed' },
	'resource-centre': { title: 'Documents and research', goesTo: 'a public library' },
	'donor-channel': { title: 'Offers of help', goesTo: '__________' },
	implementation: { title: 'Implementation', goesTo: '__________' }
};

export const standings: Words['standings'] = {
	on: 'on',
	off: 'off',
	ready: 'ready',
	'by-order': 'by order',
	monthly: 'at least monthly',
	'files-kept': 'files kept',
	'procedure-only': 'procedure only',
	'if-begun': 'if begun',
	'safety-only': 'safety only',
	'reviews-only': 'at reviews',
	'letters-only': 'letters only',
	'forwards-letters': 'forwards letters',
	deposits: 'deposits',
	'hands-over': 'hands over',
	'until-closing': 'until closing',
	'by-new-order': 'by new order',
	sealed: 'sealed'
};

export const phases: Words['phases'] = {
	before: 'Before talks',
	talks: 'Talks prepared or held',
	stopped: 'Talks stopped',
	fighting: 'Fighting resumes or spreads',
	settlement: 'Settlement'
};
