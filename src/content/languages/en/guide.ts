import type { GuideWords } from '../guide-words.ts';
import { afterwards } from './afterwards.ts';
import { asked } from './asked.ts';
import { caseStories } from './case-stories/index.ts';
import { ruleBook } from './rule-book.ts';
import { tensions } from './tensions.ts';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const listed = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** "2 links (Delegation; Regions)"; of many only how many. */
const named = (list: readonly string[], one: string, many: string) =>
	list.length === 0 ? [] : [counted(list.length, one, many) + (list.length > most ? '' : ` (${list.join('; ')})`)];
const most = 12;

const preamble = 'the preamble';

/** Every word of the facilitator’s guide that is not said elsewhere. */
export const guideWords: GuideWords = {
	asking: asked,
	book: ruleBook,
	tensions,
	stories: caseStories,

	title: 'Working paper',
	running: 'Working paper · For the facilitator only · not to be passed on',
	forLabel: 'For',
	forWhom: 'Whoever facilitates, and nobody else',
	handlingLabel: 'Handling',
	handling: (grade) =>
		`${grade}. One copy. Not copied, photographed or sent. Never together with the party’s text, never to a donor. Destroyed when a newer one is printed`,
	trust: 'How far to trust this',
	limits: [
		'It is advice, not a finding. It comes from few cases, and no case proves a rule (S7).',
		'What rests on no source is called our suggestion. Of most sources only a part was read.',
		'What wrote it is general software and gives no legal advice.',
		'You know the room; this paper does not. Where they differ, go by the room.'
	],

	onePage: 'In one page',
	nothingOpen: 'No point is open.',
	opened: (points, section) =>
		`${counted(points, 'point is', 'points are')} open. Section ${section} takes ${points === 1 ? 'it' : 'them'} up.`,
	gravest: {
		stop: (titles) => `${listed(titles)}. Nothing is drafted for the party until this changes.`,
		block: (titles) => `${listed(titles)}.`,
		refuse: (titles) => `${listed(titles)}.`
	},
	toConsider: (n, section) => `${counted(n, 'warning is', 'warnings are')} for you to consider: section ${section}.`,
	beyondThePlan: (expected, present) =>
		`As answered, ${expected.join(', ')} persons are expected by days 30, 90 and 180; the plan shows ${present.join(', ')}, since no post stands in it without a task. Ask what the others are to do: a task that is missing is an answer to add.`,
	signNow: (annex) =>
		`One page can be signed before the full text: ${annex} of the mandate, which opens the record for a short time.`,
	signWithSheet:
		'The mandate can be signed with its sheet of points. Until a point is decided, what the sheet says under “Until decided” holds.',
	signAll: 'The mandate can be signed once its figures and blanks are filled in.',
	settleFirst: (n) => (n === 1 ? 'To settle first' : `The ${n === 2 ? 'two' : 'three'} things to settle first`),
	seeWarnings: (section) => `See the warning in section ${section}.`,
	seeAgenda: (places) => `See ${listed(places)}.`,
	meanwhile: (waiting, until) =>
		`${waiting === 1 ? '1 item waits' : `${waiting} items wait`} for it. Until then: ${until}.`,
	notInMixedRoom: 'Not in a mixed room.',

	agenda: (points) => (points === 1 ? 'Still to be decided' : 'Still to be decided, in this order'),
	agendaRule:
		'The order: first what the full text has to wait for; then what most clauses, posts, links and further questions wait for; where that is equal, as the questions are asked.',
	pointOfSheet: (n) => `Point ${n} of the party’s sheet.`,
	ask: 'Ask:',
	quoted: (question, about) =>
		`“${question}”${about === undefined ? '' : ` – ${/[.?]$/.test(about) ? about : `${about}.`}`}`,
	onTheTable: 'On the table:',
	choices: 'Choices:',
	waits: 'Waits for it:',
	waiting: ({ count, clauses, articles, posts, links, questions }) => {
		const where =
			count > most
				? `${clauses[0] === preamble ? `${preamble}, ` : ''}articles ${listed(articles)}`
				: clauses.join(', ');
		const parts = [
			...(count > 0 ? [`${counted(count, 'clause', 'clauses')} (${where})`] : []),
			...named(posts, 'post', 'posts'),
			...named(links, 'link', 'links'),
			...named(questions, 'further question', 'further questions')
		];
		return `${parts.join(', ')}.`;
	},
	afterThese: 'After these',
	place: 'Place',
	matter: 'Matter',
	preamble,
	holdsBack: 'The full text waits for it.',
	until: 'Until then:',
	room: (section) => `Not in a mixed room: see section ${section}.`,

	warnings: 'Warnings',
	warningsNote:
		'What stops, blocks or refuses comes first. No warning is in the party’s text. You decide which of them to say aloud, and when. Where another answer would lift one, it is named so that the warning can be understood, not as a way round it.',
	kinds: afterwards.warnings.kinds,
	warning: 'Warning',
	raisedBy: 'Raised by',
	restsOn: 'Rule and sources',
	liftedBy: 'It falls away with another answer.',
	other: (label, only) => `“${label}”: ${only.length === 0 ? 'any other answer' : only.join(', or ')}`,
	without: (options) => options.map((option) => `without “${option}”`).join(', or '),
	with: (options) => `with ${options.map((option) => `“${option}”`).join(' or ')} as well`,
	withAny: (except) =>
		`with any other as well${except.length === 0 ? '' : `, but not ${except.map((option) => `“${option}”`).join(' or ')} alone`}`,

	pulling: 'Where two things pull apart',
	pullingNote:
		'Each choice can be defended. The one marked is safest for people; that is our suggestion. While nothing is chosen, all stand in brackets and the marked one holds. A choice is an answer and can be changed.',
	pullsApart: 'What pulls apart',
	choicesIn: (place, safest) =>
		`${place === undefined ? '' : `The choices stand in ${place}. `}Safest for people: ${safest}.`,
	chosen: 'Chosen',
	others: 'Not chosen',
	choice: (label, gain, cost, safest) =>
		`${label[0]!.toUpperCase()}${label.slice(1)}${safest ? ' (safest for people)' : ''}. Gain: ${gain}. Cost: ${cost}.`,

	mixedRoom: 'Not to be asked in a mixed room',
	mixedRoomNote: (section) =>
		`Of the questions that these answers lead to, those below are put to one person or one group alone, not in a room where several sides, or several parts of one side, sit together. Section ${section} says where each stands; what is answered need not be raised again.`,
	pages: {
		stance: {
			why: 'What is said in public and what is done in private may differ. Whoever hears the answer can use it, at home or at the table.',
			instead:
				'Ask one person who may speak for the leadership, alone. Do not ask who, where or how. If there is contact of another kind, leave it out of every file.'
		},
		unofficial: {
			why: 'Whoever learns in the room that there is such contact can end it with a sentence outside.',
			instead:
				'Ask one person alone whether a paper may mention it, and nothing else: not who, where, since when. If it may not, leave the question unanswered and let no file say why.'
		},
		cohesion: {
			why: 'In front of others each faction can only say “united”. Whoever says more is heard by those it speaks of.',
			instead:
				'Ask each group alone, with the same words. Say beforehand that no answer is passed on by name. In the room, ask only who must hear things at the same hour.'
		},
		rivals: {
			why: 'A body named as a worry hears of it, and then it is one.',
			instead:
				'Ask in private. In the room, show the table of who keeps what and ask which body should see it early. Kinds of bodies only, no names.'
		},
		'leadership-change': {
			why: 'Speaking of a successor in front of the leader’s people sounds like a wish.',
			instead:
				'Ask one trusted person alone, or do not ask. In the room, speak of any office and any leader: what should be in the file that a successor finds?'
		},
		'limits-and-leeway': {
			why: 'It is asked because not all are of one mind, and those who hear it know that.',
			instead: 'Ask the leadership alone. In the room, read out what is said on leeway and ask what is missing.'
		},
		'contact-and-suspicion': {
			why: 'The question says that someone may be called too easy with the other side, and everyone will think of a name.',
			instead:
				'Ask the leadership alone how the order is to be known. In the room, only read out the sentence that was chosen.'
		},
		'two-channels': {
			why: 'The question says that there is a second way, or may be.',
			instead:
				'Ask the leader alone, by word of mouth. The sentence in the mandate reads the same whether there is another way or not.'
		},
		'memory-and-change': {
			why: 'In front of those who may go, and of those who may come, it sounds like taking sides.',
			instead:
				'Ask each alone, with the same words: what would you want to find if you came, or to have kept if you went?'
		}
	},
	why: 'Why not:',
	instead: 'Instead:',
	cautionsTitle: 'Words, in any room',
	cautions: (aboutLists) => [
		'Never ask for names, addresses, telephone numbers, names of units, or the place of a safe house. Categories are enough, here and in every text.',
		`On lists, ask only: “${aboutLists}” Yes, no, not sure and rather not say are all good answers. Never ask whether they are what others call them.`,
		'Say “the other side”, “your leadership”, “people who can commit you”. Use no word that a side would not use for itself, and none that doubts its title.',
		'“Not decided” and “we prefer not to record this” are answers. Say so before the first question, and again when it gets difficult.',
		'If there is contact that no paper may mention, it stands in no file and not here. Agree by word of mouth who may know, and that the office is not asked.',
		'Begin with who and where. Secrecy, lists and money come late.',
		'Offer every question on paper. Some rooms have no devices.'
	],

	cases: 'Cases that are near',
	casesNote:
		'Near means: many rules apply to both sides, and few to only one of them. No case proves a rule. Some of their answers are assumed. Do not name a case to the party as what it is like; it may be heard as an insult.',
	sharesWarnings: (n) => (n === 1 ? 'Shares a warning:' : 'Shares warnings:'),
	sharesRules: (n) => (n === 1 ? 'Shares a rule:' : 'Shares rules, the rarest first:'),
	titles: (titles) => `${listed(titles.map((title) => `“${title}”`))}.`,
	whatHappened: 'What the sources say:',
	wentWrong: 'What went wrong:',
	versions: 'The sources disagree:',
	cites: (cites) => `(${cites.join(', ')})`,
	rules: 'Rules that apply',
	rulesNote: (clause, post, letter) => {
		const examples = [
			...(clause ? [`${clause} is a clause of the mandate`] : []),
			...(post ? [`${post} a post of the staffing plan`] : []),
			...(letter ? [`${letter} a function of the mandate`] : [])
		];
		return `By chapter, in the order of their numbers. ${examples.length === 0 ? '' : `${examples.join(', ')}. `}R or C with figures is the number of a rule, or of two things that pull apart, in the list of every rule that the app shows. Where a rule has no number of its own, § names the section, or O the open question, of the notes from which the rules were drawn; these notes are not printed. Where several share a number, the figure in brackets tells them apart. “Open” and the point of the party’s sheet stand beside whatever is not decided.`;
	},
	chapter: (title) => `${title}: number and sources`,
	ruleNumber: (brief, place) =>
		(/^\d/.test(brief) ? `§\u00a0${brief}` : brief) + (place === undefined ? '' : `\u00a0(${place})`),
	rule: 'Rule',
	answers: 'Turned on',
	brings: 'Brings',
	suggestion: 'our suggestion',
	suggestionIs: 'A judgement made for this tool, not a finding',
	andSuggestion: 'in part our suggestion',
	background: 'not verified',
	always: 'For every side',
	unsaid: 'no answer: it holds unless one says otherwise',
	stillOpen: (items, others) => {
		const waiting = items.map(
			({ what, points }) =>
				`${what} waits for ${points.length === 1 ? 'point' : 'points'} ${listed(points.map(String))}`
		);
		const named = others.length === 0 ? [] : [`waits for ${listed(others.map((label) => `“${label}”`))}`];
		return `[Open: ${[...waiting, ...named].join('; ')}]`;
	},
	effects: {
		links: 'link:',
		warnings: 'warning:',
		possible: 'if it is decided so, the warning:',
		first: 'in the first month:',
		clears: 'waits for clearance:',
		suggests: 'proposed:',
		suggestsNotNow: 'proposed, chosen for later:',
		suggestsNot: 'proposed, not chosen:',
		suggestsLater: 'proposed for later:',
		suggestsNotLater: 'proposed for later, chosen for the first day:',
		suggestsNever: 'proposed for later, not chosen:',
		suggestsLimits: 'limits proposed:',
		none: 'nothing more in this text'
	},

	session: 'Where the answers stand',
	sessionNote:
		'To pick up the session. Of what was not recorded only that is said. Of contact that may have to stay off paper not even whether the question was answered.',
	question: 'Question',
	answer: 'Answer',
	notDecided: 'not decided',
	notThere: 'not recorded, or not answered so far',
	offPaper: 'on no paper, whether answered or not',
	asTicked: 'as the rules propose',
	nothingTicked: 'none',

	sourceList: 'Sources',
	code: 'No.',
	source: 'What it is',
	sourceNote: 'What is cited above. A number such as S45 is a passage of the article; the others carry their own.',

	contents: 'Contents',
	pageOf: 'Page {page} of {pages}',
	fingerprint: 'Fingerprint {fingerprint}',
	remarks: 'Remarks, by page and line',
	comma: ', ',
	semicolon: '; ',
	or: ', or ',
	pair: (label, text) => `${label}${label.endsWith('?') ? '' : ':'} ${text}`
};
