import { expect, test } from 'vitest';
import { fingerprint } from '#print/fingerprint.ts';
import { clause, somePaper } from './papers.ts';

test('a fingerprint is four groups of four signs that are not mistaken for one another', () => {
	expect(fingerprint(somePaper())).toMatch(/^[0-9a-hjkmnp-tv-z]{4}( [0-9a-hjkmnp-tv-z]{4}){3}$/);
});

test('the same document has the same one', () => {
	expect(fingerprint(somePaper())).toBe(fingerprint(somePaper()));
});

test.each([
	['another word', { blocks: [clause('1.1', 'The office is closed.')] }],
	['another language', { language: 'fr' }],
	['another line on the cover', { cover: [] }]
])('%s gives another', (_, different) => {
	expect(fingerprint(somePaper(different))).not.toBe(fingerprint(somePaper()));
});
