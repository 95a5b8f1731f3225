import { describe, expect, test } from 'vitest';
import { explain } from '#core/explain.ts';
import { draftOf } from './somebody.ts';

const draft = draftOf({ legal: 'listed-un', functions: ['secretarial', 'preparation'] });
const why = (kind: 'clause' | 'post' | 'link' | 'function', id: string) => explain({ kind, id }, draft);

describe('“Why is this here?”', () => {
	test('of a clause: the rule, the answers and the sources', () =>
		expect(why('clause', 'permits-to-travel')).toEqual([
			{
				rule: 'a-travel-ban-needs-someone-who-watches-permits',
				brief: 'R59',
				cites: ['E35'],
				answers: ['legal'],
				suggestion: false
			}
		]));
	test('of a post', () =>
		expect(why('post', 'training-coordinator').map(({ rule }) => rule)).toContain('preparation-has-a-coordinator'));
	test('of a link', () => expect(why('link', 'archive-keeper')).not.toEqual([]));
	test('of a function: the clause that lists it', () =>
		expect(why('function', 'preparation').flatMap(({ answers }) => answers)).toContain('functions'));
	test('of the second opinion: that every mandate has one', () =>
		expect(why('function', 'second-opinion').map(({ brief }) => brief)).toEqual(['R21']));
	test('says which rule is only our suggestion', () => {
		expect(why('clause', 'principles').map(({ suggestion }) => suggestion)).toEqual([true]);
		expect(why('clause', 'counsel-first').map(({ suggestion }) => suggestion)).toEqual([false]);
	});
	test('of what is not in the draft says nothing', () => expect(why('clause', 'two-heads')).toEqual([]));
});

test('every block of the three documents that can be asked has a reason', () => {
	const asked = draft.documents.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.type === 'clause') return [block.about, ...(block.items ?? []).map(({ about }) => about)];
			if (block.type === 'table') return block.rows.flatMap(({ about }) => about ?? []);
			return [];
		})
	);
	expect(asked.length).toBeGreaterThan(100);
	expect(asked.filter((about) => explain(about, draft).length === 0)).toEqual([]);
});
