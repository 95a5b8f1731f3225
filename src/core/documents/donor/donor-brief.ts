import type { Cite } from '#content/grammar.ts';
import { improper, proper } from '#content/donor/conditions.ts';
import { offers } from '#content/donor/help.ts';
import { appraised } from '#content/donor/functions.ts';
import { modalities, type Standing } from '#content/donor/modalities.ts';
import { indicators, listing, questions, worth } from '#content/donor/questions.ts';
import { checks, redFlags } from '#content/donor/red-flags.ts';
import type { DonorPhrase, DonorWords } from '#content/languages/donor-words.ts';
import type { Words } from '#content/languages/words.ts';
import type { Costs } from '../../costs.ts';
import type { Draft } from '../../draft.ts';
import { known } from '../../profile.ts';
import { inOrder } from '../../say-sources.ts';
import type { Block, Document, Line } from '../blocks.ts';
import { expectedBeyond, presentBy, uncounted } from '../filling.ts';
import { atWork, onceBegun } from '../staff.ts';
import { capital, lineBreak, plain, textOf } from '../writing.ts';
import { appraise, leavesRoom, leftTo, meets, pointsOf, verdictOf, type Appraisal } from './appraisal.ts';
import { budgetOf, type Budget, type Paid } from './budget.ts';
import { budgetSection } from './budget-section.ts';
import { cite, fill, isTelling, label, nameOf, table, tell, ticked } from './said.ts';

/** The sections in their order; what stands in a section refers to others by their numbers. */
const order = [
	'questions',
	'listing',
	'flags',
	'conditions',
	'ways',
	'work',
	'budget',
	'results',
	'gaps',
	'sources'
] as const;
type Section = (typeof order)[number];
type QuestionPoint = (typeof questions)[number]['points'][number];

/** A section that has nothing to say is left out, and leaves no gap in the numbers. */
export function numbersOf({ gaps }: Appraisal): Readonly<Record<Section, number>> {
	const present = order.filter((id) => id !== 'gaps' || gaps.length > 0);
	return Object.fromEntries(order.map((id) => [id, present.indexOf(id) + 1])) as Record<Section, number>;
}

/** The donor’s brief (brief 3.4): whether to help, how, on which conditions, with the sources of each sentence. It rests on nothing but what may be shared. */
export function donorBrief(draft: Draft, words: Words, donorWords: DonorWords, costs: Costs = {}): Document {
	const a = appraise(draft, words, donorWords);
	const budget = budgetOf(a);
	const flags = pointsOf(redFlags, a);
	const verdict = verdictFirst(a);
	const bodies: Readonly<Record<Section, () => readonly Block[]>> = {
		questions: () => [asked(a)],
		listing: () => [
			note('listingNote', a),
			list(pointsOf(listing, a).map((point) => cited(a.said.listing[point.id], point, a)))
		],
		flags: () => flagged(flags, a),
		conditions: () => conditions(a),
		ways: () => [note('hereNote', a), ways(a)],
		work: () => work(budget, a),
		budget: () => budgetSection(budget, costs, numbersOf(a).work, a),
		results: () => results(a),
		gaps: () => gaps(a),
		// The last to be written: it says what was cited.
		sources: () => [note('sourcesNote', a), sourceTable(words, a)]
	};
	const party = donorWords.parties[partyOf(a)];
	return {
		id: 'donor-brief',
		language: words.language,
		title: fill('title', a, { party }),
		margin: 'narrow',
		running: fill('running', a),
		pageOf: donorWords.text.pageOf,
		fingerprint: donorWords.text.fingerprint,
		remarks: donorWords.text.remarks,
		cover: coverOf(flags.length, a),
		blocks: [
			...verdict,
			...order.flatMap((id) => {
				const body = bodies[id]();
				return body.length === 0 ? [] : [heading(id, a), ...body];
			})
		]
	};
}

function partyOf({ w }: Appraisal): keyof DonorWords['parties'] {
	const party = known(w.profile, 'party');
	return typeof party === 'string' || party[0] === 'none' ? 'undecided' : (party[0] as keyof DonorWords['parties']);
}

