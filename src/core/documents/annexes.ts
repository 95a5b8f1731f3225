import type { ClauseId } from '#content/clauses/index.ts';
import {
	functions as everyFunction,
	phaseColumns,
	type FunctionId,
	type PhaseColumn,
	type Standing
} from '#content/functions.ts';
import type { DocumentPhrase } from '#content/languages/document-words.ts';
import { holds, known } from '../profile.ts';
import type { Block, Line } from './blocks.ts';
import { triggerOf, waitsFor } from './clauses.ts';
import { signatures } from './signatures.ts';
import { named, onlySpoken } from './staff.ts';
import { asOpen, capital, phrase, plain, say, sayPhrase, textOf, type Writing } from './writing.ts';

/** Annex A: names, signs and entries. Annex B: functions with posts, grades and beginning. Annex C: what each function does in each phase. Annex D, where the full text has to wait: one page that can be signed now. */
export function annexes(w: Writing): Block[] {
	return [{ type: 'page', orientation: 'portrait' }, ...names(w), ...functions(w), ...phases(w), ...interim(w)];
}

const functionOf = new Map(everyFunction.map((work) => [work.id as FunctionId, work]));
/** Room to write a name or an address by hand. */
const blank = plain('_'.repeat(32));
const heading = (id: 'names' | 'functions' | 'phases' | 'interim', text: DocumentPhrase, w: Writing): Block => ({
	type: 'heading',
	level: 1,
	id: `annex-${id}`,
	number: w.numbers.refer('annex', id)!,
	text: phrase(text, w)
});

type Entry = readonly [label: DocumentPhrase, there: boolean, entry: Line];

/** The places that are written by hand in Annex A: the structure document sends there for these and for no others. */
export function sentToAnnex(
	w: Writing
): Readonly<Record<'seat' | 'room' | 'secondAddress' | 'archive' | 'copy', boolean>> {
	const has = (clause: ClauseId) => w.plan.clauses.some(({ id }) => id === clause);
	return {
		seat: !holds(w.profile, 'location', 'virtual'),
		room: has('off-site-room'),
		secondAddress: has('second-address'),
		archive: true,
		copy: has('second-copy') && !holds(w.profile, 'second-copy', 'none')
	};
}

/** Two parts: names and signs, which may be shown to others; entries that stay on the originals. */
function names(w: Writing): Block[] {
	const has = (...clauses: ClauseId[]) => w.plan.clauses.some(({ id }) => clauses.includes(id));
	const bare = capital(w.names.full.replace(new RegExp(`^${phrase('the', w)}`, 'i'), ''));
	const named = known(w.profile, 'office-form') === 'open' ? blank : plain(bare);
	const signs =
		known(w.profile, 'visibility') === 'open'
			? blank
			: sayPhrase(has('no-trace') ? 'entryNoSigns' : 'entrySignsText', w);
	const joint = holds(w.profile, 'party', 'joint');
	const attached = known(w.profile, 'anchor') === 'open' || holds(w.profile, 'anchor', 'attached');
	const isPublic = holds(w.profile, 'custodian', 'public-archive');
	const shown: Entry[] = [
		['entryOwn', true, blank],
		['entryTable', true, named],
		['entryOther', !joint, sayPhrase('entryOtherText', w)],
		['entrySigns', true, signs],
		['entryAddress', true, blank],
		['entryAttached', attached && !joint, blank],
		['entryVoice', has('one-voice'), blank],
		// A keeper whom the text itself names is no secret of the originals.
		['entryKeeper', isPublic, sayPhrase('entryPublicArchives', w)]
	];
	const sent = sentToAnnex(w);
	const kept: Entry[] = [
		['entryKeeper', sent.archive && !isPublic, blank],
		['entryCopy', sent.copy, blank],
		['entryHolder', has('safe-conduct', 'passes'), blank],
		['entrySeat', sent.seat, blank],
		['entryRoom', sent.room, blank],
		['entrySecond', sent.secondAddress, blank]
	];
	const rows = (entries: readonly Entry[]) =>
		entries.filter(([, there]) => there).map(([label, , entry]) => ({ cells: [sayPhrase(label, w), entry] }));
	const part = (id: DocumentPhrase) => ({
		section: true as const,
		cells: [[{ text: phrase(id, w), kind: 'strong' as const }]]
	});
	return [
		heading('names', 'annexNames', w),
		{
			type: 'table',
			head: [phrase('annexItem', w), phrase('annexEntry', w)],
			widths: [45, 55],
			rowHeads: true,
			rows: [part('annexShown'), ...rows(shown), ...(rows(kept).length > 0 ? [part('annexKept'), ...rows(kept)] : [])]
		}
	];
}

