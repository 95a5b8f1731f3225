import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { print } from '#print/print.ts';
import { popplerMissing } from '../browser/poppler.ts';
import { documentOf } from '../core/reading.ts';
import { draftOf, type Said } from '../core/somebody.ts';
import { textOf } from './read-pdf.ts';

/** The page that can be signed now is one page, wherever many sign: whoever signs sees all of it. */

const { text } = words.documents;
const several: Readonly<Record<string, Said>> = {
	'members who have no rule to decide by': { party: 'coalition', 'decision-rule': 'not-decided' },
	'founding parties whose aims are to come': {
		party: 'unarmed',
		strategy: 'not-yet',
		'speed-and-care': 'short-text-first'
	}
};

describe.skipIf(Boolean(popplerMissing()))('the page that can be signed now', () => {
	for (const paper of ['A4', 'Letter'] as const)
		test.each(Object.entries(several))(`is one page on ${paper}: %s`, async (_, said) => {
			const mandate = documentOf(draftOf(said), 'mandate');
			const pages = textOf(await print(mandate, { paper }));
			const page = pages.findLast((one) => one.includes(text.annexInterim))!;
			expect(page.split(text.signatureWhere)).toHaveLength(5);
			expect(page.split(text.nameAndOffice)).toHaveLength(5);
		});
});
