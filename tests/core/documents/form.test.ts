import { describe, expect, test } from 'vitest';
import { documentOf, openOnCover, textOf } from '../reading.ts';
import { clausesOf, draftOf } from '../somebody.ts';

/** The form that a text takes (R142): it changes headings and verbs, and nothing else. */

const mandateOf = (instrument: string) => documentOf(draftOf({ instrument }), 'mandate');
const coverOf = (instrument: string) =>
	textOf(mandateOf(instrument))
		.split('\n')
		.find((line) => line.startsWith('Form: '));

const forms: readonly [instrument: string, form: string, heading: string, verb: string][] = [
	['decree', 'Form: Decree', 'Article 1', 'and decrees:'],
	['cabinet-decision', 'Form: Decision of the cabinet', 'Article 1', 'and decides:'],
	['resolution', 'Form: Resolution', 'Article 1', 'and resolves:'],
	['letter', 'Form: Letter', 'Part 1', 'and instructs:'],
	['accord-chapter', 'Form: Chapter of an accord', 'Section 1', 'and agrees:'],
	['statement', 'Form: Common statement', 'Part 1', 'and declares:']
];

describe.each(forms)('%s', (instrument, form, heading, verb) => {
	const text = textOf(mandateOf(instrument));
	test('stands on the cover', () => expect(coverOf(instrument)).toBe(form));
	test('names its articles', () => expect(text).toContain(`\n${heading} Establishment and name`));
	test('has its verb', () => expect(text).toContain(`\n${verb}\n`));
	test('changes no clause', () => expect(clausesOf(draftOf({ instrument }))).toEqual(clausesOf(draftOf())));
	test('refers by the same word', () => {
		const word = heading.split(' ')[0]!;
		const others = ['Article', 'Part', 'Section'].filter((one) => one !== word);
		expect(text).not.toMatch(new RegExp(`\\b(${others.join('|')}) \\d`));
	});
});

test('undecided, it is a point with every form, and the cover says which', () => {
	const draft = draftOf({ instrument: 'not-decided' });
	expect(draft.plan.open).toEqual(['instrument']);
	expect(openOnCover(documentOf(draft, 'mandate'))).toBe(1);
	expect(coverOf('not-decided')).toBe('Form: to be chosen: Point 1');
});

test.each([
	['a leader orders', { principal: 'leader' }, 'Form: Order'],
	['a cabinet decides', { party: 'state', principal: 'cabinet' }, 'Form: Decision of the cabinet'],
	['a body resolves', { principal: 'collective' }, 'Form: Resolution'],
	['sides under an accord agree', { party: 'joint', accord: 'in-force' }, 'Form: Chapter of an accord'],
	['nobody knows who commits the side', { principal: 'unclear' }, 'Form: to be chosen by whoever signs']
] as const)('not recorded, it goes with whoever commits the side: %s', (_, said, form) =>
	expect(textOf(documentOf(draftOf({ ...said, instrument: 'not-recorded' }), 'mandate'))).toContain(form)
);
