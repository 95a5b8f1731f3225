import { describe, expect, test } from 'vitest';
import { suggest } from '#core/suggest.ts';
import { draftFrom, functionsOf, newcomer, somebody, type Said } from './somebody.ts';

const ticked = (said: Said) => suggest(somebody(said));

describe('what is ticked beforehand', () => {
	const table: readonly [string, Said, string[], string[]][] = [
		[
			'a movement without contact is an address and prepares',
			{ phase: 'nocontact' },
			['contact-point', 'preparation', 'channel-keeping', 'safe-passage'],
			['donor-channel', 'committee-service', 'ceasefire-liaison']
		],
		[
			'a government without contact works on its own consensus',
			{ party: 'state', phase: 'nocontact' },
			['consensus', 'coordination'],
			['committee-service', 'media']
		],
		[
			'a government in talks manages, coordinates and interfaces',
			{ party: 'state', phase: 'talks' },
			['rounds', 'coordination', 'counterpart-liaison', 'facilitator-liaison'],
			['contact-point']
		],
		['an alliance works on consensus', { party: 'coalition' }, ['consensus'], ['coordination']],
		[
			'a community without arms consults',
			{ party: 'unarmed' },
			['consensus', 'consultation', 'facilitator-liaison'],
			['safe-passage', 'counterpart-liaison', 'channel-keeping']
		],
		['a stall keeps channels', { phase: 'stalled' }, ['channel-keeping'], []],
		['a collapse explores access', { phase: 'collapsed' }, ['humanitarian-access'], []],
		['a settlement is carried out', { party: 'state', phase: 'implementation' }, ['implementation'], ['rounds']]
	];
	for (const [what, said, tick, leave] of table)
		test(what, () => {
			const functions = ticked(said).functions ?? [];
			expect(functions).toEqual(expect.arrayContaining(tick));
			expect(functions.filter((id) => leave.includes(id))).toEqual([]);
		});

	test('no function is both for now and for later', () => {
		const { functions = [], later = [] } = ticked({ party: 'state', phase: 'talks' });
		expect(later.filter((id) => functions.includes(id))).toEqual([]);
	});
	test('the record is kept, even if nothing is known of the party', () =>
		expect(suggest({}).functions).toEqual(['secretarial']));
	test('every limit is', () => expect(suggest({}).limits).toContain('commit'));
});

describe('what the party says stands instead', () => {
	test('a shorter list', () =>
		expect(functionsOf(draftFrom(somebody({ functions: ['advice'], later: [] })))).toEqual([
			'advice',
			'second-opinion'
		]));
	test('before it says anything, what is ticked', () =>
		expect(functionsOf(draftFrom(newcomer({ phase: 'nocontact' })))).toContain('contact-point'));
});
