import type { StoryWords } from '../../story-words.ts';

export const myanmarPeaceCentre2012: StoryWords['myanmar-peace-centre-2012'] = {
	happened: {
		formed: ['November 2012', 'A centre was formed to support the peace process and ceasefires with single groups.'],
		'five-areas': [
			'2012 to 2015',
			'It worked in five areas: ceasefires, peace negotiation and political dialogue, coordination of help in areas of conflict, outreach, and mines.'
		],
		'money-announced': [
			'Without date',
			'The European Union announced about USD 900,000 at first, and USD 38.5 million for one year.'
		],
		'salary-rumour': [
			'Without date',
			'A rumour about the salary of a director spread, and leaders of armed groups called for disclosure.'
		],
		dissolved: [
			'By April 2016',
			'The centre was dissolved, and its property went to two new organisations linked to people who had worked there.'
		],
		'beginning-again': ['April 2016', 'A general said that with other leaders everything has to begin anew.'],
		'new-centre': ['July 2016', 'Another centre took its place, by an order.']
	},
	versions: {
		'who-ended-it': {
			about: 'Who ended the centre.',
			said: [
				'The article: the new government replaced it.',
				'The press: the outgoing president dissolved it before he left, and its property moved on. The order for the next centre came in July 2016.'
			]
		},
		'how-many-people': {
			about: 'How many people worked there.',
			said: ['About 120.', 'More than 100.']
		}
	},
	assumed:
		'The sources give the party, the phase, the many counterparts, the size, the money of donors, the tie to a minister and the change of government ahead; everything else is assumed.',
	wentWrong: {
		'pay-nobody-could-explain':
			'It was rumoured that a director earned USD 120,000. Staff said that they had no authority to release accounts, and the spokesman was away on a journey.',
		'property-to-former-staff': 'What the centre owned went to organisations of people who had worked there.',
		'each-change-begins-anew': 'With a change of leaders the process had to begin anew, as a general saw it.',
		'talks-and-permits':
			'The centre was accused of bias and of dividing the groups: it negotiated, carried out ceasefires and had benefits to give, permits for cars among them.'
	}
};
