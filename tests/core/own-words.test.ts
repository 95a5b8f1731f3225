import { expect, test } from 'vitest';
import { NOT_DECIDED } from '#content/grammar.ts';
import { everyPage } from '#core/answers.ts';
import { withoutOwnWords } from '#core/own-words.ts';
import { draftFrom, somebody } from './somebody.ts';

const texts = everyPage.flatMap(({ page }) => page.facts.filter(({ kind }) => kind === 'text').map(({ id }) => id));

test.each(texts)('%s typed by the party is in no document once its own words are left out', (id) => {
	const answers = somebody({ [id]: 'Canary Finch' });
	expect(JSON.stringify(draftFrom(answers).documents)).toContain('Canary Finch');
	expect(JSON.stringify(draftFrom(withoutOwnWords(answers)).documents)).not.toContain('Canary');
});
test('that a name is not decided is no word of the party', () =>
	expect(withoutOwnWords({ party: 'nsag', 'own-name': NOT_DECIDED })).toEqual({
		party: 'nsag',
		'own-name': NOT_DECIDED
	}));
