import type { Words } from '../words.ts';

/** For the facilitator only; the party's copy carries none of it. */
export const warnings: Words['warnings'] = {
	'joint-office-before-an-accord': {
		title: 'Too early for a joint office',
		text: 'Until the sides have agreed on something, build two offices to the same pattern and one page of rules between them. A technical secretariat for a joint committee is the only joint form before an accord.'
	},
	'no-party-behind-it': {
		title: 'Not a peace secretariat',
		text: 'Without a party that owns it, this is a peace council, a dialogue platform or a support office. Those are good things, and other tools fit them.'
	},
	'decision-rule-is-open': {
		title: 'The full mandate waits for the decision rule',
		text: 'Put the four rules side by side for the members: consensus, consensus minus one, qualified majority, a lead member. The office must not become the place where this is fought. A joint letter for a short time can open record and contact point meanwhile.'
	},
	'arms-or-intelligence-asked-for': {
		title: 'Not drafted: arms, dual-use goods or intelligence',
		text: 'Such a task would end the protected standing of everyone who works there, and any help from outside. It is not drafted here. The limits in the mandate say the opposite.'
	},
	'one-side-holds-the-joint-office': {
		title: 'One side has a hold on the joint office',
		text: 'Whoever alone pays, hires, houses or chairs will be said to steer it. Publish who does what, and spread it.'
	},
	'signed-below-the-decision': {
		title: 'The mandate is not anchored',
		text: 'The signature comes from below those who can commit the side. Others will wait for the real one. Ask for a written confirmation from the top before the office opens.'
	},
	'who-commits-is-unclear': {
		title: 'It is not clear who can commit the side',
		text: 'Without a principal nobody can keep what the office helps to promise. Make “who decides” the first point of the next session, and do not let the office settle it.'
	},
	'no-strategy-behind-it': {
		title: 'No strategy behind the office',
		text: 'A support unit cannot supply aims or a way of deciding that the leadership lacks. The draft makes one paper on aims a first step. Say aloud what the draft says politely.'
	},
	'head-has-two-roles': {
		title: 'The head has two roles',
		text: 'A head who argues or speaks in public is not a neutral keeper of the record. The draft gives the record to the deputy. Ask whether the second role is needed.'
	},
	'independent-but-unheard': {
		title: 'Independent, but perhaps unheard',
		text: 'Arm’s length gains trust on all wings and risks silence from the top. The fixed weekly hour, the letter of authority and the seat as note-taker are the remedy; do not let them be struck.'
	},
	'memory-leaves-with-the-panel': {
		title: 'Memory may leave with the negotiators',
		text: 'Where only the negotiators instruct, record and archive end with them. The draft moves both to an office for policy on the same day.'
	},
	'late-start': {
		title: 'A late start',
		text: 'Talks are under way and there is no office yet. Begin with head, note-taker, journeys and law within thirty days, borrow people, and leave skills for later.'
	},
	'keep-apart-from-other-contact': {
		title: 'Keep the office apart from any other contact',
		text: 'The office should neither know nor carry another channel unless the leader writes so. The charts show no line. A leader’s aide can see to it that the two do not collide.'
	},
	'two-layers-when-the-public-word-is-no': {
		title: 'Public word: no talks',
		text: 'The public text stays silent. If exploratory contact is to be authorised, that is a sealed instruction with persons, limits, expiry and legal cover, written elsewhere and never in the same file.'
	},
	'parity-by-name-plate': {
		title: 'Standing by name plate can cost the contact',
		text: 'Parity shown by architecture is disputed, and has closed an office. Offer what can be had: contact of equal rank, matched functions, courtesies in turn.'
	},
	'name-like-the-counterparts': {
		title: 'The same word as the other side’s office',
		text: 'Using the other side’s word for its own office decides the question of standing without anyone having decided it. Consider a plainer name.'
	},
	'counterpart-will-mirror': {
		title: 'Expect a mirror',
		text: 'The other side is likely to answer with an office of its own, if it has none yet. Plan for it; do not be offended by it.'
	},
	'host-has-not-signed': {
		title: 'The host has not signed',
		text: 'Each side then holds a different unsigned understanding. Do not open before one text is signed and shown to the other side or to whoever facilitates.'
	},
	'counterpart-not-consulted': {
		title: 'The other side was not consulted about the place',
		text: 'Its reaction can close the office within weeks. The safer order: consult, sign, open quietly, announce last.'
	},
	'beside-other-bodies': {
		title: 'Beside the other bodies of the process',
		text: 'Nearness helps people to talk and helps others to listen. Keep a room and the second copy of the archive elsewhere.'
	},
	'rooms-of-the-counterpart': {
		title: 'Rooms of the other side',
		text: 'Whoever owns the rooms can enter them and can ask for them back. Use a written agreement with notice, keep a second site, and keep no confidential file there.'
	},
	'legal-branch': {
		title: 'Law first',
		text: 'This is general software and no legal advice. Have counsel look at the law of the host, of each donor, of the mediator’s own country, of the bank, and at ties to the United States, before anyone trains, advises, pays or lends. No donor money and nothing in kind is planned for the group until then.'
	},
	'united-states-link': {
		title: 'A tie to the United States',
		text: 'Where the United States lists a group, advice, services and training for it can be offences whatever their aim, also outside its territory. Ask counsel about its lists as well. The posts concerned are marked “waits for clearance”.'
	},
	'relief-exception-is-not-enough': {
		title: 'An exception for relief is not an exception for talks',
		text: 'The Security Council’s exception is for humanitarian help and basic needs. Peace support is something else and needs a licence or a defence of its own.'
	},
	'logistics-only': {
		title: 'Logistics only',
		text: 'An office that only keeps notes and books journeys is read as lack of resolve. Add one function of substance, or say in the text where substance sits.'
	},
	'no-second-copy': {
		title: 'No second copy of the archive',
		text: 'Archives have been lost in the week an office closed. Ask where a second sealed copy could lie before the first paper is written.'
	},
	'specialists-without-roots': {
		title: 'Specialists without roots',
		text: 'An office of outsiders drafts well and is not believed at home; people who feel unheard have taken papers out. Put a trusted insider beside each.'
	},
	'women-missing': {
		title: 'Women are missing',
		text: 'In past processes women were a small part of delegations and of those who signed. The draft keeps places in posts of substance and a seat where positions are prepared. This is advice, not a condition.'
	},
	'full-notes-leak': {
		title: 'Full notes can leak',
		text: 'Word-for-word notes of talks were taken and published elsewhere, and an office ended over it. Number copies, list readers, keep devices out, seal early, or write less.'
	},
	'review-before-replacing': {
		title: 'Review before replacing',
		text: 'Keep the archive, the contacts and two long-serving people of the earlier office, even under a new name. Starting again from nothing has cost others years.'
	},
	'exit-left-open': {
		title: 'The end is left open',
		text: 'The draft does not leave it blank: without a decision the office rests for a time and is then reviewed.'
	},
	'listening-through-others': {
		title: 'Deniable, and still listening',
		text: 'Public hearings would give the office away. The draft lets a trusted body listen and pass on views without names.'
	},
	'body-above-and-office-below': {
		title: 'Two masters',
		text: 'A committee instructs the office and the leader’s own office houses it. Ask which of them the head calls first, and write it down.'
	},
	'seen-and-in-danger': {
		title: 'Seen, and in danger',
		text: 'Every public hour is a risk to a person. Publish the address and the purpose, and neither hours nor journeys.'
	},
	'change-is-foreseen': {
		title: 'A change at the top is foreseen',
		text: 'The next leaders will ask what they inherit. Have the transition file ready before the day, and let terms cross it.'
	},
	'end-without-a-plan': {
		title: 'An end without a plan',
		text: 'If one side may end the conflict alone, write now what closes, with how much notice, who keeps the papers, and where people go. Offices have been closed at a month’s notice with nothing prepared.'
	},
	'lead-member-dominates': {
		title: 'Watch the lead member',
		text: 'Who chairs, houses and supplies the deputy? The same member in two of these will be noticed by the others.'
	},
	'institution-or-support': {
		title: 'Is this an institution?',
		text: 'Those who help may worry that they build one. The answers are in the draft: a list of functions, limits, a term, named heirs. People lent by members should be paid once.'
	},
	'rank-below-the-other-side': {
		title: 'Rank',
		text: 'The other side counts ranks. Name a head, or a chief negotiator above the head, whom its leaders can meet as an equal.'
	},
	'talks-and-benefits-in-one-hand': {
		title: 'Talks and benefits in one hand',
		text: 'An office that talks and also carries out what was agreed is soon asked for permits, goods or money. One that hands them out will be said to divide. The draft keeps benefits elsewhere.'
	},
	'counsel-was-heard-once': {
		title: 'Counsel was heard on what was known then',
		text: 'Lists and permissions change. Before each new helper, place or journey ask again, and keep the answer with its date. This is general software and no legal advice.'
	},
	'unofficial-contact-off-paper': {
		title: 'Unofficial contact that stands on no paper',
		text: 'Nothing in the documents speaks of it, also if taking part in unofficial dialogue is ticked among the functions. Nobody writes it down in the room. Agree by word of mouth who may know, and that the office is not asked.'
	},
	'few-will-contradict': {
		title: 'Few will contradict the leadership in public',
		text: 'Where the press prints what it is told, the second opinion may be the only critical word that the leaders hear. See to it that its author is safe and that it is really given.'
	},
	'one-person-several-roles': {
		title: 'One person in several roles',
		text: 'Someone who advises several groups, or who also mediates, is useful because everyone knows it. It turns into a danger when someone learns of it late. Have each role written down, and the consent of all.'
	},
	'accounts-before-money': {
		title: 'Money before there are audited accounts',
		text: 'Help that arrives before accounts have been audited is the first thing to be doubted later. A contractor, an organisation or a fund can hold the money while the party directs the work, with an end date from the first day.'
	},
	'one-source-of-help': {
		title: 'One source gives more than half',
		text: 'Whoever gives more than half can end the office by a letter, and will be said to steer it. Look for a second source or a pooled one, and tell your own people who gives. The half is our suggestion, not a finding.'
	},
	'allowances-that-lengthen-talks': {
		title: 'Allowances that grow with meeting days',
		text: 'Where a day of talks is paid better than a day of work, talks have been said to last longer. One modest rate for a day attended, and nothing for length.'
	},
	'help-that-wants-to-be-seen': {
		title: 'A helper wants to be seen',
		text: 'A mark on a door or a paper can cost the party the trust of its own people. Ask for a waiver. As long as nothing else is agreed, no one is named.'
	},
	'help-on-conditions': {
		title: 'Help tied to persons, positions or papers',
		text: 'A helper may ask for accounts, an audit, limits on pay, and process. A helper may not ask for a say on who is appointed or on what is said in talks, or for graded papers. The register of offers is the place to decline it politely.'
	},
	'nothing-settled-for-staff': {
		title: 'Nothing is settled for the people who work there',
		text: 'Those who do not know what becomes of them look for other work first, and take contacts and memory along. One government’s office learned a month ahead that it would close (E3).'
	}
};
