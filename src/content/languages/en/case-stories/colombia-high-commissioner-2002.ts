import type { StoryWords } from '../../story-words.ts';

export const colombia2002: StoryWords['colombia-high-commissioner-2002'] = {
	happened: {
		'functions-by-decree': [
			'6 September 1994',
			'A decree gave a High Commissioner functions: to advise the President, to find out whether armed groups truly want peace, to bring in civil society, to lead dialogues and sign agreements, to set the agenda, and to be the government’s spokesman and the one source of information on peace processes.'
		],
		'another-rank': ['2001', 'A decree gave the office the rank of an adviser’s office of the presidency.'],
		'public-no': [
			'2002 to 2010',
			'In public the presidency stood against any negotiation with insurgents. In practice it kept regular contact with armed actors, in secret.'
		],
		'channels-open': [
			'The most violent years',
			'The office kept many channels open, formal and informal, direct and through others, to find ways to humanitarian access or back to peace efforts.'
		],
		'law-on-direction': [
			'As cited in 2017',
			'A law leaves the direction of every peace process to the President alone. Whoever takes part acts on the President’s instructions; civil society takes part with the President’s leave.'
		],
		'the-same-again': ['2018 to 2020', 'Another presidency said no in public and kept secret contact in practice.'],
		'another-name': [
			'2022',
			'A decree gave it another name. It leads and joins the tables, secures support for the negotiators and brings in civil society.'
		]
	},
	versions: {
		'when-it-began': {
			about: 'When the office began.',
			said: [
				'The article of 2020 says that it was created 20 years before: about 2000.',
				'A decree of 1994 already gives it functions; one of 2001 changes its rank.'
			]
		}
	},
	assumed:
		'The sources give the party, the phase, the several listed counterparts, the public word, the standing office and the single voice; everything else is assumed.',
	wentWrong: {
		'word-and-practice-differ':
			'Public word and practice differed for years, and those who kept the contact had no public word behind them.',
		'speaks-and-keeps-contact':
			'The decree of 1994 puts dialogue and public voice in one hand, and the contact was secret.',
		'rewritten-by-governments':
			'Functions, rank and name were set by one decree after another, in 1994, 2001 and 2022. The article finds offices of governments especially exposed to a change of direction.'
	}
};
