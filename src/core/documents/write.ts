import type { Words } from '#content/languages/words.ts';
import type { OptionedId } from '#content/questions/index.ts';
import type { Plan } from '../plan.ts';
import { known, type Profile } from '../profile.ts';
import type { Block, Document, Line, Run } from './blocks.ts';
import { mandate } from './mandate.ts';
import { numbersOf, staffing } from './staffing.ts';
import { structure } from './structure.ts';
import { phrase, plain, sayPhrase, writing, type Writing } from './writing.ts';

type Body = ReturnType<typeof mandate>;

/** Plan + words → the three documents of the party's copy: no rule, no source, no case, no warning. */
export function write(plan: Plan, profile: Profile, words: Words): readonly Document[] {
	const w = writing(plan, profile, words);
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
				[phrase('handlingLabel', w), sayPhrase('handlingStructure', w)]
			],
			w
		)
	];
}

function dress(
	body: Body,
	running: 'mandateRunning' | 'staffingRunning' | 'structureRunning',
	rows: readonly (readonly [string, Line])[],
	w: Writing
): Document {
	const cover = [
		[phrase('stateLabel', w), [{ text: phrase('state', w), kind: 'strong' }]],
		...rows,
		[phrase('openLabel', w), open(body.id, body.blocks, w)]
	] as (readonly [string, Line])[];
	return {
		...body,
		language: w.words.language,
		running: phrase(running, w),
		contents: phrase('contents', w),
		pageOf: phrase('pageOf', w),
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

/** How many points are open, and how many figures are only proposed: two kinds of bracket, counted apart. */
function open(id: Body['id'], blocks: readonly Block[], w: Writing): Line {
	const n = w.plan.open.length;
	const points = n === 0 ? phrase('openNone', w) : n === 1 ? phrase('openOne', w) : phrase('openSome', w, { n });
	const where = n > 0 && id === 'mandate' ? phrase('openWhere', w) : '';
	const figures = countFigures(blocks);
	return [
		{ text: points + where, kind: 'strong' },
		...(figures > 0 ? plain(phrase('figures', w, { n: figures })) : [])
	];
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

/** The form that goes with whoever commits the side (brief 3.0). */
function form(w: Writing): string {
	const principal = known(w.profile, 'principal');
	if (known(w.profile, 'party').includes('joint')) return phrase('formAgreed', w);
	if (principal === 'open' || principal === 'silent' || principal[0] === 'unclear') return phrase('formOpen', w);
	if (principal[0] === 'leader') return phrase('formOrder', w);
	return phrase(principal[0] === 'cabinet' ? 'formDecision' : 'formResolution', w);
}
