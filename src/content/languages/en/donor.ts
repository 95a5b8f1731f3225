import type { DonorWords } from '../donor-words.ts';

/** Set phrases of the donor’s brief. */
export const text = {
	title: 'Donor’s brief on {party}',
	running: 'Donor’s brief · for those who appraise help · not to be passed on, not for publication',
	pageOf: 'Page {page} of {pages}',
	fingerprint: 'Fingerprint {fingerprint}',
	remarks: 'Remarks, by page and line',
	comma: ', ',
	semicolon: '; ',
	none: '–',

	forLabel: 'For',
	for: 'Desk officer, political section, legal and finance of one donor. It never travels with the office’s own papers',
	restsLabel: 'Rests on',
	rests:
		'What was answered, and rules. Nothing was checked. It holds no name, no date and no place, and no amount but those typed in by hand',
	flagsLabel: 'Red flags',
	flagsCount: '{n} shown by the answers, {checks} to look for by hand',
	openLabel: 'Open',
	open: '{open} not decided, {silent} not stated, of what a donor may see',
	because: 'Verdict: {verdict}.',
	reasonLead: 'Why: ',
	meaningLead: 'What follows: ',
	cites: ' ({list})',
	suggestion: 'our suggestion',

	questions: 'What donors ask',
	questionHead: 'Question',
	answerHead: 'What the answers give',
	notDecided: 'Not decided: {list}.',
	notStated: 'Not stated: {list}.',
	seeSection: 'See section {n}.',
	listing: 'Lists and law',
	listingNote: 'This is no legal advice.',
	flags: 'Red flags',
	flagHead: 'Flag',
	mendHead: 'What would mend it',
	noFlags: 'The answers show none of the red flags that an answer can show.',
	checksTitle: 'Not shown by any answer: to look for by hand',
	conditions: 'Conditions',
	proper: 'A donor may ask for',
	improper: 'A donor may not ask for',
	ways: 'Ways of helping',
	wayHead: 'Way',
	gainHead: 'Gain',
	costHead: 'Cost',
	riskHead: 'Fiduciary risk',
	hereHead: 'In this case',
	hereNote:
		'The last column says what the answers make of each way here, and what the verdict leaves of it; “open” means that they neither choose it nor stand against it.',
	work: 'Functions and posts',
	workNow: 'From the first day: {list}.',
	workLater: 'Later, each from the moment that the mandate names: {list}.',
	workOpen: 'Not decided yet; on the table: {list}.',
	workLeft: 'This list is not complete, and titles are general. The codes are those of the plan.',
	postsNote:
		'Posts, not persons. The means are proposals until an agreement says otherwise; a post without means stays empty. Tasks and readers stand in the office’s own papers.',
	postHead: 'Post',
	dayHead: 'From day',
	meansHead: 'Means',
	stopHead: 'While there are no talks',
	endHead: 'If fighting resumes or money ends',
	paid: 'at work',
	paidIfBegun: 'at work if begun',
	pauses: 'pauses',
	ends: 'ends',
	sum: 'By day 30, {p30}; by day 90, {p90}; by day 180, {p180}. Not filled: {waiting}.',
	expected:
		' As answered, {p30}, {p90} and {p180} are expected by these days. The plan shows fewer: no post stands in it without a task in the mandate, and a post that waits is not counted.',
	each: 'Where a post is one for each group, region or committee ({list}), one person is counted, since the number is not known.',
	person: '1 person',
	persons: '{n} persons',
	budget: 'Budget lines',
	budgetNote:
		'Lines without amounts: none is proposed here. Core is meant to be paid whether there are talks or not; activity follows the work. Posts are those of section {n}.',
	budgetUncleared:
		'Nothing goes to {the-party} until counsel has confirmed what is permitted. These lines are the donor’s own costs.',
	budgetNothing: 'Nothing goes to {the-party} while the verdict stands. These lines are the donor’s own costs.',
	budgetPreparation:
		'Only what prepares, without amounts: none is proposed here. No payroll, no premises and no assets while the verdict stands.',
	budgetCore:
		'The core only, without amounts: none is proposed here. It is meant to be paid whether there are talks or not. Posts are those of section {n}.',
	budgetInKind:
		'No money is asked for. What can be given is help in kind, without amounts: none is proposed here. The office pays its posts and all else itself; review is the donor’s own cost.',
	lineHead: 'Line',
	trancheHead: 'Tranche',
	linesHead: 'Lines',
	amountsNote:
		'Amounts entered by you{currency}. None is proposed by this tool, and a line without an amount is empty, not free. Sums are exact to the hundredth: nothing is rounded.',
	inCurrency: ', in {currency}',
	monthsNote:
		'Over {n} months. A post counts from the month of its day: day 30 from month 1, day 90 from month 3, day 180 from month 6. A post that is not filled is not counted.',
	noMonths: 'The number of months is not entered: monthly amounts are shown and not multiplied.',
	monthHead: 'A month',
	monthsHead: 'Months',
	onceHead: 'Once',
	sumHead: 'Sum',
	staffSection: 'Posts',
	linesSection: 'Other lines',
	total: 'Total of what was entered',
	byMonth: 'By month',
	monthsRow: 'Months {from} to {to}',
	monthRow: 'Month {from}',
	staffHead: 'Posts, a month',
	otherHead: 'Other lines, a month',
	togetherHead: 'Together, a month',
	onceRow: 'Once, beside the months',
	times: '{n} × {amount}',
	results: 'What twelve months can show without an agreement',
	resultsNote: 'Signs of readiness. None depends on an agreement in the talks. Count them every six months.',
	worth:
		'Cost and effect. Such an office might prove to be good value: the article says no more than that, and no study shows it. Money for talks is political, not technical. Help is often slow and covers too short a time; the core is small, and an archive lost is not bought back.',
	gaps: 'Not decided, not stated',
	gapHead: 'Matter',
	stateHead: 'State',
	meanwhileHead: 'What a donor may do meanwhile',
	nothingMeanwhile: 'Wait: the verdict leaves no room for help with it.',
	kept: 'record and archive',
	keptAddress: 'record, archive and address',
	isOpen: 'not decided',
	isSilent: 'not stated',
	sources: 'Sources',
	furtherPost: 'Further post',
	furtherPosts: 'Further posts: {n}',
	codeHead: 'No.',
	sourceHead: 'What it is',
	sourcesNote:
		'S: passages of one article. E: other texts, of most of which only a part was read. What says “our suggestion” rests on neither. Few such offices are known; no case proves a rule. Figures are proposals.'
} as const;

