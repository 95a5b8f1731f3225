import type { ClauseId } from '#content/clauses/index.ts';
import {
	functions as everyFunction,
	phaseColumns,
	type FunctionId,
	type PhaseColumn,
	type Standing
} from '#content/functions.ts';
import type { DocumentPhrase } from '#content/languages/document-words.ts';
import { known } from '../profile.ts';
import type { Block, Line } from './blocks.ts';
import { triggerOf } from './clauses.ts';
import { capital, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** Annex A: names, signs and entries. Annex B: functions with posts, grades and beginning. Annex C: what each function does in each phase. */
export function annexes(w: Writing): Block[] {
	return [{ type: 'page', orientation: 'portrait' }, ...names(w), ...functions(w), ...phases(w)];
}

const blank = plain('____________');
const heading = (id: 'names' | 'functions' | 'phases', text: DocumentPhrase, w: Writing): Block => ({
	type: 'heading',
	level: 1,
	id: `annex-${id}`,
	number: w.numbers.refer('annex', id)!,
	text: phrase(text, w)
});

function names(w: Writing): Block[] {
	const has = (...clauses: ClauseId[]) => w.plan.clauses.some(({ id }) => clauses.includes(id));
	const rows: [DocumentPhrase, Line][] = [
		['entryOwn', blank],
		[
			'entryTable',
			known(w.profile, 'office-form') === 'open'
				? blank
				: plain(capital(w.names.full.replace(new RegExp(`^${phrase('the', w)}`, 'i'), '')))
		],
		['entryOther', sayPhrase('entryOtherText', w)],
		['entrySigns', sayPhrase(has('no-trace') ? 'entryNoSigns' : 'entrySignsText', w)],
		['entryAddress', blank]
	];
	if (known(w.profile, 'anchor').includes('attached')) rows.push(['entryAttached', blank]);
	rows.push(['entryKeeper', blank]);
	if (has('safe-conduct', 'passes')) rows.push(['entryHolder', blank]);
	if (has('second-address')) rows.push(['entrySecond', blank]);
	if (has('one-voice')) rows.push(['entryVoice', blank]);
	return [
		heading('names', 'annexNames', w),
		{ type: 'paragraph', style: 'note', line: sayPhrase('annexNamesNote', w) },
		{
			type: 'table',
			head: [phrase('annexItem', w), phrase('annexEntry', w)],
			widths: [45, 55],
			rowHeads: true,
			rows: rows.map(([label, entry]) => ({ cells: [plain(phrase(label, w)), entry] }))
		}
	];
}

/** (a) Address, or the title alone where a function has no letter. */
export function titled(id: FunctionId, w: Writing): string {
	const mark = w.numbers.letter.get(id);
	return mark ? `${mark} ${w.words.functions[id].title}` : w.words.functions[id].title;
}

function functions(w: Writing): Block[] {
	const exits = known(w.profile, 'exit');
	const passesOn = exits === 'open' || exits.includes('transform');
	const head = (['functionHead', 'heldBy', 'topGrade', 'begins'] as const).map((id) => phrase(id, w));
	return [
		heading('functions', 'annexFunctions', w),
		{
			type: 'table',
			small: true,
			head: passesOn ? [...head, phrase('goesTo', w)] : head,
			widths: passesOn ? [26, 18, 14, 24, 18] : [32, 22, 16, 30],
			rowHeads: true,
			rows: w.plan.functions.map(({ id, start }) => {
				const held = w.numbers.holders.get(id)!.map((post) => w.numbers.post.get(post)!);
				const begins =
					id === 'second-opinion'
						? phrase('beforeNextRound', w)
						: start === 'now'
							? phrase('firstDay', w)
							: w.words.documents.triggers[triggerOf(id, w)];
				const grade = w.words.documents.grades[everyFunction.find((work) => work.id === id)!.grade];
				const cells = [
					titled(id, w),
					held.length > 0 ? held.join(phrase('comma', w)) : phrase('noPostYet', w),
					grade,
					begins
				];
				return {
					about: { kind: 'function' as const, id },
					cells: [...cells, ...(passesOn ? [w.words.functions[id].goesTo] : [])].map(plain)
				};
			})
		}
	];
}

/** What a function does in a phase. One that begins later is off before its beginning, and on only if it was begun. */
export function standing(id: FunctionId, column: PhaseColumn, w: Writing): Standing {
	const usual: Standing = everyFunction.find((one) => one.id === id)!.phases[column];
	const later = w.plan.functions.some((work) => work.id === id && work.start === 'later');
	if (!later || usual !== 'on') return usual;
	return column === 'before' && triggerOf(id, w) === 'preparation' ? 'off' : 'if-begun';
}

function phases(w: Writing): Block[] {
	return [
		heading('phases', 'annexPhases', w),
		{ type: 'paragraph', style: 'note', line: sayPhrase('phasesNote', w) },
		{
			type: 'table',
			small: true,
			head: [phrase('functionHead', w), ...phaseColumns.map((column) => w.words.phases[column])],
			widths: [30, 14, 14, 14, 14, 14],
			rowHeads: true,
			rows: w.plan.functions.map(({ id }) => {
				return {
					about: { kind: 'function' as const, id },
					cells: [titled(id, w), ...phaseColumns.map((column) => w.words.standings[standing(id, column, w)])].map(plain)
				};
			})
		}
	];
}
