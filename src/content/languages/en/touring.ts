import type { StopOfTour } from '../../tour.ts';

/** The words of the first look on a real case. */
export const touring = {
	begin: 'See it on a real case, in five minutes',
	beginNote: 'Seven stops in the answers of Nepal, 2004.',
	label: 'A first look',
	at: (stop: number, of: number) => `Stop ${stop} of ${of}`,
	next: 'Next stop',
	back: 'Stop before',
	leave: 'Leave the tour',
	elsewhere: 'You have gone somewhere else; look around.',
	comeBack: 'Go to this stop',
	start: 'Start with your own',
	try: 'Change one answer: talks have stalled',
	tried: 'Take the change back',
	titles: { aside: 'Nepal, 2004, as it was opened' },
	stops: {
		question: [
			'A question, and what its answer does',
			'Choose another answer. The sentences that it adds to the documents, or ends, appear beside the question, or under it on a phone. “Undo” in the bar takes it back.'
		],
		open: [
			'Leaving a point open',
			'In this draft it is not decided how the office ends. That is an answer too: the mandate then shows every choice in brackets, and says what holds until one is made.'
		],
		check: [
			'Every answer on one page',
			'What is open and what was not recorded is marked. Each line leads back to its question. From here the answers can be saved to a file.'
		],
		why: [
			'A sentence, and its reason',
			'Press a numbered sentence of the mandate. Beside it you see the rule, the answers and the sources it comes from, and what would take it away. Brackets stand where something is open.'
		],
		'what-if': [
			'What if?',
			'Another draft can lie beside this one. Now it is the case as you opened it. Change an answer, and every passage that differs is shown with its cause.'
		],
		along: [
			'Taking it along',
			'Under “Take the documents along” each document becomes a PDF, a copy with room for remarks, one in large type, or a Word file. The file stays on this device; nothing is sent.'
		],
		yours: [
			'Now your own',
			'That was all there is to know. “Start with your own” forgets the case and asks the first question. If you would rather go on in the case, leave the tour.'
		]
	} satisfies Record<StopOfTour, readonly [title: string, text: string]>
};
