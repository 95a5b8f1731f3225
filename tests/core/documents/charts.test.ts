import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { functionIds } from '#content/functions.ts';
import { words } from '#content/languages/en/index.ts';
import { links } from '#content/links.ts';
import { posts } from '#content/posts.ts';
import type { Answers } from '#core/answers.ts';
import type { Drawing } from '#core/documents/blocks.ts';
import { drawn } from '#core/documents/measure.ts';
import type { Draft } from '#core/draft.ts';
import { belowHeading, looks, papers } from '#print/styles.ts';
import { anyAnswers, chance } from '../chance.ts';
import { documentOf, rowsUnder } from '../reading.ts';
import { draftFrom, everybody, linksOf, postsOf, somebody } from '../somebody.ts';
import { faults, passes } from './drawing-faults.ts';

/** The four charts, for parties of every kind: nothing overlaps, nothing is cut, and they say what the tables say. */

const next = chance(1717);
/** Parties by chance, every other one with all functions, so that the largest designs are among them. */
const walk = Array.from({ length: 320 }, (_, index): readonly [string, Answers] => {
	const answers = anyAnswers(next);
	return [`party ${index}`, index % 2 ? { ...answers, functions: functionIds } : answers];
});
// While it is open how many stand on the other side, there are desks and the one officer for all of it.
const largest: Answers = { ...largestOf(walk.map(([, answers]) => answers)), counterpart: 'not-decided' };
const names = {
	'two hundred wide letters': 'W'.repeat(200),
	'one long word': 'Wiederaufbauministerium'.repeat(8),
	'no letters at all': '🕊️ — <b>&amp;</b> "',
	'marks without letters': '\u0301\u200b\u202e'.repeat(60),
	'a script that is read from the right': 'مجلس السلام '.repeat(15)
};
const parties: readonly (readonly [string, Answers])[] = [
	...Object.entries(cases).map(([id, { answers }]) => [id, answers] as const),
	...Object.entries(everybody),
	['a party without anybody', somebody({ 'persons-30': 0, 'persons-90': 0, 'persons-180': 0 })],
	['a delegation that instructs', somebody({ tasking: 'negotiators', phase: 'talks' })],
	['the largest design', largest],
	...walk
];
const hostile = Object.entries(names).map(
	([what, name]) => [what, { ...largest, 'own-name': name, 'principal-title': name, 'office-name': name }] as const
);

const made = (list: readonly (readonly [string, Answers])[]) =>
	list.map(([who, answers]) => ({ who, ...drawingsOf(draftFrom(answers)) }));
const all = made(parties);
const strange = made(hostile);

test('the largest design has every post and all links that can stand together', () => {
	const draft = draftFrom(largest);
	expect([postsOf(draft).length, linksOf(draft).length]).toEqual([posts.length, expect.any(Number)]);
	expect(Math.max(...all.map(({ draft }) => linksOf(draft).length))).toBeGreaterThanOrEqual(links.length - 2);
});

for (const chart of ['organigram', 'map', 'phases', 'phasing'] as const)
	describe(`the ${chart}`, () => {
		const drawings = (list: typeof all) => list.flatMap((one) => (one[chart] ? [[one.who, one[chart]] as const] : []));
		for (const [fault, find] of Object.entries(faults))
			test(`is never so that ${fault}`, () =>
				none(drawings([...all, ...strange]), (drawing) => find(drawing).slice(0, 2)));

		test('fits its page at a size that can be read', () =>
			none(drawings([...all, ...strange]), (drawing) =>
				Object.keys(papers)
					.map((paper) => sizeOnPaper(drawing, paper as keyof typeof papers, chart === 'organigram'))
					.filter((size) => size < 7)
			));

		test('is no wider than its page, as long as names are of ordinary length', () =>
			none(drawings(all), ({ width }) => (width > (chart === 'organigram' ? 642 : 479) ? [width] : [])));

		test('explains every kind of line and of box that occurs, and no other', () =>
			none(drawings(all), (drawing) => {
				const star = words.documents.text.keyAtWorkStar;
				const plain = words.documents.text.keyAtWork;
				const explained = drawing.labels.map(({ text }) => (text === star ? plain : text));
				const kinds = [...drawing.lines, ...drawing.boxes].map(({ kind }) => kind);
				return Object.entries(keysOf(chart)).filter(([kind, key]) => {
					const drawn = kinds.filter((one) => one === kind).length;
					const said = explained.filter((text) => text === key).length;
					return drawn === 0 ? said !== 0 : drawn < 2 || said !== 1;
				});
			}));

		test('explains a star where one is drawn, and only there', () =>
			none(drawings(all), ({ boxes, labels }) => {
				const drawn = boxes.some(({ lines }) => lines.some((line) => line.endsWith('*')));
				return labels.some(({ text }) => text === words.documents.text.keyAtWorkStar) === drawn ? [] : ['a star'];
			}));

		test('is told to those who cannot see it, with where to read the same', () =>
			none(drawings(all), ({ alternative }) =>
				/^[A-Z].*\. The same content follows in words\.$/.test(alternative) ? [] : [alternative]
			));
	});

