import type { FactId, OptionedId } from '#content/questions/index.ts';
import type { Plan } from '../plan.ts';
import { options } from '../profile.ts';
import type { Block, Line } from './blocks.ts';
import { variesWith } from './clauses.ts';
import { capital, lineBreak, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** The sheet of open points: each with its choices, what each brings, and what holds until it is decided. */
export function pointsSheet(w: Writing): Block[] {
	if (w.plan.open.length === 0) return [];
	return [
		{ type: 'page', orientation: 'portrait' },
		{ type: 'heading', level: 1, id: 'points', text: phrase('sheet', w) },
		{ type: 'paragraph', style: 'note', line: sayPhrase('sheetNote', w) },
		{
			type: 'table',
			head: [phrase('point', w, { n: '' }).trim(), phrase('matter', w), phrase('brings', w), phrase('until', w)],
			widths: [8, 26, 44, 22],
			rowHeads: true,
			rows: w.plan.open.map((fact, index) => ({
				cells: [
					plain(String(index + 1)),
					matter(fact as OptionedId, w),
					brings(fact as OptionedId, w),
					plain(capital(w.words.points[fact as OptionedId].until))
				]
			}))
		}
	];
}

/** The matter and the clauses that wait for it. */
function matter(fact: OptionedId, w: Writing): Line {
	const numbers = waitingClauses(fact, w).flatMap(({ id }) => w.numbers.clause.get(id) ?? []);
	const title = w.words.points[fact].title;
	return plain(
		title +
			(numbers.length > 0
				? phrase('inClauses', w, { list: numbers.join(phrase('comma', w)) })
				: phrase('staffingSection', w))
	);
}

/** The clauses that wait for a point. */
export function waitingClauses(fact: FactId, w: Writing): Plan['clauses'] {
	return w.plan.clauses.filter(
		(clause) => clause.waits.some((wait) => wait.fact === fact) || (variesWith(clause.id) === fact && clause.open)
	);
}

/** The choices of a point with their letters, and what each brings. */
export function brings(fact: OptionedId, w: Writing): Line {
	const words = w.words.points[fact];
	if ('each' in words) return plain(capital(words.each));
	const letters = w.words.documents.letters;
	const all = options(w.profile, fact);
	const texts = all.map((option) =>
		(words.options as Readonly<Record<string, readonly [string, string]>>)[option]!.join(': ')
	);
	return [...new Set(texts)].flatMap((text, index) => {
		const marks = texts.flatMap((one, option) => (one === text ? letters[option]! : [])).join(phrase('comma', w));
		return [...(index > 0 ? [lineBreak] : []), { text: `${marks} `, kind: 'strong' as const }, { text }];
	});
}
