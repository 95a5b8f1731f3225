import type { StoryWords } from '../../story-words.ts';

export const afghanistan2010: StoryWords['afghanistan-high-peace-council-2010'] = {
	happened: {
		'council-founded': ['October 2010', 'A peace council of 68 members was set up.'],
		'before-talks': [
			'2010',
			'The president built his policy of peace on it, though organised talks were hardly in sight.'
		],
		'own-side-first': [
			'From 2010',
			'The secretariat worked for agreement among the factions of its own side on a process with the Taliban. It also helped with measures of confidence, such as exchanges of prisoners.'
		],
		'chair-killed': [
			'September 2011',
			'The chair was killed at home by a man who had been received as an emissary. As a sign of trust he had not been searched. The secretary of the council was wounded.'
		],
		'project-reports': [
			'2011 to 2017',
			'Reports of a project of the UN Development Programme name the joint secretariat as the partner that carries it out, with a chief executive, a committee on its finances, and committees and teams in the provinces.'
		]
	},
	versions: {
		'project-budget': {
			about: 'The budget of the project. Neither figure should be quoted alone.',
			said: ['USD 221,205,252, in several progress reports.', 'USD 135,275,119, in the completion report of 2017.']
		}
	},
	assumed:
		'The sources give the party, the absence of organised talks, the listed counterpart, the place near the president, the factions, the danger, the money of donors and the visibility; everything else is assumed.',
	wentWrong: {
		'messenger-not-searched': 'Trust was shown by not searching a messenger, and by receiving him in a private house.',
		'council-above-secretariat-below':
			'A large council stood above, and a secretariat that carried things out below: two who can instruct.',
		'money-beside-contact':
			'The secretariat also carried out a large project paid by donors. Whether that left too little room for diplomacy is our question; it is no finding.',
		'risk-to-those-who-return':
			'An evaluation of the project asks that the danger to people who join a reintegration be named and reduced, and says that money passes by the reasons why people fight.'
	}
};
