import type { OptionOf } from '../../questions/index.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** The words of the timeline of the cases. */
export const timeline = {
	title: 'In the order of time, and in which phase',
	note: 'Drawn from what the sources date, and no closer. A thin line is the office; a wide band is a phase, and which phase it was is our reading of what is told; the answers of a case may say otherwise. What fades or is missing is not dated in what was read.',
	key: 'How to read it',
	when: (at: string) => {
		const [year, month] = at.split('-');
		return month ? `${months[Number(month) - 1]} ${year}` : year!;
	},
	span: (begun: string, ended: string) => `${begun} – ${ended}`,
	or: (one: string, other: string) => `${one} or ${other}`,
	notDated: 'not dated',
	last: (at: string) => `end not dated; last dated: ${at}`,
	beginningNotDated: 'Beginning told in another case',
	same: (title: string) => `The same office stands under “${title}”`,
	phaseSpan: (phase: string, from: string, to: string) => `${phase}: ${from === to ? from : `${from} to ${to}`}`,
	openSpan: (phase: string, from: string) => `${phase}: from ${from}, end not dated`,
	noPhase: 'No phase is dated.',
	life: 'The office',
	disputed: 'Its beginning is disputed',
	table: 'The same as a table',
	columns: ['Case', 'Began', 'Ended', 'Phases', 'Sources'],
	phases: {
		nocontact: 'No contact',
		preformal: 'Informal or indirect contact',
		prep: 'Talks in preparation',
		talks: 'Talks',
		stalled: 'Stalled',
		collapsed: 'Collapsed, or fighting',
		implementation: 'An accord carried out'
	} satisfies Record<OptionOf<'phase'>, string>
};