describe('the organigram', () => {
	test('has every post of the plan once', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ organigram, draft }) => {
				const codes = organigram.boxes.flatMap(({ lines }) => lines[0]?.match(/^P\d+$/) ?? []);
				const expected = codesOf(draft);
				return sorted(codes).join() === sorted(expected).join() ? [] : [codes.join()];
			}
		));

	test('joins each post by a solid line to the one that the table says it answers to', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ organigram, draft }) =>
				rowsUnder(documentOf(draft, 'structure'), 'chart-as-table')
					.map(([post, over]) => [post!, over!.match(/^P\d+/)?.[0]] as const)
					.filter(([, over]) => over)
					.filter(([post, over]) => bossOf(post.split(' ')[0]!, organigram) !== over)
		));

	test('joins whom the office informs to the posts that the table says inform them', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ organigram, draft }) => {
				const table = rowsUnder(documentOf(draft, 'structure'), 'chart-as-table').map(
					([post, , told]) => [post!.split(' ')[0]!, told!] as const
				);
				return organigram.boxes.flatMap((box) => {
					const line = organigram.lines.find((line) => line.kind === 'dashed' && joins(line, box));
					if (!line || box.kind !== 'body') return [];
					const bodies = toldIn(box.lines);
					const telling = table.flatMap(([code, told]) => (bodies.some((body) => told.includes(body)) ? [code] : []));
					const drawn = postsAt(line, organigram);
					return bodies.length > 0 && drawn.join() === telling.join()
						? []
						: [`${box.lines[0]}: ${drawn.join()}, not ${telling.join()}`];
				});
			}
		));

	test('hangs posts on a line that can be seen beside them', () =>
		none([...drawingsBy('organigram'), ...drawingsBy('phases')], ({ boxes, lines }) =>
			lines
				.filter(({ kind, points }) => kind === 'solid' && points.length === 2 && points[0]![1] === points[1]![1])
				.filter(({ points: [, [x, y]] }) =>
					boxes.some((box) => Math.abs(box.x - x) < 0.02 && y > box.y && y < box.y + box.height)
				)
				.filter(({ points: [from, to] }) => to![0] - from![0] < 2.9)
				.map(({ points: [from] }) => from)
		));

	test.each([
		['the joint bodies, with the post that speaks there', { 'joint-bodies': ['monitoring'] }, /^Joint bodies P\d+: /],
		['the focal points of members', { party: 'coalition' }, /^Focal points of members/],
		['the delegation that instructs', { tasking: 'negotiators' }, /^Delegation The Chief Negotiator$/],
		['both heads of a joint office', { party: 'joint', accord: 'in-force' }, /^P1 Heads, two from different parties$/]
	] as const)('shows %s', (_, answers, box) => {
		const { organigram } = drawingsOf(draftFrom(somebody({ phase: 'talks', ...answers })));
		expect(organigram.boxes.map(({ lines }) => lines.join(' '))).toContainEqual(expect.stringMatching(box));
	});
});

