import { describe, expect, test } from 'vitest';
import { merging, type Merging } from '#core/merging.ts';
import { longestWords, type Mark, type Review } from '#core/work.ts';

/** What two reviews come to, row by row: marks here, marks in the file, and what is expected. */

const present = ['own-instrument', 'each-keeps', 'functions-now', 'functions-now/contact-point'];
const merge = (here: Review, there: Review) => merging(here, there, present);
const nothing: Merging = { added: {}, same: 0, contested: [], elsewhere: [] };
const accepted: Mark = { verdict: 'accepted' };
const struck: Mark = { verdict: 'struck' };

const rows: readonly (readonly [string, Review, Review, Partial<Merging>])[] = [
	['two reviews without a mark', {}, {}, {}],
	['a mark only here stays untouched', { 'each-keeps': struck }, {}, {}],
	['a mark only in the file is added', {}, { 'each-keeps': struck }, { added: { 'each-keeps': struck } }],
	[
		'a mark on a line of a list is added',
		{},
		{ 'functions-now/contact-point': { remark: 'From the first day.' } },
		{ added: { 'functions-now/contact-point': { remark: 'From the first day.' } } }
	],
	['the same mark in both is counted and not asked', { 'each-keeps': struck }, { 'each-keeps': struck }, { same: 1 }],
	[
		'two verdicts cannot both stand',
		{ 'each-keeps': accepted },
		{ 'each-keeps': struck },
		{ contested: [{ passage: 'each-keeps', here: accepted, there: struck }] }
	],
	[
		'two wordings cannot both stand',
		{ 'each-keeps': { words: 'Ours.' } },
		{ 'each-keeps': { words: 'Theirs.' } },
		{ contested: [{ passage: 'each-keeps', here: { words: 'Ours.' }, there: { words: 'Theirs.' } }] }
	],
	[
		'two remarks can stand one under the other',
		{ 'each-keeps': { remark: 'Ours.' } },
		{ 'each-keeps': { remark: 'Theirs.' } },
		{
			contested: [
				{
					passage: 'each-keeps',
					here: { remark: 'Ours.' },
					there: { remark: 'Theirs.' },
					both: { remark: 'Ours.\nTheirs.' }
				}
			]
		}
	],
	[
		'a verdict and a remark can stand together, and are asked all the same',
		{ 'each-keeps': accepted },
		{ 'each-keeps': { remark: 'Too long.' } },
		{
			contested: [
				{
					passage: 'each-keeps',
					here: accepted,
					there: { remark: 'Too long.' },
					both: { verdict: 'accepted', remark: 'Too long.' }
				}
			]
		}
	],
	[
		'what is contested comes in the order of the mandate',
		{ 'each-keeps': accepted, 'own-instrument': accepted },
		{ 'each-keeps': struck, 'own-instrument': struck },
		{
			contested: [
				{ passage: 'own-instrument', here: accepted, there: struck },
				{ passage: 'each-keeps', here: accepted, there: struck }
			]
		}
	],
	[
		'a passage that this mandate does not have is told, and its mark kept',
		{},
		{ 'counsel-first': struck },
		{ added: { 'counsel-first': struck }, elsewhere: [{ passage: 'counsel-first', mark: struck, known: true }] }
	],
	[
		'a passage that no answers call for is told, and cannot be kept',
		{},
		{ 'no-such-clause': struck },
		{ elsewhere: [{ passage: 'no-such-clause', mark: struck, known: false }] }
	],
	[
		'a name that every object has is no passage',
		{},
		{ constructor: struck },
		{ elsewhere: [{ passage: 'constructor', mark: struck, known: false }] }
	]
];

describe('a review and the remarks of another reader', () => {
	test.each(rows)('%s', (_, here, there, expected) => expect(merge(here, there)).toEqual({ ...nothing, ...expected }));

	test('remarks that would be too long together are not joined', () => {
		const long = (letter: string): Mark => ({ remark: letter.repeat(longestWords) });
		const [one] = merge({ 'each-keeps': long('a') }, { 'each-keeps': long('b') }).contested;
		expect(one).toEqual({ passage: 'each-keeps', here: long('a'), there: long('b') });
	});
});
