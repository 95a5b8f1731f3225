import type { ClauseWordsOf } from '../../words.ts';

const safeRoom = 'Restricted and Sealed papers are kept, and positions are discussed, in a room at another place.';
const keptForSixtyDays =
	'For [[60]] days after a change of leaders the archive, the contacts and two persons who know them are kept. At least half of the staff stays for that time.';
const entersIntoForce =
	'This text is in force when {adopts}, the first part of {annex:names} is complete and the keeper of the archive is entered in that annex.';

/** Safety, resources, interruption, change, review, closing, law, entry into force. */
export const lasting = {
	'safe-conduct':
		'Safe conduct covers delegates, advisers, staff, interpreters, couriers, drivers, escorts without arms, and persons on their way to a hearing. Those who have the power to grant it give it in writing, for both ways, before anyone leaves.',
	'travellers-list':
		'One list names those who travel. It is on paper and sealed, its holder is entered in {annex:names}, and it serves no other use. When the arrangement ends it is destroyed, except for what bears on harm to persons.',
	passes:
		'A pass shows a number and no name. Only the list of those who travel joins number and name. Each side concerned accepts its holder, and it opens with two keys. The procedure is tried every [[three]] months.',
	'journeys-carry':
		'A journey carries the persons listed, their belongings and the papers of the talks, and nothing else.',
	'word-of-the-host':
		'No one leaves for a round abroad before the host’s word on entry, stay, safety and return is there in writing.',
	'permits-to-travel':
		'Permits for journeys are asked for [[30]] days ahead. One post watches the dates on which they end.',
	visitors:
		'Every visitor says who they are and is searched, without exception. A messenger’s identity is confirmed in two separate ways. No meeting is held in a home. The head and the deputy never receive a messenger together.',
	'second-address':
		'A second address is kept ready. The head, or whoever acts for the head, decides to move to it and tells {directing} the same day.',
	'off-site-room': {
		options: {
			'meeting-room-only':
				'Where it shares a house or uses rooms of others, {office} has a meeting room and nothing else. Restricted and Sealed papers are kept, and positions are discussed, at another place.',
			'room-elsewhere': safeRoom,
			'moves-out':
				'Within [[six]] months {office} moves to rooms of its own. Until then Restricted and Sealed papers are kept, and positions are discussed, at another place.'
		},
		otherwise: safeRoom
	},
	care: '{office} looks after its people. Threats are reported to the head the same day. Ways out are planned, injury and loss are made good, families are helped. Protection goes on after a person leaves.',

	'own-means': '{office} lives from lawful means that {principal} decides on, in accounts of its own.',
	'small-as-long-as-unfunded':
		'As long as no means are set aside, {office} is [[three]] persons on loan, without premises. Other posts stay open.',
	'help-apart': {
		options: {
			'three-papers':
				'Help from outside is accepted by those whom {principal} names, under a paper of its own. The plan of work is one more paper, signed by the head alone. Those who help do not sign this text, and their mark appears nowhere. One source gives at most [[half]] of the help.',
			'two-papers':
				'Help from outside is accepted by those whom {principal} names, under one separate paper that holds the plan of work as well. Those who help do not sign this text, and their mark appears nowhere. One source gives at most [[half]] of the help.'
		},
		otherwise:
			'Help from outside is accepted by those whom {principal} names, under a separate paper. Those who help do not sign this text, and their mark appears nowhere. One source gives at most [[half]] of the help.'
	},
	'help-after-finance':
		'No help is accepted before the finance and integrity officer ({post:finance-officer}) is in post.',
	'help-route': {
		options: {
			'own-accounts':
				'Help in money goes through the accounts of {party}, on a line of its own, into those of {office}. One audit covers both.',
			'separate-fund':
				'Help in money is held by a manager outside {office}, who pays against an agreed plan of work and directs nothing.',
			'in-kind': 'Help is not taken in money. Places, journeys and experts are provided directly.'
		},
		otherwise: 'That paper says how help arrives.'
	},
	'learning-from-helpers':
		'From the first day each adviser paid by others works beside a person who learns the work, and leaves on a stated date.',
	'help-waits': [
		'No help from outside, in money or in kind, is taken before {clause:counsel-first} is met.',
		'? {clause:until-counsel} says what may go on meanwhile.'
	],
	reserve:
		'Money for archive, contact, rent and notice pay is laid aside [[six]] months ahead, whether or not talks are held.',
	'means-at-rest': {
		options: {
			'for-readiness':
				'While talks are stopped, archive, contact, rent and core posts are paid, and nothing is paid for meetings. {principal} looks at this every [[six]] months.',
			'month-by-month':
				'While talks are stopped, core posts are paid month by month, on a written word of {principal}.',
			'rest-after-notice':
				'When talks have been stopped for [[90]] days, payments rest. Archive, keeper, one contact and notice pay are paid on.'
		},
		otherwise: 'While talks are stopped, archive, contact and core posts are paid.'
	},
	'next-year': 'The budget line covers this financial year and the next, with a reserve for rounds.',
	pay: 'No one sets their own pay. There is one scale, known to all staff. The allowance for a day is flat and does not grow with the length of talks.',
	'paid-for-attendance': 'An allowance is paid only for a day attended.',
	'no-sitting-fee': 'No one is paid for sitting on a body that directs {office}.',
	'one-pay': 'Whoever is lent is paid once. The lender and {office} agree in writing which of them pays.',
	board:
		'No one who directs {office} takes a fee for sitting. Salaries are paid before all else. Anyone may report misuse to the founding parties or to whoever checks the accounts, and is protected.',
	audit:
		'A person from outside the daily line checks the accounts each year, within [[90]] days of its end. {principal} names who may publish the totals, and who may in that person’s absence.',
	'yearly-figures':
		'Whoever may publish the totals does so once a year, by kind of cost. Staff who are asked refer to that paper and add nothing.',
	property:
		'Property is listed. At the end it passes to the body that follows or to a public body, and to no private person.',

	'goes-on': [
		'If talks stop or contact falters, the record, the archive and the files go on without a new order.',
		'?{function:contact-point} So does the address.',
		'?{clause:contact-by-order} So does contact that has been ordered, until the order is withdrawn.',
		'?{function:humanitarian-access} So does work for people in danger, where it has begun.',
		'{annex:phases} shows the rest.'
	],
	'talks-stopped':
		'Talks have stopped when a side says so, or when [[60]] days have passed after a round and there is no date for the next.',
	'phase-declared': {
		options: {
			principal: '{principal} declares each change of phase, in writing, within [[3]] days.',
			negotiator: '{negotiator} declares each change of phase, in writing, within [[3]] days.',
			together: '{directing} and {negotiator} together declare each change of phase, in writing, within [[3]] days.'
		},
		otherwise: '{directing} declares each change of phase, in writing, within [[3]] days.'
	},
	'seat-suspended':
		'If the seat is closed or its use suspended, its people leave with the papers. Contact goes on by letter and through someone whom all concerned accept.',
	'core-works-on':
		'If fighting resumes or spreads, or money ends, the posts marked as core in the staffing plan work on for at least [[six]] months.',
	'committee-ends':
		'If {directing} ends, or does not meet for [[45]] days, the record, the files, the hearings and the contacts go on for [[six]] months, under the person whom {principal} names beforehand and on the last written instructions.',
	restart: 'If talks open or resume, this text is reviewed within [[30]] days.',

	'free-to-change': 'Those who newly lead {party} are free to change the policy, this text and the head.',
	'joint-text-stays': 'A change of leaders in one party leaves this text as it is.',
	'kept-in-transition': {
		options: {
			'binds-itself': keptForSixtyDays,
			'papers-and-contacts':
				'For [[60]] days after a change of leaders the archive and the contacts are kept. Persons may be changed, each with a handover.',
			'free-hand':
				'A change of leaders leaves the archive where it is. The new leaders decide on everything else from the first day.'
		},
		otherwise: keptForSixtyDays
	},
	'transition-file':
		'Within [[15]] days the new leaders have a file: promises, contacts, dates, accounts. The keeper of the archive holds a copy.',
	'review-first': '{principal} has {office} reviewed before it is replaced, renamed or merged.',
	'lasting-form': 'This text is adopted in a form that does not end with the term of the person who signs it.',

	review:
		'Every [[six]] months, and at each change of phase, {directing} and the head review this text: what should start, change or end.',
	amendment:
		'A change is made in writing, with the signature that this text takes. The registrar keeps the list of changes.',
	'talks-work-ended':
		'What {office} did for the talks has ended. Advice and second opinions from that time stay sealed.',

	'advice-sealed':
		'What advised the leaders in the talks stays sealed for [[25]] years. Until then only those who led at the time, and the keeper, may read it.',

	term: {
		options: {
			fixed: '{office} ends after [[three]] years unless it is renewed.',
			event: '{office} ends [[90]] days after a settlement that {principal} has accepted is in force.',
			standing: '{office} stands until it is ended in writing.'
		},
		otherwise: '{office} stands until it is ended in writing.'
	},
	notice: 'A decision to end it is taken by {principal} in writing, with [[90]] days’ notice.',
	'closing-steps':
		'It closes in this order: the archive is deposited; open promises are handed over; those in contact and those heard are told; property and accounts are closed; staff are paid and return or move on. Letters are forwarded for [[12]] months.',
	'staff-when-it-closes': {
		options: {
			return: 'Whoever is on loan returns to the post that was left, also if {office} ends early.',
			'notice-pay': 'If {office} ends early, each person has [[three]] months’ pay on that day, from money laid aside.',
			'nothing-yet':
				'By the first review it is written down, post by post, what becomes of a person if {office} ends early.'
		},
		otherwise: 'If {office} ends early, each person has notice, pay for that time, and a word on what comes next.'
	},
	afterwards: {
		options: {
			expire: 'Afterwards the archive and its keeper remain, and nothing else.',
			transform:
				'Afterwards each function ends, or passes by a new text to a body that {principal} names, as {annex:functions} says.',
			merge:
				'Afterwards the working functions pass to a joint body that the parties set up. Advice and papers of {party} do not.',
			dormant:
				'Afterwards {office} rests: a keeper, one contact, a small line and a check once a year. A written order of {principal} revives it.'
		},
		otherwise: 'Afterwards the archive and one contact remain.'
	},
	successors:
		'[[90]] days before it closes, a list names who takes over each function that passes on, and which staff go along.',
	'rest-in-order': 'While it rests, keeper and contact meet once a year, and {principal} hears whether to revive it.',
	'merged-by-common-text': 'That joint body is founded on a text of its own, signed by all its parties.',
	'afterwards-if-undecided':
		'If nothing else is decided, {office} rests for [[12]] months with a keeper and one contact. Then {principal} decides.',
	'seal-after':
		'What was said in a second opinion is repeated to no one. No confidence of the talks passes into routine administration.',

	'no-act-against-law':
		'Nothing here permits an act against a law that binds the person concerned, or changes a proceeding or an order.',
	authorisation: {
		options: {
			'leave-in-writing':
				'No official meets {other} without leave in writing, as the law asks. The leave names subject and time.',
			'body-told':
				'Before the first contact, {principal} tells the body that the law names, in the form that the law asks. Each person who makes contact has a written authorisation, with subject and time.',
			barred:
				'No official meets {other} until the law, or an order under it, allows it. Then each person who makes contact has a written authorisation, with subject and time.',
			nothing: 'Each person who makes contact has a written authorisation, with subject and time.'
		},
		otherwise:
			'Before the first contact, the authority responsible for law states in writing what the law asks of an official who meets {other}, and who has to be told. Each person who makes contact has a written authorisation, with subject and time.'
	},
	'legal-cover':
		'A person who keeps to this text, and to an authorisation given under it, acts in the performance of duty. The cost of any proceedings falls on {party}. No measure is taken against that person, then or later.',
	'counsel-first':
		'These wait until counsel has confirmed them in writing: help of any kind from outside, advice included; preparation sessions; experts from outside; hearings abroad; a keeper, holder or depositary who is a third party; service by a national of another country.',
	'until-counsel': {
		options: {
			'nothing-before': 'Until then none of these begins.',
			'open-events':
				'Until then people learn only at events that are open to every side, at a place of no side, where nothing of value changes hands. Rounds of talks are not touched by this.',
			'through-the-permitted':
				'Until then places and journeys come only from a host or a facilitator who has leave for it in writing. Nothing of value passes to {party}.'
		},
		otherwise: 'Until then none of these begins.'
	},
	'counsel-looks':
		'Counsel looks at the law of the place, the giver, the carrier, the bank and the person. Rules made for relief are not relied on. What waits is not done under another name.',

	'within-counsel':
		'Help from outside and journeys stay within what counsel has confirmed in writing. What is new is put to counsel before it begins.',

	'form-of-text': {
		options: {
			decree: 'This text has the form of a decree.',
			'cabinet-decision': 'This text has the form of a decision of the cabinet.',
			resolution: 'This text has the form of a resolution.',
			letter: 'This text has the form of a letter of {principal}.',
			'accord-chapter': 'This text has the form of a chapter of an accord.',
			statement: 'This text has the form of a common statement.'
		},
		otherwise: 'This text has the form that {principal} uses for such texts.'
	},
	'in-force': {
		options: {
			principal: entersIntoForce,
			below:
				'This text is in force when it is signed, {principal} has confirmed it in writing, the first part of {annex:names} is complete and the keeper of the archive is entered in that annex.'
		},
		otherwise: entersIntoForce
	},
	'founding-resolution': 'Each founding party signs on a resolution of its own.',
	'only-own-side-signs':
		'No one outside {party} signs. One original stays with {principal}, one with the keeper of the archive.',
	'short-text-first': 'Before that, the one-page text in {annex:interim} may be signed; it says when it ends.',
	'dates-ahead':
		'Within [[7]] days the head has a calendar of the next [[90]] days: rounds, journeys, permits that end, changes that are due.',
	'fast-start':
		'Head and record start within [[30]] days, journeys and law as soon as there are people for them. People may be borrowed for this under a written note.',
	'earlier-texts':
		'Earlier arrangements for the same purpose end on the day this text is in force. Their papers go to the registrar within [[30]] days. Two persons who know these papers stay until the first posts are filled.',
	'first-month':
		'Days are counted from the day this text is in force. Within [[30]] days the first posts are filled, the first deposit is made, and the first report is given.'
} as const satisfies Partial<ClauseWordsOf>;
