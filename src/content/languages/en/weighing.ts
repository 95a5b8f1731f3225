/** The words around a tension on its page. */
export const weighing = {
	part: 'Where two things pull apart',
	kicker: (count: number, of: number) => `After the questions · Weigh ${count} of ${of}`,
	pulls: ['This pulls one way', 'This pulls the other'],
	gain: 'Gain: ',
	cost: 'Cost: ',
	safest: 'Our suggestion: safest for people',
	note: 'Each choice can be defended. It is yours, it is kept as an answer, and it can be changed. Left undecided, all stand in brackets, and the one marked holds until you decide.'
} as const;
