import type { PhaseColumn } from '#content/functions.ts';
import type { PostId } from '#content/posts.ts';
import { columnsOf, columnTitle } from '../annexes.ts';
import type { Drawing } from '../blocks.ts';
import { atWork, codes, onceBegun } from '../staff.ts';
import { capital, phrase, type Writing } from '../writing.ts';
import { draw, type Scale } from './draw.ts';
import { reports } from './organigram.ts';
import { extent, finished, legend, sketch, type Box, type Sketch } from './sketch.ts';
import { tiersOf, type Seat, type Tier } from './tiers.ts';

/** The phases in which the office works otherwise than in the talks. */
const other: readonly PhaseColumn[] = ['stopped', 'fighting', 'settlement'];

/** Small enough for three beside each other: the posts by their codes alone. */
const small = {
	width: 152,
	height: 130,
	most: 4,
	own: 3,
	widest: 36,
	gap: 3,
	between: 3,
	indent: 6,
	tier: 8,
	body: 70,
	long: 70,
	head: 34,
	side: 32,
	aside: 7,
	labels: 0
} as const satisfies Partial<Scale>;
const apart = 163.5;
const below = 14;

/** The organigram once more for each phase that the plan has, with the posts at rest in brackets and a thin edge, and those at work only if their work was begun with a star. */
export function phaseCharts(w: Writing): Drawing {
	const made = sketch();
	const chart = chartOf(w);
	const phases = other.filter((column) => columnsOf(w).includes(column));
	const told = phases.map((column, index) => {
		const active = new Set(atWork(column, w));
		const rest = w.plan.posts.flatMap(({ id }) => (active.has(id) ? [] : [id]));
		const begun = onceBegun(column, w);
		const resting = new Set(rest.map((id) => w.numbers.post.get(id)!));
		const starred = new Set(begun.map((id) => w.numbers.post.get(id)!));
		const x = index * apart;
		made.label(columnTitle(column, w), x, below - 6);
		put(made, chart, x, below, (box) => inPhase(box, resting, starred, w));
		const list = codes(rest, w) || phrase('none', w);
		const ifBegun = begun.length > 0 ? phrase('ifBegun', w, { list: codes(begun, w) }) : '';
		return phrase('phasesRest', w, { phase: columnTitle(column, w), list: list + ifBegun });
	});
	const stars = phases.some((column) => onceBegun(column, w).length > 0);
	legend(made, w, { post: stars ? 'keyAtWorkStar' : 'keyAtWork' });
	return finished(made, [phrase('phasesAlternative', w), ...told.map(capital), phrase('chartFollows', w)].join(' '));
}

/** The chart with every post at work. It is laid out once: a code in brackets takes no more lines. */
function chartOf(w: Writing): Sketch {
	const made = sketch();
	const text = (id: PostId) => [w.numbers.post.get(id)!];
	const tiers = tiersOf(w, (id): Seat => ({ text: text(id), kind: 'post' })).flatMap(inShort);
	draw(made, tiers, reports(w), { ...small, text, kindOf: () => 'post' });
	return made;
}

/** A box as it stands in a phase. */
function inPhase(box: Box, resting: ReadonlySet<string>, starred: ReadonlySet<string>, w: Writing): Box {
	const [code = ''] = box.lines;
	if (box.kind !== 'post') return box;
	if (starred.has(code)) return { ...box, lines: [phrase('starred', w, { code })] };
	if (!resting.has(code)) return box;
	return { ...box, kind: 'rest', lines: [phrase('resting', w, { code })] };
}

/** A body by its first line, and of what stands at the sides only what is a post. */
function inShort({ label, middle, left, head }: Tier): readonly Tier[] {
	if (!middle) return [];
	const short = <T extends Seat>(seat: T): T => ({ ...seat, text: seat.text.slice(0, 1) });
	const post = left && left.kind !== 'body' && { left: short(left) };
	return [{ label, middle: short(middle), ...post, ...(head && { head }) }];
}

/** One sketch as a part of another, its upper left corner there, its boxes as they are there. */
function put(made: Sketch, part: Sketch, x: number, y: number, as: (box: Box) => Box): void {
	const by = x - extent(part).left;
	for (const box of part.boxes) made.boxes.push({ ...as(box), x: box.x + by, y: box.y + y });
	for (const { kind, points } of part.lines) made.line(kind, ...points.map(([x, to]) => [x + by, to + y] as const));
}
