import type { DocumentPhrase } from '#content/languages/document-words.ts';
import type { PhaseColumn } from '#content/functions.ts';
import type { LinkId } from '#content/links.ts';
import type { PostId } from '#content/posts.ts';
import { holds, known } from '../profile.ts';
import { columnsOf, columnTitle } from './annexes.ts';
import type { Block, Line, Undressed } from './blocks.ts';
import { map } from './charts/map.ts';
import { organigram } from './charts/organigram.ts';
import { phaseCharts } from './charts/phases.ts';
import { cellsOf, ladder } from './contact-ladder.ts';
import { influence } from './influence.ts';
import { informed, neighbours } from './neighbours.ts';
import { places, readers } from './places.ts';
import { above, atWork, codes, instructor, named, onceBegun, untilThen } from './staff.ts';
import { capital, lineBreak, phrase, plain, pointOf, say, sayPhrase, type Writing } from './writing.ts';

/** The structure document (brief 3.3): the chart and the same in words, neighbours, who keeps what, steps of contact, readers, places, influence, phases. */
export function structure(w: Writing): Undressed {
	const joint = holds(w.profile, 'party', 'joint');
	const standing = ['t2', stands(w)] as const;
	const influenced = ['t9', influence(w)] as const;
	const parts: readonly (readonly [DocumentPhrase, readonly Block[]])[] = [
		// What a joint office is asked first (R11), before the page turns for the chart.
		...(joint ? [influenced, standing] : []),
		['t1', chartPages(w)],
		...(joint ? [] : [standing]),
		['t3', apart(w)],
		['t4', [{ type: 'drawing', drawing: map(w) }, ...neighbours(w)]],
		['t5', keeps(w)],
		['t6', ladder(w)],
		['t7', readers(w)],
		['t8', places(w)],
		...(joint ? [] : [influenced]),
		['t10', phases(w)],
		['t11', [{ type: 'paragraph', line: sayPhrase('t11text', w) }]]
	];
	const blocks = parts
		.filter(([, content]) => content.length > 0)
		.flatMap(([id, content], index): readonly Block[] => {
			const heading: Block = { type: 'heading', level: 1, id, number: String(index + 1), text: phrase(id, w) };
			return id === 't1' ? [{ type: 'page', orientation: 'landscape' }, heading, ...content] : [heading, ...content];
		});
	return { id: 'structure', title: phrase('structureTitle', w, { 'the-name': w.names.full }), blocks };
}

function chartPages(w: Writing): Block[] {
	const told = informed(w);
	return [
		{ type: 'drawing', drawing: organigram(w) },
		{ type: 'page', orientation: 'portrait' },
		{ type: 'heading', level: 2, id: 'chart-as-table', text: phrase('t1table', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: [phrase('bodyOrPost', w), phrase('instructedBy', w), phrase('informs', w)],
			widths: [34, 32, 34],
			rows: w.plan.posts.map(({ id }) => ({
				about: { kind: 'post' as const, id },
				cells: [plain(named(id, w)), plain(overOf(id, w)), informsOf(told.get(id), w)]
			}))
		}
	];
}

function overOf(id: PostId, w: Writing): string {
	const over = above(id, w);
	if (over === 'readers') return phrase('readersOnly', w);
	return over === 'directing' ? capital(instructor(w)) : named(over, w) + untilThen(id, over, w);
}

/** Whom a post informs, one below the other. */
function informsOf(links: readonly LinkId[] | undefined, w: Writing): Line {
	if (!links) return plain(phrase('none', w));
	const names = links.map((link) => say(w.words.links[link].neighbour, w));
	return names.flatMap((one, index) => (index === 0 ? one : [lineBreak, ...one]));
}

function stands(w: Writing): Block[] {
	const anchor = known(w.profile, 'anchor');
	const at = { inside: 'inside', attached: 'attached', 'arms-length': 'armsLength' } as const;
	const id: DocumentPhrase = holds(w.profile, 'party', 'joint')
		? 'jointStand'
		: anchor === 'open'
			? 'proximityOpen'
			: anchor === 'silent'
				? 'proximityNeutral'
				: at[anchor[0] as keyof typeof at];
	const line = sayPhrase(id, w);
	const shown: Line = id === 'proximityOpen' ? [{ text: `${pointOf('anchor', w)}. `, kind: 'open' }, ...line] : line;
	return [
		{
			type: 'list',
			ordered: true,
			lines: [shown, sayPhrase(w.numbers.clause.has('serves-delegation') ? 'leavesToOthers' : 'leavesAims', w)]
		}
	];
}

function apart(w: Writing): Block[] {
	if (!w.numbers.article.has('separation')) return [];
	const rows = (['apart1', 'apart2', 'apart3', 'apart4', 'apart5'] as const).map((id) => ({ cells: cellsOf(id, w) }));
	return [
		{
			type: 'table',
			rowHeads: true,
			head: (['apartHead', 'apartHas', 'apartNever', 'apartBy'] as const).map((id) => phrase(id, w)),
			widths: [20, 28, 28, 24],
			rows
		}
	];
}

function keeps(w: Writing): Block[] {
	const rivals = w.words.documents.rivals;
	const named_ = (Object.keys(rivals) as (keyof typeof rivals)[]).filter((id) => holds(w.profile, 'rivals', id));
	const also = w.plan.links.some(({ id }) => id === 'ministries') ? (['ministries'] as const) : [];
	const services = w.plan.links.some(({ id }) => id === 'security-services') ? (['services'] as const) : [];
	const shown = [...new Set([...also, ...services, ...named_])];
	if (shown.length === 0) return [];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: (['bodyHead', 'keepsHead', 'givesHead', 'toldHead'] as const).map((id) => phrase(id, w)),
			widths: [24, 26, 26, 24],
			rows: shown.map((id) => ({ cells: rivals[id].map((cell) => say(cell, w)) }))
		}
	];
}

function phases(w: Writing): Block[] {
	const rows = columnsOf(w).map((column) => ({ title: columnTitle(column, w), cells: workAndRest(column, w) }));
	/** Phases in which the same posts work share a row. */
	const same = ({ cells }: (typeof rows)[number]) => rows.filter((row) => row.cells.join('\n') === cells.join('\n'));
	const shared = rows.filter((row) => same(row)[0] === row).map(same);
	return [
		{ type: 'drawing', drawing: phaseCharts(w) },
		{
			type: 'table',
			rowHeads: true,
			small: true,
			head: [phrase('phaseHead', w), phrase('active', w), phrase('atRest', w)],
			widths: [24, 46, 30],
			rows: shared.map((same) => ({
				cells: [
					same.flatMap(({ title }, index): Line => [
						...(index > 0 ? [lineBreak] : []),
						{ text: title, kind: 'strong' }
					]),
					...same[0]!.cells.map(plain)
				]
			}))
		}
	];
}

function workAndRest(column: PhaseColumn, w: Writing): readonly [work: string, rest: string] {
	const begun = onceBegun(column, w);
	const active = atWork(column, w);
	const rest = w.plan.posts.map(({ id }) => id).filter((id) => !active.includes(id));
	const sure = active.filter((id) => !begun.includes(id));
	const shown = active.length === w.plan.posts.length && begun.length === 0 ? phrase('allFilled', w) : codes(sure, w);
	const work = begun.length === 0 ? shown : shown + phrase('ifBegun', w, { list: codes(begun, w) });
	return [capital(work), codes(rest, w) || phrase('none', w)];
}
