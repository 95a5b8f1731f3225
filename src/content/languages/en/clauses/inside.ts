import type { ClauseWordsOf } from '../../words.ts';

const endsByItself =
	'If fighting resumes or spreads, information ends at that hour, without a further order. Only a written order of {principal} restores it.';
const fromOutside =
	'The deputy and the registrar come from outside the immediate office of {chair}. The archive and the hearings answer to the deputy.';

/** Second opinion, records, information, staff. */
export const inside = {
	'second-opinion':
		'Before each round and at each review a second opinion is given: where the approach of {party} may be wrong, how it looks from {other}, whose interest is missing.',
	'joint-second-opinion':
		'At each review a second opinion is given: where the work under the accord may be going wrong, how it looks to each party, whose interest is missing.',
	'second-opinion-way': {
		options: {
			'on-paper': 'It is one copy. It goes by hand to {readers} and to no one else, and is then sealed.',
			spoken: 'It is spoken, to {readers} and to no one else. Only its date is written down.',
			'outside-adviser':
				'It comes from an adviser who holds no other post and sees only the papers given for it. It goes to {readers} and to no one else.'
		},
		otherwise: 'It goes to {readers} and to no one else.'
	},
	'second-opinion-safe':
		'All staff may add to it, under their name or without it. To do so is service. No one suffers for it, then or later.',
	'second-opinion-answer': 'Within [[21]] days its author has an answer to it.',

	recorded: {
		options: {
			decisions:
				'{office} writes down decisions, promises and papers exchanged. The rest is told to the head within [[24]] hours.',
			summaries:
				'{office} writes down decisions, promises and papers exchanged, and one page on each meeting. A full note is made only of an offer or a promise, and is sealed after [[30]] days.',
			verbatim:
				'{office} keeps full notes of meetings. Each copy is numbered, lists its readers, and is sealed after [[30]] days.'
		},
		otherwise: '{office} writes down decisions, promises and papers exchanged.'
	},
	'recorded-less':
		'{office} writes down decisions, promises and papers exchanged, and one page on each meeting. Only an offer or a promise is noted word for word, in one sealed copy.',
	register:
		'The register says who promised what, in which words, by when, and how it stands. It is read out to {directing} every [[month]].',
	'verified-promises':
		'Where others verify a promise, the registrar keeps in touch with them and writes down what they find.',
	grades:
		'Papers are Open, Internal, Restricted or Sealed. A Restricted or Sealed paper is numbered and stays off personal devices.',
	readers: {
		options: {
			'by-post': 'A Restricted or Sealed paper lists its readers, post by post.',
			'by-body': 'A Restricted or Sealed paper lists the bodies that may read it. Each answers for its readers.'
		},
		otherwise: 'A Restricted or Sealed paper lists its readers.'
	},
	keeper: {
		options: {
			'public-archive': 'From the first day the public archives keep the archive.',
			'own-keeper':
				'From the first day the archive is with a keeper who stands outside the daily line and is entered in {annex:names}.',
			'third-party':
				'From the first day the archive is with a third party, sealed, on conditions for opening that {principal} signs.'
		},
		otherwise: 'From the first day the archive has a keeper, entered in {annex:names}.'
	},
	'opening-conditions':
		'The conditions say when the archive opens and to whom. Joint papers open only if each side that shares them consents.',
	deposit:
		'The keeper receives a deposit every [[three]] months. The inventory lies elsewhere. The archive remains whatever becomes of {office}.',
	'second-copy': {
		options: {
			'ours-elsewhere': 'A second sealed copy is kept at another place.',
			'depositary-abroad': [
				'A second sealed copy is kept with a depositary abroad.',
				'? It goes there once {clause:counsel-first} is met; until then it is kept at another place of {party}.'
			],
			none: 'At the first review {directing} decides on a place for a second sealed copy.'
		},
		otherwise: 'A second sealed copy is kept at another place.'
	},
	'joint-papers':
		'The joint archive holds joint papers only, equal in each language. The papers of each party stay with that party.',
	'evidence-kept':
		'Drafts and surplus copies may be destroyed, with the signatures of the head and of the registrar in a log. What bears on the rights of persons, or on harm to them, is always kept.',
	'names-on-no-paper': 'Plans and charts name posts. Names of persons are on the original of a list and in no copy.',
	devices: 'The head decides which devices and programs are used, and answers for them.',
	leaving:
		'Whoever leaves returns papers and access the same day, is asked in private what went unheard, and keeps confidences for [[ten]] years.',
	breach:
		'Two persons whom {directing} names beforehand look into a breach of confidence. It has consequences for the person responsible, and none for a contact.',

	'becoming-known': {
		options: {
			public: 'The existence, the address and the purpose of {office} are public.',
			quiet: '{office} answers when asked and does not announce itself.',
			deniable: '{office} publishes nothing and does not answer the press.',
			later: '{office} does not announce itself until {directing} decides how it becomes known.'
		},
		otherwise: '{office} does not announce itself.'
	},
	'open-parts':
		'Open to all are {article:establishment}, {article:status}, {article:purpose} and {article:limits}, the address, and the way to complain. Agenda, journeys, papers, and names other than the head’s are not.',
	'yearly-list': 'Each year it publishes the number of its meetings by category.',
	overseen:
		'Two persons whom {principal} names look into the work every [[three]] months. Leave to stay unannounced ends after [[12]] months unless {principal} renews it in writing.',
	'one-voice': {
		options: {
			'of-the-office':
				'One person of {office}, named by {directing} and never the registrar, speaks on the process. No one else in {office} speaks to the press, by name or without.',
			'of-the-leadership':
				'One person outside {office}, named by {directing}, speaks on the process. No one in {office} speaks to the press, by name or without.',
			'agreed-with-them':
				'One person named by {directing} speaks on the process, and it is never the registrar. What concerns a meeting is agreed with {other} beforehand. No one else in {office} speaks to the press, by name or without.'
		},
		otherwise:
			'One person named by {directing} speaks on the process, and it is never the registrar. No one else in {office} speaks to the press, by name or without.'
	},
	'procedure-only': 'Information is on procedure. It says nothing on hostilities and nothing about {other}.',
	'information-stops': {
		options: {
			'ends-by-itself': endsByItself,
			'passes-on':
				'If fighting resumes or spreads, information passes at that hour to a body outside {office} that {principal} names, and {office} says nothing.',
			'ends-by-order':
				'If fighting resumes or spreads, {directing} says in writing within [[24]] hours whether information ends. Until then {office} says nothing.'
		},
		otherwise: endsByItself
	},
	'leaks-by-order':
		'If a paper said to come from it appears in public, no one answers unless {directing} says who and how.',
	leaks:
		'If a paper said to come from {office} appears in public, only the person who speaks on the process answers, within [[six]] hours, and says of no paper whether it is genuine.',

	'line-for-leaks': '{office} proposes to {other} that each side answer for such papers in this way.',

	'head-appointed': '{principal} appoints the head for [[two]] years. The head leads {office} and answers for it.',
	'head-after-hearing': '{principal} first hears each {part}.',
	'head-fit': 'The head is at ease in work with {other} and leads no armed personnel.',
	'head-professional': 'The head has worked in diplomacy, in law, or in the preparation of talks.',
	rank: 'The head’s rank lets the head deal directly with whoever has that task on {other}.',
	'neutral-head':
		'The head belongs to no member’s leadership. The deputy comes from the members in turn. Other posts go by skill, and only focal points by member.',
	'choice-of-staff': [
		'The head and one person from outside the daily line, named by {principal}, choose the deputy on written criteria, and with the deputy the others. Interests are declared first.',
		'?{post:second-opinion-lead} Whoever gives the second opinion is named by those to whom it goes ({clause:second-opinion-way}).'
	],
	'deputy-from-outside': {
		options: {
			'record-apart': fromOutside,
			'all-near':
				'The deputy and the registrar may come from the immediate office of {chair}. The archive and the hearings answer to the deputy.'
		},
		otherwise: fromOutside
	},
	secondment: 'Officials on loan keep rank, pay and the right to return.',
	'paired-insiders':
		'Whoever advises, drafts, records or keeps contact and is new to it works beside someone who knows it, for at least [[90]] days.',
	'paired-specialists': 'Whoever comes from outside works beside someone who is trusted inside.',
	'doors-and-desks':
		'Posts in contact with {other} go to people who are trusted inside, posts that draft to people who know the subject. Both see a paper before it leaves. An adviser from outside reads no Sealed paper.',
	'posts-left-open': 'A post that cannot be filled is borrowed, shared or left open. It is not filled in name.',
	'two-know': 'Two persons know every contact. Their terms end at different times.',
	'terms-cross': 'The terms of the deputy and of the registrar do not end with the term of anyone in office.',
	'women-in-substance': [
		'Women hold at least [[one third]] of the posts that advise, draft, record or keep contact.',
		'? The gender adviser ({post:gender-adviser}) has a place wherever positions are prepared.'
	],
	contracts: 'Each contract states its end, its notice, and what becomes of the person if {office} closes early.',
	removal: 'Only whoever appoints to a post removes from it, with a written reason and a handover.'
} as const satisfies Partial<ClauseWordsOf>;