function coverOf(flags: number, a: Appraisal): Document['cover'] {
	const open = a.gaps.filter((gap) => gap.open).length;
	const rows: readonly (readonly [DonorPhrase, Line])[] = [
		['forLabel', label('for', a)],
		['restsLabel', label('rests', a)],
		['flagsLabel', plain(fill('flagsCount', a, { n: flags, checks: pointsOf(checks, a).length }))],
		['openLabel', plain(fill('open', a, { open, silent: a.gaps.length - open }))]
	];
	return rows.map(([id, line]) => ({ label: fill(id, a), line }));
}

/** The verdict, the one reason that decided it, and what it means: the point of the paper, and so before all else and as large as its title. */
function verdictFirst(a: Appraisal): Block[] {
	const { id, verdict, cites } = verdictOf(a);
	const { title, means } = a.said.verdicts[verdict];
	return [
		{ type: 'paragraph', style: 'lead', line: [{ text: fill('because', a, { verdict: title }), kind: 'strong' }] },
		{ type: 'paragraph', line: [...label('reasonLead', a), ...cite(tell(a.said.reasons[id], a), cites, a)] },
		{ type: 'paragraph', line: [...label('meaningLead', a), ...tell(means, a, numbersOf(a))] }
	];
}

function asked(a: Appraisal): Block {
	const rows = questions.flatMap(({ id, facts, points }) => {
		const elsewhere = ({ listing: 'listing', results: 'results' } as Partial<Record<typeof id, Section>>)[id];
		const lines = [
			...pointsOf<QuestionPoint>(points, a).map((point) => cited(a.said.points[point.id], point, a)),
			...gapLines(facts, a),
			...(elsewhere ? [plain(fill('seeSection', a, { n: numbersOf(a)[elsewhere] }))] : [])
		];
		return lines.length === 0 ? [] : [{ question: a.said.questions[id], answer: stacked(lines) }];
	});
	const numbered = rows.map(({ question, answer }, index) => ({ cells: [plain(`${index + 1}. ${question}`), answer] }));
	return table(['questionHead', 'answerHead'], [26, 74], numbered, a);
}

function gapLines(facts: readonly string[], a: Appraisal): Line[] {
	const line = (open: boolean): Line[] => {
		const matters = a.gaps
			.filter((gap) => gap.open === open && facts.includes(gap.fact))
			.map(({ fact }) => textOf(tell(a.said.facts[fact][0], a)));
		const phrase = open ? 'notDecided' : 'notStated';
		return matters.length === 0 ? [] : [plain(fill(phrase, a, { list: matters.join(a.said.text.comma) }))];
	};
	return [...line(true), ...line(false)];
}

function flagged(flags: readonly (typeof redFlags)[number][], a: Appraisal): Block[] {
	const row = ({ flag, mend }: DonorWords['checks'][keyof DonorWords['checks']], cites: readonly Cite[]) => ({
		cells: [cite(plain(flag), cites, a), tell(mend, a, numbersOf(a))]
	});
	const rows = [
		...flags.map(({ id, cites }) => row(a.said.redFlags[id], cites)),
		{ cells: [label('checksTitle', a)], section: true as const },
		...pointsOf(checks, a).map(({ id, cites }) => row(a.said.checks[id], cites))
	];
	const none: Block[] = flags.length === 0 ? [{ type: 'paragraph', line: label('noFlags', a) }] : [];
	return [...none, table(['flagHead', 'mendHead'], [46, 54], rows, a)];
}

function conditions(a: Appraisal): Block[] {
	const under = (id: 'proper' | 'improper', lines: readonly Line[]): Block[] => [
		{ type: 'heading', level: 2, id, text: fill(id, a) },
		list(lines)
	];
	return [
		...under(
			'proper',
			pointsOf(proper, a).map((point) => cited(a.said.proper[point.id], point, a))
		),
		...under(
			'improper',
			pointsOf(improper, a).map((point) => cited(a.said.improper[point.id], point, a))
		)
	];
}

