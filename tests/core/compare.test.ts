import { describe, expect, test } from 'vitest';
import { words } from '#content/languages/en/index.ts';
import { compare, type Change } from '#core/compare.ts';
import { draftOf, type Said } from './somebody.ts';

const changes = (before: Said, after: Said) => compare(draftOf(before), draftOf(after), words);
const ids = (list: readonly Change[], kind: Change['kind'], what: Change['what']) =>
	list.filter((change) => change.kind === kind && change.what === what).map(({ id }) => id);

describe('what an answer changes (R41)', () => {
	test('nothing, if it is the same', () => expect(changes({}, {})).toEqual([]));

	test('it adds clauses, posts and links', () => {
		const added = changes({}, { legal: 'listed-un' });
		expect(ids(added, 'adds', 'clause')).toContain('counsel-first');
		expect(ids(added, 'adds', 'post')).toContain('travel-officer');
		expect(ids(changes({}, { location: 'third-country' }), 'adds', 'link')).toContain('host');
	});
	test('it adds a function', () =>
		expect(ids(changes({}, { functions: ['secretarial', 'advice'] }), 'adds', 'function')).toEqual(['advice']));
	test('it warns the facilitator', () =>
		expect(ids(changes({}, { signatory: 'below' }), 'warns', 'warning')).toEqual(['signed-below-the-decision']));
	test('it ends what rested on the earlier one', () => {
		const ended = changes({ legal: 'listed-un' }, {});
		expect(ids(ended, 'ends', 'clause')).toContain('counsel-first');
		expect(ids(ended, 'ends', 'post')).toContain('travel-officer');
	});
	test('it opens what it leaves undecided', () => {
		expect(ids(changes({}, { legal: 'not-decided' }), 'opens', 'clause')).toContain('counsel-first');
		expect(ids(changes({}, { exit: 'not-decided' }), 'opens', 'clause')).toContain('afterwards');
	});
	test('it settles what was open', () => {
		const settled = changes({ legal: 'not-decided' }, { legal: 'listed-un' });
		expect(ids(settled, 'settles', 'clause')).toContain('counsel-first');
		expect(settled.filter(({ kind, what }) => kind === 'ends' && what === 'clause')).toEqual([]);
	});
	test('it names what it adds as the document does', () => {
		const [rule] = changes({}, { threat: 'high' }).filter(({ id }) => id === 'visitors');
		expect(rule).toMatchObject({ kind: 'adds', what: 'clause', title: expect.stringMatching(/^\d+\.\d+ Safety/) });
		expect(rule!.sentence).toMatch(/^[A-Z].+\.$/);
	});
	test('there and back are each other’s contrary', () => {
		const there = changes({}, { party: 'coalition' });
		const back = changes({ party: 'coalition' }, {});
		expect(ids(there, 'adds', 'clause').sort()).toEqual(ids(back, 'ends', 'clause').sort());
		expect(ids(there, 'ends', 'clause').sort()).toEqual(ids(back, 'adds', 'clause').sort());
	});
});