export const donorWords: DonorWords = {
	text,
	principals: {
		leader: 'the leader',
		collective: 'the leadership',
		cabinet: 'the cabinet',
		committee: 'the leading committee',
		alliance: 'the leaders’ council',
		unclear: 'the body that decides',
		undecided: 'the leadership',
		joint: 'the joint council',
		founders: 'the founders’ council'
	},
	parties: {
		state: 'a government’s office for the peace process',
		nsag: 'a movement’s office for the peace process',
		coalition: 'an alliance’s office for the peace process',
		unarmed: 'the office of a side without arms',
		joint: 'a joint office under an accord',
		undecided: 'an office for the peace process'
	},
	sides: { one: 'the party', several: 'the parties to the accord' },
	signatories: {
		leader: 'the party’s leader, who can commit it',
		collective: 'the party’s leadership as a body, which can commit it',
		cabinet: 'the cabinet, which can commit the party',
		committee: 'a committee of the party, which can commit it',
		alliance: 'a council of the members’ leaders, which can commit the alliance',
		founders: 'a council of those who found the office, which can commit them',
		joint: 'a council of the parties to the accord, which can commit them'
	},
	verdicts: {
		now: {
			title: 'support now',
			means:
				'An agreement can be drawn up now, with the conditions of section {conditions} that belong in every agreement.'
		},
		conditions: {
			title: 'support with conditions',
			means: 'An agreement can be drawn up now, with the condition of section {conditions} that meets the reason above.'
		},
		preparation: {
			title: 'support preparation only',
			means:
				'Help with what is needed to settle this and for what is lost if it waits: drafting, sessions, record, and the care of people. No payroll, no premises, no assets yet. What sections {questions} and {conditions} say of payment is for the agreement that comes after.'
		},
		hold: {
			title: 'hold',
			means:
				'Nothing goes to {the-party} yet, paid or free. Say so, say why, and say what would change it. What sections {questions} and {conditions} say of payment is for an agreement after that.'
		}
	},
	reasons: {
		'no-party-owns-it':
			'No party to the conflict owns it, or it is joint before there is an accord. It is then another kind of body.',
		'arms-or-intelligence-are-asked-for':
			'The wishes for the office include arms, goods of double use or intelligence. That ends the protection of all who work there.',
		'listed-and-not-cleared':
			'Somebody who owns or would staff the office is listed. Counsel has not confirmed what is permitted.',
		'listing-not-established': 'It is not established that nobody who owns or would staff the office is listed.',
		'members-have-no-rule':
			'The members have not settled how they decide. The office must not become the place where this is fought.',
		'nobody-established-who-commits': 'It is not established who can commit {the-party}.',
		'signature-not-at-the-level-that-commits':
			'It is not established that those who commit {the-party} sign the mandate.',
		'aims-not-on-paper':
			'It is not established that aims and a way of deciding have been set. An office cannot supply them.',
		'host-has-signed-nothing':
			'The office is to stand in a third country, and it is not established that the host has signed.',
		'counsel-drew-the-border':
			'Somebody who owns or would staff the office is listed or may be. Counsel is said to have confirmed what is lawful; help stays within it.',
		'other-side-owns-the-rooms': 'The rooms belong to the other side, which can enter them and ask for them back.',
		'one-party-pays-hires-houses-or-chairs':
			'One party to the accord pays, hires, houses or chairs, and will be said to steer.',
		'administration-runs-beside-it':
			'Whoever owns the office also runs an administration. Help for talks could serve it.',
		'nobody-chosen-to-hold-the-money': 'It is not settled who holds the money.',
		'accounts-not-audited-yet': 'The accounts have not been audited from outside.',
		'audit-is-open': 'It is open whether the accounts have been audited from outside.',
		'head-also-argues-or-speaks':
			'The head has a second role in the process, and so is no neutral keeper of the record.',
		'all-money-from-outside': 'All money would come from outside. The office will be said to be somebody’s instrument.',
		'one-giver-holds-more-than-half': 'One source gives more than half, and could steer the office or end it.',
		'only-the-core-remains':
			'Talks have collapsed. What can be helped is the core, and nothing that could serve the war.',
		'talks-have-stalled': 'Talks have stalled. What can be helped is the core, not tied to talks, and little else.',
		'end-not-settled': 'It is not settled what becomes of the office when its work is over.',
		'archive-in-one-place': 'It is not established that a second copy of the archive lies elsewhere.',
		'full-notes-are-kept': 'Every word would be noted. Such notes of talks have been taken and published elsewhere.',
		'people-of-one-kind': 'The people would all be of one kind, all from inside or all specialists.',
		'nothing-stands-against-it':
			'Those who commit {the-party} sign, the aims are set, nobody is said to be listed, and the end is written.'
	},
	questions: {
		owner: 'Whose is it?',
		strategy: 'Is there a strategy and a way of deciding behind it?',
		phase: 'Why now, and what if talks stall or collapse?',
		institution: 'Is it too early, or an institution in disguise?',
		parity: 'Does it grant a standing that we do not grant?',
		listing: 'Is anyone listed, which laws bite, what is exempt?',
		misuse: 'Could assets or training serve war or propaganda?',
		exclusion: 'Will it exclude?',
		payers: 'Who else pays, and who coordinates?',
		holder: 'Who holds the money, and who checks?',
		pay: 'Pay, allowances, favours?',
		remains: 'What remains when we leave?',
		people: 'What is the risk to people?',
		publicity: 'What can we say in public?',
		stopping: 'What would make us stop, and how without harm?',
		results: 'What result in twelve months without an agreement?'
	},
	points: {
		'signed-at-the-top': 'The mandate is to be signed by {signatory}. Ask to see the signed page before an agreement.',
		'signed-below': 'The signature comes from below those who commit {the-party}. Others will wait for the real one.',
		'principal-unclear': 'It is not clear who can commit {the-party}.',
		'party-directs': 'The party appoints, instructs and dismisses. Nobody outside signs or instructs.',
		'members-sign': 'Each member signs; the office serves all alike, and no member owns it.',
		'joint-owners': 'It belongs to all parties to the accord alike; none appoints alone.',
		'aims-settled':
			'As answered, aims and a way of deciding are settled. Ask that they exist on paper; do not ask to read them.',
		'aims-not-yet':
			'The first risk: aims and a way of deciding are not there yet. The mandate makes one paper on aims the first step; an office cannot replace it.',
		'one-line': 'One line instructs the office.',
		'two-lines':
			'Two lines instruct it: the leadership, and in a round the negotiators. The mandate says who prevails.',
		'committee-between':
			'A committee stands in between. The mandate says who instructs if it lapses; offices elsewhere then had no work.',
		'before-contact':
			'There is no contact yet. Offices have been set up this early; it is no fault. Pay for {kept}, not for rounds.',
		'before-talks':
			'Talks are not agreed. The gain of an early office is preparation: arguments, representation, what to expect.',
		preparing: 'Talks are being prepared. This is the usual moment; record, law and arrangements come first.',
		talking: 'Talks are under way. It is late: head, note-taker, journeys and law come first; skills later.',
		stalled:
			'Talks have stalled. Contact need not end with them: the core keeps {kept} going, and work for rounds pauses.',
		collapsed:
			'Talks have collapsed. What is left to help is the core: {kept}, and its people. Memory lost at this point does not come back.',
		'carrying-out':
			'A settlement is being carried out. The office needs a new mandate for that; the files of the talks stay sealed.',
		'if-it-stops':
			'If talks stall, {kept} go on and work for rounds pauses. If fighting resumes, the core remains (section {work}).',
		'four-answers':
			'To the objection that help builds an institution, the mandate gives four answers: a closed list of functions, limits, a review, and a way to end it.',
		'limits-written': 'The mandate lists what the office never does, and who may extend the list of tasks, in writing.',
		'administration-apart':
			'Whoever owns the office also runs an administration. The mandate keeps staff, rooms, money and pages apart; the office issues no permits and no judgments.',
		'fixed-term': 'It ends on a date unless it is extended in writing.',
		'ends-with-event': 'It ends with an event that the mandate names.',
		standing: 'It is meant to stay. Tie help to review dates, not to its life.',
		'touches-no-status': 'The mandate touches nobody’s status. Say in the agreement that help recognises nothing.',
		'signs-agreed':
			'Name and signs stand on a list. Pay for no flag, title or plate beyond it: such signs have closed an office.',
		'no-delegation': 'It is no delegation. Help is no invitation to the table, and should not be announced as one.',
		'other-side-owns-rooms': 'The rooms belong to the other side: whoever owns the rooms is near the papers.',
		'exclusive-use':
			'Ask for an undertaking that the office is used for talks only, and put it in the agreement. Elsewhere one such undertaking reopened an office that had been closed.',
		'information-only-on-procedure':
			'Public information is planned. Pay for procedure only, and for none once fighting resumes.',
		'arms-asked': 'Wishes for the office go beyond talks. The mandate’s limits say the opposite; ask which holds.',
		'few-assets': 'What is most easily turned to war is what moves or connects. Buy little, mark it, list it.',
		'women-missing':
			'Women are missing so far. The plan keeps places in posts of substance: help can pay for what lets them come.',
		'others-missing': 'Also missing so far: {absent}.',
		heard: 'The mandate owes a hearing and an answer to: {inclusion}.',
		'pays-itself':
			'No money from outside is meant to be asked for. What is appraised is other help: people, skills, rooms.',
		'pays-partly': 'The cost is shared: the core is for {the-party} to pay, specialists and rounds for those who help.',
		'outside-pays-all': 'All money is to come from outside. Settle before signing who speaks for all givers.',
		'nobody-pays':
			'No money at all. The design is two or three people on loan; help with one post does more than with a plan of twenty.',
		'several-help':
			'Help is to come from several sources. Agree on one focal point, one report and one list of who trains whom.',
		'helpers-before': 'Others did this work before. Settle who owns their files and where their people go.',
		'own-accounts':
			'Help goes through the accounts of {the-party}, on a line of its own, into those of the office. Pay against that line, with one outside audit of both and two signatures.',
		'own-accounts-later':
			'Help is to go through the accounts of {the-party}, on a line of its own, into those of the office. Until the first outside audit a manager holds the money; after it, pay against that line, with two signatures.',
		'separate-fund':
			'A fund outside the office manages; those who own the office direct the work. Managers have kept accounts well and been late in handing over skills.',
		'in-kind': 'Nothing in cash: people, rooms, journeys. Less to audit, more to coordinate.',
		'one-scale':
			'Ask for one published scale below a local public ceiling, and a flat day allowance against attendance: per diems have been seen to prolong talks.',
		'no-sitting-fee': 'Ask that no body sets its own pay and that sitting earns no fee.',
		'kept-publicly': 'A public archive keeps the papers from the first day.',
		'kept-by-own': 'A keeper of its own is named from the first day.',
		'kept-by-third': 'A third party keeps the papers from the first day, and opens them on conditions.',
		'two-places': 'A second sealed copy of the archive lies elsewhere.',
		expires: 'The office ends; the papers stay.',
		'passes-on': 'Its functions pass on one by one; the files of the talks do not go with them.',
		merges: 'Working functions merge into a joint body; confidential papers stay with {the-party}.',
		rests: 'The office rests with a keeper and one contact, and can be called again.',
		'assets-go-back':
			'Ask that what help buys is listed, and goes to a successor, to the giver or to a named public body; never to a person who leaves.',
		'skills-stay':
			'Ask that each adviser from outside has somebody of the office’s own beside him or her from the first day, and a date of leaving.',
		care: 'What help makes visible can be traced. Ask that threats are reported, that people are insured and can be moved, and that families are thought of. Details are told, not written.',
		public: 'The office is to be known. Name the fact of help only if that is agreed in writing; no logo.',
		quiet: 'The office is to work quietly. Say nothing unless each word has been agreed; no logo.',
		silent:
			'Nothing is to be said, and nothing is to be asked for that leaves a trace. Agree inside the donor how the file is kept.',
		'two-tranches':
			'Give in two tranches: the core, not tied to talks; activity, paid as it happens. Review every six months.',
		triggers:
			'Suspend on named triggers only: propaganda, violence against staff, diversion, or a law or list that forbids help. A stall is none.',
		'no-date-of-change': 'No tranche ends on the day of an election or a change of government.',
		notice:
			'Give ninety days, as far as the law allows: notice pay, deposit of the archive, forwarding of letters. Offices have been closed within weeks, and their memory with them.'
	},
	listing: {
		'none-stated':
			'As answered, nobody who owns or would staff the office is listed. That is a word given, and no check.',
		'listed-by-un':
			'Somebody who owns or would staff the office is on a list of the United Nations. Its freezes and travel bans bind every state; an exemption takes time.',
		'listed-nationally':
			'Somebody who owns or would staff the office is on a national list. What is an offence differs from law to law.',
		'not-known': 'Whether anyone is listed is not known.',
		'not-said': 'Whether anyone is listed is open or not stated. Treat it as not known.',
		'united-states':
			'There is a tie to the United States. Advice, services and training can be offences there whatever their aim, also outside its territory.',
		relief:
			'Somebody relies on the exception for relief. It covers humanitarian help and basic needs; help for talks is something else.',
		'counsel-confirmed':
			'As answered, counsel has confirmed in writing what is lawful. Ask to see the letter, its date, and for which laws it speaks.',
		'nothing-until-cleared':
			'Until counsel has confirmed in writing: no cash, nothing in kind, no fund managed for {the-party} unless it is licensed. Posts that train or advise wait for clearance.',
		'open-meanwhile':
			'What counsel may find open sooner: events for both sides at a neutral place, rooms from a host, a mediator with a licence, material that is published for all.',
		'not-checked':
			'Not checked here: whether any side of the process is on a list; the law of the host, of the donor, of the mediator’s country and of the bank; ties to the United States; each person, member, supplier and landlord.'
	},
	redFlags: {
		unsigned: {
			flag: 'The mandate is not signed at the level that commits',
			mend: 'A written confirmation from the top before any help'
		},
		'no-aims': {
			flag: 'No settled aims behind the office',
			mend: 'One paper on aims and on who decides, seen to exist and not read'
		},
		'logistics-only': {
			flag: 'Logistics only',
			mend: 'One function of substance, or a sentence on where substance sits'
		},
		'head-with-two-roles': {
			flag: 'The head has a second role',
			mend: 'The record under the deputy; the head out of the record of own meetings'
		},
		'no-keeper': { flag: 'No keeper of the archive', mend: 'A keeper named before the first paper is written' },
		'no-second-copy': {
			flag: 'No second copy of the archive, or none decided on',
			mend: 'A sealed copy outside the building, deposited every three months'
		},
		'rooms-of-the-other-side': {
			flag: 'Rooms of the other side',
			mend: 'A written agreement with notice, a second site, no confidential file there'
		},
		administration: {
			flag: 'An administration beside the office',
			mend: 'Staff, rooms, money and pages apart, checked by the auditor'
		},
		'hold-of-one-party': {
			flag: 'One party has a hold on a joint office',
			mend: 'A published table of who pays, hires, houses and chairs; one of them moved'
		},
		'money-from-outside-only': {
			flag: 'Money from outside only',
			mend: 'A core that {the-party} carries, in money or in people on loan'
		},
		'one-giver': {
			flag: 'One source gives more than half',
			mend: 'A second source or a pool, with a date'
		},
		'accounts-not-audited': {
			flag: 'Accounts that nobody outside has audited',
			mend: 'A manager holds the money until the first audit'
		},
		'pay-beside-pay': {
			flag: 'Pay beside the salary is expected',
			mend: 'One published scale; flat allowances for days attended; no fees'
		},
		'nobody-holds-the-money': {
			flag: 'Nobody chosen to hold the money',
			mend: 'One of the ways in section {ways}, chosen before the agreement'
		},
		'no-rule-among-members': {
			flag: 'An alliance without a rule for deciding',
			mend: 'The rule, signed by every member'
		},
		'own-people-only': {
			flag: 'People from inside only',
			mend: 'A specialist beside each in posts of substance; a trial period'
		},
		'outsiders-only': {
			flag: 'Specialists only',
			mend: 'A trusted insider beside each; a duty to stay in touch with constituents'
		},
		'end-left-open': {
			flag: 'What comes after the end is left open',
			mend: 'The draft’s fallback, kept: it rests for a time and is then reviewed'
		},
		'relief-exception': {
			flag: '“The exception for relief covers it”',
			mend: 'A licence or a defence of its own, in counsel’s words'
		},
		'full-notes': {
			flag: 'Full notes of talks',
			mend: 'Numbered copies, listed readers, early sealing; no copy to a donor'
		},
		'host-unsigned': {
			flag: 'The host has not signed',
			mend: 'One text, signed, and shown to every side or to whoever facilitates'
		},
		'public-voice-without-talks': {
			flag: 'Public information while there are no talks',
			mend: 'Procedure only, paid by somebody else; it leaves the office if fighting resumes'
		},
		arms: { flag: 'Arms, goods of double use or intelligence', mend: 'The wish withdrawn in writing' }
	},
	checks: {
		'donor-named': {
			flag: 'The mandate names a donor, or a donor signs it',
			mend: 'Struck: help has an agreement of its own'
		},
		'board-pay': {
			flag: 'Those who keep the accounts set their own pay',
			mend: 'A ceiling in the agreement, and an outside audit'
		},
		signs: {
			flag: 'A door, a letterhead or a title like that of a state',
			mend: 'Name and signs as on the agreed list'
		},
		'one-source': { flag: 'One giver pays more than half', mend: 'A second source, or a pool' },
		'meeting-days': { flag: 'A line that grows with the number of meeting days', mend: 'A flat amount for each month' },
		'donor-language': { flag: 'A donor’s own wording in the mandate', mend: 'Its own words back in their place' }
	},
	proper: {
		clearance: 'Counsel’s written word on lists and law, before anything else.',
		'own-check': 'Its own counsel’s look at what section {listing} leaves unchecked, before an agreement.',
		'signed-mandate': 'A mandate signed by those who commit {the-party}.',
		'paper-on-aims': 'That a paper on aims and on who decides exists.',
		'host-text': 'The host’s signature before the office opens.',
		rooms: 'A written agreement on the rooms, with notice, and a second site.',
		'one-role': 'One role for the head, or the record under the deputy.',
		apart: 'Staff, rooms, money and pages apart from the administration, and the auditor to look.',
		'holder-chosen': 'One holder of the money, chosen from section {ways} before the agreement.',
		'second-giver': 'A second source by the first review.',
		'own-core': 'A core that {the-party} carries, in money or in people on loan.',
		'core-first': 'The core first: what keeps {kept} going. Activity when there is some.',
		'core-only': 'The core and nothing else: what keeps {kept} going.',
		'end-written': 'What becomes of the office at the end, written before help begins.',
		'second-copy': 'A sealed second copy of the archive outside the building.',
		'notes-controlled': 'Numbered copies and listed readers for full notes; none for the donor.',
		pairs: 'Posts of substance held in pairs, one person from inside and one specialist.',
		'hold-shown': 'A published table of who pays, hires, houses and chairs.',
		'within-counsel': 'Help within counsel’s letter only, and counsel asked again before anything new.',
		'managed-until-audited': 'Money held by a manager until the first outside audit, with a date for the handover.',
		accounts: 'Separate accounts, a yearly outside audit, a way to report fraud to giver and leadership alike.',
		'pay-cap': 'A published scale with a ceiling; flat allowances; no fees for sitting.',
		'no-diversion': 'No use for war, propaganda, policing or tax; an undertaking signed by the head.',
		'care-of-people': 'Safeguarding, insurance, and protection of data about people.',
		'inclusion-process':
			'A calendar of hearings, and places kept in posts of substance: targets for the process, not for positions.',
		transfer: 'A plan for handing over skills, with a date for each adviser from outside.',
		assets: 'A register of assets, and where each goes at the end.',
		review: 'A review every six months, and at each change of phase.'
	},
	improper: {
		positions: 'What is said, offered or accepted in talks.',
		names: 'Who is appointed, or a say in it.',
		papers:
			'Sight of papers graded above Internal. Of the mandate a donor sees the signed page and what its text leaves open.',
		credit: 'A logo, a visit or a press line that was not consented to.'
	},
	modalities: {
		grant: {
			title: 'Direct grant',
			gain: 'Fast; owned by whoever owns the office',
			cost: 'All reporting falls on the office',
			risk: 'High: one signatory, few checks'
		},
		contractor: {
			title: 'Managed by a contractor',
			gain: 'Sound accounts; work can be followed',
			cost: 'Advisers stay too long; skills come late',
			risk: 'Low for money; high for ownership'
		},
		organisation: {
			title: 'Through an organisation in the country',
			gain: 'Near, known, can go on after a change',
			cost: 'Drawn into quarrels',
			risk: 'Medium: depends on its own audit'
		},
		pool: {
			title: 'Pooled fund',
			gain: 'One report; no giver stands alone',
			cost: 'Slow; many boards',
			risk: 'Low for money; strategy can drift to the fund'
		},
		kind: {
			title: 'In kind, people on loan',
			gain: 'No cash to divert',
			cost: 'Loyalty to whoever lends',
			risk: 'Low; assets need a register'
		},
		experts: {
			title: 'Shared pool of experts',
			gain: 'Skill by the day, for either side',
			cost: 'Little memory',
			risk: 'Low; each sees one file'
		},
		host: {
			title: 'The host provides',
			gain: 'Law and rooms from one hand',
			cost: 'The host’s interests sit in the room',
			risk: 'None for the donor; dependence for the office'
		},
		events: {
			title: 'Events for both sides, neutral place',
			gain: 'No asset changes hands',
			cost: 'Skills come in small portions',
			risk: 'Low; guests are checked one by one'
		},
		tranches: {
			title: 'Core tranche and activity tranche',
			gain: 'The core outlives a stall',
			cost: 'Two sets of reports',
			risk: 'Low if triggers are named'
		}
	},
	standings: {
		unasked: 'not asked for',
		excluded: 'not until cleared',
		licensed: 'only under a licence',
		clearance: 'waits for clearance',
		audit: 'after the first outside audit',
		named: 'fits the answers',
		otherwise: 'another way is chosen',
		allowed: 'counsel may find it open',
		open: 'open',
		preparation: 'for preparation only',
		core: 'for the core only',
		later: 'not now'
	},
	indicators: {
		sessions: 'Sessions of preparation held, and how many came twice.',
		positions: 'Positions on which members or constituents were heard, and answered.',
		replies: 'Days from a letter at the address to its confirmation.',
		register: 'Promises on the register, and how many are due and done.',
		agencies: 'Days within which agencies answer the office.',
		members: 'Decisions taken by the rule, with every member present or heard.',
		deposits: 'Deposits with the keeper: one every three months, with an inventory.',
		women: 'Women in posts of substance, and in the meeting where positions are prepared.'
	},
	functions: {
		'contact-point': 'an address',
		secretarial: 'record and archive',
		'promises-register': 'a register of promises',
		advice: 'advice',
		coordination: 'coordination of agencies',
		consensus: 'agreement on its own side',
		consultation: 'hearings',
		preparation: 'preparation and training',
		rounds: 'arrangements for rounds',
		'counterpart-liaison': 'working relations with the other side',
		'facilitator-liaison': 'relations with whoever facilitates',
		languages: 'interpretation',
		'committee-service': 'service to joint committees',
		'confidence-measures': 'measures that build confidence',
		'humanitarian-access': 'humanitarian access',
		'ceasefire-liaison': 'liaison with the monitors of a ceasefire',
		'track-two': 'attendance at informal dialogue',
		outreach: 'outreach',
		media: 'public information on procedure',
		'resource-centre': 'a resource centre',
		'donor-channel': 'one channel for those who help',
		implementation: 'support while a settlement is carried out'
	},
	posts: {
		head: 'Head',
		deputy: 'Deputy',
		registrar: 'Registrar',
		'counterpart-liaison-officer': 'Liaison officer',
		'third-party-liaison-officer': 'Liaison officer, outside help',
		'contact-duty-officer': 'Duty officer',
		'desk-officers': 'Desk officers',
		'coordination-officer': 'Coordination officer',
		'services-liaison-officer': 'Liaison officer, agencies',
		'safe-passage-officer': 'Arrangements officer',
		'consultation-officer': 'Consultation officer',
		'legal-adviser': 'Legal adviser',
		'process-adviser': 'Process adviser',
		'gender-adviser': 'Gender adviser',
		'travel-officer': 'Travel officer',
		interpreters: 'Interpreters',
		'finance-officer': 'Finance officer',
		'humanitarian-officer': 'Humanitarian officer',
		'ceasefire-liaison-officer': 'Liaison officer, joint bodies',
		'training-coordinator': 'Training coordinator',
		'committee-secretaries': 'Committee secretaries',
		'member-secretary': 'Secretary to the members',
		'constituency-officer': 'Constituency officer',
		'regional-officers': 'Regional officers',
		'implementation-officer': 'Implementation officer',
		'research-officer': 'Research officer',
		'information-officer': 'Information officer',
		'deputy-operations': 'Deputy for operations',
		'second-opinion-lead': 'Reviewer'
	},
	means: {
		own: 'own line',
		help: 'help, proposed',
		none: 'no means yet',
		loan: 'on loan',
		open: 'not decided',
		clearance: 'waits for clearance',
		later: 'help, not now',
		vacant: 'not filled by day 180',
		settlement: 'when a settlement is in force'
	},
	budgetLines: {
		counsel: 'counsel and licences',
		experts: 'experts on call',
		training: 'training and preparation',
		interpretation: 'interpretation and translation',
		travel: 'travel, visas, passes',
		meetings: 'meetings and hearings, with child care and escorts',
		premises: 'premises',
		systems: 'secure systems',
		archive: 'the record, and an archive in two places',
		safety: 'care of people, insurance',
		information: 'public information on procedure',
		audit: 'audit, and the fee of whoever manages',
		review: 'monitoring and review',
		peaks: 'reserve for peaks of work',
		'winding-down': 'reserve for winding down: archive, notice pay'
	},
	tranches: { core: 'core', activity: 'activity' },
	absent: {
		youth: 'young people',
		communities: 'some communities',
		'affected-areas': 'people of the areas most affected',
		'second-tier': 'the second level'
	},
	inclusion: {
		women: 'women',
		youth: 'young people',
		communities: 'communities with few voices',
		displaced: 'displaced people',
		diaspora: 'people abroad',
		prisoners: 'families of prisoners and of the missing',
		'civil-society': 'associations',
		'second-tier': 'the second level'
	},
	facts: {
		party: ['who owns the office', 'Nothing: without an owner there is nothing to help.'],
		accord: ['whether an accord is in force', 'Help each side apart, by the same rules.'],
		influence: ['who pays, hires, houses or chairs', 'Ask for the table of influence first.'],
		'office-form': ['the name of the office', 'Write “the office” in every paper.'],
		phase: ['where the process stands', 'Help only what every phase needs: record and archive.'],
		existing: ['what was there before', 'Ask what files exist before paying for new ones.'],
		principal: ['who can commit {the-party}', 'Help the session that settles it.'],
		'decision-rule': [
			'how members decide',
			'Help the members to meet on it, and one page that can be signed meanwhile.'
		],
		signatory: ['who signs', 'Help the drafting; keep the payroll for the day of signature.'],
		steering: ['whether a committee stands in between', 'Ask for one name of office to write to.'],
		strategy: ['aims and way of deciding', 'Help the work on one paper; do not read it.'],
		tasking: ['who instructs the office', 'Sign nothing that an office with two masters has to keep.'],
		'head-role': ['whether the head has a second role', 'Put the record under the deputy in the agreement.'],
		functions: ['what the office does', 'Help record and archive, which every choice needs.'],
		later: ['what it may do later', 'Leave it out of the first budget.'],
		'joint-bodies': ['which joint bodies there are', 'No line for committees yet.'],
		venue: ['where rounds are held', 'Budget travel as its own line, so that it can fall away.'],
		limits: ['what the office never does', 'Put the limits into the agreement.'],
		wishes: ['whether anything beyond talks is wished for', 'Ask, and have the answer in writing.'],
		administration: ['whether an administration is run beside it', 'Ask for separate accounts in any case.'],
		'seat-at-talks': ['whether it is invited to the table', 'Write “consultation”, not “delegation”.'],
		visibility: ['how visible it is to be', 'Say nothing in public.'],
		location: ['where it stands', 'Pay for nothing that cannot be moved.'],
		'host-letter': ['whether the host has signed', 'Offer the host a model text; no opening before.'],
		premises: ['whose rooms they are', 'No lease of more than six months.'],
		legal: ['whether anyone is listed', 'Treat it as unknown: counsel first.'],
		exposure: ['which ties matter in law', 'Have counsel ask about the United States and about relief.'],
		counsel: ['whether counsel has confirmed what is lawful', 'Treat it as not confirmed.'],
		'sources-of-help': ['how many givers there are', 'Ask around before drafting an agreement.'],
		accounts: ['whether accounts were audited', 'Agree that a manager holds the money.'],
		'pay-expected': ['what people expect to be paid', 'Set a flat amount, and no fee for sitting.'],
		'staff-pool': ['where people come from', 'Ask for criteria before names are chosen; never for names.'],
		languages: ['which languages are needed', 'Keep a line for interpretation.'],
		absent: ['who is missing', 'Keep the line for child care and escorts.'],
		records: ['what is written down', 'Ask for a list of decisions at least; for no copy.'],
		custodian: ['who keeps the archive', 'Offer to pay the keeper first.'],
		'second-copy': ['where the second copy lies', 'Offer a safe place, not a reader.'],
		inclusion: ['who is heard', 'Help a calendar of hearings without a list of guests.'],
		'third-party': ['who else helps', 'Ask around before drafting an agreement.'],
		'help-and-ownership': ['how many papers help takes', 'Draft the agreement apart; sign no plan of work.'],
		funding: ['who pays', 'Appraise; promise nothing.'],
		manager: ['who holds the money', 'Draft the agreement. Until it is settled the office accepts no help.'],
		lifetime: ['how long it lasts', 'Write a term of its own into the agreement.'],
		exit: ['what comes after', 'Set aside the reserve for winding down.']
	}
};
