import { describe, expect, test } from 'vitest';
import { caseIds, hostilePrints, printsOf } from '../proof/every-paper.ts';
import { faultsOf } from './faults.ts';

/** Part of what `npm run prove:papers` goes through: all papers of one case, and a hostile one. */
const papers = await printsOf(caseIds[0]!);

describe('has no fault that the checker finds', () => {
	test.each([...papers, ...hostilePrints()])('$name', async ({ print }) => {
		expect(await faultsOf(await print())).toEqual([]);
	});
});
