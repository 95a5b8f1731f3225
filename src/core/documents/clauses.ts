import type { ClauseId } from '#content/clauses/index.ts';
import { listing, varying } from '#content/clauses/varying.ts';
import { functions as everyFunction, type FunctionId } from '#content/functions.ts';
import type { Heard } from '#content/languages/summary-words.ts';
import type { Sentences } from '#content/languages/words.ts';
import type { FactId } from '#content/questions/index.ts';
import type { Plan, Waits } from '../plan.ts';
import { holds, known, options } from '../profile.ts';
import type { Block, Line } from './blocks.ts';
import { markOf } from './numbers.ts';
import { asOpen, capital, lineBreak, phrase, plain, pointOf, say, textOf, type Writing } from './writing.ts';

type Clause = Plan['clauses'][number];
type ClauseBlock = Extract<Block, { type: 'clause' }>;
interface Varying {
	readonly options: Readonly<Record<string, Sentences>>;
	readonly otherwise: string;
	readonly before?: string;
}

/** A clause of the plan → its block: the sentence, its alternatives in brackets while an answer is open, or its lettered list. */
export function writeClause(clause: Clause, number: string, w: Writing, firstMark = 0): ClauseBlock {
	const about = { kind: 'clause', id: clause.id } as const;
	const fact = (listing as Partial<Record<ClauseId, FactId>>)[clause.id];
	if (fact !== undefined)
		return { type: 'clause', number, about, open: clause.open, ...list(clause, fact, w, firstMark) };
	const line = sentenceOf(clause.id, w);
	return {
		type: 'clause',
		number,
		about,
		open: clause.open,
		line: clause.stands.length > 0 ? [...condition(clause, w), ...asOpen(line)] : line
	};
}

/** The fact that a clause varies with, if any. */
export function variesWith(id: ClauseId): FactId | undefined {
	return (varying as Partial<Record<ClauseId, FactId>>)[id] ?? (listing as Partial<Record<ClauseId, FactId>>)[id];
}

/** What a clause says: its text, the alternative that was answered, all of them while that is open, or the neutral one. `instead`: other words for some of these. */
export function sentenceOf(id: ClauseId, w: Writing, instead?: Sentences | Heard): Line {
	const fact = (varying as Partial<Record<ClauseId, FactId>>)[id];
	const words = w.words.clauses[id] as Sentences | Varying;
	if (fact === undefined) return say((instead ?? words) as Sentences, w);
	if (isSentences(instead)) return say(instead, w);
	const own = words as Varying;
	const other = instead ?? {};
	const texts = { ...own.options, ...other.options } as Varying['options'];
	const otherwise = other.otherwise ?? own.otherwise;
	const value = known(w.profile, fact);
	if (value === 'silent') return say(otherwise, w);
	if (value !== 'open') return say(texts[value[0]!] ?? otherwise, w);
	return alternatives(
		fact,
		options(w.profile, fact).map((option) => say(texts[option]!, w)),
		w
	);
}

const isSentences = (words: Sentences | Heard | undefined): words is Sentences =>
	typeof words === 'string' || Array.isArray(words);

/** "[If Point 3 is B:] ": nothing but this stands in brackets, so that a proposal in the text has brackets of its own. */
function condition(clause: Clause, w: Writing): Line {
	return [{ text: `[${waitsFor(clause.stands, w)}:] `, kind: 'open' }];
}

/** [Point 1: one of these stands], and below it A – …, B – …; answers with the same text share it. */
function alternatives(fact: FactId, lines: readonly Line[], w: Writing): Line {
	const letters = w.words.documents.letters;
	const texts = [...new Set(lines.map(textOf))];
	if (texts.length === 1) return lines[0]!;
	const said = texts.flatMap((text) => {
		const same = lines.flatMap((line, option) => (textOf(line) === text ? letters[option]! : []));
		return [lineBreak, ...plain(`${same.join('/')} – `), ...lines.find((line) => textOf(line) === text)!];
	});
	return asOpen([...plain(phrase('oneStands', w, { point: pointOf(fact, w) })), ...said]);
}

/** "If Point 3 is B or C and Point 5 is A; or if Point 7 is A": the choices with which a conditional clause stands. */
export function waitsFor(groups: readonly (readonly Waits[])[], w: Writing): string {
	const letters = w.words.documents.letters;
	const said = ({ fact, options: choices }: Waits) => {
		const all = options(w.profile, fact);
		const marks = choices.map((option) => letters[all.indexOf(option)]!);
		if (marks.length === 0) return phrase('ifTicked', w, { point: pointOf(fact, w) });
		return phrase('ifChosen', w, { point: pointOf(fact, w), letters: marks.join(phrase('or', w)) });
	};
	const conditions = new Set(groups.map((group) => group.map(said).join(phrase('and', w))));
	return phrase('ifAll', w, { list: [...conditions].join(phrase('orIf', w)) });
}