describe('the map', () => {
	test('has every neighbour of the table, and the office, once', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ map, draft }) => {
				const boxes = map.boxes.flatMap(({ lines }) => lines);
				const rows = rowsUnder(documentOf(draft, 'structure'), 't4').filter((cells) => cells.length > 1);
				const told = rows.map(([neighbour]) => neighbour!.replace(/^\[|\]$/g, ''));
				const missing = told.filter((one) => !boxes.some((box) => box.toLowerCase() === one.toLowerCase()));
				return boxes.length === told.length + 1 ? missing : [...missing, boxes.length, told.length];
			}
		));
	test('informs those whom a post of the table informs or the one voice addresses, and no other', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ map, draft }) => {
				const structure = documentOf(draft, 'structure');
				const told = rowsUnder(structure, 'chart-as-table').flatMap(([, , told]) =>
					told === '–' ? [] : told!.split('\n')
				);
				const voice = rowsUnder(structure, 't4').filter((cells) => cells[3] === words.documents.text.theVoice);
				const expected = [...told, ...voice.map(([neighbour]) => neighbour!)].map((one) =>
					one.replace(/[[\]]/g, '').toLowerCase()
				);
				const drawn = neighboursOn('dashed', map);
				return sorted(drawn).join() === sorted(expected).join()
					? []
					: [`${sorted(drawn).join()}, not ${sorted(expected).join()}`];
			}
		));
	test('hears only those whom a post of the table listens to', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ map, draft }) => {
				const rows = rowsUnder(documentOf(draft, 'structure'), 't4').filter((cells) => /listen/.test(cells[3] ?? ''));
				const heard = rows.map(([neighbour]) => neighbour!.replace(/[[\]]/g, '').toLowerCase());
				return neighboursOn('dotted', map).filter((one) => !heard.includes(one));
			}
		));
	test('joins the delegation by the same kind of line as the organigram', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ map, organigram }) => {
				const kindIn = ({ boxes, lines }: Drawing) => {
					const box = boxes.find(({ lines: [name] }) => name === words.documents.text.delegationBox);
					return (
						box &&
						lines.find((line) => onEdge(box, line.points[0]!) || (line.kind === 'dashed' && joins(line, box)))?.kind
					);
				};
				return kindIn(map) && kindIn(organigram) && kindIn(map) !== kindIn(organigram) ? [kindIn(map)] : [];
			}
		));
	test('joins each neighbour to the office by a line of its own', () =>
		none(drawingsBy('map'), ({ boxes, lines }) => {
			const office = boxes.find(({ kind }) => kind === 'post')!;
			return boxes
				.filter((box) => box !== office && box.lines.length > 0)
				.filter((box) => lines.filter((line) => joins(line, box) && joins(line, office)).length !== 1)
				.map(({ lines: [name] }) => name);
		}));
});

describe('the chart of phases', () => {
	test('puts in brackets, in each phase, the posts that the table says are at rest', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ phases, draft }) => {
				const rows = rowsUnder(documentOf(draft, 'structure'), 't10');
				const rowOf = (text: string) => rows.find(([phases]) => phases!.split('\n').includes(text));
				const titles = phases.labels.filter(({ text }) => rowOf(text));
				return titles.flatMap(({ text, x }, index) => {
					const end = titles[index + 1]?.x ?? Infinity;
					const boxes = phases.boxes.filter((box) => box.x >= x && box.x < end && /P\d/.test(box.lines[0] ?? ''));
					const code = (kind: string) => boxes.filter((box) => box.kind === kind).map(({ lines }) => lines[0]!);
					const rest = code('rest').map((one) => one.replace(/^\((.*)\)$/, '$1'));
					const told = rowOf(text)![2]!.match(/P\d+/g) ?? [];
					const whole = rest.length + code('post').length === codesOf(draft).length;
					return whole && sorted(rest).join() === sorted(told).join() ? [] : [`${text}: ${rest.join()}`];
				});
			}
		));
	test('names the bodies as the organigram does, not what they do', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ organigram, phases }) => {
				const bodies = (drawing: Drawing) =>
					drawing.boxes.flatMap(({ kind, lines }) => (kind === 'body' ? (lines[0] ?? []) : []));
				return bodies(phases).filter((name) => !bodies(organigram).includes(name));
			}
		));
	test('has a chart for each of stalled, fighting and settlement that the plan has', () =>
		none(drawingsBy('phases'), ({ labels }) => (labels.filter(({ y }) => y < 10).length === 3 ? [] : [labels.length])));
});

