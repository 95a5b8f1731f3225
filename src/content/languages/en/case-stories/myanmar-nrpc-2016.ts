import type { StoryWords } from '../../story-words.ts';

export const myanmarNrpc2016: StoryWords['myanmar-nrpc-2016'] = {
	happened: {
		'follows-another': ['July 2016', 'By Order 50/2016 a centre followed an earlier one.'],
		'money-for-conferences': [
			'Without date',
			'A joint fund of donors gave USD 3 million, and so far it had gone above all into conferences.'
		],
		'plans-a-secretariat': [
			'Without date',
			'It planned a peace secretariat of its own, with experts and civil servants. Leaders of armed groups asked that the chief negotiator have the rank of a minister, as under the earlier centre.'
		],
		'how-it-was-seen': [
			'By 2020',
			'Many judged its leadership and its people weak and its work mere logistics, and took this for the priorities of the government.'
		],
		dissolved: ['February 2021', 'It was dissolved after the coup.']
	},
	versions: {
		'how-the-earlier-one-ended': {
			about: 'How the earlier centre ended.',
			said: [
				'The article: the new government replaced it.',
				'The press: the outgoing president had dissolved it; the new centre came by an order months later.'
			]
		}
	},
	assumed:
		'The sources give the party, the phase, the work in logistics and coordination, the scarce people, the leader in the chair and the earlier centre; everything else is assumed.',
	wentWrong: {
		'little-but-logistics': 'A weak office that arranged meetings and little else was read as a lack of resolve.',
		'rank-asked-for': 'The other side missed a negotiator of the rank it had dealt with before.',
		'little-to-inherit':
			'When it began, the property of the earlier centre was in other hands, and a general spoke of beginning anew.',
		'ended-by-a-coup': 'It ended with the government that it belonged to.'
	}
};
