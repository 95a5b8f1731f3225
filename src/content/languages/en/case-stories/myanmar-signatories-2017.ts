import type { StoryWords } from '../../story-words.ts';

export const myanmarSignatories2017: StoryWords['myanmar-signatories-2017'] = {
	happened: {
		'helped-informally': ['Before', 'Organisations of civil society had given such support informally.'],
		'ceasefire-signed': [
			'2015',
			'Ethnic armed groups signed a ceasefire with the government that was called nationwide.'
		],
		'steering-team': [
			'March 2016',
			'A steering team was formed. The chair of one group led it, the chair of another was deputy.'
		],
		'office-set-up': [
			'2017',
			'The groups that had signed, eight at the time, set up an office: to prepare better for negotiations, to coordinate among themselves and with the other bodies of the process.'
		],
		'money-through-an-organisation': [
			'Without date',
			'A joint fund of donors paid through a foundation. The direction, says the office, comes mainly from the leaders of the groups.'
		],
		aims: [
			'Without date',
			'The aims of its programme: common positions, coordination with groups that had not signed and with liaison offices, and technical, logistic and administrative support.'
		]
	},
	versions: {
		'where-it-stands': {
			about: 'Why the office stands where it stands.',
			said: [
				'The article: it is near the other bodies, ostensibly for better communication.',
				'A text on the office adds that the government supplied the building.'
			]
		}
	},
	assumed:
		'The sources give the groups, the talks, the joint bodies, the steering team, the money of donors through an organisation, the building from the government beside other bodies and the earlier informal help; everything else is assumed.',
	wentWrong: {
		'rooms-from-the-other-side':
			'The rooms belonged to the other side, beside its own body. That harm came of it is not said in what was read.',
		'worry-of-donors':
			'Some donors worried that such an office made an institution out of something that should not be one.',
		'two-members-lead':
			'The two places at the head of the steering team went to the chairs of two members. That they dominated is not said in what was read.'
	}
};
