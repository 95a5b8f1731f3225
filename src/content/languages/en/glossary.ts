import type { GlossaryWords } from '../glossary-words.ts';

/** The terms of the glossary as the app uses them, in a sentence or two of our own. */
export const glossary: GlossaryWords = {
	parts: {
		office: 'The office and its papers',
		authority: 'Who decides and who instructs',
		sides: 'Sides and how they stand to each other',
		process: 'Contact, talks and after',
		others: 'Others around a process',
		paper: 'Records and endings',
		law: 'Law and money',
		app: 'In this app'
	},
	terms: {
		secretariat: {
			term: 'Peace secretariat',
			forms: ['secretariat', 'secretariats', 'peace secretariat', 'peace secretariats'],
			means:
				'The office that supports a conflict party before, during and between talks. At least one party sets it up and directs it; until there is an accord it serves one side alone.'
		},
		mandate: {
			term: 'Mandate',
			forms: ['mandate', 'mandates', 'draft mandate'],
			means:
				'The paper that brings an office into being: whose it is, what it does, what it may never do, and how it ends. It is in force when it is signed, not when it is drafted.'
		},
		'staffing-plan': {
			term: 'Staffing plan',
			forms: ['staffing plan'],
			means:
				'The posts of an office, by the day on which each is needed, and who remains when money or talks end. It names posts and never persons.'
		},
		'structure-document': {
			term: 'Structure document',
			forms: ['structure document'],
			means:
				'The paper that shows who answers to whom, who stands beside the office, and who may read what: as a chart and as a table.'
		},
		address: {
			term: 'Address',
			forms: ['address'],
			means:
				'A known place and a known way to reach a side on the matter of talks. For a movement it is often the first that it has.'
		},
		post: {
			term: 'Post',
			forms: ['post', 'posts'],
			means:
				'A piece of work with a title and a place in the chart. Who fills it is for the party to decide; the documents carry no name of a person.'
		},
		registrar: {
			term: 'Registrar',
			forms: ['registrar'],
			means:
				'The post that takes the record and keeps the papers in order. It writes down what was said and promised, and decides nothing.'
		},
		core: {
			term: 'Core',
			forms: ['core'],
			means: 'The few posts that work on when money or talks end, so that contact, archive and promises are not lost.'
		},
		annex: {
			term: 'Annex',
			forms: ['annex', 'annexes'],
			means:
				'A sheet that belongs to the mandate and stands behind it, for what changes more often or is read by fewer people.'
		},
		commit: {
			term: 'Commit',
			forms: ['commit', 'commits'],
			means: 'To give a promise that binds a side. Only those who can keep it may give it; the office itself never can.'
		},
		principal: {
			term: 'Principal',
			forms: ['principal'],
			means:
				'Whoever can commit the side: a leader, a council, a cabinet, or the leaders of an alliance together. The office acts under this authority.'
		},
		consensus: {
			term: 'Consensus',
			forms: ['consensus'],
			means: 'A decision that no member stops. It is not the same as everybody being in favour.'
		},
		steering: {
			term: 'Steering committee',
			forms: ['steering team', 'steering committee', 'committee in between'],
			means:
				'A small body between those who commit the side and the office. It gives direction; if it lapses, the mandate has to say who instructs.'
		},
		'chief-negotiator': {
			term: 'Chief negotiator',
			forms: ['chief negotiator'],
			means: 'The person who leads a side in talks. The office prepares and supports that work and does not negotiate.'
		},
		delegation: {
			term: 'Delegation',
			forms: ['delegation', 'delegations'],
			means: 'The people who sit at the table for a side. The office serves them and is not one of them.'
		},
		tasking: {
			term: 'Tasking',
			forms: ['tasking', 'who instructs'],
			means: 'Who may give the office work, on what, and whose word prevails when two instructions differ.'
		},
		'written-instruction': {
			term: 'Written instruction',
			forms: ['written instruction', 'written instructions'],
			means:
				'An instruction on paper, from someone whom the mandate allows to give one. What needs it does not happen without it.'
		},
		'second-opinion': {
			term: 'Second opinion',
			forms: ['second opinion', 'second-opinion'],
			means:
				'Advice to the leadership from outside the daily line, which says what speaks against a plan. It is given inside and never in public.'
		},
		'one-voice': {
			term: 'One voice',
			forms: ['one voice'],
			means:
				'One place speaks in public about the process, and it is settled beforehand which. Everyone else passes questions on.'
		},
		'other-side': {
			term: 'Counterpart',
			forms: ['counterpart', 'counterparts', 'other side'],
			means: 'The side that one talks with, or hopes to. The word says nothing about its standing or its rights.'
		},
		'armed-group': {
			term: 'Armed group',
			forms: ['armed group', 'armed groups', 'armed movement'],
			means: 'An organisation that fights and is no state. The word is used here for all alike and judges none.'
		},
		alliance: {
			term: 'Alliance',
			forms: ['alliance', 'alliances', 'coalition'],
			means:
				'Several groups that act together and stay separate. Their office needs a rule for how they decide, and for members who join or leave.'
		},
		faction: {
			term: 'Faction',
			forms: ['faction', 'factions'],
			means:
				'A part of a side with a will of its own. What its members may see on a shared screen is a matter of safety.'
		},
		liaison: {
			term: 'Liaison',
			forms: ['liaison'],
			means:
				'Regular contact on behalf of a side, within a written limit: to listen, to convey, to explore without promising, or to draft.'
		},
		mirror: {
			term: 'Mirror office',
			forms: ['mirror', 'mirrored'],
			means:
				'An office that the other side sets up in answer to yours. It can help contact, and it can be read as a claim to equal standing.'
		},
		'equal-standing': {
			term: 'Equal standing',
			forms: ['equal standing', 'parity'],
			means:
				'That two sides meet as equals. A state may fear it as a step to recognition, an armed movement may seek it; both feelings shape names, seats and signs.'
		},
		status: {
			term: 'Status',
			forms: ['status'],
			means:
				'What a side is in law and in the eyes of others. An office can be agreed on while each side keeps its own view of it.'
		},
		phase: {
			term: 'Phase',
			forms: ['phase', 'phases'],
			means:
				'Where things stand with the other side: no contact, first contact, talks in preparation, talks, a stall, a collapse, or an accord being carried out.'
		},
		stall: {
			term: 'Stall',
			forms: ['stall', 'stalled'],
			means:
				'A time in which formal talks stand still and have not been given up. Contact between staff can go on if the mandate says so.'
		},
		round: {
			term: 'Round',
			forms: ['round', 'rounds'],
			means:
				'A meeting, or several in a row, in which delegations negotiate. An office prepares it, keeps the record and follows up.'
		},
		'ground-rules': {
			term: 'Ground rules',
			forms: ['ground rules'],
			means:
				'What two sides settle about talking before they talk about the matter: agenda, place, record, press and pauses.'
		},
		channel: {
			term: 'Channel',
			forms: ['channel', 'channels'],
			means:
				'A way in which messages pass between sides. One that is kept open costs little, and is hard to replace once it has closed.'
		},
		'working-contact': {
			term: 'Working contact',
			forms: ['working contact'],
			means: 'Contact between the staff of two offices about practical things, below the level of negotiation.'
		},
		'unofficial-dialogue': {
			term: 'Unofficial dialogue',
			forms: ['unofficial dialogue', 'unofficial contact', 'unofficial meetings', 'unofficial events'],
			means: 'Meetings in which people speak for themselves and commit nobody. Others call it track two.'
		},
		'confidence-measures': {
			term: 'Confidence measures',
			forms: ['confidence measures', 'confidence measure'],
			means: 'Practical steps that show good will before an accord, such as an exchange of prisoners or an open road.'
		},
		'safe-conduct': {
			term: 'Safe conduct',
			forms: ['safe conduct', 'safe passage', 'safe-passage'],
			means: 'A promise, by whoever could stop or harm them, that named travellers pass unharmed to a meeting and back.'
		},
		'humanitarian-access': {
			term: 'Humanitarian access',
			forms: ['humanitarian access'],
			means: 'That help reaches people who need it, and the people who bring it are let through and left unharmed.'
		},
		accord: {
			term: 'Accord',
			forms: ['accord', 'accords'],
			means:
				'A signed agreement between the sides. Before it an office can only serve one side; after it there can be a joint one.'
		},
		'joint-body': {
			term: 'Joint body',
			forms: ['joint body', 'joint bodies', 'joint committees', 'joint committee'],
			means: 'A body in which the sides sit together, for one task or for an accord as a whole. It belongs to neither.'
		},
		'local-committees': {
			term: 'Local committees',
			forms: ['local committees', 'local bodies'],
			means:
				'Bodies in regions and towns that calm disputes where they arise. They and the office report to each other, and neither commands.'
		},
		mediator: {
			term: 'Mediator',
			forms: ['mediator', 'mediators'],
			means:
				'A third party that helps sides to negotiate and may make proposals. Here it also means whoever uses this tool with one side.'
		},
		facilitator: {
			term: 'Facilitator',
			forms: ['facilitator', 'facilitators'],
			means:
				'Whoever leads the conversation without deciding its outcome: between two sides, or in a workshop with one of them.'
		},
		'third-party': {
			term: 'Third party',
			forms: ['third party', 'third parties'],
			means:
				'Anyone in a process who belongs to neither side: a mediator, a host, a guarantor, an organisation that helps.'
		},
		host: {
			term: 'Host',
			forms: ['host', 'hosts'],
			means:
				'Whoever gives an office or a meeting its place: a state, a town, an organisation. A host can also close what it opened.'
		},
		'civil-society': {
			term: 'Civil society',
			forms: ['civil society'],
			means:
				'People and organisations outside the state and the armed groups: associations, faiths, unions, local initiatives.'
		},
		hearing: {
			term: 'Hearing',
			forms: ['hearing', 'hearings'],
			means:
				'A meeting in which the office listens to people whom the process concerns. It takes their words along and promises nothing.'
		},
		'peace-council': {
			term: 'Peace council',
			forms: ['peace council', 'peace councils', 'local peace committee', 'local peace committees'],
			means:
				'A body for peace that is wider than one party and may include civil society. It is something else than a peace secretariat.'
		},
		archive: {
			term: 'Archive',
			forms: ['archive', 'archives'],
			means:
				'The ordered papers of the office. It is the memory of a process and a danger in the wrong hands, so its end is settled at its beginning.'
		},
		keeper: {
			term: 'Keeper',
			forms: ['keeper', 'keepers'],
			means:
				'Whoever holds the archive, outside the daily line, so that it survives a quarrel, a raid or the end of the office.'
		},
		deposit: {
			term: 'Deposit',
			forms: ['deposit', 'deposited'],
			means: 'Handing papers to the keeper, or a sealed copy to a second place, at fixed times.'
		},
		sealed: {
			term: 'Sealed',
			forms: ['sealed'],
			means:
				'Closed so that an opening is seen, and opened only by those and for the reasons that are written down beforehand.'
		},
		restricted: {
			term: 'Restricted',
			forms: ['restricted'],
			means:
				'A grade of a paper: who may read it is limited. The movement of persons can be restricted too; then journeys need safe conduct.'
		},
		'register-of-promises': {
			term: 'Register of promises',
			forms: ['register of promises'],
			means:
				'A list of what was promised to whom, by when, and whether it was kept. It keeps both sides from remembering differently.'
		},
		leak: {
			term: 'Leak',
			forms: ['leak', 'leaks'],
			means: 'Papers or words that reach people for whom they were not meant. It is planned for, because it happens.'
		},
		lapse: {
			term: 'Lapse',
			forms: ['lapse', 'lapses'],
			means:
				'To end by itself on a day or after an event, unless it is renewed. What lapses needs nobody’s courage to stop it.'
		},
		handover: {
			term: 'Handover',
			forms: ['handover'],
			means: 'Passing papers, contacts and open promises to whoever comes next, in writing and before one leaves.'
		},
		counsel: {
			term: 'Counsel',
			forms: ['counsel'],
			means: 'A lawyer who knows the law of every country concerned. This tool says when to ask one and is none.'
		},
		listed: {
			term: 'Listed',
			forms: ['listed'],
			means:
				'Named on a list of sanctions or of banned organisations. Help to a listed group, even advice, can be an offence.'
		},
		exemption: {
			term: 'Exemption',
			forms: ['exemption', 'exemptions'],
			means:
				'Leave to do what a list or a ban forbids, for a purpose and a time, such as a journey to talks. It has to be asked for and takes time.'
		},
		donor: {
			term: 'Donor',
			forms: ['donor', 'donors'],
			means:
				'A state or organisation that pays for work it does not direct. What a donor may see of an office is a choice of the party.'
		},
		'pooled-fund': {
			term: 'Pooled fund',
			forms: ['pooled fund', 'pooled'],
			means:
				'Money of several donors in one place under one set of rules, so that the office does not depend on one of them.'
		},
		audit: {
			term: 'Audit',
			forms: ['audit', 'audits'],
			means: 'A check by outsiders of what was spent and of the papers that show it.'
		},
		'red-flag': {
			term: 'Red flag',
			forms: ['red flag', 'red flags'],
			means: 'A sign in the answers that a donor should ask about before paying. It is a question and no judgement.'
		},
		tension: {
			term: 'Tension',
			forms: ['tension', 'tensions', 'pull apart'],
			means:
				'Two things that both matter and cannot both be had in full. The tool puts the choice to the party and does not make it.'
		},
		bracket: {
			term: 'Brackets',
			forms: ['bracket', 'brackets'],
			means:
				'Marks around what is not decided. Inside stand all the alternatives, so that nothing is settled by silence.'
		},
		'open-point': {
			term: 'Open point',
			forms: ['open point', 'open points'],
			means:
				'Something the party has not decided. It stays in the draft with its choices, and with a rule for the time until it is decided.'
		},
		fingerprint: {
			term: 'Fingerprint',
			forms: ['fingerprint'],
			means:
				'Sixteen signs in the foot of a document that are worked out from what it says. Two copies with the same signs say the same.'
		},
		passphrase: {
			term: 'Passphrase',
			forms: ['passphrase'],
			means: 'Several words that lock a file. Whoever has them can open it, and if they are lost nobody can.'
		}
	}
};