describe('the chart of phasing', () => {
	test('is there if a post is filled, and only then', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ phasing, draft }) => {
				const filled = steps(draft).some(([by, codes]) => by !== 'later' && /P\d/.test(codes!));
				return filled === Boolean(phasing) ? [] : [String(filled)];
			}
		));
	test('begins the bar of a post on the day of the table', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ phasing, draft }) => {
				if (!phasing) return [];
				return steps(draft)
					.filter(([by]) => by !== 'later')
					.flatMap(([by, codes]) =>
						(codes!.match(/P\d+/g) ?? []).filter((code) => {
							const label = phasing.labels.find(({ text }) => text === code)!;
							const bars = phasing.boxes.filter((box) => box.y < label.y && label.y < box.y + box.height);
							const { x } = phasing.labels.find(({ text }) => text.toLowerCase() === by)!;
							return Math.min(...bars.map((bar) => bar.x)) !== x;
						})
					);
			}
		));
	test('begins no bar before the first day on which a post is filled, whatever it waits for', () =>
		none(drawingsBy('phasing'), (phasing) => {
			const first = phasing?.labels.find(({ text }) => text === 'Day 30')?.x ?? 0;
			const legend = Math.max(...(phasing?.boxes ?? []).map(({ y }) => y));
			return (phasing?.boxes ?? []).filter(({ x, y }) => x < first && y < legend).map(({ x }) => x);
		}));
	test('has its posts in the order of their codes', () =>
		none(drawingsBy('phasing'), (phasing) => {
			const codes = (phasing?.labels ?? []).flatMap(({ text }) => text.match(/^P(\d+)$/)?.[1] ?? []).map(Number);
			return codes.filter((code, index) => code !== index + 1);
		}));
	test('says of each post that is not filled what it waits for', () =>
		none(
			all.map((one) => [one.who, one] as const),
			({ phasing, draft }) => {
				const later =
					steps(draft)
						.find(([by]) => by === 'later')?.[1]
						?.match(/P\d+/g) ?? [];
				const said = [
					...(phasing?.boxes ?? []).flatMap(({ lines }) => lines),
					...(phasing?.labels ?? []).map(({ text }) => text)
				];
				const { toClear, noMeans, vacant } = words.documents.text;
				const reasons = said.filter((text) => [toClear, noMeans, vacant].includes(text)).length;
				return !phasing || reasons >= later.length ? [] : [reasons, later.length];
			}
		));
});

describe('the faults are seen', () => {
	const box = (x: number, y: number, text: string, width = 60) =>
		({ x, y, width, height: 20, lines: [text], kind: 'post' }) as const;
	const plain: Drawing = { width: 200, height: 100, alternative: '', boxes: [], lines: [], labels: [] };
	const solid = (...points: [number, number][]) => ({ kind: 'solid', points }) as const;
	const rows: readonly (readonly [keyof typeof faults, Partial<Drawing>])[] = [
		['two boxes overlap', { boxes: [box(0, 0, 'P1'), box(50, 10, 'P2')] }],
		['something leaves the drawing', { boxes: [box(150, 0, 'P1')] }],
		['something leaves the drawing', { labels: [{ x: 190, y: 50, text: 'DECIDES' }] }],
		['a label lies over a box or another label', { boxes: [box(0, 0, 'P1')], labels: [{ x: 50, y: 12, text: 'by' }] }],
		['a line runs through a box', { boxes: [box(50, 40, 'P1')], lines: [solid([0, 50], [180, 50])] }],
		['a line runs through a label', { labels: [{ x: 50, y: 52, text: 'by' }], lines: [solid([0, 50], [180, 50])] }],
		['a line ends nowhere', { boxes: [box(0, 0, 'P1')], lines: [solid([30, 20], [30, 90])] }],
		['text is cut or runs over', { boxes: [box(0, 0, 'Humanitarian and confidence-measures officer')] }]
	];
	test.each(rows)('%s', (fault, drawing) => expect(faults[fault]!({ ...plain, ...drawing })).not.toEqual([]));
});

function drawingsBy<T extends 'organigram' | 'map' | 'phases' | 'phasing'>(chart: T) {
	return all.map((one) => [one.who, one[chart]] as const);
}

function drawingsOf(draft: Draft) {
	const [organigram, map, phases] = drawingsIn(draft, 'structure');
	const [phasing] = drawingsIn(draft, 'staffing');
	return { draft, organigram: organigram!, map: map!, phases: phases!, phasing };
}

function drawingsIn(draft: Draft, id: 'structure' | 'staffing'): readonly Drawing[] {
	return documentOf(draft, id).blocks.flatMap((block) => (block.type === 'drawing' ? [block.drawing] : []));
}

/** The posts of the table that stands beside the chart. */
const codesOf = (draft: Draft) =>
	rowsUnder(documentOf(draft, 'structure'), 'chart-as-table').map(([post]) => post!.split(' ')[0]!);

const steps = (draft: Draft) => rowsUnder(documentOf(draft, 'staffing'), 'section-3');

/** The size of text, in points, on the page that a drawing stands on. */
function sizeOnPaper({ width, height }: Drawing, paper: keyof typeof papers, landscape: boolean): number {
	const sides = [papers[paper].width, papers[paper].height];
	const [across, down] = landscape ? sides.reverse() : sides;
	const room = {
		width: across! - looks.plain.margins.left - looks.plain.margins.right + looks.plain.wide,
		height: down! - looks.plain.margins.top - looks.plain.margins.bottom - belowHeading
	};
	return drawn.size * Math.min(1, room.width / width, room.height / height);
}

