import type { StopId } from '../../stops.ts';

/** What is said where the wizard stops, and what can be done instead. */
export const stops: Readonly<
	Record<StopId, { readonly title: string; readonly text: readonly string[]; readonly instead: readonly string[] }>
> = {
	'no-party': {
		title: 'This would not be a peace secretariat',
		text: [
			'A peace secretariat is established by a party to the conflict and belongs to it. If no party is willing to establish it, nobody could give it instructions, and nobody could keep what it promises.',
			'The work may still be needed. It has other forms.'
		],
		instead: [
			'A peace council or local peace committee, which may include civil society',
			'A dialogue platform that invites the parties without serving one of them',
			'A support office of an organisation, which offers help until a party decides'
		]
	},
	'joint-too-early': {
		title: 'A joint office comes after an accord, not before',
		text: [
			'Before the sides have agreed, an office can serve only one of them. An office of both would hold the confidences of each and the trust of neither.',
			'What can be had now does almost the same work.'
		],
		instead: [
			'Two offices, one for each side, built to the same pattern',
			'One page of working rules between them: matched posts, reply times, what is not discussed there',
			'A technical secretariat for a joint committee, if one is formed: the only joint form before an accord'
		]
	}
};

/** What stands round it. */
export const stopping = {
	kicker: 'The questions stop here',
	instead: 'What can be done instead',
	back: 'Back to the answer',
	note: 'No document is drafted. Your answers are still here.'
};
