import { describe, expect, test } from 'vitest';
import { popplerMissing } from '../../browser/poppler.ts';
import { check } from '../checker/faults.ts';
import { heardByChecker, heardByPdfJs, heardByPoppler } from '../checker/heard.ts';
import { heardFrom, pagesOfHeadings, saidBy } from '../checker/says.ts';
import { caseIds, hostilePrints, printsOf, type Print } from './every-paper.ts';

/** Every PDF there is passes the checker, says what its document says, and is read alike by those who read it. */
const missing = popplerMissing();
if (missing) console.warn(missing);

const prints = [...(await Promise.all(caseIds.map(printsOf))).flat(), ...hostilePrints()];

describe.each(prints)('$name', ({ document, look, print }: Print) => {
	const checked = once(async () => check(await printed()));
	const printed = once(print);

	test('has no fault', async () => expect((await checked()).faults).toEqual([]));

	test('says its document, and nothing else', async () => {
		const pages = pagesOfHeadings(await checked(), document);
		expect(heardFrom(await checked())).toEqual(saidBy(document, look, (heading) => pages[heading]!));
	});

	test('is read by pdf.js as the checker reads it, page by page', async () => {
		const [heard, mine] = [await heardByPdfJs(await printed()), await checked()];
		expect(heard).toEqual(heard.map((_, index) => heardByChecker(mine, index + 1)));
	});

	test.skipIf(Boolean(missing))('is read by poppler as the checker reads it', async () => {
		expect(heardByPoppler(await printed())).toBe(heardByChecker(await checked()));
	});
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
}
