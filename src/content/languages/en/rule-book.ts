import type { chapters } from '../../rules/index.ts';

const rules = (count: number) => `${count} ${count === 1 ? 'rule' : 'rules'}`;

/** The words of the rule book. */
export const ruleBook = {
	title: 'Every rule',
	lead: 'All that the documents are drawn from: when each rule holds, what it brings, and where it comes from.',
	note: 'A number such as R45 is the one that the rule has in the brief it was written from. What rests on no source is called our suggestion.',
	search: 'Search the rules',
	searchNote: 'In the sentence, the condition, what it brings, the sources, the cases and the number.',
	searchAll: 'Search the glossary and the cases too',
	found: (count: number, of: number) => (count === of ? `${rules(of)}` : `${count} of ${rules(of)}`),
	nothing: 'No rule holds all of these words.',
	contents: 'Chapters',
	back: 'Back',
	chapters: {
		commitment: 'Commitment',
		accessibility: 'Accessibility',
		connection: 'Connection',
		revitalising: 'Revitalising',
		foundations: 'Foundations'
	} satisfies Record<keyof typeof chapters, string>,
	tensions: {
		title: 'Where two things pull apart',
		raised: 'Put to a party when',
		choices: 'What it can choose'
	},
	elsewhere: 'What the app itself does, and what it leaves out',
	number: 'Number',
	when: 'When',
	brings: 'What it brings',
	sources: 'Sources',
	suggestion: 'Our suggestion: no source says this.',
	cases: {
		concerns: 'Cases it concerns',
		open: 'Cases where an answer it turns on is not decided',
		spares: 'Cases it spares'
	},
	noCase: 'None of them.',
	effects: {
		clauses: 'Clauses in the articles',
		posts: 'Posts',
		first: 'Filled within 30 days',
		clears: 'Wait for counsel',
		links: 'Links',
		warnings: 'Warnings to the facilitator',
		suggests: 'Ticked beforehand, from the first day',
		suggestsLater: 'Ticked beforehand, for later',
		suggestsLimits: 'Ticked beforehand, as limits'
	},
	/** Whom a link names where no side is drafting. */
	names: { directing: 'Whoever directs the office', party: 'our side' } as Readonly<Record<string, string>>,
	condition: {
		always: 'Always.',
		all: 'All of these:',
		any: 'One of these:',
		not: 'Unless:',
		or: ' or ',
		comma: ', ',
		is: (label: string, answer: string) => `${label}: ${answer}`,
		notDecided: 'not decided'
	}
};
