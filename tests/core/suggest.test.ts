import { describe, expect, test } from 'vitest';
import { suggest } from '#core/suggest.ts';
import { draftFrom, functionsOf, newcomer, somebody, type Said } from './somebody.ts';

const sorted = (ids: readonly string[] = []) => [...ids].sort();
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

describe('for these it is just this, now and later', () => {
	const table: readonly [string, Said, string[], string[]][] = [
		[
			'a government without contact',
			{ party: 'state', phase: 'nocontact' },
			['secretarial', 'advice', 'consensus', 'coordination', 'consultation', 'outreach', 'humanitarian-access'],
			['counterpart-liaison', 'confidence-measures', 'track-two', 'rounds']
		],
		[
			'a government in informal contact',
			{ party: 'state', phase: 'preformal' },
			['secretarial', 'advice', 'consensus', 'coordination', 'consultation', 'preparation'],
			['counterpart-liaison', 'confidence-measures', 'track-two', 'rounds']
		],
		[
			'a government in talks',
			{ party: 'state', phase: 'talks' },
			['secretarial', 'advice', 'rounds', 'coordination', 'counterpart-liaison', 'facilitator-liaison', 'consultation'],
			['promises-register', 'media', 'track-two', 'committee-service', 'channel-keeping']
		],
		[
			'a government whose talks stalled',
			{ party: 'state', phase: 'stalled' },
			['secretarial', 'advice', 'facilitator-liaison', 'channel-keeping', 'humanitarian-access', 'consultation'],
			['rounds', 'confidence-measures', 'track-two']
		],
		[
			'a movement without contact',
			{ party: 'nsag', phase: 'nocontact' },
			[
				'contact-point',
				'secretarial',
				'preparation',
				'channel-keeping',
				'safe-passage',
				'outreach',
				'humanitarian-access'
			],
			['counterpart-liaison', 'facilitator-liaison', 'track-two']
		],
		[
			'a movement in informal contact',
			{ party: 'nsag', phase: 'preformal' },
			['contact-point', 'secretarial', 'preparation', 'channel-keeping', 'safe-passage'],
			['counterpart-liaison', 'facilitator-liaison', 'track-two']
		],
		[
			'a movement in talks',
			{ party: 'nsag', phase: 'talks' },
			[
				'contact-point',
				'secretarial',
				'promises-register',
				'counterpart-liaison',
				'facilitator-liaison',
				'advice',
				'safe-passage',
				'consultation'
			],
			['preparation', 'committee-service', 'channel-keeping', 'track-two', 'languages']
		],
		[
			'a movement after a collapse',
			{ party: 'nsag', phase: 'collapsed' },
			[
				'contact-point',
				'secretarial',
				'promises-register',
				'counterpart-liaison',
				'facilitator-liaison',
				'advice',
				'safe-passage',
				'consultation',
				'humanitarian-access',
				'channel-keeping'
			],
			['preparation', 'committee-service', 'track-two', 'languages']
		],
		[
			'an alliance without contact',
			{ party: 'coalition', phase: 'nocontact' },
			[
				'outreach',
				'humanitarian-access',
				'consensus',
				'secretarial',
				'advice',
				'facilitator-liaison',
				'counterpart-liaison',
				'consultation'
			],
			['preparation', 'committee-service', 'promises-register', 'media']
		],
		[
			'an alliance that prepares talks',
			{ party: 'coalition', phase: 'prep' },
			[
				'preparation',
				'rounds',
				'consensus',
				'secretarial',
				'advice',
				'facilitator-liaison',
				'counterpart-liaison',
				'consultation'
			],
			['committee-service', 'promises-register', 'media']
		],
		[
			'an alliance whose talks stalled',
			{ party: 'coalition', phase: 'stalled' },
			[
				'consensus',
				'secretarial',
				'advice',
				'facilitator-liaison',
				'counterpart-liaison',
				'consultation',
				'channel-keeping'
			],
			['preparation', 'committee-service', 'promises-register', 'media']
		],
		[
			'a community without arms in informal contact',
			{ party: 'unarmed', phase: 'preformal' },
			['preparation', 'consensus', 'secretarial', 'advice', 'consultation', 'facilitator-liaison'],
			['track-two', 'media', 'resource-centre']
		],
		[
			'a community without arms after a collapse',
			{ party: 'unarmed', phase: 'collapsed' },
			[
				'consensus',
				'secretarial',
				'advice',
				'consultation',
				'facilitator-liaison',
				'humanitarian-access',
				'channel-keeping'
			],
			['preparation', 'track-two', 'media', 'resource-centre']
		],
		['a joint office without contact', { party: 'joint', phase: 'nocontact' }, ['outreach', 'humanitarian-access'], []],
		[
			'a joint office that carries out an agreement',
			{ party: 'joint', phase: 'implementation' },
			['implementation', 'secretarial', 'promises-register', 'coordination', 'consultation', 'committee-service'],
			['confidence-measures', 'media', 'resource-centre']
		],
		[
			'a movement that carries out an agreement',
			{ phase: 'implementation' },
			['implementation', 'secretarial', 'promises-register', 'coordination', 'consultation'],
			['confidence-measures', 'media', 'resource-centre']
		],
		[
			'a joint office under an accord',
			{ party: 'joint', phase: 'talks', accord: 'in-force' },
			['secretarial', 'promises-register', 'committee-service', 'implementation', 'consultation'],
			['media', 'resource-centre', 'confidence-measures']
		],
		[
			'an office of all after promises were broken',
			{ party: 'joint', phase: 'talks', earlier: 'yes', lesson: ['no-trust'] },
			['promises-register'],
			[]
		]
	];
	for (const [who, said, now, later] of table)
		test(who, () => {
			const found = ticked(said);
			expect({ now: sorted(found.functions), later: sorted(found.later) }).toEqual({
				now: sorted(now),
				later: sorted(later)
			});
		});

	const limits = ['commit', 'negotiate', 'money', 'recruit', 'judge', 'campaign', 'other-matters'];
	test('limits of a movement', () =>
		expect(sorted(ticked({}).limits)).toEqual(sorted([...limits, 'command', 'detain'])));
	test('limits of a community without arms', () =>
		expect(sorted(ticked({ party: 'unarmed' }).limits)).toEqual(sorted(limits)));
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
