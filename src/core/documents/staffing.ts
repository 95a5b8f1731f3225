import type { ArticleId } from '#content/clauses/index.ts';
import type { FunctionId } from '#content/functions.ts';
import { basis, type PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import { titled } from './annexes.ts';
import type { Block, Document, Line } from './blocks.ts';
import { waitsFor } from './clauses.ts';
import { smallerSizes } from './smaller-sizes.ts';
import { codes, countOf, covering, definitionOf, instructs, named, staff, type Staffed } from './staff.ts';
import { steps } from './steps.ts';
import { bracketed, capital, lineBreak, listed, phrase, plain, say, sayPhrase, type Writing } from './writing.ts';

/** The staffing plan (brief 3.2): posts and no names, what is filled when, who covers whom, what is missing and what remains at the smallest size. */
export function staffing(w: Writing): Omit<Document, 'cover' | 'running' | 'contents' | 'pageOf' | 'language'> {
	const all = staff(w);
	const blocks = [
		...section(
			1,
			[{ type: 'list', ordered: true, lines: (['s1a', 's1b', 's1c', 's1d'] as const).map((id) => sayPhrase(id, w)) }],
			w
		),
		...section(2, summary(all, w), w),
		...section(3, steps(all, w), w),
		...section(4, cards(all, w), w),
		...section(5, cover(w), w),
		...section(6, learning(w), w),
		...section(7, choosing(w), w),
		...section(
			8,
			[
				numbered(
					[
						's8a',
						's8b',
						's8c',
						...(holds(w.profile, 'funding', 'mixed', 'donor') ? (['s8d'] as const) : []),
						...(holds(w.profile, 'party', 'state') ? (['s8e'] as const) : [])
					],
					w
				)
			],
			w
		),
		...section(9, reach(w), w),
		...section(10, [numbered(['s10a', 's10b', 's10c'], w)], w),
		...section(11, places(w), w),
		...section(12, gaps(all, w), w),
		...section(
			13,
			[
				numbered(
					[
						's13a',
						's13b',
						...(w.plan.posts.some(({ id }) => id === 'committee-secretaries') ? [] : (['s13c'] as const))
					],
					w
				)
			],
			w
		),
		...section(14, smallerSizes(w), w)
	];
	return { id: 'staffing', title: phrase('staffingTitle', w, { 'the-name': w.names.full }), blocks };
}

type Phrase = Parameters<typeof phrase>[0];

function section(number: number, blocks: readonly Block[], w: Writing): readonly Block[] {
	return [
		{
			type: 'heading',
			level: 1,
			id: `section-${number}`,
			number: String(number),
			text: phrase(`s${number}` as Phrase, w)
		},
		...blocks
	];
}

function numbered(ids: readonly Phrase[], w: Writing): Block {
	return { type: 'list', ordered: true, lines: ids.map((id) => sayPhrase(id, w)) };
}

function row(id: PostId, cells: readonly (string | Line)[]) {
	return {
		about: { kind: 'post' as const, id },
		cells: cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))
	};
}

function head(ids: readonly Phrase[], w: Writing): string[] {
	return ids.map((id) => phrase(id, w));
}

/** "Article 9 (c) (j)" */
function restsOn(id: PostId, w: Writing): string {
	const articles = (basis[id] as readonly ArticleId[])
		.flatMap((article) => w.numbers.article.get(article) ?? [])
		.sort((a, b) => a - b);
	const letters = w.numbers.held.get(id)!.flatMap((work) => w.numbers.letter.get(work) ?? []);
	return [articles.join(phrase('comma', w)), letters.join(' ')].filter(Boolean).join('; ');
}

export function meansOf(post: Staffed, w: Writing): string {
	if (post.cleared) return phrase('toClear', w);
	const means = phrase(`means${capital(post.means)}` as Phrase, w);
	return post.day === undefined && post.means !== 'none' ? phrase('vacant', w) : means;
}

