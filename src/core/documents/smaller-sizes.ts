import type { PostId } from '#content/posts.ts';
import { holds, known } from '../profile.ts';
import { standing } from './annexes.ts';
import type { Block, Line } from './blocks.ts';
import { waitsFor } from './clauses.ts';
import { definitionOf, staff } from './filling.ts';
import { atWork, codes, onceBegun } from './staff.ts';
import { capital, listed, phrase, sayPhrase, type Writing } from './writing.ts';

/** Who remains when talks stop, when fighting resumes or money ends, when a committee ends, when the top changes, and afterwards. */
export function smallerSizes(w: Writing): Block[] {
	const has = (clause: string) => w.plan.clauses.some(({ id }) => id === clause);
	const there = staff(w)
		.filter((post) => !post.waiting)
		.map(({ id }) => id);
	const list = (ids: readonly PostId[]) =>
		listed(
			[...w.numbers.post].filter(([id]) => ids.includes(id)).map(([, code]) => code),
			w
		);
	const fighting = atWork('fighting', w);
	const core = fighting.filter((id) => definitionOf(id).core);
	const outside = fighting.filter((id) => !core.includes(id));
	const also = (['consultation-officer', 'research-officer', 'legal-adviser'] as PostId[])
		.filter((id) => there.includes(id) && !core.includes(id))
		.slice(0, 2);
	const contact = (
		['counterpart-liaison-officer', 'desk-officers', 'contact-duty-officer', 'third-party-liaison-officer'] as PostId[]
	).find((id) => there.includes(id));
	const keeping = [
		...(contact ? [contact] : []),
		...(['registrar', 'deputy'] as PostId[]).filter((id) => there.includes(id))
	];
	const rest = there.filter((id) => !atWork('stopped', w).includes(id));
	const begun = onceBegun('stopped', w);
	const rows: (readonly [Line, Line])[] = [
		[
			sayPhrase('stopRow', w),
			[
				...(rest.length > 0 ? sayPhrase('allExcept', w, { list: list(rest) }) : sayPhrase('allThere', w)),
				...(begun.length > 0 ? sayPhrase('ifBegun', w, { list: list(begun) }) : [])
			]
		],
		[
			sayPhrase('fightRow', w),
			[...sayPhrase('coreWork', w, { list: list(core) }), ...takenOver(core, w), ...atReviews(outside, w)]
		]
	];
	if (has('committee-ends'))
		rows.push([
			sayPhrase('committeeRow', w),
			also.length > 0
				? sayPhrase('committeeWork', w, { list: list(also) })
				: sayPhrase('coreWork', w, { list: list(core) })
		]);
	if (!holds(w.profile, 'memory-and-change', 'papers-and-contacts', 'free-hand'))
		rows.push([sayPhrase('changeRow', w), sayPhrase('changeWork', w, { list: list(keeping) })]);
	rows.push(...afterwards(w));
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('if', w), phrase('atWork', w)],
			widths: [40, 60],
			rows: rows.map((cells) => ({
				cells: cells.map(([first, ...others]) => (first ? [{ ...first, text: capital(first.text) }, ...others] : []))
			}))
		}
	];
}

/** What goes on while there is fighting although nobody of the core holds it: the deputy answers for it, or the head. */
function takenOver(core: readonly PostId[], w: Writing): Line {
	const left = w.plan.functions
		.map(({ id }) => id)
		.filter((id) => !['off', 'files-kept', 'if-begun', 'by-new-order'].includes(standing(id, 'fighting', w)))
		.filter((id) => w.numbers.letter.has(id) && !w.numbers.holders.get(id)!.some((post) => core.includes(post)));
	if (left.length === 0) return [];
	const marks = left.map((id) => w.numbers.letter.get(id)!);
	const post = w.numbers.post.get(core.includes('deputy') ? 'deputy' : 'head')!;
	return [{ text: '; ' }, ...sayPhrase('takesOver', w, { post, list: listed(marks, w) })];
}

/** Whoever is outside the line goes on with the reviews. */
function atReviews(outside: readonly PostId[], w: Writing): Line {
	return outside.length === 0 ? [] : [{ text: '; ' }, ...sayPhrase('atReviews', w, { list: codes(outside, w) })];
}

/** What remains when the office has ended, as far as the answer on the end says it. */
function afterwards(w: Writing): (readonly [Line, Line])[] {
	const exit = known(w.profile, 'exit');
	if (!w.numbers.clause.has('afterwards')) return [];
	const row = (option: string, id: 'restRow' | 'passRow', work: 'restWork' | 'passWork'): (readonly [Line, Line])[] => {
		if (exit !== 'open' && !exit.includes(option)) return [];
		const condition = exit === 'open' ? `${waitsFor([[{ fact: 'exit', options: [option] }]], w)}: ` : '';
		return [[sayPhrase(id, w, { if: condition }), sayPhrase(work, w)]];
	};
	return [...row('dormant', 'restRow', 'restWork'), ...row('transform', 'passRow', 'passWork')];
}
