import type { SummaryWords } from '../summary-words.ts';

const ones = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function number(n: number): string {
	if (n < 20) return ones[n]!;
	if (n < 100) return tens[Math.floor(n / 10)] + (n % 10 === 0 ? '' : `-${ones[n % 10]}`);
	const rest = n % 100;
	return `${number(Math.floor(n / 100))} hundred${rest === 0 ? '' : ` and ${number(rest)}`}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (parts: readonly string[]) =>
	parts.length < 2
		? parts.join('')
		: `${parts.slice(0, -1).join(', ')}${parts.length > 2 ? ',' : ''} and ${parts.at(-1)}`;

const keptForSixtyDays =
	'For [[60]] days after a change of leaders the archive, the contacts and two persons who know them are kept.';

/** Every word of the summary that is read aloud and does not stand in the mandate. */
export const summaryWords: SummaryWords = {
	number,
	title: 'Summary of the mandate of {the-name}',
	running: 'Summary, to be read aloud · Restricted until signed · draft, not in force',
	listed,
	sections: {
		whose: 'Whose office it is and who instructs it',
		does: 'What it does and what it may never do',
		people: 'Who works there in the first month, and from what means',
		ends: 'What goes on when talks stop, and how it ends',
		open: 'What is left to decide'
	},
	draft:
		'This is a summary of a draft. Nothing in it is in force until the mandate is signed. Its numbers of days, months and years are proposals. Where this summary and the mandate differ, the mandate decides.',
	clauses: {
		'form-of-text': {
			options: {
				decree: 'The mandate has the form of a decree.',
				'cabinet-decision': 'The mandate has the form of a decision of the cabinet.',
				resolution: 'The mandate has the form of a resolution.',
				letter: 'The mandate has the form of a letter of {principal}.',
				'accord-chapter': 'The mandate has the form of a chapter of an accord.',
				statement: 'The mandate has the form of a common statement.'
			},
			otherwise: 'The mandate has the form that {principal} uses for such texts.'
		},
		'in-force': {
			options: {
				principal: 'It is in force when {adopts} and its names and archive keeper are entered.',
				below:
					'It is in force when it is signed, {principal} has confirmed it in writing, and its names and archive keeper are entered.'
			},
			otherwise: 'It is in force when {adopts} and its names and archive keeper are entered.'
		},
		'decision-rule-first':
			'It is in force only once the members have entered the rule by which they decide, and have adopted the text by that rule. Until then they may sign the one page at its end, and nothing else.',
		'aims-first': 'By day [[45]] {principal} adopts one paper on aims and limits.',
		'short-text-first': 'Before that, the one page at the end of the mandate may be signed.',
		name: 'The office is called {full}, here {office}.',
		commits: { options: { unclear: 'Before the mandate is signed, it is written down who commits {party}.' } },
		belongs: {
			options: {
				attached: '{office} is attached to one of the bodies of {party}. That body houses it and does not instruct it.'
			}
		},
		'committee-directs': '{committee}, whose members {principal} names, directs the process.',
		'goes-on': [
			'If talks stop or contact falters, record, archive and files go on without a new order.',
			'?{clause:contact-by-order} So does contact that has been ordered.',
			'?{function:humanitarian-access} So does work begun for people in danger.'
		],
		'others-ask': 'No other body instructs it.',
		'nobody-else-instructs': 'No one outside {party} instructs it, or proposes persons for its posts.',
		'no-use-against-persons': 'It is not used to find, follow or arrest anyone.',
		'own-means': '{office} lives from lawful means that {principal} decides on.',
		'kept-in-transition': {
			options: {
				'binds-itself': keptForSixtyDays,
				'papers-and-contacts': 'For [[60]] days after a change of leaders the archive and the contacts are kept.',
				'free-hand': 'A change of leaders leaves the archive where it is.'
			},
			otherwise: keptForSixtyDays
		},
		'core-works-on':
			'If fighting resumes or spreads, or money ends, the core of the staff works on for at least [[six]] months.',
		'last-to-close': 'Contact is the last thing to stop. Only {principal} may stop it, in writing.',
		'contact-by-order': 'No one meets or writes to {other} for {office} except by order of {principal}.',
		'status-untouched':
			'The name, the seat and the papers of {office} decide nothing about anyone’s status, rights or claims.',
		'which-prevails': {
			options: {
				split: 'If the two differ, {directing} prevails on policy, and {negotiator} on the arrangements of a round.',
				leadership: 'If the two differ, {directing} prevails.'
			}
		},
		'two-heads':
			'Two heads, from different parties, act together. What is said of the head holds for both. The chair of {principal} changes every [[six]] months.',
		'each-keeps': 'Every other body of {party} keeps its tasks, its budget and {own-line}.',
		'help-apart': 'Help from outside is accepted only under a separate paper. Those who help do not sign the mandate.',
		'help-waits': 'No help from outside, in money or in kind, is taken before counsel has confirmed it in writing.',
		'free-to-change': 'Those who newly lead {party} are free to change the policy, the mandate and the head.',
		'joint-text-stays': 'A change of leaders in one party leaves the mandate as it is.',
		afterwards: {
			options: { transform: 'Afterwards each function ends, or passes by a new text to a body that {principal} names.' }
		},
		keeper: {
			options: {
				'own-keeper': 'From the first day the archive is with a keeper who stands outside the daily line.'
			},
			otherwise: 'From the first day the archive has a keeper.'
		}
	},
	lists: {
		'functions-now': {
			lead: 'What {office} does from the first day stands in {article:functions}.',
			item: 'It {item}.'
		},
		'functions-later': {
			lead: 'Other work begins later, at the time that {article:functions} sets: {list}.'
		},
		limits: {
			lead: 'The limits of {office} stand in {article:limits}.',
			item: 'It does not {item}.',
			none: '{office} does nothing that the mandate does not name.'
		}
	},
	firstMonth: (posts, persons, proposed) => {
		if (posts.length === 0) return 'In the first month no post is filled.';
		const many = `${number(persons)} ${persons === 1 ? 'person works' : 'persons work'} there in the first month`;
		return `${proposed ? `As a proposal, ${many}` : capital(many)}: ${listed(posts)}.`;
	},
	post: (title) => `the ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
	twoHeads: 'the two heads',
	posts: {
		'counterpart-liaison-officer': 'the liaison officer for the other side',
		'third-party-liaison-officer': 'the liaison officer for third parties',
		'desk-officers': 'a desk officer for each counterpart',
		'services-liaison-officer': 'the coordination officer for the services',
		interpreters: 'two interpreters',
		'committee-secretaries': 'a secretary for each committee',
		'regional-officers': 'an officer for each region',
		'second-opinion-lead': 'the lead of the second opinion'
	},
	none: 'No point is left to decide. The numbers that are proposals are settled before signature.',
	open: (points, most) =>
		points === 1
			? 'One point is still open.'
			: `${capital(number(points))} points are still open. Most depends on point ${number(most)}.`,
	point: (n, title, place) => `Point ${number(n)}, ${place}: ${title.charAt(0).toLowerCase() + title.slice(1)}.`,
	inPlan: 'in the staffing plan',
	inArticle: (article) => `in ${article}`,
	choices: (labels) =>
		labels.length === 1
			? `${capital(labels[0]!)}.`
			: `Either ${labels.slice(0, -1).join('; or ')}; or ${labels.at(-1)}.`,
	until: (rule) => `Until it is decided, this holds: ${rule}.`,
	rest: (points) =>
		points === 1
			? 'One more point stands on the sheet at the end of the mandate, with its choices and with the rule until it is decided.'
			: `${capital(number(points))} more points stand on the sheet at the end of the mandate, each with its choices and with the rule until it is decided.`
};
