import type { QuestionSetWords } from '../question-set-words.ts';
import { app } from './app.ts';
import { functionGroups } from './asking-work.ts';
import { asked } from './asked.ts';
import { ruleBook } from './rule-book.ts';
import { weighing } from './weighing.ts';

/** Every word of the questions on paper that is not said on the screen. */
export const questionSetWords: QuestionSetWords = {
	language: 'en',
	asking: asked,
	groups: functionGroups,
	none: app.question.none,
	notDecided: 'Not decided',
	notRecorded: 'We prefer not to record this',
	count: app.question.count,
	condition: { ...ruleBook.condition, is: (label, answer) => `${label} is ${answer}` },

	title: 'Questions on paper',
	running: 'Questions on paper · with the codes of the screen',
	contents: 'Contents',
	pageOf: 'Page {page} of {pages}',
	fingerprint: 'Fingerprint {fingerprint}',
	cover: [
		['What it is', 'Every question of the app, for a room without devices'],
		['Handling', 'Empty: open to all. Filled in: one copy, kept by one person, destroyed once its ticks are in the app']
	],
	beforeTitle: 'Before you begin',
	before: [
		'Answer together, in the order of the codes. They are those of the screen.',
		'Tick one ○, or as many ☐ as hold. That something is not decided, or better not recorded, is an answer too.',
		'Pass over what says “Only if” unless it holds, and what says “Not if” where it holds. Where that is not decided itself, answer all the same.',
		'Write no name of a person, no address and no number by which anyone can be found.',
		'The last part is for the facilitator alone. Take it out before the booklet goes into a room with members of different factions.',
		'This is no legal advice. Where a group may be on a list, ask counsel before anything else.'
	],
	quote: (option) => `“${option}”`,
	named: (code, label) => `${code} (${label.replace(/\?$/, '')})`,
	onlyIf: (condition) => `Only if ${condition}.`,
	notIf: (condition) => `Not if ${condition}.`,
	and: ', and ',
	either: (parts) => `either ${parts.join(', or ')}`,
	unless: (condition) => `it is not so that ${condition}`,
	why: { functions: 'Few functions done well build confidence.' },
	facilitatorSays: 'the facilitator says so',
	weighing: `${weighing.note} What hangs on an answer that is not decided is not weighed yet.`,
	facilitator: 'For the facilitator alone',
	facilitatorNote:
		'Not for a room in which members of different factions sit, and not for a table on which a paper may stay. Ask them apart.'
};
