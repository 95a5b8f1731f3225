import { z } from 'zod';
import { everyPage } from '#core/answers.ts';
import { amountForm, longestCurrency, monthsForm, readable } from '#core/costs.ts';
import { editions, type Partys } from '#core/documents/editions.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { longestWords, type Work } from '#core/work.ts';
import { agreeing } from '#content/agreeing.ts';
import { budgetLines } from '#content/donor/budget-lines.ts';
import { NOT_DECIDED, NOT_RECORDED, type Fact } from '#content/grammar.ts';
import { answersFileWords as words } from '#content/languages/en/answers-file.ts';
import { posts } from '#content/posts.ts';
import { isExhausting } from './exhausting.ts';
import { migrations, version, type Migrations } from './migrations.ts';
import { placeOfFault } from './place-of-fault.ts';
import { isSealed } from './sealed.ts';
import { isTooLarge } from './text-in.ts';

// Otherwise Zod tries to compile code at run time, which the content security policy refuses and reports.
z.config({ jitless: true });

const amounts = (of: readonly { readonly id: string }[]) =>
	z.strictObject(Object.fromEntries(of.map(({ id }) => [id, z.string().regex(amountForm).optional()]))).optional();

/** The amounts that the user typed for the donor’s brief, in decimal figures. */
const costs = z.strictObject({
	currency: z.string().regex(/\S/).max(longestCurrency).optional(),
	months: z.string().regex(monthsForm).optional(),
	posts: amounts(posts),
	monthly: amounts(budgetLines),
	once: amounts(budgetLines)
});

const text = z.string().regex(/\S/).max(longestWords);
/** Of a passage of another release: longer is no passage. */
const longestId = 200;
const longestPassage = 20_000;
const pageId = z.enum(everyPage.map(({ page }) => page.id));
const passageId = z.enum(everyPassage);

/** What a reader wrote at one passage of the mandate. */
export const passageMark = z.strictObject({
	verdict: z.enum(['accepted', 'struck']).optional(),
	words: text.optional(),
	remark: text.optional()
});
const review = z.strictObject(Object.fromEntries(everyPassage.map((id) => [id, passageMark.optional()])));

/** The mandate as it read. A later release may have other passages and no longer know these. */
const keptText = z.array(
	z.strictObject({
		id: z.string().max(longestId),
		number: z.string().max(longestId),
		text: z.string().max(longestPassage)
	})
);

const agreement = z.strictObject({
	on: z.iso.date(),
	by: z.enum(agreeing),
	what: z.union([z.strictObject({ page: pageId }), z.strictObject({ passage: passageId })])
});

/** What an answers file may hold, made from the questions. "Prefer not to record" has no place in it. */
export const answersFile = z.strictObject({
	version: z.literal(version),
	answers: z.strictObject(
		Object.fromEntries(everyPage.flatMap(({ page }) => page.facts.map((fact) => [fact.id, answerTo(fact).optional()])))
	),
	costs: costs.optional(),
	review: review.optional(),
	parked: z.array(pageId).check(withoutRepeats).optional(),
	agreed: z.array(agreement).optional(),
	text: keptText.optional(),
	document: z.enum(editions.party).optional()
});

/** Work as a file holds it. */
export interface Kept extends Work {
	/** The document to go on at, when the work came inside it. */
	readonly document?: Partys | undefined;
}

/** Says in one sentence what is wrong with a file, and where. */
export class AnswersError extends Error {
	override readonly name = 'AnswersError';
}

/** What the text of a file holds; throws an AnswersError and nothing else. */
export function readWork(text: string): Kept {
	if (isTooLarge(text)) throw new AnswersError(words.tooLarge);
	if (isSealed(new TextEncoder().encode(text.slice(0, 200)))) throw new AnswersError(words.locked);
	const file = parse(text);
	if (isRemarks(file)) throw new AnswersError(words.remarksOnly);
	const parsed = answersFile.safeParse(lift(file), { reportInput: true });
	if (parsed.success) {
		const { version: _, ...kept } = parsed.data;
		return kept as Kept;
	}
	throw new AnswersError(sentence(parsed.error.issues[0]!));
}

