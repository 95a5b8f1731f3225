/** The words of the page where the questions are printed. */
export const onPaper = {
	title: 'Questions on paper',
	lead: 'Every question with its options, to tick in a room without devices. Each has the code that it has on the screen, so that its ticks find their place here.',
	notes: [
		'It is empty: nothing that you have answered is in it, and nothing of a draft.',
		'The last part is for the facilitator alone. Take it out before the rest goes into a room with members of different factions.',
		'Filled in, it tells as much as a file of answers: one copy, kept by one person, destroyed once its ticks are in the app.'
	],
	download: 'Download the questions',
	working: 'Preparing the questions …',
	done: (name: string) => `Saved: ${name}.`,
	failed:
		'The PDF could not be made. Your answers are as they were. If it fails again, save them to a file, load the page anew and open the file.',
	name: 'questions-on-paper.pdf'
};