/** What can be signed while the full text has to wait for a decision of the leadership: record and contact point for a short time. */
function interim(w: Writing): Block[] {
	if (!w.numbers.refer('annex', 'interim')) return [];
	const lines = w.words.documents.interim.map((sentence) => say(sentence, w));
	return [
		{ type: 'page', orientation: 'portrait' },
		heading('interim', 'annexInterim', w),
		{ type: 'list', ordered: true, lines },
		...signatures(w, 'short')
	];
}

/** (a) Address, or the title alone where a function has no letter. */
export function titled(id: FunctionId, w: Writing): string {
	const mark = w.numbers.letter.get(id);
	return mark ? `${mark} ${w.words.functions[id].title}` : w.words.functions[id].title;
}

function functions(w: Writing): Block[] {
	const open = known(w.profile, 'exit') === 'open';
	const passesOn = open || holds(w.profile, 'exit', 'transform');
	// While the end is open, so is the whole column, which stands with one of its answers.
	const condition = () => waitsFor([[{ fact: 'exit', options: ['transform'] }]], w);
	const afterwards = open ? `[${condition()}: ${phrase('goesTo', w).toLowerCase()}]` : phrase('goesTo', w);
	const head = (['functionHead', 'heldBy', 'topGrade', 'begins'] as const).map((id) => phrase(id, w));
	const posts = w.plan.posts.map(({ id }) => named(id, w));
	return [
		heading('functions', 'annexFunctions', w),
		{
			type: 'table',
			small: true,
			head: passesOn ? [...head, afterwards] : head,
			widths: passesOn ? [26, 18, 14, 24, 18] : [32, 22, 16, 30],
			rowHeads: true,
			rows: inOrder(w).map(({ id, start }) => {
				const holders = w.numbers.holders.get(id)!;
				const held = [...w.numbers.post].filter(([post]) => holders.includes(post)).map(([, code]) => code);
				const trigger = w.words.documents.triggers[triggerOf(id, w)];
				const begins =
					id === 'second-opinion' ? phrase('beforeNextRound', w) : start === 'now' ? phrase('firstDay', w) : trigger;
				const grade = gradeOf(id, w);
				const by =
					held.length > 0
						? held.join(phrase('comma', w))
						: id === 'second-opinion'
							? phrase('byReaders', w)
							: phrase('noPostYet', w, { post: w.numbers.post.get('head')! });
				const cells = [titled(id, w), by, grade, begins].map(plain);
				const last = plain(goesTo(id, w));
				return {
					about: { kind: 'function' as const, id },
					cells: passesOn ? [...cells, open ? asOpen(last) : last] : cells
				};
			})
		},
		{ type: 'paragraph', style: 'note', line: sayPhrase('postsAre', w, { list: posts.join(phrase('comma', w)) }) }
	];
}

/** The highest grade that a function handles; what is only spoken has no paper to grade. */
function gradeOf(id: FunctionId, w: Writing): string {
	if (id === 'second-opinion' && onlySpoken(w)) return phrase('none', w);
	return w.words.documents.grades[functionOf.get(id)!.grade];
}

/** Where a function goes when the office ends; what was only spoken goes nowhere. */
function goesTo(id: FunctionId, w: Writing): string {
	return id === 'second-opinion' && onlySpoken(w) ? phrase('none', w) : w.words.functions[id].goesTo;
}

