import type { FactWords } from '#content/languages/asking-words.ts';
import type { QuestionSetWords } from '#content/languages/question-set-words.ts';
import type { Conditions, Fact, Page } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { everyPage, isApart, type Asked, type PartId } from '../answers.ts';
import { codeOfFact, codeOfPage, codeOfPart } from '../codes.ts';
import { inGroups } from '../option-groups.ts';
import { sayCondition, type Said } from '../say-condition.ts';
import type { Block, Document, Line, Run } from './blocks.ts';

const ticks = { choice: '○', several: '☐' } as const;
const lines = { text: '_'.repeat(90), count: '_'.repeat(10) } as const;

/** Every question on paper, with the codes of the screen: to tick, to write in, and for the facilitator alone a part of its own at the end. */
export function questionSet(words: QuestionSetWords): Document {
	const together = everyPage.filter(({ page }) => !page.facilitator);
	const parts = [...new Set(together.map(({ question }) => question))];
	return {
		id: 'question-set',
		language: words.language,
		title: words.title,
		margin: 'narrow',
		running: words.running,
		contents: words.contents,
		pageOf: words.pageOf,
		fingerprint: words.fingerprint,
		cover: words.cover.map(([label, text]) => ({ label, line: [{ text }] })),
		first: { heading: words.beforeTitle, lines: words.before.map((text) => [{ text }]) },
		blocks: [
			...parts.flatMap((part) => [
				...headOf(part, words),
				...together.filter(({ question }) => question === part).flatMap((asked) => pageOf(asked, words))
			]),
			{ type: 'page', orientation: 'portrait' },
			{ type: 'heading', level: 1, id: 'facilitator', text: words.facilitator },
			note([{ text: words.facilitatorNote }]),
			...everyPage.filter(({ page }) => page.facilitator).flatMap((asked) => pageOf(asked, words))
		]
	};
}

const note = (line: Line): Block => ({ type: 'paragraph', style: 'note', line });

function headOf(part: PartId, words: QuestionSetWords): Block[] {
	const text = words.asking.questions[part];
	// A page may have the name of its question.
	const heading = { type: 'heading', level: 1, id: `part-${part}`, number: codeOfPart(part), text } as const;
	return part === 'weighing' ? [heading, note([{ text: words.weighing }])] : [heading];
}

/** A page of the screen: its question, when and why it is asked, and what can be answered. */
function pageOf({ page }: Asked, words: QuestionSetWords): Block[] {
	const { ask, why } = words.asking.pages[page.id];
	const facts = page.facts as readonly AskedFact[];
	const alone = facts.length === 1 ? hintOf(facts[0]!, words) : [];
	const when = page.when ?? page.raised;
	return [
		{ type: 'heading', level: 2, id: page.id, number: codeOfPage(page.id), text: ask },
		note([...condition(when, page, words), { text: words.why[page.id] ?? why }, ...alone]),
		...facts.flatMap((fact, index) => {
			const counts = (at: number) => fact.kind === 'count' && facts[at]?.kind === 'count';
			return [
				...(facts.length > 1 ? [named(fact, page, counts(index - 1), words)] : []),
				...answers(fact, words),
				// Numbers are asked together, and so are the exits beside them.
				...(counts(index + 1) ? [] : [exits(words)])
			];
		})
	];
}

type AskedFact = Fact & { readonly id: FactId };

/** What is asked beside other things on a page; a number is written beside its name. */
function named(fact: AskedFact, page: Page, goesOn: boolean, words: QuestionSetWords): Block {
	const title = `${codeOfFact(fact.id)}  ${words.asking.facts[fact.id].label}  `;
	return note([
		{ text: title, kind: 'strong' },
		...condition(fact.when, page, words),
		...(fact.kind === 'count' ? [{ text: ` ${lines.count} `, kind: 'blank' as const }] : []),
		...(goesOn ? [] : hintOf(fact, words))
	]);
}

const condition = (when: Conditions | undefined, page: Page, words: QuestionSetWords): Run[] =>
	when ? [{ text: `${sayWhen(when, page, words)} `, kind: 'strong' }] : [];

function hintOf(fact: AskedFact, words: QuestionSetWords): Run[] {
	const hint = words.asking.facts[fact.id].hint ?? (fact.kind === 'count' ? words.count(fact.most) : undefined);
	return hint === undefined ? [] : [{ text: ` ${hint}`, kind: 'soft' }];
}

/** The options to tick, or a line to write on. */
function answers(fact: AskedFact, words: QuestionSetWords): Block[] {
	if (fact.kind === 'count') return [];
	if (fact.kind === 'text')
		// Room for a hand to write.
		return [
			note([
				{ text: '', kind: 'break' },
				{ text: lines.text, kind: 'blank' }
			])
		];
	const { options = {} } = words.asking.facts[fact.id];
	const none: Line[] = fact.kind === 'several' ? [[{ text: words.none }]] : [];
	const groups = inGroups(fact.options, words.groups);
	return groups.flatMap(({ title, options: its }, index): Block[] => [
		...(title === undefined ? [] : [note([{ text: title, kind: 'strong' }])]),
		toTick(ticks[fact.kind], [
			...its.map((option) => optionLine(options[option]!)),
			...(index === groups.length - 1 ? none : [])
		])
	]);
}

/** The two that are always there. */
const exits = (words: QuestionSetWords): Block =>
	toTick(
		ticks.choice,
		[words.notDecided, words.notRecorded].map((text) => [{ text, kind: 'soft' }])
	);

const toTick = (tick: '○' | '☐', lines: readonly Line[]): Block => ({ type: 'list', ordered: false, tick, lines });

function optionLine(option: NonNullable<FactWords['options']>[string]): Line {
	const [label, ...more] = typeof option === 'string' ? [option] : option;
	return [
		{ text: label },
		...(more.length > 0 ? [{ text: `  ${more.filter(Boolean).join(' ')}`, kind: 'soft' as const }] : [])
	];
}

/** "Only if Q1.1 (Who establishes it) is “An alliance of groups”." Outside the facilitator’s part nothing of it is named. */
function sayWhen(when: Conditions, page: Page, words: QuestionSetWords): string {
	const said = sayCondition(when, page.facilitator ? quoted(words) : quoted(words, isApart), {
		...words.condition,
		is: (label, answer) => (label === '' ? words.facilitatorSays : words.condition.is(label, answer))
	});
	return typeof said === 'object' && said.how === 'not'
		? words.notIf(inWords(said.parts[0]!, words))
		: words.onlyIf(inWords(said, words));
}

/** The facts as a condition names them: with code, each option in quotation marks, and without a name those that are not to be named. */
function quoted({ asking, named, quote }: QuestionSetWords, isUnnamed: (fact: string) => boolean = () => false) {
	return Object.fromEntries(
		Object.entries(asking.facts).map(([id, { label, options = {} }]) => [
			id,
			{
				label: isUnnamed(id) ? '' : named(codeOfFact(id as FactId), label),
				options: Object.fromEntries(
					Object.entries(options).map(([option, said]) => [option, quote(typeof said === 'string' ? said : said[0])])
				)
			}
		])
	) as QuestionSetWords['asking']['facts'];
}

function inWords(said: Said, words: QuestionSetWords): string {
	if (typeof said === 'string') return said;
	const parts = said.parts.map((part) => inWords(part, words));
	if (said.how === 'not') return words.unless(parts.join(words.and));
	return said.how === 'any' ? words.either(parts) : parts.join(words.and);
}
