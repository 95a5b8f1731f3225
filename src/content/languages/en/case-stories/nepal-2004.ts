import type { StoryWords } from '../../story-words.ts';

export const nepal2004: StoryWords['nepal-2004'] = {
	happened: {
		'set-up': [
			'2004',
			'The prime minister set up a High-Level Peace Committee, with a secretariat to help the government’s negotiators. That was a new approach.'
		],
		'committee-dissolved': [
			'February 2005',
			'After the king’s move of 1 February the committee and its sub-committee were dissolved. The secretariat, with 21 people, was left without work.'
		],
		'work-of-its-own': [
			'By July 2005',
			'It used the time for a centre of documents and for data on damage. Its tasks had been material and analysis, a plan for talks, decisions carried out, and contact with foreign agencies.'
		],
		'budget-and-donors': [
			'2062–63 in Nepal’s calendar',
			'It had a budget of five million rupees. Two donors supported it, and two more were ready to.'
		],
		'grew-step-by-step': [
			'Over time',
			'It became a centre of resources, then a host of consultations with civil society and the government’s channel to donors.'
		],
		'became-a-ministry': ['1 April 2007', 'It became a Ministry of Peace and Reconstruction.'],
		'fund-with-rules': [
			'2007',
			'Rules for a peace fund named eleven posts, a term of three years and one per cent at most for administration, and passed the records to the ministry at its end.'
		]
	},
	versions: {
		'structures-before': {
			about: 'Whether earlier talks had a structure behind them.',
			said: [
				'The article: the talks of 2001 and 2003 had no formal structure of the government.',
				'A ministry’s own history: a coordination secretariat with six points of reference stood under the prime minister’s office from June 2003, and took part in that year’s talks.'
			]
		}
	},
	assumed:
		'The sources give the party, the phase, the counterpart, the place in the prime minister’s office, the earlier rounds, the committee and the later functions; everything else is assumed.',
	wentWrong: {
		'rounds-without-support': 'Earlier rounds had no structure behind them, as the article tells it.',
		'secretariat-without-committee':
			'When the committee fell, nobody was left to give the secretariat a task. Its secretary asked that nobody expect results of a secretariat alone.'
	}
};