/** What the legend of a chart says of each kind. */
function keysOf(chart: 'organigram' | 'map' | 'phases' | 'phasing'): Readonly<Record<Kind, string>> {
	const said = words.documents.text;
	const post = { organigram: 'keyPost', map: 'keyOffice', phases: 'keyAtWork', phasing: 'keyFilled' } as const;
	return {
		solid: said.keySolid,
		'dash-dotted': said.keyRound,
		dashed: said.keyDashed,
		dotted: said.keyDotted,
		body: said.keyBody,
		post: said[post[chart]],
		waiting: chart === 'phasing' ? said.keyWaits : said.keyWaiting,
		rest: said.keyRest
	};
}

/** The code of the post from which the solid lines to another come: where the first of them begins. */
function bossOf(code: string, { boxes, lines }: Drawing): string | undefined {
	const box = boxes.find(({ lines: [first] }) => first === code)!;
	const solid = lines.filter(({ kind }) => kind === 'solid');
	const joined = solid.filter(({ points }) => onEdge(box, points.at(-1)!));
	for (const line of joined)
		joined.push(...solid.filter((other) => !joined.includes(other) && (meets(line, other) || meets(other, line))));
	const starts = joined.map(({ points }) => points[0]!);
	return boxes.find((one) => one !== box && starts.some((start) => onEdge(one, start)))?.lines[0];
}

/** Whether a line begins or ends on the way of another. */
function meets({ points }: Line, other: Line): boolean {
	return [points[0]!, points.at(-1)!].some(([x, y]) => passes(other.points, x, y, 0.02));
}

type Box = Drawing['boxes'][number];
type Kind = Box['kind'] | Line['kind'];
type Line = Drawing['lines'][number];

/** The neighbours that a box of the organigram stands for, as the tables call them. */
function toldIn([name, ...more]: readonly string[]): readonly string[] {
	const { delegationBox, focalPointsBox } = words.documents.text;
	if (name === delegationBox) return [delegationBox];
	if (name === focalPointsBox) return [String(words.links['member-groups'].neighbour)];
	return more.map((one) => one.replace(/^P\d+: /, ''));
}

/** The codes at the end of a line, or of the box to which it leads. */
function postsAt(line: Line, { boxes, labels }: Drawing): readonly string[] {
	const post = boxes.find((box) => box.kind !== 'body' && joins(line, box));
	if (post) return [post.lines[0]!];
	const ends = [line.points[0]!, line.points.at(-1)!];
	return labels
		.filter((one) => ends.some(([x, y]) => Math.abs(one.x - x) < 5 && Math.abs(one.y - y) < drawn.leading))
		.map(({ text }) => text);
}

function neighboursOn(kind: Line['kind'], { boxes, lines }: Drawing): readonly string[] {
	const on = lines.filter((line) => line.kind === kind);
	return boxes.flatMap((box) =>
		box.kind === 'body' && on.some((line) => joins(line, box)) ? box.lines.join().toLowerCase() : []
	);
}

function joins({ points }: Line, box: Box): boolean {
	return onEdge(box, points[0]!) || onEdge(box, points.at(-1)!);
}

function onEdge({ x, y, width, height }: Box, [atX, atY]: readonly [number, number]): boolean {
	const near = (one: number, other: number) => Math.abs(one - other) < 0.02;
	const across = atX >= x - 0.02 && atX <= x + width + 0.02;
	const along = atY >= y - 0.02 && atY <= y + height + 0.02;
	return (across && (near(atY, y) || near(atY, y + height))) || (along && (near(atX, x) || near(atX, x + width)));
}

/** Of several answers, those with the most posts, and of these the ones with the most links. */
function largestOf(list: readonly Answers[]): Answers {
	const size = (answers: Answers) => {
		const draft = draftFrom(answers);
		return postsOf(draft).length * 100 + linksOf(draft).length;
	};
	return list.map((answers) => ({ answers, size: size(answers) })).sort((a, b) => b.size - a.size)[0]!.answers;
}

const sorted = (list: readonly string[]) => [...list].sort();

/** Each complaint names the party and what is wrong in its drawing. */
function none<T>(list: readonly (readonly [string, T])[], find: (one: T) => readonly unknown[]) {
	const found = list.flatMap(([who, one]) => find(one).map((what) => `${who}: ${String(what)}`));
	expect(found.slice(0, 8)).toEqual([]);
}
