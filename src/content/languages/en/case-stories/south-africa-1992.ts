import type { StoryWords } from '../../story-words.ts';

export const southAfrica1992: StoryWords['south-africa-1992'] = {
	happened: {
		'accord-signed': ['14 September 1991', 'More than forty organisations signed a National Peace Accord.'],
		'chapter-on-the-secretariat': [
			'1991',
			'Its seventh chapter says that management, money and powers in law need the state. The secretariat has at least four persons named by the National Peace Committee and one from the Department of Justice, with up to four more. It guides and coordinates regional and local committees.'
		],
		committees: ['1991 to 1994', 'There were 11 regional and more than 200 local committees.'],
		'money-runs-short': [
			'August and September 1994',
			'R35 million were missing, largely because more had been spent around the election than foreseen. The budget passed from Justice to Home Affairs.'
		],
		'notice-and-petition': [
			'August and September 1994',
			'Staff of the committees were about to receive two months’ notice. Local staff went past the secretariat with a petition.'
		]
	},
	versions: {
		'before-or-after-the-settlement': {
			about: 'Whether it came before or after the settlement.',
			said: [
				'The article files it among secretariats after a settlement.',
				'It dates from an accord of 1991, before the settlement of 1994.'
			]
		}
	},
	assumed:
		'The sources give the joint body under an accord before the settlement, the means of the state, the regional and local committees and the closing around an election; everything else is assumed.',
	wentWrong: {
		'influence-of-one-side':
			'The structure was meant to be common to all, and was accused of undue influence of the government.',
		'spent-in-an-election': 'An election cost more than was foreseen, and the budget changed hands in the same year.',
		'notice-to-the-committees': 'Those who did the local work faced an end at two months’ notice.',
		'petition-past-the-secretariat': 'Local staff went around the secretariat that was there to guide them.'
	}
};
