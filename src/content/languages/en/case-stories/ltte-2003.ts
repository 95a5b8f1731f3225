import type { StoryWords } from '../../story-words.ts';

export const ltte2003: StoryWords['ltte-2003'] = {
	happened: {
		'structures-grew': [
			'Over the years',
			'Beside its armed wing the movement built ever more elaborate political and administrative structures, as part of making a state.'
		],
		'set-up': [
			'Soon after February 2002',
			'Shortly after the government’s secretariat it set up its own, as a counterpart and as a disputed sign of equal standing.'
		],
		'good-relations': [
			'2003',
			'Staff of the two got on well and informally. They served the first work of sub-committees, and journeys to rounds abroad.'
		],
		'rights-secretariat': [
			'July 2004',
			'A human-rights secretariat of the movement opened, by way of the peace secretariat’s website. The head of the peace secretariat also sat on its committee.'
		],
		'contact-in-a-stall': [
			'When talks stalled',
			'For some time working contact went on. The two met in unofficial dialogue, and a telephone line of their own joined them.'
		],
		'line-cut': ['Before the war returned', 'At last the line was cut too.'],
		'spoke-for-the-war': [
			'2007 and 2008',
			'When fighting broke out again, the secretariats of both sides turned to propaganda for the war.'
		]
	},
	versions: {},
	assumed:
		'The sources give the party, the phase, the counterpart and its office, the standing that was sought, the administration, the listing, the sub-committees and the talks abroad; everything else is assumed.',
	wentWrong: {
		'claim-to-parity': 'The office was fought over as a claim to equal standing, which governments may fear.',
		'several-structures-one-person':
			'Peace office and other structures of the movement shared a person and a public page.',
		'line-fell-silent': 'The line that had held while official meetings were hard was cut as war came near.',
		'information-became-propaganda': 'An office made for talks spoke for the war.'
	}
};
