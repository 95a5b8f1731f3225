/** What a shared screen shows instead of a page for the facilitator alone. */
export const covered = {
	title: 'A question for the facilitator',
	text: 'It is asked apart from the room, and is not shown on a screen that others can see.',
	goOn: 'Go on without it',
	show: 'Show it on this screen',
	note: 'Without an answer it counts as not decided. It can be answered at any time under “Your answers”.'
};
