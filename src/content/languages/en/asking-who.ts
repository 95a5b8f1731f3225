import type { QuestionId } from '../../questions/index.ts';
import type { AskingWords } from '../asking-words.ts';

/** The names of the twelve questions, and the words of the first: all that has to be there before anything is asked. */
export const whoAsked = {
	questions: {
		who: 'Who you are',
		where: 'Where things stand',
		authority: 'Who can commit you',
		tasking: 'Who gives instructions',
		work: 'The work and its limits',
		'other-side': 'The other side',
		visibility: 'How visible',
		place: 'Place, movement and law',
		unity: 'Unity and change',
		people: 'The people',
		paper: 'Paper and memory',
		'voice-money-end': 'Voice, money, end'
	},
	pages: {
		party: {
			ask: 'Who is establishing this office?',
			why: 'An office of a government, of a movement or of an alliance differs in form, in risk and in what it must settle first.',
			changes: 'The form of the mandate, who signs it, and the shape of the whole structure.'
		},
		government: {
			ask: 'How is your government composed?',
			why: 'Where several parties or levels govern together, a ministry can wait longer than a process can.',
			changes: 'Whether ministries are coordinated above their own level, and who sees papers at the same hour.'
		},
		membership: {
			ask: 'Could members join your alliance, or leave it?',
			why: 'A member who leaves takes people, papers and confidences along, unless it was settled before.',
			changes: 'An article on joining and leaving.'
		},
		accord: {
			ask: 'Is there an accord in force between you?',
			why: 'Before the sides have agreed on anything, an office can serve only one of them.',
			changes: 'Whether a joint office can be drafted at all.'
		},
		influence: {
			ask: 'Does one side alone do any of these for the joint office?',
			why: 'A joint office is judged by who pays, hires, houses and chairs, more than by its text.',
			changes: 'A table of influence on the first page of the structure document.'
		},
		names: {
			ask: 'What do you call yourselves, and what should the office be called?',
			why: 'A name is read as a claim. The documents use your own words for yourselves and a plain name for the office.',
			changes: 'Every sentence of the documents, and the annex of names.'
		}
	},
	facts: {
		party: {
			label: 'Who establishes it',
			options: {
				state: ['A government', 'Also a government of several parties.'],
				nsag: ['An armed group or movement'],
				coalition: ['An alliance of groups', 'Each keeps its own leaders.'],
				unarmed: ['A political party or community without arms', 'Or several of them together.'],
				joint: ['Two or more sides together', 'One office for both.'],
				none: ['Nobody yet: someone else would', 'A helper, a city, an organisation.']
			}
		},
		government: {
			label: 'Government',
			options: {
				single: 'One party governs',
				coalition: 'Several parties govern together',
				federal: ['Levels share power', 'Federal, provincial or regional governments have a say.']
			}
		},
		membership: {
			label: 'Membership',
			options: { fixed: 'The members are fixed', 'may-change': 'Members may join or leave' }
		},
		accord: {
			label: 'Accord',
			options: {
				'in-force': ['Yes, an accord is in force', 'It need not be the final settlement.'],
				none: 'No, nothing is agreed yet'
			}
		},
		influence: {
			label: 'Done by one side alone',
			options: { pays: 'It pays', hires: 'It hires', houses: 'It provides the rooms', chairs: 'It holds the chair' }
		},
		'own-name': {
			label: 'What you call yourselves',
			hint: 'In a sentence, such as “the Government” or “the Movement”. No names of people.'
		},
		'office-form': {
			label: 'Kind of name for the office',
			options: {
				secretariat: 'Secretariat',
				office: 'Office',
				'liaison-office': 'Liaison office',
				unit: 'Support unit',
				team: 'Team'
			}
		},
		'office-name': {
			label: 'Its full name, if you have one',
			hint: 'Such as “Peace Talks Office”. Leave empty for a plain one.'
		}
	}
} as const satisfies AskingWords<QuestionId, string, string>;
