import type { StoryWords } from '../../story-words.ts';

export const talibanDoha2013: StoryWords['taliban-doha-2013'] = {
	happened: {
		'travel-needs-exemptions': [
			'From 2012',
			'To travel, people on the list of the United Nations needed exemptions, asked for with passport, destination and dates through the Afghan government and the High Peace Council. The rule of 2012 allowed nine months at most. Later exemptions ran for 90 days, with a narrow exception for the money that a journey needs.'
		],
		opened: [
			'2013',
			'The movement opened a political office in Qatar, supported by the governments of Qatar and of the United States.'
		],
		'flag-and-plate': [
			'June 2013',
			'It raised its flag, and a plate named the Islamic Emirate: signs of its rule from 1996 to 2001. The Afghan government objected strongly.'
		],
		'what-for': [
			'June 2013',
			'An Afghan official said that the office had been agreed on for talks with the High Peace Council, and was not to be treated as an embassy.'
		],
		'signs-removed': ['June 2013', 'Flag, plate and at last the flagpole were removed.'],
		'worked-again': [
			'Afterwards',
			'The movement closed the office for a time. It worked again after guarantees that it would serve peace talks and nothing else.'
		],
		'low-profile': [
			'After 2013',
			'For some years it kept a low profile. Some of its people met officials and civil society at unofficial events, in Qatar and elsewhere.'
		],
		'informal-talks': [
			'2015 and 2016',
			'It was seen more again when the Pugwash Conferences facilitated informal talks.'
		],
		'direct-talks': [
			'2018 to 2020',
			'It had an important part in the direct talks with the United States. People who had served there for long had kept the movement within reach.'
		]
	},
	versions: {
		'four-names': {
			about: 'What the office was called, within one week.',
			said: [
				'On its plate: “Political Office of the Islamic Emirate of Afghanistan”.',
				'By Qatar afterwards: “Political Bureau for Afghan Taliban in Doha”.',
				'By the United States to the Security Council: “Political Office of the Afghan Taliban”.',
				'In another report: “Bureau of Peace Talks”.'
			]
		},
		'was-anything-agreed': {
			about: 'Whether an agreement was broken.',
			said: [
				'The United States spoke of an agreement that had been breached.',
				'The spokesman of the movement said that no such agreement had been signed.',
				'A report in Arabic says that papers about the office had been exchanged with Qatar.'
			]
		}
	},
	assumed:
		'The sources give the party, the phase, the listing and the travel ban, the third country, standing that one side sought and the other feared, the visibility and the unsigned understandings; everything else is assumed.',
	wentWrong: {
		'signs-of-a-state': 'Flag and name recalled the years in which the movement ruled, and the other side resisted.',
		'nothing-signed': 'Each side held an understanding of its own, and nobody had signed one.',
		'closed-soon': 'The office closed soon after it had opened, and worked again only on guarantees.',
		'travel-through-the-other-side':
			'The other side’s own peace body had a say in whether the people of the office could travel.'
	}
};
