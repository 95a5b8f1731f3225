import type { StoryWords } from '../../story-words.ts';

export const muslimSecretariat2005: StoryWords['muslim-secretariat-2005'] = {
	happened: {
		founded: [
			'2004 or 2005',
			'Later than the two sides, political parties of Muslim communities founded a secretariat, to be seen as another, unarmed party and to be included in the process.'
		],
		aims: [
			'Without date',
			'Its task was agreement within the community and dialogue with the political actors. Members of parliament were part of its work.'
		],
		regions: ['Without date', 'It had offices in Galle, Trincomalee, Puttalam, Batticaloa and Ampara.'],
		'allegations-in-the-press': [
			'March 2009',
			'A newspaper reported allegations of mismanagement and of political interference, and that the main donors had suspended their money. Nobody has found them to be true or untrue in what was read.'
		],
		'founded-again': ['2011', 'It was founded again, as a secretariat of civil society with a board of eleven.']
	},
	versions: {
		'year-of-founding': { about: 'When it was founded.', said: ['Its successor: 2004.', 'The press: 2005.'] }
	},
	assumed:
		'The sources give the unarmed parties, the talks that went on without them, the aim of inclusion, the money of donors, the board and the regional offices; everything else is assumed.',
	wentWrong: {
		'came-later': 'It came when the process already had its two sides and their offices.',
		'pay-of-directors': 'Directors were said to draw large salaries, and politics to interfere.',
		'people-not-paid': 'Donors suspended their money, and staff were said to have gone unpaid for three months.',
		'left-after-speaking-up': 'A former secretary general was said to have left after raising the matter.'
	}
};
