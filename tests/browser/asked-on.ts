import type { Locator, Page } from '@playwright/test';
import { NOT_DECIDED, NOT_RECORDED, type Fact } from '#content/grammar.ts';
import { app } from '#content/languages/en/app.ts';
import { asked as words } from '#content/languages/en/asked.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, factsFor, type Answer, type Answers, type Asked } from '#core/answers.ts';
import { inGroups } from '#core/option-groups.ts';
import { suggest } from '#core/suggest.ts';
import { optionWords } from '#ui/option-words.ts';

/** What a page of questions offers to be ticked and typed, worked out from the answers alone. */

type Values = readonly (readonly [fact: FactId, value: Answer | undefined])[];

export interface Box {
	readonly fact: FactId;
	readonly label: string;
	readonly ticked: boolean;
	/** Where it stands among the boxes of its name. */
	readonly at: number;
	/** What is answered once it is clicked; of a choice that is made already, nothing. */
	readonly clicked: Values;
}

export const boxOn = (page: Page, { fact, at }: Box): Locator =>
	page.locator(`input[name="${fact}"]:is([type="radio"], [type="checkbox"])`).nth(at);

export interface Field {
	readonly fact: FactId;
	readonly kind: 'text' | 'count';
	readonly typed: string;
}

const isExit = (value: Answer | undefined) => value === NOT_DECIDED || value === NOT_RECORDED;

/** What is ticked beforehand: as long as nothing is answered there and it was not all taken out by hand. */
export function suggestedOn({ page }: Asked, answers: Answers, emptied: readonly Answers[]): Answers {
	if (emptied.includes(answers)) return {};
	const own = page.facts.map(({ id }) => id as FactId);
	const elsewhere = Object.fromEntries(Object.entries(answers).filter(([id]) => !own.includes(id as FactId)));
	return Object.fromEntries(
		Object.entries(suggest(elsewhere)).filter(
			([id]) => factsFor(page, answers).some((fact) => fact.id === id) && answers[id as FactId] === undefined
		)
	);
}

/** Each box of a page, in its order, with `answers` as they are shown. */
export function boxesOn({ page }: Asked, answers: Answers): readonly Box[] {
	const facts = factsFor(page, answers);
	return facts.flatMap((fact, index): Box[] => {
		const { id, kind } = fact;
		if (kind === 'count' && facts[index - 1]?.kind === 'count') return [];
		const together = kind === 'count' ? runOf(facts.slice(index)) : [id];
		const options = 'options' in fact ? optionBoxes(id, offered(fact, answers), answers[id]) : [];
		const exits = [
			[NOT_DECIDED, app.question.notDecided],
			[NOT_RECORDED, app.question.notRecorded]
		].map(([exit, label]) => {
			const ticked = answers[id] === exit;
			const value = ticked ? undefined : exit;
			return { fact: id, label: label!, ticked, clicked: together.map((one) => [one, value] as const) };
		});
		return [...options, ...exits].map((box, at) => ({
			...box,
			at,
			clicked: kind === 'choice' && box.ticked ? [] : box.clicked
		}));
	});
}

/** Each field to type in, with what stands in it. */
export function fieldsOn({ page }: Asked, answers: Answers): readonly Field[] {
	return factsFor(page, answers).flatMap(({ id, kind }): Field[] => {
		if (kind !== 'text' && kind !== 'count') return [];
		return [{ fact: id, kind, typed: isExit(answers[id]) ? '' : String(answers[id] ?? '') }];
	});
}

/** Numbers that follow each other are one group. */
function runOf(facts: readonly (Fact & { readonly id: FactId })[]): readonly FactId[] {
	const end = facts.findIndex(({ kind }) => kind !== 'count');
	return facts.slice(0, end < 0 ? undefined : end).map(({ id }) => id);
}

/** What is ticked for the first day is not offered for later. */
function offered({ id, options }: { readonly id: FactId; readonly options: readonly string[] }, answers: Answers) {
	const now = id === 'later' && typeof answers.functions === 'object' ? answers.functions : [];
	return options.filter((option) => !now.includes(option));
}

function optionBoxes(fact: FactId, options: readonly string[], value: Answer | undefined): Omit<Box, 'at'>[] {
	const said = words.facts[fact];
	const boxes = inGroups(options, said.groups ?? [])
		.flatMap((group) => group.options)
		.map((option) => ({ option, label: optionWords(said, option).label }));
	if (factOf(fact).kind === 'choice')
		return boxes.map(({ option, label }) => ({ fact, label, ticked: value === option, clicked: [[fact, option]] }));
	const all = (factOf(fact) as { readonly options: readonly string[] }).options;
	const list = typeof value === 'object' ? value : [];
	const hidden = list.filter((one) => !options.includes(one));
	const none = typeof value === 'object' && list.length === hidden.length;
	return [
		...boxes.map(({ option, label }) => {
			const ticked = list.includes(option);
			const after = ticked
				? list.filter((one) => one !== option)
				: all.filter((one) => one === option || list.includes(one));
			return { fact, label, ticked, clicked: [[fact, after.length > 0 ? after : undefined]] as Values };
		}),
		{ fact, label: app.question.none, ticked: none, clicked: [[fact, none ? undefined : hidden]] }
	];
}
