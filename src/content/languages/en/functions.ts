import type { Words } from '../words.ts';

/** Titles of functions for tables, and where each goes when the office ends. */
export const functions: Words['functions'] = {
	'contact-point': { title: 'Address', goesTo: 'forwarded' },
	secretarial: { title: 'Record and archive', goesTo: 'keeper of the archive' },
	'promises-register': { title: 'Register of promises', goesTo: '____________________' },
	advice: { title: 'Options and advice', goesTo: 'ends' },
	coordination: { title: 'Coordination of own bodies', goesTo: '____________________' },
	consensus: { title: 'Common positions', goesTo: 'ends' },
	consultation: { title: 'Hearings', goesTo: '____________________' },
	preparation: { title: 'Preparation of people', goesTo: 'ends' },
	rounds: { title: 'Service of rounds', goesTo: 'ends' },
	'counterpart-liaison': { title: 'Contact between the sides', goesTo: '____________________' },
	'facilitator-liaison': { title: 'Facilitator and third parties', goesTo: 'ends' },
	'channel-keeping': { title: 'Contacts in interruption', goesTo: 'ends' },
	'safe-passage': { title: 'Safe conduct and journeys', goesTo: '____________________' },
	languages: { title: 'Languages', goesTo: 'ends' },
	'committee-service': { title: 'Joint committees', goesTo: '____________________' },
	'confidence-measures': { title: 'Confidence measures', goesTo: '____________________' },
	'humanitarian-access': { title: 'Humanitarian access', goesTo: '____________________' },
	'ceasefire-liaison': { title: 'Ceasefire liaison', goesTo: '____________________' },
	'track-two': { title: 'Unofficial dialogue', goesTo: 'ends' },
	outreach: { title: 'People who can help', goesTo: 'ends' },
	media: { title: 'Public information', goesTo: 'ends' },
	'second-opinion': { title: 'Second opinion', goesTo: 'sealed' },
	'resource-centre': { title: 'Documents and research', goesTo: 'a public library' },
	'donor-channel': { title: 'Offers of help', goesTo: '____________________' },
	implementation: { title: 'Implementation', goesTo: '____________________' }
};

export const standings: Words['standings'] = {
	on: 'on',
	off: 'off',
	ready: 'ready',
	'by-order': 'by order',
	monthly: 'at least monthly',
	'files-kept': 'files kept',
	'if-begun': 'if begun',
	'safety-only': 'safety only',
	'reviews-only': 'at reviews',
	'letters-only': 'letters only',
	'forwards-letters': 'forwards letters',
	deposits: 'deposits',
	'hands-over': 'hands over',
	'until-closing': 'until closing',
	'by-new-order': 'by new order'
};

export const standingsMean: Words['standingsMean'] = {
	ready: 'prepared, to begin as {annex:functions} says',
	'by-order': 'only as ordered in writing',
	'files-kept': 'no new work, files in order',
	'if-begun': 'at work where begun as {annex:functions} says',
	'safety-only': 'what keeps people from harm, and nothing else',
	'letters-only': 'views in writing, no hearing',
	deposits: 'last papers to the keeper of the archive',
	'hands-over': 'files and open matters to whoever follows',
	'by-new-order': 'ends unless ordered anew in writing'
};

export const phases: Words['phases'] = {
	before: 'Before talks',
	talks: 'Talks prepared or held',
	stopped: 'Talks stopped',
	fighting: 'Fighting resumes or spreads',
	settlement: 'Settlement'
};
