import { expect, test } from 'vitest';
import { newestFirst } from '#core/agreed.ts';
import type { Agreement } from '#core/work.ts';

const agreement = (on: string, by: Agreement['by']): Agreement => ({ on, by, what: { page: 'phase' } });

test('the newest day comes first, and of one day what was recorded last', () => {
	const agreed = [
		agreement('2027-03-02', 'members'),
		agreement('2027-03-09', 'leadership'),
		agreement('2027-03-02', 'delegation')
	];
	expect(newestFirst(agreed).map(({ by }) => by)).toEqual(['leadership', 'delegation', 'members']);
});