function summary(all: readonly Staffed[], w: Writing): Block[] {
	return [
		{ type: 'paragraph', style: 'note', line: sayPhrase('s2note', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(
				['code', 'postHead', 'restsOn', 'instructedBy', 'fromDay', 'chosenFor', 'means', 'core', 'atClosing'],
				w
			),
			widths: [5, 19, 13, 12, 6, 10, 11, 5, 19],
			rows: all.map((post) => {
				const { title, closing } = w.words.posts[post.id];
				const { stands } = w.plan.posts.find(({ id }) => id === post.id)!;
				const name: Line = stands.length > 0 ? bracketed(`${waitsFor(stands, w)}: `, plain(title)) : plain(title);
				return row(post.id, [
					w.numbers.post.get(post.id)!,
					name,
					restsOn(post.id, w),
					instructs(post.id, w),
					post.day === undefined ? phrase('none', w) : String(post.day),
					w.words.documents.choice[definitionOf(post.id).choice],
					meansOf(post, w),
					definitionOf(post.id).core ? phrase('yes', w) : phrase('none', w),
					closing
				]);
			})
		}
	];
}

function cards(all: readonly Staffed[], w: Writing): Block[] {
	const said = w.words.documents;
	return [
		{ type: 'paragraph', style: 'note', line: sayPhrase('s4note', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(['postHead', 'tasks', 'authority', 'papersUpTo', 'meetsOther'], w),
			widths: [24, 40, 12, 11, 13],
			rows: all.map(({ id }) => {
				const definition = definitionOf(id);
				const { purpose, tasks } = w.words.posts[id];
				const title: Line = [{ text: named(id, w), kind: 'strong' }, lineBreak, { text: purpose, kind: 'soft' }];
				return row(id, [
					title,
					tasks.join('; '),
					definition.authority.map((one) => said.authority[one]).join(phrase('comma', w)),
					id === 'head' || id === 'deputy'
						? phrase('exceptOpinions', w, { grade: said.grades[definition.papers] })
						: said.grades[definition.papers],
					said.meets[definition.meets]
				]);
			})
		}
	];
}

function cover(w: Writing): Block[] {
	const found = (list: readonly string[]) => list.filter((id) => w.numbers.post.has(id as PostId)).slice(0, 1);
	const rows = w.plan.posts
		.filter(({ id }) => definitionOf(id).cover.length > 0)
		.map(({ id }) => {
			const { cover: covers, beside } = definitionOf(id);
			return row(id, [
				named(id, w),
				w.numbers.post.get(covering(id, w))!,
				codes(found(beside) as PostId[], w) || phrase('none', w)
			]);
		});
	return [
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(['postHead', 'coveredBy', 'worksBeside'], w),
			widths: [60, 20, 20],
			rows
		},
		numbered(['s5note', 's5secret'], w)
	];
}

function learning(w: Writing): Block[] {
	const cleared = w.plan.posts.some((post) => post.cleared);
	const needs = w.words.documents.learning.filter(
		({ posts }) => posts.length === 0 || posts.some((id) => w.numbers.post.has(id as PostId))
	);
	return [
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(['need', 'forWhom', 'how', 'when'], w),
			widths: [26, 20, 34, 20],
			rows: needs.map(({ need, posts, everyone, how, when, waits }) => ({
				cells: [
					plain(need),
					plain(everyone ?? codes(posts.filter((id) => w.numbers.post.has(id as PostId)) as PostId[], w)),
					say(how, w),
					waits && cleared ? sayPhrase('toClear', w) : say(when, w)
				]
			}))
		}
	];
}

function choosing(w: Writing): Block[] {
	return [
		{ type: 'paragraph', line: sayPhrase('s7note', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(['postHead', 'firstOf'], w),
			widths: [36, 64],
			rows: w.plan.posts.map(({ id }) => row(id, [named(id, w), capital(w.words.posts[id].chosen)]))
		}
	];
}

function reach(w: Writing): Block[] {
	const holders = [
		...(w.numbers.holders.get('contact-point') ?? []),
		...(w.numbers.holders.get('counterpart-liaison') ?? []),
		'deputy' as const,
		'head' as const
	];
	const filled = staff(w)
		.filter(({ day }) => day !== undefined)
		.map(({ id }) => id);
	const duty = [...new Set(holders)].filter((id) => filled.includes(id)).slice(0, 3);
	const line = w.plan.clauses.some(({ id }) => id === 'direct-line');
	const list = listed(
		duty.map((id) => w.numbers.post.get(id)!),
		w
	);
	const first = sayPhrase(duty.length > 1 ? 's9a' : 's9one', w, { list });
	return [{ type: 'list', ordered: true, lines: [first, ...(line ? [sayPhrase('s9b', w)] : [])] }];
}

function places(w: Writing): Block[] {
	const substance = w.plan.posts.map(({ id }) => id).filter((id) => definitionOf(id).substance);
	const absent = w.words.documents.places;
	const kept = Object.keys(absent).filter((key) => key !== 'women' && holds(w.profile, 'absent', key));
	const days = [30, 90, 180].map((n) => capital(phrase('day', w, { n })));
	const blanks = days.map(() => plain('____'));
	const first = {
		cells: [sayPhrase('s11women', w, { list: codes(substance, w) }), sayPhrase('s11third', w), ...blanks]
	};
	return [
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: [...head(['s11place', 's11aim'], w), ...days],
			widths: [46, 18, 12, 12, 12],
			rows: [
				first,
				...kept.map((key) => ({
					cells: [say(absent[key as keyof typeof absent], w), sayPhrase('s11one', w), ...blanks]
				}))
			]
		}
	];
}

