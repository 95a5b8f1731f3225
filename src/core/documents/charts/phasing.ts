import type { Drawing } from '../blocks.ts';
import { days, type Staffed } from '../filling.ts';
import { drawn, roomIn, textWidth } from '../measure.ts';
import { codes, titleOf } from '../staff.ts';
import { capital, phrase, type Writing } from '../writing.ts';
import { finished, legend, sketch, toMiddle, type Sketch } from './sketch.ts';

const sizes = { title: 24, start: 206, end: 476, head: 2 * drawn.leading + 4, row: 16, bar: 14 } as const;
/** From the first day on which a post is filled to a while after the last, so that what is filled then is seen. */
const [first] = days;
const last = 230;
const at = (day: number) => sizes.start + ((day - first) / (last - first)) * (sizes.end - sizes.start);
/** Each step with the time until the next. */
const steps = days.map((day, index) => ({ day, x: at(day), width: at(days[index + 1] ?? last) - at(day) }));

/** When each post is filled: a bar from that day on, with a double edge where means or clearance are missing, and in words what stays vacant. Nothing if no post is filled. */
export function phasing(all: readonly Staffed[], w: Writing): Drawing | undefined {
	if (all.every(({ day }) => day === undefined)) return undefined;
	const made = sketch();
	for (const { day, x } of steps)
		headOf(day, all, w).forEach((text, line) => made.label(text, x, (line + 1) * drawn.leading));
	all.forEach((post, index) => row(made, post, sizes.head + index * sizes.row, w));
	legend(made, w, { post: 'keyFilled', waiting: 'keyWaits' });
	return finished(made, alternative(all, w));
}

/** "Day 30", and the persons there are from then on. */
function headOf(day: number, all: readonly Staffed[], w: Writing): readonly string[] {
	const there = all.filter((post) => post.day !== undefined && post.day <= day);
	const n = there.reduce((sum, post) => sum + post.persons, 0);
	return [capital(phrase('day', w, { n: day })), n === 1 ? phrase('onePerson', w) : phrase('persons', w, { n })];
}

function row(made: Sketch, post: Staffed, y: number, w: Writing): void {
	const base = y + sizes.bar / 2 + toMiddle;
	made.label(w.numbers.post.get(post.id)!, 0, base);
	made.label(titleOf(post.id, w), sizes.title, base);
	const lack = lacks(post, w);
	if (lack) bar(made, lack, at(post.day ?? first), y);
	else if (post.waiting) made.label(phrase('vacant', w), sizes.start, base);
	else for (const { day, x, width } of steps) if (day >= post.day!) made.box([], x, y, width, 'post', sizes.bar);
}

/** What a post waits for, if it is more than somebody to hold it. */
function lacks({ cleared, means }: Staffed, w: Writing): string | undefined {
	return cleared ? phrase('toClear', w) : means === 'none' ? phrase('noMeans', w) : undefined;
}

/** A bar with what is missing in it, or before it where it is short. */
function bar(made: Sketch, text: string, x: number, y: number): void {
	const fits = textWidth(text, drawn.size, 'semibold') <= roomIn(sizes.end - x);
	made.box(fits ? [text] : [], x, y, sizes.end - x, 'waiting', sizes.bar);
	if (!fits) made.label(text, x - drawn.padding, y + sizes.bar / 2 + toMiddle, 'end');
}

function alternative(all: readonly Staffed[], w: Writing): string {
	const list = (posts: readonly Staffed[]) =>
		codes(
			posts.map(({ id }) => id),
			w
		) || phrase('none', w);
	const steps = days.map((day) =>
		phrase('phasingStep', w, { day, list: list(all.filter((post) => post.day === day && !post.waiting)) })
	);
	const waiting = phrase('chartWaiting', w, { waiting: list(all.filter((post) => post.waiting)) });
	return [phrase('phasingAlternative', w), ...steps, waiting, phrase('chartFollows', w)].join(' ');
}
