import type { TensionId } from '../../tensions.ts';
import type { PointWords } from '../words.ts';

/** What is left to decide, in words that could be printed anywhere. */
export const points: Omit<PointWords, TensionId> = {
	party: {
		title: 'Who establishes the office',
		options: {
			state: ['a government', 'form of a decision; ministries are bound'],
			nsag: ['a movement', 'form of an order; an address comes first'],
			coalition: ['an alliance', 'the members agree; slower, broader'],
			unarmed: ['a party without arms', 'the founding parties resolve'],
			joint: ['several sides together', 'possible only under an accord'],
			none: ['none of these', 'then it is another kind of body']
		},
		until: 'no text is signed'
	},
	government: {
		title: 'Coordination of the bodies concerned',
		options: {
			single: ['one party governs', 'no special arrangement'],
			coalition: ['several parties govern', 'papers to all at the same hour'],
			federal: ['levels share power', 'a chair above the bodies; dates for replies']
		},
		until: 'each body is asked by letter'
	},
	membership: {
		title: 'Joining and leaving',
		options: {
			fixed: ['members are fixed', 'no article on it'],
			'may-change': ['members may change', 'each knows what it takes along']
		},
		until: 'a change needs the consent of all'
	},
	accord: {
		title: 'Accord',
		options: { 'in-force': ['in force', 'one office for all'], none: ['not yet', 'one office for each'] },
		until: 'one office for each'
	},
	influence: {
		title: 'Influence of one side',
		each: 'what one side does alone is published, or shared out',
		until: 'nothing is done by one side alone'
	},
	'office-form': {
		title: 'Name of the office',
		options: {
			secretariat: ['Secretariat', 'known from other processes; may be compared'],
			office: ['Office', 'plain'],
			'liaison-office': ['Liaison office', 'says what it does; nothing more'],
			unit: ['Support unit', 'modest; sounds internal'],
			team: ['Team', 'lightest; easily dissolved']
		},
		until: '“the Office”, without another name'
	},
	phase: {
		title: 'Where the process stands',
		options: {
			nocontact: ['no contact', 'reaching out comes first'],
			preformal: ['informal contact', 'preparing people comes first'],
			prep: ['talks in preparation', 'ground rules come first'],
			talks: ['talks are held', 'record and rounds come first'],
			stalled: ['talks stopped', 'contact comes first'],
			collapsed: ['fighting resumed', 'the core works on'],
			implementation: ['settlement carried out', 'a renewed text']
		},
		until: 'the functions that start on the first day'
	},
	earlier: {
		title: 'Earlier rounds',
		options: { yes: ['there were some', 'what was learned is used'], no: ['there were none', 'nothing to recall'] },
		until: 'nothing is recalled'
	},
	lesson: {
		title: 'What to recall from earlier rounds',
		each: 'each becomes a sentence of intent, a study or a register',
		until: 'nothing is recalled'
	},
	existing: {
		title: 'Earlier work of this kind',
		options: {
			new: ['none', 'the office is the first'],
			ours: ['done by an earlier office', 'its papers pass on'],
			helpers: ['done by others', 'they are asked for papers']
		},
		until: 'papers are asked for, none demanded'
	},
	'helpers-stay': {
		title: 'Earlier helpers',
		options: {
			absorbed: ['their work passes in', 'one place; people to take over'],
			contracted: ['it goes on under a written order', 'quick; depends on others'],
			beside: ['it goes on beside', 'nothing lost; two who do alike']
		},
		until: 'it goes on beside'
	},
	declares: {
		title: 'Who declares a change of phase',
		options: {
			principal: ['the leadership', 'one voice; may take days'],
			negotiator: ['the chief negotiator', 'quick; close to the table'],
			together: ['both', 'shared; needs both at hand']
		},
		until: 'the leadership'
	},
	stance: {
		title: 'Public information',
		options: {
			'talks-possible': ['as it is', 'no change'],
			silent: ['none', 'no change'],
			'no-talks': ['none', 'no change']
		},
		until: 'procedure only'
	},
	backchannel: {
		title: 'Reach of the office',
		options: { perhaps: ['its own contacts only', 'said in the text'], no: ['its own contacts', 'not said'] },
		until: 'its own contacts only'
	},
	unofficial: {
		title: 'Unofficial meetings',
		options: {
			'may-be-named': ['rules for them', 'leave, capacity, report'],
			'off-paper': ['no rule', 'nothing is said'],
			none: ['no rule', 'nothing is said']
		},
		until: 'leave is asked first'
	},
	deadlines: { title: 'Dates ahead', each: 'each date goes into the calendar or is struck', until: 'all are watched' },
	principal: {
		title: 'Who can commit',
		options: {
			leader: ['one leader', 'quick; needs someone for absence'],
			collective: ['a collective leadership', 'shared; slower'],
			cabinet: ['a cabinet', 'binds ministries'],
			committee: ['a committee', 'close to the matter; may be dissolved'],
			alliance: ['leaders of several groups', 'each is bound; a rule to decide is needed'],
			unclear: ['to be settled first', 'nothing is promised before']
		},
		until: 'the mandate commits no one'
	},
	'stand-in': {
		title: 'Who acts when the leader cannot be reached',
		options: {
			'sealed-letter': [
				'a person named in a sealed letter',
				'table and office in separate hands; the letter has to be kept current'
			],
			negotiator: ['the chief negotiator', 'quickest in a round; one hand for both']
		},
		until: 'nothing is decided; what is urgent is written down'
	},
	'decision-rule': {
		title: 'How the members decide',
		options: {
			consensus: ['consensus', 'all carry it; one can stop it'],
			'consensus-minus-one': ['consensus minus one', 'no single stop; one may stand apart'],
			qualified: ['fixed majority', 'quicker; some may be outvoted'],
			'lead-member': ['a lead member', 'quickest; the others must trust it']
		},
		until: 'the full text is not signed; the one page that can be signed now opens the record'
	},
	signatory: {
		title: 'Signature',
		options: {
			principal: ['by those who can commit', 'anchored at once'],
			below: ['below them, confirmed in writing', 'sooner; waits for the confirmation']
		},
		until: 'by those who can commit'
	},
	instrument: {
		title: 'Form of the text',
		options: {
			decree: ['a decree or order', 'quick; one signature'],
			'cabinet-decision': ['a decision of the cabinet', 'binds ministries'],
			resolution: ['a resolution', 'carried by a body'],
			letter: ['a letter', 'light; personal'],
			'accord-chapter': ['a chapter of an accord', 'common; hard to change'],
			statement: ['a statement of leaders', 'shared; less exact in law']
		},
		until: 'the form that such texts usually have'
	},
	steering: {
		title: 'A committee in between',
		options: { committee: ['yes', 'near to the work; may end'], none: ['no', 'one tier fewer'] },
		until: 'no committee'
	},
	strategy: {
		title: 'Paper on aims',
		options: {
			settled: ['exists', 'work can begin'],
			'not-yet': ['to be adopted first', 'nothing is promised before']
		},
		until: 'the paper comes first'
	},
	tasking: {
		title: 'Who instructs',
		options: {
			leadership: ['the leadership', 'one line; the delegation asks through it'],
			negotiators: ['the chief negotiator', 'near the table; memory must be kept elsewhere'],
			both: ['both', 'flexible; needs a rule if they differ'],
			collective: ['the collective, through one secretary', 'all are behind it; slower']
		},
		until: 'the leadership, in writing'
	},
	prevails: {
		title: 'Which instruction prevails',
		options: {
			split: ['each in its field', 'fits the work; a border to watch'],
			leadership: ['the leadership', 'simple; slower in a round']
		},
		until: 'the leadership'
	},
	anchor: {
		title: 'Place in the structure',
		options: {
			inside: ['in the immediate office', 'heard at once; looks closed'],
			attached: ['attached to a body', 'housed; the body has its own concerns'],
			'arms-length': ['apart, with sure access', 'near to all alike; has to be listened to']
		},
		until: 'it answers to the leadership and to no other body'
	},
	'head-role': {
		title: 'The head and the table',
		options: {
			neither: ['neither negotiates nor speaks', 'the record is trusted'],
			negotiator: ['may negotiate', 'knows the room; the deputy keeps the record'],
			spokesperson: ['may speak', 'one face; the deputy keeps the record']
		},
		until: 'neither'
	},
	functions: {
		title: 'Functions from the first day',
		each: 'each function stands or is struck; its post goes with it',
		until: 'record and archive only'
	},
	later: { title: 'Functions that begin later', each: 'each function stands or is struck', until: 'none begins' },
	measures: { title: 'Confidence measures', each: 'each measure stands or is struck', until: 'none is prepared' },
	'joint-bodies': { title: 'Joint bodies', each: 'each that is formed is served', until: 'none is served' },
	venue: {
		title: 'Place of rounds',
		options: { home: ['in the country', 'no journeys abroad'], abroad: ['abroad', 'visas, rooms, word to families'] },
		until: 'in the country'
	},
	limits: { title: 'Limits', each: 'each limit stands or is struck', until: 'all limits hold' },
	wishes: { title: 'Other tasks', each: 'none of these is drafted', until: 'none' },
	administration: {
		title: 'Separation from other bodies',
		options: {
			yes: ['an article on separation', 'people, rooms and money apart'],
			no: ['not needed', 'one article fewer']
		},
		until: 'the article holds'
	},
	counterpart: {
		title: 'With whom contact is kept',
		options: {
			state: ['a government', 'one contact'],
			nsag: ['a movement', 'one contact'],
			several: ['several', 'a desk for each'],
			unknown: ['not yet known', 'one contact is asked for']
		},
		until: 'one contact'
	},
	'counterpart-office': {
		title: 'Form of contact',
		options: {
			mirror: ['office to office', 'a page of rules'],
			ministry: ['office to ministry', 'one contact'],
			none: ['to one contact', 'no structure needed'],
			unknown: ['to one contact', 'no structure needed']
		},
		until: 'one contact'
	},
	recognition: {
		title: 'Opening and name',
		options: {
			indifferent: ['as written', 'no special order'],
			welcomes: ['as written', 'no special order'],
			'fears-parity': ['plain name, quiet opening', 'contact is safer'],
			copies: ['as written', 'matched posts'],
			attacks: ['as written', 'visitors and papers guarded']
		},
		until: 'plain name, quiet opening'
	},
	parity: {
		title: 'Words on status',
		options: {
			sought: ['equal terms in the work', 'status stays where it is'],
			'not-at-issue': ['as in the preamble', 'nothing more'],
			feared: ['designated contacts', 'functions, not institutions']
		},
		until: 'as in the preamble'
	},
	'seat-at-talks': {
		title: 'Place at the talks',
		options: {
			invited: ['invited', 'a delegation can be named'],
			'not-invited': ['observer seat asked for', 'briefings first']
		},
		until: 'briefings are asked for'
	},
	visibility: {
		title: 'How the office becomes known',
		options: {
			public: ['public', 'easily found; easily named'],
			quiet: ['quiet', 'known to those who ask'],
			deniable: ['without a sign', 'safest at first; hard to vouch for'],
			later: ['decided later', 'quiet meanwhile']
		},
		until: 'it does not announce itself'
	},
	media: {
		title: 'Answer to a leak',
		options: {
			open: ['as written', 'no special line'],
			controlled: ['as written', 'no special line'],
			hostile: ['a line agreed beforehand', 'quick; has to be agreed']
		},
		until: 'as written'
	},
	voice: {
		title: 'Who speaks',
		options: {
			'of-the-office': ['one person of the office', 'knows; is also the office'],
			'of-the-leadership': ['one person outside it', 'the office stays silent; a step away'],
			'agreed-with-them': ['one person of each side', 'the same words; slow']
		},
		until: 'one person named for it'
	},
	location: {
		title: 'Seat',
		options: {
			capital: ['in the capital', 'near to those who decide'],
			'own-territory': ['in an area of its own', 'its own house; hard to reach for others'],
			'third-country': ['in another country', 'safe to reach; depends on a host'],
			several: ['several places', 'hard to close; hard to lead'],
			virtual: ['no seat', 'light; trust takes longer']
		},
		until: 'no fixed seat'
	},
	'host-letter': {
		title: 'Understanding with the host',
		options: {
			signed: ['signed', 'the office can open'],
			unsigned: ['agreed, not signed', 'the office waits'],
			none: ['still to be made', 'the office waits']
		},
		until: 'the office waits'
	},
	consulted: {
		title: 'A word ahead of the opening',
		options: { yes: ['given', 'nothing more'], no: ['to be given', 'the opening waits some days'] },
		until: 'given before opening'
	},
	premises: {
		title: 'Rooms',
		options: {
			own: ['its own', 'its own to lock'],
			host: ['the host’s', 'safe; on the host’s terms'],
			counterpart: ['another side’s', 'near; papers elsewhere'],
			'third-party': ['someone else’s', 'neutral; on notice']
		},
		until: 'papers are kept elsewhere'
	},
	beside: {
		title: 'Nearness to other bodies',
		options: { yes: ['beside them', 'easy to meet; papers elsewhere'], no: ['apart', 'a way to go; quieter'] },
		until: 'papers are kept elsewhere'
	},
	movement: {
		title: 'Journeys',
		options: {
			free: ['without special arrangement', 'simple'],
			restricted: ['under safe conduct', 'time ahead of each journey'],
			hiding: ['under safe conduct', 'time ahead of each journey']
		},
		until: 'under safe conduct'
	},
	travellers: {
		title: 'Passes',
		options: { protected: ['numbers and a sealed list', 'safe; needs a holder'], open: ['an ordinary list', 'simple'] },
		until: 'numbers and a sealed list'
	},
	legal: {
		title: 'Counsel before help',
		options: {
			none: ['not needed', 'help can begin'],
			'listed-un': ['needed, journeys too', 'what waits is marked'],
			'listed-national': ['needed', 'what waits is marked'],
			unknown: ['needed', 'what waits is marked']
		},
		until: 'counsel is asked first'
	},
	exposure: { title: 'What counsel is asked', each: 'each is put to counsel', until: 'all are put to counsel' },
	counsel: {
		title: 'Word of counsel',
		options: { taken: ['given', 'what was confirmed begins'], 'not-yet': ['awaited', 'what waits is marked'] },
		until: 'what waits is marked'
	},
	'officials-law': {
		title: 'What the law asks of those who make contact',
		options: {
			'leave-in-writing': ['each contact has leave in writing', 'a paper for each'],
			'body-told': ['a body is told of each contact', 'known beyond the office'],
			barred: ['the law has to allow contact first', 'contact waits'],
			nothing: ['nothing is known of such a law', 'an authorisation all the same']
		},
		until: 'an authorisation for each'
	},
	threat: {
		title: 'Protection',
		options: {
			low: ['care for staff', 'ordinary'],
			elevated: ['and a second address', 'some cost'],
			high: ['and rules for visitors', 'strict']
		},
		until: 'the strictest of these'
	},
	messengers: {
		title: 'Messengers',
		options: { yes: ['rules for visitors', 'no exceptions'], no: ['ordinary care', 'lighter'] },
		until: 'rules for visitors'
	},
	cohesion: {
		title: 'Other bodies',
		options: {
			united: ['as they are', 'nothing more'],
			factions: ['each keeps its tasks', 'said in the text'],
			alliance: ['each keeps its tasks', 'said in the text'],
			rivalry: ['each keeps its tasks', 'said in the text']
		},
		until: 'each keeps its tasks'
	},
	rivals: {
		title: 'Who keeps what',
		each: 'each body stands in the table or is struck',
		until: 'each keeps what it has'
	},
	'leadership-change': {
		title: 'Terms and transition',
		options: {
			none: ['ordinary', 'no file needed'],
			election: ['terms cross the date', 'a file is ready'],
			succession: ['terms cross the date', 'a file is ready'],
			contested: ['terms cross the date', 'a file is ready'],
			'coalition-change': ['terms cross the date', 'a file is ready']
		},
		until: 'a file is ready'
	},
	'staff-pool': {
		title: 'Who is chosen',
		options: {
			loyalists: ['people of confidence', 'beside skill'],
			specialists: ['people of skill', 'beside confidence'],
			mix: ['both', 'in pairs'],
			scarce: ['few', 'posts stay open']
		},
		until: 'both, in pairs'
	},
	'several-roles': {
		title: 'People with several roles',
		options: { yes: ['roles in writing', 'all consent'], no: ['roles declared', 'nothing more'] },
		until: 'roles in writing'
	},
	isolated: {
		title: 'Length of preparation',
		options: { yes: ['longer', 'more hands'], no: ['ordinary', 'one post'] },
		until: 'ordinary'
	},
	languages: { title: 'Languages', each: 'each has interpreters or none', until: 'interpreters on call' },
	absent: { title: 'Places kept', each: 'a place is kept for each', until: 'the places stay open' },
	records: {
		title: 'What is written down',
		options: {
			decisions: ['decisions and promises', 'little to lose; memory must be told on'],
			summaries: ['and one page on each meeting', 'enough to recall'],
			verbatim: ['full notes', 'nothing forgotten; readers controlled']
		},
		until: 'decisions and promises'
	},
	readers: {
		title: 'Readers of a graded paper',
		options: { 'by-post': ['by post', 'exact; lists to keep'], 'by-body': ['by body', 'simple; wider'] },
		until: 'by post'
	},
	custodian: {
		title: 'Keeper of the archive',
		options: {
			'public-archive': ['the public archives', 'lasts; under public law'],
			'own-keeper': ['a keeper of its own', 'near at hand; shares the same fate'],
			'third-party': ['a third party, sealed', 'out of reach of all; conditions needed']
		},
		until: 'a keeper named before signature'
	},
	'second-copy': {
		title: 'Second copy',
		options: {
			'ours-elsewhere': ['at another place of its own', 'at once; shares the same fate'],
			'depositary-abroad': ['with a depositary abroad', 'outlasts events here; takes time'],
			none: ['decided at the first review', 'nothing now; one copy only']
		},
		until: 'at another place of its own'
	},
	dissent: {
		title: 'Form of the second opinion',
		options: {
			'on-paper': ['one sealed copy', 'exact; a paper exists'],
			spoken: ['spoken', 'no paper; easily forgotten'],
			'outside-adviser': ['from outside', 'free; knows less']
		},
		until: 'spoken'
	},
	inclusion: { title: 'Who is heard', each: 'each group stands or is struck', until: 'all of them' },
	'local-bodies': {
		title: 'Local bodies',
		each: 'each has a link or is struck',
		until: 'each may write to the office'
	},
	'third-party': {
		title: 'Facilitation',
		options: {
			none: ['none so far', 'the door is open'],
			mediator: ['a facilitator', 'deals with one post'],
			ngo: ['an organisation', 'deals with one post'],
			host: ['a host', 'deals with one post'],
			several: ['several', 'all deal with one post']
		},
		until: 'all deal with one post'
	},
	funding: {
		title: 'Means',
		options: {
			own: ['its own', 'no one else is asked'],
			donor: ['help from outside', 'under a separate paper'],
			mixed: ['both', 'the core from its own'],
			none: ['none yet', 'three persons on loan']
		},
		until: 'three persons on loan'
	},
	manager: {
		title: 'How help arrives',
		options: {
			'own-accounts': ['through its own accounts', 'one audit; its own to answer for'],
			'separate-fund': ['through a managed fund', 'quick; a manager in between'],
			'in-kind': ['not in money', 'nothing to account for; less choice']
		},
		until: 'no help is accepted'
	},
	'sources-of-help': {
		title: 'Sources of help',
		options: { one: ['one', 'simple; depends on it'], several: ['several', 'freer; more to coordinate'] },
		until: 'none gives more than half'
	},
	accounts: {
		title: 'Accounts',
		options: { audited: ['audited', 'help can come'], 'not-yet': ['to be audited', 'help waits for it'] },
		until: 'help waits for an audit'
	},
	'pay-expected': { title: 'Pay besides salary', each: 'each is settled or struck', until: 'none is paid' },
	'helpers-wish': { title: 'Wishes of helpers', each: 'none of these is granted', until: 'none' },
	lifetime: {
		title: 'Term',
		options: {
			fixed: ['a fixed term', 'must be renewed'],
			event: ['until a settlement', 'ends with its purpose'],
			standing: ['standing', 'outlasts one process']
		},
		until: 'until it is ended in writing'
	},
	exit: {
		title: 'Afterwards',
		options: {
			expire: ['it ends', 'a clean end; memory in the archive only'],
			transform: ['functions pass on', 'knowledge stays in use; confidences sealed first'],
			merge: ['functions pass to a joint body', 'shared; own papers stay apart'],
			dormant: ['it rests', 'can be revived; a small yearly cost']
		},
		until: 'it rests for twelve months, then a review'
	},
	'staff-at-closing': {
		title: 'People at an early end',
		options: {
			return: ['they return', 'a place for each; on loan only'],
			'notice-pay': ['notice is paid', 'time to find work; money laid aside'],
			'nothing-yet': ['written by the first review', 'open until then']
		},
		until: 'written by the first review'
	}
};
