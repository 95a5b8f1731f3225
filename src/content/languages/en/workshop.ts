import { counted } from './counted.ts';
import type { AgreeingId } from '../../agreeing.ts';

/** The words of a workshop: what the bar offers a facilitator, what is parked, what was agreed, the notes and the agenda. */
export const workshop = {
	bar: {
		undo: 'Undo',
		redo: 'Redo',
		undoHint: 'Takes back the last change (Ctrl Z).',
		redoHint: 'Does it again (Ctrl Shift Z).',
		shared: 'Shared screen',
		sharedHint:
			'For a projector: large type, one matter at a time, and what is for the facilitator alone stays covered (Alt P).',
		hide: 'Hide our own words',
		hideHint: 'Covers names and other words that the party typed.',
		notes: 'Notes',
		notesHint: 'What a facilitator should know while this is asked (Alt N). Never shown on a shared screen.',
		agenda: 'Agenda'
	},
	page: {
		park: 'Park this',
		parkNote: 'Puts the question aside and goes on. Until it is taken up again it counts as not decided.',
		takeUp: 'Take it up again',
		parked: 'Parked. Until it is answered, it counts as not decided.',
		changes: 'What it changes in the documents',
		show: 'Show what it does'
	},
	hiddenHere: 'Our own words are hidden on this screen, and so is what a review changed. The files have both.',
	parked: {
		title: 'Parked',
		lead: 'Put aside for later. In the documents these stand as not decided.',
		takeUpOf: (question: string) => `Take it up again: ${question}`
	},
	agreed: {
		title: 'Who agreed what, and when',
		lead: 'A record of the room, by role and never by name. It is kept in the file of answers and stands in no document.',
		what: 'What was agreed',
		by: 'Agreed by',
		on: 'On',
		record: 'Record it',
		recorded: 'Recorded.',
		removed: 'Removed.',
		roles: {
			leadership: 'the leadership',
			delegation: 'the delegation',
			'drafting-group': 'the drafting group',
			members: 'the members',
			'legal-adviser': 'the legal adviser',
			'everyone-present': 'everyone present'
		} satisfies Record<AgreeingId, string>,
		line: (by: string, on: string) => `Agreed by ${by} on ${on}`,
		remove: 'Remove',
		removeOf: (entry: string) => `Remove: ${entry}`,
		none: 'Nothing is recorded yet.',
		passage: (number: string) => `Mandate ${number}`,
		recital: 'Mandate, a recital',
		gone: 'A passage that is no longer in the mandate'
	},
	notes: {
		title: 'Facilitator’s notes',
		close: 'Close the notes',
		open: 'Open in a second window',
		opened: 'The second window follows the question that is asked. It is told which question that is, and no answer.',
		blocked: 'The browser did not open a second window. Allow windows for this page, or read the notes here.',
		waiting: 'No question is being asked now. These notes follow the window in which the questions are asked.',
		alone: 'Not to be asked in a mixed room',
		raised: 'raised by the answers so far',
		warnings: 'What an answer here can raise',
		told: 'How the real cases stand',
		near: 'Cases that are near to these answers',
		notDecided: 'Not decided, or not known',
		nothing: 'There is nothing to add to what the page says.',
		none: 'No warning hangs on this question, and no case has answered it.'
	},
	agenda: {
		title: 'Agenda of the next session',
		lead: 'What is still open, in the order that unblocks most. The boxes sum to the time you have; more time is for what more waits for.',
		slot: 'Time for the session',
		minutes: (count: number) => `${count} minutes`,
		sum: (count: number, minutes: number) => `${counted(count, 'matter', 'matters')} in ${minutes} minutes`,
		states: { parked: 'parked', 'not-decided': 'not decided', 'not-answered': 'not answered' },
		blocks: 'The full text waits for it.',
		unblocks: (count: number) =>
			`${counted(count, 'clause, post, link or question waits', 'clauses, posts, links or questions wait')} for it.`,
		apart: 'Not in a mixed room.',
		free: 'Free, or for a call to the leadership',
		close: 'Read back what was settled, and what goes to whom',
		later: 'For another session',
		nothing: 'Nothing is open: every question that is asked is answered and decided.',
		nothingYet: 'There are no answers yet.',
		begin: 'To the questions',
		covered: 'On a shared screen, questions for the facilitator alone are left out.',
		reading: 'Putting it in order …',
		failed: 'The agenda could not be made.',
		link: 'Agenda of the next session',
		back: 'Back'
	}
};