/** Work as the text of a file. What is not recorded, empty or unreadable is left out. */
export function writeWork({ answers, costs = {}, review, parked, agreed, text, document }: Kept): string {
	const kept = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== NOT_RECORDED));
	const parts = { costs: readable(costs), review, parked, agreed, text };
	const file = {
		version,
		answers: kept,
		...Object.fromEntries(Object.entries(parts).filter(([, part]) => part && Object.keys(part).length > 0)),
		...(document ? { document } : {})
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Brings a file of an earlier version up to the present one, step by step. */
export function lift(file: unknown, table: Migrations = migrations, to: number = version): unknown {
	if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new AnswersError(words.notAnObject);
	const from = (file as { version?: unknown }).version;
	if (from === undefined) throw new AnswersError(words.noVersion);
	if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
		throw new AnswersError(words.unknownVersion(shown(from)));
	if (from > to) throw new AnswersError(words.newerVersion(from, to));
	let lifted = file as Record<string, unknown>;
	for (let at = from; at < to; at++) {
		const migrate = table[at];
		if (!migrate) throw new AnswersError(words.unknownVersion(shown(from)));
		lifted = { ...migrate(lifted), version: at + 1 };
	}
	return lifted;
}

const isRemarks = (file: unknown) =>
	typeof file === 'object' && file !== null && 'fingerprint' in file && !('answers' in file);

/** The text of a file as data; throws an AnswersError that names the place of the fault. */
export function parse(file: string): unknown {
	const text = file.replace(/^\uFEFF/, '');
	const data = dataIn(text);
	if (isExhausting(data)) throw new AnswersError(words.exhausting);
	return data;
}

function dataIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		const { line, column } = placeOfFault(text);
		throw new AnswersError(words.notJson(line, column));
	}
}

function answerTo(fact: Fact): z.ZodType {
	switch (fact.kind) {
		case 'choice':
			return z.enum([...fact.options, NOT_DECIDED]);
		case 'several':
			return z.union([
				z.literal(NOT_DECIDED),
				z.array(z.enum(fact.options)).check(withoutRepeats).meta({ uniqueItems: true })
			]);
		case 'text':
			return z
				.string()
				.regex(/\S/)
				.max(fact.most)
				.refine((typed) => typed !== NOT_RECORDED);
		case 'count':
			return z.union([z.literal(NOT_DECIDED), z.int().min(0).max(fact.most)]);
	}
}

function withoutRepeats({ value, issues }: { value: unknown[]; issues: z.core.$ZodRawIssue[] }): void {
	const index = value.findIndex((one, at) => value.indexOf(one) < at);
	if (index >= 0) issues.push({ code: 'custom', input: value[index], path: [index], params: { repeated: true } });
}

/** As many values as fit a sentence. */
const mostNamed = 24;

/** What is wrong with a file, in one sentence. */
export function sentence(issue: z.core.$ZodIssue, parents: readonly PropertyKey[] = []): string {
	const path = [...parents, ...issue.path];
	const place = path.reduce<string>(
		(text, key) => text + (typeof key === 'number' ? `[${key}]` : text ? `.${named(key)}` : named(key)),
		''
	);
	const value = shown(issue.input);
	if (issue.input === NOT_RECORDED) return words.notRecorded(place);
	switch (issue.code) {
		case 'invalid_union':
			// The exit is the first of the two branches: a list or a number is told what is wrong with it as such.
			return typeof issue.input === 'string' || !issue.errors[1]?.[0]
				? words.wrongKind(place, value)
				: sentence(issue.errors[1][0], path);
		case 'unrecognized_keys':
			return words.unknownId([place, named(issue.keys[0]!)].filter(Boolean).join('.'));
		case 'invalid_key':
			return words.unknownId(place);
		case 'invalid_value':
			if (issue.input === undefined) return words.missing(place);
			return issue.values.length > mostNamed
				? words.unknownHere(place, value)
				: words.unknownValue(place, value, issue.values.map(String));
		case 'too_big':
			return (issue.origin === 'string' ? words.tooLong : words.tooBig)(place, Number(issue.maximum));
		case 'too_small':
			return words.tooSmall(place, Number(issue.minimum));
		case 'invalid_format':
			return String(issue.input).trim() === '' ? words.empty(place) : unreadable(path, place, value);
		case 'custom':
			return words.repeated(place, value);
		default:
			if (issue.input === undefined) return words.missing(place);
			return typeof issue.input === 'number' ? unreadable(path, place, value) : words.wrongKind(place, value);
	}
}

/** What is no amount, no number of months, or no answer of its kind. */
function unreadable(path: readonly PropertyKey[], place: string, value: string): string {
	if (path[0] !== 'costs' || path.at(-1) === 'currency') return words.wrongKind(place, value);
	return (path.at(-1) === 'months' ? words.notMonths : words.notAnAmount)(place, value);
}

/** A name as the file has it, in quotes if it is none that this app would give. */
const named = (key: PropertyKey): string => (/^[\w/-]{1,60}$/.test(String(key)) ? String(key) : shown(String(key)));

/** A value as the file has it, cut short, and with what cannot be seen written out: a sentence stays one. */
function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	const short = text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : text;
	return short.replace(/[\p{C}\u2028\u2029]/gu, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
}
