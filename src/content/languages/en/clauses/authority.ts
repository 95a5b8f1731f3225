import type { ClauseWordsOf } from '../../words.ts';

/** Who decides and instructs; joint form; members; negotiators; other bodies of one's own side. */
export const authority = {
	commits: {
		options: {
			leader: 'Only {principal} commits {party}.',
			collective: 'Only {principal}, deciding together, commits {party}.',
			cabinet: 'Only {principal} commits {party}, by decision in session.',
			committee: 'Only {principal} commits {party}, by decision of the committee.',
			alliance: 'Only {principal}, in which each member has a seat, commits {party}.',
			unclear: 'Before this text is signed, it is written down who commits {party}.'
		},
		otherwise: 'Only {principal} commits {party}.'
	},
	'joint-commits': 'No one in {office} commits a party to the accord. Each party commits itself.',
	'decision-rule': {
		options: {
			consensus: '{principal} decides by consensus.',
			'consensus-minus-one': '{principal} decides by consensus. One member alone does not stop a decision.',
			qualified: '{principal} decides by a majority whose size it fixes in writing beforehand.',
			'lead-member': 'The member chosen to lead decides for {principal}, after hearing each of the others in writing.'
		},
		otherwise: '{principal} decides by the rule that its members have fixed.'
	},
	'decision-rule-first':
		'It is in force only once the rule in {clause:decision-rule} is entered and the text is adopted by that rule. {office} has no part in settling it. Until then the members may sign the one-page text in {annex:interim}, and nothing else.',
	'committee-directs':
		'{committee}, whose members and chair {principal} names in writing, directs the process. What it does not agree on goes to {principal}.',
	'committee-seats': 'Each {part} has a seat in it.',
	'between-sessions':
		'Between sessions whoever chairs {directing} instructs, in writing. Every member may read the instruction the same day.',
	'aims-first':
		'By day [[45]] {principal} adopts one paper on aims and limits, which also says who decides on talks. {office} prepares the file for it, not the aims.',
	'who-instructs': {
		options: {
			leadership: '{directing} instructs {office}.',
			negotiators: '{negotiator} instructs {office}.',
			both: '{directing} instructs {office}. In the work of a round {negotiator} does.',
			collective: '{directing} instructs {office}, through one secretary whom it names.'
		},
		otherwise: '{office} takes instructions only from those whom {principal} names in writing.'
	},
	'which-prevails': {
		options: {
			split: 'On policy the instruction of {directing} prevails; on arrangements of a round, that of {negotiator}.',
			leadership: 'If the two differ, the instruction of {directing} prevails.'
		},
		otherwise: '{principal} says in writing which of the two prevails.'
	},
	'written-prevails':
		'Writing prevails over speech. If two instructions differ, the head asks once, in writing, and meanwhile follows neither. The question is never held against the head.',
	'sealed-line': 'Sealed matters come by one line only, which {directing} names.',
	'others-ask': 'No other body instructs {office}. Each may ask it in writing and has a reply within [[7]] days.',
	'weekly-access': 'Each week, at a fixed hour, the head reports to {directing} and has a reply.',
	'present-and-takes-note': 'When the leadership meets on the process, the head is present and takes note.',
	'same-hour': 'Papers for {directing} reach all its members at the same hour.',
	absence: {
		options: {
			'sealed-letter':
				'If {principal} cannot be reached for [[5]] days, the person named in a sealed letter acts under this text and in no other matter. Whoever keeps the archive keeps the letter, and opens it in the presence of the deputy. The person named may not close {office} or its contacts, or open the archive.',
			negotiator:
				'If {principal} cannot be reached for [[5]] days, {negotiator} acts under this text and in no other matter, but may not close {office} or its contacts, or open the archive.'
		},
		otherwise:
			'If {principal} cannot be reached for [[5]] days, whoever is named for it beforehand, in writing, acts under this text and in no other matter. That person may not close {office} or its contacts, or open the archive.'
	},
	'deputy-acts': [
		'In the head’s absence the deputy acts.',
		'? “The deputy” always means the deputy for continuity ({post:deputy}). The deputy for operations ({post:deputy-operations}) does not act for the head.'
	],

	'equal-nomination': 'Each party to the accord nominates the same number of members of {principal}.',
	'two-heads':
		'Two heads, from different parties, act together. What this text says of the head holds for both of them. The chair of {principal} changes every [[six]] months.',
	'joint-consensus':
		'{principal} decides by consensus. What it does not agree on within [[14]] days goes to one person whom the parties named together beforehand.',
	'joint-money': {
		options: {
			'voted-ahead':
				'Means are voted for [[three]] years ahead, are held outside any one party and audited for all of them, and are spent with the signatures of both heads.',
			'one-fund':
				'Means from every source go to one fund, held outside any one party and audited for all of them. A board in which each party has a seat decides on them by consensus.'
		},
		otherwise: 'The money of {office} is held outside any one party and audited for all of them.'
	},
	'joint-influence':
		'Which party pays, hires, houses or chairs is published in one table and reviewed every [[six]] months.',

	'focal-points':
		'Each member names one focal point, who answers to that member and keeps that member and {office} informed of each other.',
	'equal-voice': 'Members speak with equal voice, whatever they provide.',
	'serving-member': {
		options: {
			'serves-without-the-chair':
				'A member that houses or pays {office} does not chair {directing} at the same time. For what it gives it has thanks in writing and no other right.',
			'in-turn': 'The members house {office} and chair {directing} in turn, each for [[six]] months.',
			'leads-and-accounts':
				'One member may house, pay and chair at once. Each [[month]] it gives all others the same papers and an account of what it did.'
		},
		otherwise: 'A member that houses or pays {office} does not chair {directing} at the same time.'
	},
	joining: 'A group that joins, once {principal} has agreed, signs this text as it stands.',
	'leaving-member':
		'A member that leaves takes its own papers and returns all others. It keeps the confidences it shared, and pays its part, if it has one, for [[three]] months more.',

	'serves-delegation':
		'A delegation that {principal} names conducts the talks. {office} serves it and decides nothing in its place.',
	'no-delegation-yet': 'As long as {principal} has named no delegation for talks, {office} does not act as one.',
	'head-and-table': {
		options: {
			neither: 'The head is neither a negotiator nor a spokesperson.',
			negotiator:
				'The head may sit among the negotiators. Then the deputy answers for the record and for arrangements, and the head keeps no record of a meeting the head attended.',
			spokesperson:
				'The head may speak in public on the process if named for it in writing. Then the deputy answers for the record, and the head keeps no record of a meeting the head attended.'
		},
		otherwise: 'Whoever argues a position of {party} keeps no record of it.'
	},
	'aims-before-a-round':
		'Before each round {directing} gives the delegation its aims on one page. The head reminds {directing} of it [[10]] days ahead. Until the page comes, the last one holds.',
	'ground-rules':
		'{office} drafts ground rules for talks: agenda, place, quorum, record, press, safe conduct and pauses.',
	'time-to-consult':
		'For the ground rules {office} proposes that a delegation may ask, before any meeting, for reasonable time to consult those to whom it answers.',
	'note-in-the-room': 'In the room one person of {office} takes the note.',
	'papers-back': 'Papers of a round reach the registrar within [[2]] days of return.',
	'memory-of-the-panel':
		'When a delegation ends, its record and archive pass the same day to the office for policy that {principal} names.',

	'each-keeps':
		'Every other body of {party} keeps its tasks, its budget and {own-line}. The structure document lists them.',
	'coordination-group':
		'A coordination group of the bodies concerned meets every [[two]] weeks. {principal} names its chair, who stands above them.',
	'ministries-reply':
		'Each of them names a focal point within [[14]] days and answers a written request within [[five]] working days. If it does not, the chair asks the one who heads it.',
	'view-attached':
		'A body sees a paper on its field [[three]] working days before {directing} does. Its view is attached, unaltered.',
	'services-liaison':
		'Each security service names one liaison officer, who stays in its chain of command and deals with safe conduct, people in danger and facts for the files. No operational information passes either way.'
} as const satisfies Partial<ClauseWordsOf>;
