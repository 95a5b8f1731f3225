import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { NOT_DECIDED } from '#content/grammar.ts';
import { everyPage, type Answers } from '#core/answers.ts';
import Progress from '#ui/Progress.svelte';

afterEach(cleanup);

const show = (answers: Answers) =>
	render(Progress, { answers, now: everyPage.find(({ page }) => page.id === 'phase')! }).container;

test('twelve strokes are only seen as long as nothing is left open, since the line below says where one is', () => {
	const container = show({ party: 'nsag' });
	expect(screen.queryByRole('img')).toBeNull();
	expect(container.querySelectorAll('.strokes > span')).toHaveLength(12);
	expect(container.querySelectorAll('.now')).toHaveLength(1);
});

test('what is not decided is said too', () => {
	const container = show({ party: 'nsag', 'own-name': NOT_DECIDED, visibility: NOT_DECIDED });
	expect(screen.getByRole('img', { name: 'Not everything is decided in questions 1, 7' })).toBeTruthy();
	expect(container.querySelectorAll('.parked')).toHaveLength(2);
});

test('a question is done when nothing is missing on its pages, and not before', () => {
	expect(show({ party: 'nsag' }).querySelectorAll('.done')).toHaveLength(0);
	cleanup();
	expect(show({ party: 'nsag', 'office-form': 'office' }).querySelectorAll('.done')).toHaveLength(1);
	cleanup();
	expect(show({ party: 'state', 'office-form': 'office' }).querySelectorAll('.done')).toHaveLength(0);
});

test('an answer on a branch that is left marks nothing', () => {
	expect(show({ party: 'nsag', membership: NOT_DECIDED }).querySelectorAll('.parked')).toHaveLength(0);
});
