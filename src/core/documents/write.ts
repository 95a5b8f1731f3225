import type { Words } from '#content/languages/words.ts';
import type { PostId } from '#content/posts.ts';
import type { OptionedId } from '#content/questions/index.ts';
import type { Plan } from '../plan.ts';
import { holds, type Profile } from '../profile.ts';
import type { Block, Line, PartyDocument, Run, Undressed } from './blocks.ts';
import { mandate } from './mandate.ts';
import { numbersOf, staffing } from './staffing.ts';
import { countOf, staff } from './filling.ts';
import { structure } from './structure.ts';
import { phrase, plain, pointOf, sayPhrase, writing, type Writing } from './writing.ts';

/** Plan + words → the three documents of the party's copy: no rule, no source, no case, no warning. */
export function write(plan: Plan, profile: Profile, words: Words): readonly PartyDocument[] {
	const w = trimmed(writing(plan, profile, words));
	return [
		dress(
			mandate(w),
			'mandateRunning',
			[
				[phrase('formLabel', w), plain(form(w))],
				[phrase('versionLabel', w), sayPhrase('version', w)],
				[phrase('handlingLabel', w), sayPhrase('handlingMandate', w)]
			],
			w
		),
		dress(
			staffing(w),
			'staffingRunning',
			[
				[phrase('belongsLabel', w), sayPhrase('belongsStaffing', w)],
				[phrase('handlingLabel', w), sayPhrase('handlingStaffing', w)],
				[phrase('numbersLabel', w), numbersOf(w)]
			],
			w
		),
		dress(
			structure(w),
			'structureRunning',
			[
				[phrase('belongsLabel', w), sayPhrase('belongsStructure', w)],
				[
					phrase('handlingLabel', w),
					sayPhrase(holds(profile, 'visibility', 'deniable') ? 'handlingStructureQuiet' : 'handlingStructure', w)
				]
			],
			w
		)
	];
}

/** An office that will have fewer than half the persons that its posts would take is drawn as small as it is: its functions go to the posts that are there. */
export function trimmed(w: Writing): Writing {
	const expected = countOf(w, 180);
	if (expected === undefined || expected * 2 >= w.plan.posts.length) return w;
	const least: readonly PostId[] = [
		'head',
		'deputy',
		'registrar',
		...(w.numbers.clause.has('help-after-finance') ? (['finance-officer'] as const) : [])
	];
	const there = new Set(
		staff(w)
			.filter((post) => post.day !== undefined || post.cleared || least.includes(post.id))
			.map(({ id }) => id)
	);
	return writing({ ...w.plan, posts: w.plan.posts.filter(({ id }) => there.has(id)) }, w.profile, w.words);
}

function dress(
	body: Undressed,
	running: 'mandateRunning' | 'staffingRunning' | 'structureRunning',
	rows: readonly (readonly [string, Line])[],
	w: Writing
): PartyDocument {
	const state = [phrase('stateLabel', w), [{ text: phrase('state', w), kind: 'strong' }]] as const;
	const cover: (readonly [string, Line])[] = [state, ...rows, ...counts(body, w)];
	return {
		...body,
		language: w.words.language,
		running: phrase(running, w),
		contents: phrase('contents', w),
		pageOf: phrase('pageOf', w),
		fingerprint: phrase('fingerprint', w),
		remarks: phrase('remarks', w),
		inWords: phrase('inWords', w),
		cover: cover.map(([label, line]) => ({ label, line }))
	};
}

/** "1 (second copy), 2 (afterwards)": the points that this document waits for with the mandate. */
function dependsOn(w: Writing): Line {
	const titled = w.plan.open.map((fact, index) =>
		phrase('pointTitled', w, { n: index + 1, title: w.words.points[fact as OptionedId].title.toLowerCase() })
	);
	return plain(phrase('depends', w, { list: titled.join(phrase('comma', w)) }));
}

/** How many points are open, counted in the mandate, and how many figures are only proposed: two kinds of bracket, counted apart. */
function counts(body: Undressed, w: Writing): readonly (readonly [string, Line])[] {
	const n = w.plan.open.length;
	const figures = countFigures(body.blocks);
	const proposed =
		figures > 0 ? [[phrase('figuresLabel', w), plain(phrase('figuresOnly', w, { n: figures }))] as const] : [];
	if (body.id !== 'mandate')
		return [...(n > 0 ? [[phrase('dependsLabel', w), dependsOn(w)] as const] : []), ...proposed];
	const points =
		n === 0
			? phrase('openNone', w)
			: (n === 1 ? phrase('openOne', w) : phrase('openSome', w, { n })) + phrase('openWhere', w);
	return [[phrase('openLabel', w), [{ text: points, kind: 'strong' }]], ...proposed];
}

function countFigures(blocks: readonly Block[]): number {
	const count = (runs: readonly Run[]) => runs.filter(({ kind }) => kind === 'figure').length;
	return blocks.reduce((sum, block) => {
		if (block.type === 'paragraph') return sum + count(block.line);
		if (block.type === 'clause')
			return sum + count(block.line) + (block.items ?? []).reduce((inner, item) => inner + count(item.line), 0);
		if (block.type === 'list') return sum + block.lines.reduce((inner, line) => inner + count(line), 0);
		if (block.type === 'table')
			return (
				sum + block.rows.reduce((inner, row) => inner + row.cells.reduce((deep, cell) => deep + count(cell), 0), 0)
			);
		return sum;
	}, 0);
}

/** The form of the text, or where it is chosen. */
function form(w: Writing): string {
	return w.plan.open.includes('instrument')
		? phrase('formAtPoint', w, { point: pointOf('instrument', w) })
		: w.instrument.form;
}