function ways(a: Appraisal): Block {
	const rows = modalities
		.filter(({ when }) => meets(when, a))
		.map(({ id, cites, here, left }) => {
			const { title, gain, cost, risk } = a.said.modalities[id];
			const standing = standingsOf({ here, left }, a).map((is) => a.said.standings[is]);
			return {
				cells: [cite(plain(title), cites, a), ...[gain, cost, risk, standing.join(a.said.text.semicolon)].map(plain)]
			};
		});
	return table(['wayHead', 'gainHead', 'costHead', 'riskHead', 'hereHead'], [27, 21, 20, 20, 12], rows, a);
}

/** What a way is here, and what the verdict leaves of it. What has to be cleared first says so already. */
function standingsOf({ here, left }: Pick<(typeof modalities)[number], 'here' | 'left'>, a: Appraisal): Standing[] {
	const is = here.find(({ when }) => meets(when, a))?.is ?? 'open';
	const leaves = leftTo(a);
	if (leaves.length === 0 || !['named', 'open', 'audit'].includes(is)) return [is];
	const lefts: readonly string[] = left;
	if (leaves.some((one) => !lefts.includes(one))) return ['later'];
	return [...(is === 'open' ? [] : [is]), ...leaves.flatMap((one) => (one === 'nothing' ? [] : [one]))];
}

function work({ posts }: Budget, a: Appraisal): Block[] {
	const [stopped, fighting] = (['stopped', 'fighting'] as const).map((column) => new Set<string>(atWork(column, a.w)));
	const begun = new Set<string>(onceBegun('stopped', a.w));
	const [telling, further] = [true, false].map((is) => posts.filter(({ id }) => isTelling(id, a) === is));
	const rows = telling!.map((post) => {
		const there = post.day !== undefined;
		const stays = (set: ReadonlySet<string>, otherwise: 'pauses' | 'ends') =>
			there ? fill(set.has(post.id) ? 'paid' : otherwise, a) : a.said.text.none;
		const stopping = begun.has(post.id) && there ? fill('paidIfBegun', a) : stays(stopped!, 'pauses');
		return {
			cells: [
				post.persons > 1 ? fill('times', a, { n: post.persons, amount: nameOf(post.id, a) }) : nameOf(post.id, a),
				there ? String(post.day) : a.said.text.none,
				meansOf(post, a),
				stopping,
				stays(fighting!, 'ends')
			].map(plain)
		};
	});
	// What no function may be named of has no row of its own: day, means and phases would say what it is.
	const unnamed = [fill('furtherPosts', a, { n: further!.length }), ...Array<string>(4).fill(a.said.text.none)];
	if (further!.length > 0) rows.push({ cells: unnamed.map(plain) });
	return [
		...functionsOf(a).map((line): Block => ({ type: 'paragraph', style: 'note', line })),
		note('postsNote', a),
		table(['postHead', 'dayHead', 'meansHead', 'stopHead', 'endHead'], [30, 10, 22, 16, 22], rows, a),
		{ type: 'paragraph', style: 'note', line: plain(sumOf(posts, a) + expectedOf(a)) },
		...eachOf(posts, a)
	];
}

/** What a post is called, if it is one for each and its number of persons is therefore not known. */
function eachOf(posts: readonly Paid[], a: Appraisal): Block[] {
	const list = uncounted(posts)
		.filter((id) => isTelling(id, a))
		.map((id) => nameOf(id, a))
		.join(a.said.text.comma);
	return list === '' ? [] : [{ type: 'paragraph', style: 'note', line: plain(fill('each', a, { list })) }];
}

function functionsOf(a: Appraisal): Line[] {
	const shown = appraised.filter(({ when }) => meets(when, a));
	const named = (start: 'now' | 'later', open: boolean) =>
		shown
			.filter(({ id }) => a.w.plan.functions.some((one) => one.id === id && one.start === start && one.open === open))
			.map(({ id }) => a.said.functions[id]);
	const line = (id: DonorPhrase, names: readonly string[]) =>
		names.length === 0 ? [] : [plain(fill(id, a, { list: names.join(a.said.text.comma) }))];
	return [
		...line('workNow', named('now', false)),
		...line('workLater', named('later', false)),
		...line('workOpen', [...new Set([...named('now', true), ...named('later', true)])]),
		label('workLeft', a)
	];
}