function gaps(all: readonly Staffed[], w: Writing): Block[] {
	const list = (posts: readonly Staffed[]) =>
		listed(
			posts.map(({ id }) => w.numbers.post.get(id)!),
			w
		);
	const cleared = all.filter((post) => post.cleared);
	const unfunded = all.filter((post) => !post.cleared && post.means === 'none');
	const lines: Line[] = w.plan.functions.flatMap(({ id, start }) =>
		id === 'second-opinion'
			? []
			: start === 'now'
				? gapOf(id, all, w)
				: holdersOf(id, w).length === 0
					? [noPost(id, w)]
					: []
	);
	if (
		all.some(({ id, day }) => id === 'second-opinion-lead' && day === undefined) ||
		!w.numbers.post.has('second-opinion-lead')
	)
		lines.push(sayPhrase('s12second', w));
	const later = all.filter((post) => !post.cleared && post.day === undefined);
	if (later.length > 0) lines.push(sayPhrase('s12vacant', w, { list: list(later) }));
	if (cleared.length > 0) lines.push(sayPhrase('s12clear', w, { list: list(cleared) }));
	if (unfunded.length > 0) lines.push(sayPhrase('s12means', w, { list: list(unfunded) }));
	if (
		cleared.length === 0 &&
		(countOf(w, 180) ?? 0) > all.reduce((sum, post) => sum + (post.day ? post.persons : 0), 0)
	)
		lines.push(sayPhrase('s12more', w));
	return lines.length > 0
		? [{ type: 'list', ordered: false, lines }]
		: [{ type: 'paragraph', line: sayPhrase('s12none', w) }];
}

const holdersOf = (id: FunctionId, w: Writing) => w.numbers.holders.get(id)!;
const noPost = (id: FunctionId, w: Writing) =>
	sayPhrase('s12function', w, { function: titled(id, w), post: w.numbers.post.get('head')! });

/** A function of the first day whose post is not there in the first month: who answers for it until then. */
function gapOf(id: FunctionId, all: readonly Staffed[], w: Writing): Line[] {
	const held = holdersOf(id, w).flatMap((post) => all.find((one) => one.id === post) ?? []);
	if (held.length === 0) return [noPost(id, w)];
	if (held.some(({ day }) => day === 30)) return [];
	const next = held.filter(({ day }) => day !== undefined).sort((a, b) => a.day! - b.day!)[0];
	const post = next ?? held[0]!;
	if (covering(post.id, w) === post.id) return [];
	const values = {
		function: titled(id, w),
		post: w.numbers.post.get(post.id)!,
		cover: w.numbers.post.get(covering(post.id, w))!,
		day: String(next?.day ?? '')
	};
	return [sayPhrase(next ? 's12until' : 's12never', w, values)];
}

/** How many persons the plan speaks of, for the cover: what the party said, or what the steps would come to. */
export function numbersOf(w: Writing): Line {
	const given = [30, 90, 180].map((day) => countOf(w, day as 30 | 90 | 180));
	const all = staff(w);
	const upTo = (day: number) =>
		all.filter((post) => post.day !== undefined && post.day <= day).reduce((sum, post) => sum + post.persons, 0);
	const people = (n: number) => (n === 1 ? phrase('onePerson', w) : phrase('persons', w, { n }));
	const posts = w.plan.posts.length;
	if (given.every((count) => count !== undefined))
		return sayPhrase('numbersGiven', w, {
			posts,
			p30: people(upTo(30)),
			p90: people(upTo(90)),
			p180: people(upTo(180))
		});
	return sayPhrase('numbersProposed', w, { posts, p30: upTo(30), p90: upTo(90), p180: upTo(180) });
}