function list(clause: Clause, fact: FactId, w: Writing, firstMark: number): Pick<ClauseBlock, 'line' | 'items'> {
	const { before, options: texts, otherwise } = w.words.clauses[clause.id] as Varying & { before: string };
	const value = known(w.profile, fact);
	const open = value === 'open';
	const ticked = tickedFor(clause.id, fact, Object.keys(texts), w);
	if (ticked.length === 0) return { line: say(otherwise, w) };
	const head = say(clause.id === 'functions-later' ? leadOf(ticked as readonly FunctionId[], before, w) : before, w);
	// A list that waits for its own point says so with its lines.
	const itself = clause.stands.every((group) => group.every((wait) => wait.fact === fact));
	return {
		line: [
			...(itself ? [] : condition(clause, w)),
			...head,
			...(open ? [{ text: ` ${phrase('eachStands', w, { point: pointOf(fact, w) })}`, kind: 'open' as const }] : [])
		],
		items: ticked.map((option, index) => {
			const said = say(`${texts[option]}${beginning(clause.id, option as FunctionId, w)}`, w);
			const end = plain(index === ticked.length - 1 ? '.' : ';');
			const about =
				isFunction(option) && clause.article === 'functions'
					? ({ kind: 'function', id: option } as const)
					: ({ kind: 'clause', id: clause.id } as const);
			return {
				mark: markOf(firstMark + index),
				option,
				about,
				open,
				line: open ? asOpen([...said, ...end]) : [...said, ...end]
			};
		})
	};
}

/** The lines of a clause that lists, each with the option that it is there for. */
export function itemsOf(
	id: keyof typeof listing,
	w: Writing
): readonly { readonly option: string; readonly line: Line }[] {
	const texts: Readonly<Record<string, string>> = w.words.clauses[id].options;
	return tickedFor(id, listing[id], Object.keys(texts), w).map((option) => ({ option, line: say(texts[option]!, w) }));
}

/** What a list names, in the order of its words: for functions those of the plan that begin then, for others what was ticked. */
function tickedFor(id: ClauseId, fact: FactId, order: readonly string[], w: Writing): readonly string[] {
	const start = id === 'functions-now' ? 'now' : id === 'functions-later' ? 'later' : undefined;
	if (start)
		return inOrder(
			w.plan.functions.filter((work) => work.start === start).map((work) => work.id),
			order
		);
	const value = known(w.profile, fact);
	if (value === 'silent') return [];
	return inOrder(value === 'open' ? options(w.profile, fact) : value, order);
}

const inOrder = (values: readonly string[], order: readonly string[]) => order.filter((one) => values.includes(one));
const isFunction = (id: string): id is FunctionId => everyFunction.some((work) => work.id === id);

/** What leads into the later functions says once what most of them wait for. */
function leadOf(later: readonly FunctionId[], before: string, w: Writing): string {
	const ordered = later.filter((id) => triggerOf(id, w) === 'instruction').length;
	if (ordered === 0) return before;
	return phrase(ordered === later.length ? 'laterOrdered' : 'laterMixed', w);
}

/** ", as each committee is formed": what lets a later function begin, where the lead does not say it. */
function beginning(clause: ClauseId, id: FunctionId, w: Writing): string {
	if (clause !== 'functions-later' || triggerOf(id, w) === 'instruction') return '';
	return `${phrase('comma', w)}${w.words.documents.triggers[triggerOf(id, w)]}`;
}

/** What a later function waits for: its own trigger where the profile leaves it to come, otherwise a written instruction. */
export function triggerOf(id: FunctionId, w: Writing): keyof Writing['words']['documents']['triggers'] {
	const work = everyFunction.find((one) => one.id === id)!;
	const trigger = 'trigger' in work ? work.trigger : undefined;
	const early = holds(w.profile, 'phase', 'nocontact', 'preformal');
	const cleared = w.plan.clauses.some(({ id: clause }) => clause === 'counsel-first');
	if (trigger === undefined) return 'instruction';
	if (trigger === 'preparation' && !early) return 'instruction';
	if (trigger === 'clearance' && !cleared) return 'instruction';
	if (trigger === 'settlement' && holds(w.profile, 'phase', 'implementation')) return 'instruction';
	if (trigger === 'known' && holds(w.profile, 'visibility', 'public')) return 'instruction';
	return trigger;
}

/** A recital: no number, one line. */
export function writeRecital(clause: Clause, w: Writing): ClauseBlock {
	return writeClause(clause, '', w);
}

export function titleOfClause(id: ClauseId, w: Writing): string {
	return capital(
		textOf(
			writeClause(
				w.plan.clauses.find((clause) => clause.id === id)!,
				'',
				w
			).line
		)
	);
}