function meansOf(post: Paid, a: Appraisal): string {
	if (post.held) return a.said.means[post.held];
	if (post.withSettlement) return a.said.means.settlement;
	return a.said.means[post.day === undefined && post.means !== 'none' ? 'vacant' : post.means];
}

function sumOf(posts: readonly Paid[], a: Appraisal): string {
	return fill('sum', a, {
		...inWords(presentBy(posts), a),
		waiting: posts.filter(({ day }) => day === undefined).length
	});
}

/** The persons whom the party expects, where it expects more than the whole plan shows, whatever of it help may go to. */
function expectedOf(a: Appraisal): string {
	const expected = expectedBeyond(a.w);
	if (!expected) return '';
	const [p30, p90, p180] = expected;
	return fill('expected', a, { p30: p30!, p90: p90!, p180: a.said.text.persons.replace('{n}', String(p180)) });
}

function inWords(numbers: readonly number[], a: Appraisal): Readonly<Record<'p30' | 'p90' | 'p180', string>> {
	const [p30, p90, p180] = numbers.map((n) => (n === 1 ? fill('person', a) : fill('persons', a, { n })));
	return { p30: p30!, p90: p90!, p180: p180! };
}

function results(a: Appraisal): Block[] {
	return [
		note('resultsNote', a),
		list(pointsOf(indicators, a).map((point) => cited(a.said.indicators[point.id], point, a))),
		{ type: 'paragraph', style: 'note', line: cite(label('worth', a), worth.cites, a) }
	];
}

function gaps(a: Appraisal): Block[] {
	if (a.gaps.length === 0) return [];
	const rows = a.gaps.map(({ fact, open }) => {
		const [matter, meanwhile] = a.said.facts[fact];
		const help = offers[fact];
		const shut = help !== undefined && !leavesRoom(help, a);
		const state = fill(open ? 'isOpen' : 'isSilent', a);
		return {
			cells: [
				plain(capital(textOf(tell(matter, a)))),
				plain(state),
				shut ? label('nothingMeanwhile', a) : plain(meanwhile)
			]
		};
	});
	return [table(['gapHead', 'stateHead', 'meanwhileHead'], [34, 16, 50], rows, a)];
}

function cited(sentence: string, { cites }: { readonly cites: readonly Cite[] }, a: Appraisal): Line {
	return cite(
		tell(sentence, a, { ...numbersOf(a), absent: ticked('absent', a), inclusion: ticked('inclusion', a) }),
		cites,
		a
	);
}

function stacked(lines: readonly Line[]): Line {
	return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

function heading(id: Section, a: Appraisal): Block {
	return { type: 'heading', level: 1, id, number: String(numbersOf(a)[id]), text: fill(id, a) };
}

function note(id: DonorPhrase, a: Appraisal): Block {
	return { type: 'paragraph', style: 'note', line: label(id, a) };
}

const list = (lines: readonly Line[]): Block => ({ type: 'list', ordered: false, lines });

/** What each code in the brief stands for. What our suggestion is, the note above says. */
function sourceTable(words: Words, a: Appraisal): Block {
	const cites = inOrder([...a.cited]).filter((cite) => cite !== 'D');
	const passages = cites.filter((cite) => cite.startsWith('S')).map((cite) => Number(cite.slice(1)));
	const others = cites.filter((cite) => !cite.startsWith('S')).map((cite) => [cite, words.sources[cite]] as const);
	const rows = [...(passages.length > 0 ? [['S', words.passages(passages)] as const] : []), ...others];
	return table(
		['codeHead', 'sourceHead'],
		[10, 90],
		rows.map((cells) => ({ cells: cells.map(plain) })),
		a
	);
}
