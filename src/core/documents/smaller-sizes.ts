import type { PostId } from '#content/posts.ts';
import type { Block } from './blocks.ts';
import { atWork, codes } from './staff.ts';
import { capital, listed, phrase, sayPhrase, type Writing } from './writing.ts';

/** Who remains when talks stop, when fighting resumes or money ends, when a committee ends, when the office rests. */
export function smallerSizes(w: Writing): Block[] {
	const has = (clause: string) => w.plan.clauses.some(({ id }) => id === clause);
	const core = atWork('fighting', w);
	const keeping = (['registrar', 'counterpart-liaison-officer', 'contact-duty-officer', 'deputy'] as PostId[])
		.filter((id) => w.numbers.post.has(id))
		.slice(0, 3);
	const coreWork = sayPhrase('coreWork', w, {
		list: listed(
			core.map((id) => w.numbers.post.get(id)!),
			w
		)
	});
	const rows = [
		[sayPhrase('stopRow', w), [{ text: codes(atWork('stopped', w), w) }]],
		[sayPhrase('fightRow', w), coreWork],
		...(has('committee-ends') ? [[sayPhrase('committeeRow', w), coreWork]] : []),
		[
			sayPhrase('changeRow', w),
			sayPhrase('changeWork', w, {
				list: listed(
					keeping.map((id) => w.numbers.post.get(id)!),
					w
				)
			})
		],
		...(has('afterwards') ? [[sayPhrase('restRow', w), sayPhrase('restWork', w)]] : [])
	];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('if', w), phrase('atWork', w)],
			widths: [40, 60],
			rows: rows.map((cells) => ({
				cells: cells.map(([first, ...rest]) => (first ? [{ ...first, text: capital(first.text) }, ...rest] : []))
			}))
		}
	];
}
