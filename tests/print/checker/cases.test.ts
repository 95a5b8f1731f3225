import { describe, expect, test } from 'vitest';
import { caseIds, hostilePrints, printsOf } from '../proof/every-paper.ts';
import { faultsOf } from './faults.ts';

/** Part of what `npm run prove:papers` goes through: all papers of one case, the mandates of the others in every look, and a hostile one. */
const [first, ...others] = await Promise.all(caseIds.map(printsOf));
const mandates = others.flat().filter(({ document }) => document.id === 'mandate');

describe('has no fault that the checker finds', () => {
	test.each([...first!, ...mandates, ...hostilePrints()])('$name', async ({ print }) => {
		expect(await faultsOf(await print())).toEqual([]);
	});
});