/** The functions by letter; what has none comes last. */
export function inOrder(w: Writing): Writing['plan']['functions'] {
	const letters = [...w.numbers.letter.keys()];
	const at = (id: FunctionId) => (letters.includes(id) ? letters.indexOf(id) : letters.length);
	return [...w.plan.functions].sort((a, b) => at(a.id) - at(b.id));
}

/** The columns of the table of phases: while a settlement is carried out, talks are behind. */
export function columnsOf(w: Writing): readonly PhaseColumn[] {
	return carriedOut(w) ? ['settlement', 'stopped', 'fighting'] : phaseColumns;
}

const carriedOut = (w: Writing) => holds(w.profile, 'phase', 'implementation');

/** What a column is called. */
export function columnTitle(column: PhaseColumn, w: Writing): string {
	if (carriedOut(w) && column !== 'fighting')
		return phrase(column === 'settlement' ? 'beingCarriedOut' : 'workStops', w);
	return w.words.phases[column];
}

/** What is contact with the other side. */
export const contactful: readonly FunctionId[] = ['counterpart-liaison', 'channel-keeping'];

/** Whether the public word is that there will be no talks: then no paper says that there is contact (S78). */
export function onlyByOrder(w: Writing): boolean {
	return holds(w.profile, 'stance', 'no-talks');
}

/** What a function does in a phase. One that begins later is off until what it waits for, and is on elsewhere only if it was begun. */
export function standing(id: FunctionId, column: PhaseColumn, w: Writing): Standing {
	const usual: Standing = functionOf.get(id)!.phases[column];
	const later = w.plan.functions.some((work) => work.id === id && work.start === 'later');
	if (usual !== 'off' && contactful.includes(id) && onlyByOrder(w)) return 'by-order';
	// What begins on the first day is there before talks, if only in readiness.
	if (usual === 'off' && !later && column === 'before') return 'ready';
	if (id === 'implementation' && !later && holds(w.profile, 'accord', 'in-force') && column !== 'fighting') return 'on';
	if (carriedOut(w) && column === 'settlement' && !later) return 'on';
	if (!later) return usual;
	const trigger = triggerOf(id, w);
	if (trigger === 'settlement') return column === 'settlement' ? 'on' : 'off';
	if (usual === 'monthly' && trigger === 'instruction') return 'if-begun';
	if (usual !== 'on') return usual;
	if (trigger === 'preparation') return column === 'before' ? 'off' : usual;
	return trigger === 'interruption' ? usual : 'if-begun';
}

function phases(w: Writing): Block[] {
	const columns = columnsOf(w);
	const declared = w.numbers.clause.has('phase-declared');
	const works = inOrder(w).map(({ id }) => ({ id, stands: columns.map((column) => standing(id, column, w)) }));
	return [
		heading('phases', 'annexPhases', w),
		...(declared ? [{ type: 'paragraph' as const, style: 'note' as const, line: sayPhrase('phasesNote', w) }] : []),
		{
			type: 'table',
			small: true,
			head: [phrase('functionHead', w), ...columns.map((column) => columnTitle(column, w))],
			widths: [30, ...columns.map(() => 70 / columns.length)],
			rowHeads: true,
			rows: works.map(({ id, stands }) => ({
				about: { kind: 'function' as const, id },
				cells: [titled(id, w), ...stands.map((one) => w.words.standings[one])].map(plain)
			}))
		},
		{ type: 'paragraph', style: 'note', line: key(new Set(works.flatMap(({ stands }) => stands)), w) }
	];
}

/** What is meant by those words of the table that do not say it themselves. */
function key(used: ReadonlySet<Standing>, w: Writing): Line {
	const { standings, standingsMean } = w.words;
	const said = (Object.keys(standingsMean) as Standing[])
		.filter((one) => used.has(one))
		.map((one) =>
			phrase('phasesMeaning', w, { standing: standings[one], meaning: textOf(say(standingsMean[one]!, w)) })
		);
	return plain(phrase('phasesKey', w, { list: said.join(phrase('semicolon', w)) }));
}
