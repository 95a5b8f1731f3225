import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { shareable } from '#content/donor/shareable.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import { everyPage, type Answers } from '#core/answers.ts';
import { donorBrief } from '#core/documents/donor/donor-brief.ts';
import type { Document } from '#core/documents/blocks.ts';
import { allText, textOf } from '../reading.ts';
import { draftFrom, everybody, somebody } from '../somebody.ts';

/** A donor's file may be asked for by law: what would wound the party, its people or its contacts is not in it, whoever the party is. */

const briefOf = (answers: Answers) => donorBrief(draftFrom(answers), words, donorWords);
const parties: Readonly<Record<string, Answers>> = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};

/** The text without its list of sources, which names published texts by their titles. */
function bodyOf(document: Document): string {
	const end = document.blocks.findIndex((block) => block.type === 'heading' && block.id === 'sources');
	return textOf({ ...document, blocks: document.blocks.slice(0, end) });
}

const kept = [
	'rival', 'faction', 'wing', 'cohesion', 'succession', 'contested', 'quarrels inside',
	'backchannel', 'back-channel', 'secretly', 'in secret', 'secret contact', 'sealed instruction', 'exploratory', 'deniable',
	'hotline', 'direct line', 'telephone', 'messenger', 'emissar', 'courier', 'in hiding', 'traveller', 'safe conduct',
	'second opinion', 'dissent', 'red team', 'fears', 'copies us', 'regime', 'terrorist', 'rebel'
]; // prettier-ignore
const blurred = ['beneficiar', 'capacity gap', 'stakeholder', 'TBD', 'as appropriate', 'undefined', '[object', '{'];
const named = [
	'Nepal',
	'Sri Lanka',
	'LTTE',
	'SCOPP',
	'Myanmar',
	'Taliban',
	'Afghan',
	'Colombia',
	'South Africa',
	'Doha',
	'Kabul'
];

describe.each(Object.entries(parties))('the brief on %s', (_, answers) => {
	const text = bodyOf(briefOf(answers));
	const found = (list: readonly string[]) => list.filter((one) => text.toLowerCase().includes(one.toLowerCase()));

	test('keeps what is Restricted and above', () => expect(found(kept)).toEqual([]));
	test('names nobody and no case', () => expect(found([...named, ...Object.keys(cases)])).toEqual([]));
	test('carries no text that was typed', () => {
		const typed = { 'own-name': 'Zarkovia', 'office-name': 'Zarkovia Desk', 'principal-title': 'the Zark' };
		expect(bodyOf(briefOf({ ...answers, ...typed })).toLowerCase()).not.toContain('zark');
	});
	test('carries no warning and no clause of the party’s copy', () => {
		expect(found(Object.values(words.warnings).map((warning) => warning.text))).toEqual([]);
		const clauses = Object.values(words.clauses).filter(
			(said) => typeof said === 'string' && said.length > 40
		) as string[];
		expect(found(clauses)).toEqual([]);
	});
	test('holds no rule and no number of the brief', () => expect(text.match(/\b[RC]\d{1,3}\b/g) ?? []).toEqual([]));
	test('says what it means', () => expect(found(blurred)).toEqual([]));
	test('says each time what was not checked', () => expect(text).toContain('Not checked here'));
	test('proposes no amount', () => expect(text.match(/\d[.,]\d\d|[€$£]|\b(EUR|USD|GBP)\b/g) ?? []).toEqual([]));
});

describe('what a facilitator is told', () => {
	const secret = everyPage.filter(({ page }) => page.facilitator).flatMap(({ page }) => page.facts.map(({ id }) => id));

	test('is no fact that may be shared', () =>
		expect(secret.filter((id) => (shareable as readonly string[]).includes(id))).toEqual([]));

	// Posts may come and go with it, as on the party's own papers; no sentence does.
	test.each(secret)('%s changes no sentence', (fact) => {
		const options = everyPage.flatMap(({ page }) => page.facts).find(({ id }) => id === fact)!;
		const sentences = ('options' in options ? options.options : []).map((option) => {
			const value = options.kind === 'several' ? [option] : option;
			const brief = briefOf(somebody({ phase: 'stalled', party: 'state', cohesion: 'factions', [fact]: value }));
			return textOf({ ...brief, blocks: brief.blocks.filter(({ type }) => type !== 'table'), cover: [] }).replace(
				/\d+/g,
				''
			);
		});
		expect(new Set(sentences).size).toBe(1);
	});
});

test('where the public word is no talks, no paper for a donor says that there is contact', () => {
	const text = bodyOf(briefOf(cases['colombia-high-commissioner-2002'].answers));
	for (const word of [
		'contact',
		'channel',
		'working relations',
		'facilitates',
		'informal dialogue',
		'promises',
		'humanitarian access'
	])
		expect(text.replace('one contact', '').toLowerCase()).not.toContain(word);
});

test('the party’s documents hold nothing of the donor’s brief', () => {
	for (const answers of Object.values(parties)) {
		const text = allText(draftFrom(answers));
		for (const word of ['red flag', 'verdict', 'tranche', 'fiduciary', 'donor'])
			expect(text.toLowerCase()).not.toContain(word);
	}
});

describe('a listed party', () => {
	const text = bodyOf(
		briefOf(somebody({ legal: 'listed-un', funding: 'donor', location: 'third-country', 'host-letter': 'signed' }))
	);
	test('gets no line that gives it anything', () => {
		expect(text).toContain('Nothing goes to the party until counsel has confirmed');
		for (const line of [
			donorWords.budgetLines.premises,
			donorWords.budgetLines.training,
			donorWords.budgetLines.travel
		])
			expect(text.toLowerCase()).not.toContain(line);
	});
	test('gets no managed fund without a licence', () => {
		const brief = briefOf(somebody({ legal: 'listed-un', funding: 'donor' }));
		const ways = brief.blocks
			.flatMap((block) => (block.type === 'table' ? block.rows : []))
			.map(({ cells }) => cells.map((cell) => cell.map(({ text: said }) => said).join('')));
		const here = (title: string) => ways.find(([first]) => first!.startsWith(title))!.at(-1);
		expect(here('Managed by a contractor')).toBe(donorWords.standings.licensed);
		expect(here('Direct grant')).toBe(donorWords.standings.excluded);
	});
	test('has its posts of training wait for clearance', () => expect(text).toContain(donorWords.means.clearance));
});
