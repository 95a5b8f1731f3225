import type { StoryWords } from '../../story-words.ts';

export const sriLankaScopp2002: StoryWords['sri-lanka-scopp-2002'] = {
	happened: {
		'cabinet-approves': [
			'6 February 2002',
			'The Cabinet approved a secretariat, before a ceasefire was formally signed.'
		],
		aims: [
			'February 2002',
			'Earlier talks had not been well prepared. It was to manage talks professionally, to coordinate the government, to be its centre of resources in negotiations, and to be its link to the other side and to the Norwegian facilitator.'
		],
		people: ['From 2002', 'Its people came from public and private work: communications, diplomacy, economics, law.'],
		mirror: [
			'Soon afterwards',
			'The other side set up a secretariat too, as a counterpart and as a disputed sign of equal standing.'
		],
		'good-relations': [
			'2003',
			'Staff of the two got on well and informally. They served the first work of sub-committees, and journeys to rounds abroad.'
		],
		'under-the-president': ['After two years', 'The secretariat passed from the prime minister to the President.'],
		'contact-in-a-stall': [
			'When talks stalled',
			'For some time working contact went on. The two met in unofficial dialogue, and a telephone line of their own joined them.'
		],
		'line-cut': ['Before the war returned', 'At last the line was cut too.']
	},
	versions: {},
	assumed:
		'The sources give the party, the talks in preparation, the approval of the Cabinet, the facilitator, the earlier rounds, the sub-committees, the rounds abroad and the people from public and private work; everything else is assumed.',
	wentWrong: {
		'talks-not-prepared': 'Before it, the government had gone into talks without good preparation.',
		'answered-by-a-mirror':
			'The answer of the other side, a secretariat of its own, was fought over as a claim to equal standing.',
		'relations-hung-on-persons': 'That relations were good is put down in part to the two who led the offices then.',
		'passed-to-another':
			'After two years it answered to somebody else. The article finds offices of governments especially exposed to a change of direction.',
		'line-fell-silent': 'The line that had held while official meetings were hard was cut as war came near.'
	}
};
