import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NOT_DECIDED, NOT_RECORDED, type Fact as FactShape } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { everyPage, factOf, type Answer } from '#core/answers.ts';
import { asking } from '#content/languages/en/asking.ts';
import Fact from '#ui/Fact.svelte';
import { offered } from '../../src/routes/questions/[page]/offered.ts';

afterEach(cleanup);

/** Shows facts and keeps their answers, as the machine would. */
function show(
	ids: readonly FactId[],
	first: Partial<Record<FactId, Answer>> = {},
	facts: readonly (FactShape & { readonly id: FactId })[] = ids.map((id) => factOf(id) as FactShape & { id: FactId })
) {
	let answers = first;
	const onanswer = vi.fn(async (id: FactId, value: Answer | undefined) => {
		answers = { ...answers, [id]: value };
		await view.rerender({ answers });
	});
	const view = render(Fact, { facts, words: asking.facts, answers, question: 'What is asked?', onanswer });
	return { onanswer, answers: () => answers, user: userEvent.setup() };
}

const ticked = () =>
	[...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
		(input) => input.labels![0]!.querySelector('b')!.textContent
	);

describe('a choice', () => {
	test('its options are one group of radio buttons, the two exits among them', async () => {
		const { user, answers } = show(['recognition']);
		const radios = screen.getAllByRole<HTMLInputElement>('radio');
		expect(radios).toHaveLength(7);
		expect(new Set(radios.map(({ name }) => name))).toEqual(new Set(['recognition']));
		await user.click(screen.getByText('They would welcome it'));
		expect(answers().recognition).toBe('welcomes');
		await user.click(screen.getByText('Not decided: show us both'));
		expect(answers().recognition).toBe(NOT_DECIDED);
		await user.click(screen.getByText('We prefer not to record this'));
		expect(answers().recognition).toBe(NOT_RECORDED);
	});

	test('the group is named by the question, an option by its words; what explains it is its description', () => {
		show(['recognition']);
		expect(screen.getByRole('group', { name: 'What is asked?' })).toBeTruthy();
		expect(
			screen.getByRole('radio', {
				name: 'They would set up one of their own',
				description: 'Expect it within weeks.'
			})
		).toBeTruthy();
	});
});

describe('a list', () => {
	test('ticks gather in the order of the options', async () => {
		const { user, answers } = show(['limits']);
		await user.click(screen.getByText('recruits'));
		await user.click(screen.getByText('commits our side'));
		expect(answers().limits).toEqual(['commit', 'recruit']);
	});

	test('"None of these" is an answer of its own', async () => {
		const { user, answers } = show(['limits'], { limits: ['commit'] });
		await user.click(screen.getByText('None of these'));
		expect(answers().limits).toEqual([]);
		expect(ticked()).toEqual(['None of these']);
		await user.click(screen.getByText('recruits'));
		expect(answers().limits).toEqual(['recruit']);
	});

	test('the last tick taken away leaves the question unanswered', async () => {
		const { user, answers } = show(['limits'], { limits: ['commit'] });
		await user.click(screen.getByText('commits our side'));
		expect(answers().limits).toBeUndefined();
	});

	test('an exit takes the place of the ticks, and can be taken back', async () => {
		const { user, answers } = show(['limits'], { limits: ['commit'] });
		await user.click(screen.getByText('Not decided: show us both'));
		expect(answers().limits).toBe(NOT_DECIDED);
		expect(ticked()).toEqual(['Not decided: show us both']);
		await user.click(screen.getByText('Not decided: show us both'));
		expect(answers().limits).toBeUndefined();
	});

	test('a long one comes in named parts that leave nothing out', () => {
		show(['functions']);
		expect(screen.getByRole('group', { name: 'Around the table' })).toBeTruthy();
		const { options } = factOf('functions') as { options: readonly string[] } & FactShape;
		// None of these, and the two exits.
		expect(screen.getAllByRole('checkbox')).toHaveLength(options.length + 3);
	});
});

describe('a list of which something is not offered', () => {
	const later = ['media', 'rounds'];
	const facts = offered(
		everyPage.find(({ page }) => page.id === 'later')!,
		{ functions: ['media'], later }
	);

	test('what is ticked for the first day is not offered for later, and stays stored', async () => {
		const { user, answers } = show(['later'], { later }, facts);
		expect(screen.queryByText('Inform the public')).toBeNull();
		expect(ticked()).toHaveLength(1);
		await user.click(screen.getByText(ticked()[0]!));
		expect(answers().later).toEqual(['media']);
		expect(ticked()).toEqual(['None of these']);
		await user.click(screen.getAllByRole('checkbox')[0]!);
		expect(answers().later).toContain('media');
		expect(answers().later).toHaveLength(2);
	});
	test('while the first day is not decided, everything is', () => {
		const asked = everyPage.find(({ page }) => page.id === 'later')!;
		expect(offered(asked, { functions: NOT_DECIDED })).toEqual(asked.page.facts);
	});
});

describe('a name', () => {
	test('is kept as typed, and no browser is asked to remember or to check it', async () => {
		const { user, answers } = show(['own-name']);
		const field = screen.getByRole('textbox', { name: 'What you call yourselves' });
		expect(field.getAttribute('autocomplete')).toBe('off');
		expect(field.getAttribute('spellcheck')).toBe('false');
		await user.type(field, ' <b>Us</b>');
		expect(answers()['own-name']).toBe(' <b>Us</b>');
		await user.clear(field);
		expect(answers()['own-name']).toBeUndefined();
	});

	test('an exit empties the field; typing takes the exit back', async () => {
		const { user, answers } = show(['own-name'], { 'own-name': 'the Movement' });
		await user.click(screen.getByText('We prefer not to record this'));
		const field = screen.getByRole<HTMLInputElement>('textbox');
		expect(field.value).toBe('');
		await user.type(field, 'x');
		expect(answers()['own-name']).toBe('x');
		expect(ticked()).toEqual([]);
	});
});

describe('numbers of persons', () => {
	test('are asked together, with one pair of exits for all', async () => {
		const { user, answers } = show(['persons-30', 'persons-90', 'persons-180']);
		await user.type(screen.getByRole('spinbutton', { name: 'Q10.3b Persons by day 90' }), '12');
		expect(answers()).toEqual({ 'persons-90': 12 });
		expect(screen.getAllByRole('checkbox')).toHaveLength(2);
		await user.click(screen.getByText('Not decided: show us both'));
		expect(answers()).toEqual({ 'persons-30': NOT_DECIDED, 'persons-90': NOT_DECIDED, 'persons-180': NOT_DECIDED });
	});

	test.each([
		['half a person', '2.5'],
		['more than there can be', '301'],
		['fewer than nobody', '-1']
	])('%s is no answer, and stays in the field', async (_, text) => {
		const { user, answers } = show(['persons-30']);
		const field = screen.getByRole<HTMLInputElement>('spinbutton');
		await user.type(field, text);
		expect(answers()['persons-30']).toBeUndefined();
		expect(field.value).toBe(text);
	});
});
