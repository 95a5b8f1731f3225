import type { ClauseId } from '#content/clauses/index.ts';
import type { PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import type { Block, Line, Undressed } from './blocks.ts';
import { gaps } from './gaps.ts';
import { cards, choosing, cover, head, numbered, summary } from './post-tables.ts';
import { smallerSizes } from './smaller-sizes.ts';
import { countOf, definitionOf, staff, staffed, uncounted } from './filling.ts';
import { codes } from './staff.ts';
import { steps } from './steps.ts';
import { capital, listed, phrase, plain, say, sayPhrase, type Writing } from './writing.ts';

/** The staffing plan (brief 3.2): posts and no names, what is filled when, who covers whom, what is missing and what remains at the smallest size. */
export function staffing(w: Writing): Undressed {
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
		...section(10, [numbered([holds(w.profile, 'readers', 'by-body') ? 's10bodies' : 's10a', 's10b', 's10c'], w)], w),
		...section(11, places(w), w),
		...section(12, gaps(all, w), w),
		...section(
			13,
			[
				numbered(
					[
						w.numbers.clause.has('counsel-first') ? 's13aWaits' : 's13a',
						...(holds(w.profile, 'phase', 'implementation') ? [] : (['s13b'] as const))
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

function learning(w: Writing): Block[] {
	const cleared = w.plan.posts.some((post) => post.cleared);
	const needs = w.words.documents.learning.filter(
		({ posts, clause }) =>
			(posts.length === 0 || posts.some((id) => w.numbers.post.has(id as PostId))) &&
			(clause === undefined || w.numbers.clause.has(clause as ClauseId))
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

function reach(w: Writing): Block[] {
	const holders = [
		...(w.numbers.holders.get('contact-point') ?? []),
		...(w.numbers.holders.get('counterpart-liaison') ?? []),
		'deputy' as const,
		'head' as const
	];
	const dayOf = (id: PostId) => staffed(w).get(id)?.day;
	const duty = [...new Set(holders)].filter((id) => dayOf(id) !== undefined).slice(0, 3);
	const first = duty.filter((id) => dayOf(id) === 30);
	const joining = duty
		.filter((id) => !first.includes(id))
		.map((id) => phrase('s9later', w, { post: w.numbers.post.get(id)!, day: dayOf(id)! }));
	const line = w.plan.clauses.some(({ id }) => id === 'direct-line');
	const list = listed(
		first.map((id) => w.numbers.post.get(id)!),
		w
	);
	const reached = sayPhrase(duty.length > 1 ? 's9a' : 's9one', w, {
		list: [list, ...joining].join('')
	});
	return [{ type: 'list', ordered: true, lines: [reached, ...(line ? [sayPhrase('s9b', w)] : [])] }];
}

function places(w: Writing): Block[] {
	const substance = w.plan.posts.map(({ id }) => id).filter((id) => definitionOf(id).substance);
	const absent = w.words.documents.places;
	const kept = Object.keys(absent).filter((key) => key !== 'women' && holds(w.profile, 'absent', key));
	const days = [30, 90, 180].map((n) => capital(phrase('day', w, { n })));
	const blanks = days.map(() => plain('__________'));
	const first = {
		cells: [sayPhrase('s11women', w, { list: codes(substance, w) }), sayPhrase('s11third', w), ...blanks]
	};
	return [
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: [...head(['s11place', 's11aim'], w), ...days],
			widths: [40, 18, 14, 14, 14],
			rows: [
				first,
				...kept.map((key) => ({
					cells: [say(absent[key as keyof typeof absent], w), sayPhrase('s11one', w), ...blanks]
				}))
			]
		}
	];
}

/** How many persons the plan speaks of, for the cover: what the party said, or what the steps would come to. */
export function numbersOf(w: Writing): Line {
	const given = [30, 90, 180].map((day) => countOf(w, day as 30 | 90 | 180));
	const all = staff(w);
	const upTo = (day: number) =>
		all.filter((post) => post.day !== undefined && post.day <= day).reduce((sum, post) => sum + post.persons, 0);
	const people = (n: number) => (n === 1 ? phrase('onePerson', w) : phrase('persons', w, { n }));
	const posts = w.plan.posts.length;
	const each = uncounted(all);
	const note = each.length > 0 ? sayPhrase('numbersEach', w, { list: codes(each, w) }) : [];
	const [p30, p90, p180] = given;
	if (p30 !== undefined && p90 !== undefined && p180 !== undefined) {
		const more = p30 > upTo(30) || p90 > upTo(90) || p180 > upTo(180);
		return [
			...sayPhrase('numbersGiven', w, {
				posts,
				p30: people(upTo(30)),
				p90: people(upTo(90)),
				p180: people(upTo(180))
			}),
			...(more ? sayPhrase('numbersExpected', w, { p30, p90, p180: people(p180) }) : []),
			...note
		];
	}
	return [...sayPhrase('numbersProposed', w, { posts, p30: upTo(30), p90: upTo(90), p180: upTo(180) }), ...note];
}
