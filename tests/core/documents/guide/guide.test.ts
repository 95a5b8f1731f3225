import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { asking } from '#content/languages/en/asking.ts';
import { guideWords } from '#content/languages/en/guide.ts';
import { words } from '#content/languages/en/index.ts';
import { rules, type RuleId } from '#content/rules/index.ts';
import { everyPage, pagesFor, type Answers } from '#core/answers.ts';
import { codesIn } from '#core/documents/guide/cited.ts';
import { guide } from '#core/documents/guide/guide.ts';
import type { Document } from '#core/documents/blocks.ts';
import { linesOf, rowsUnder, said, textOf } from '../../reading.ts';
import { draftFrom, draftOf, everybody, somebody, undecided, type Said } from '../../somebody.ts';

/** Whether a rule would tell an answer that stands on no paper. */
const tells = (id: RuleId) => /backchannel|unofficial"/.test(JSON.stringify(rules.find((one) => one.id === id)!.when));

const guideFrom = (answers: Answers) => guide(draftFrom(answers), words, guideWords);
const guideOf = (answers: Said) => guide(draftOf(answers), words, guideWords);
/** The rows of rules, of all chapters. */
const ruleRows = ({ blocks }: Document) =>
	blocks.flatMap((block) =>
		block.type === 'table' && block.head[1] === guideWords.rule ? block.rows.map(({ cells }) => cells.map(said)) : []
	);
const headings = ({ blocks }: Document) => blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
const under = (document: Document, id: string) => {
	const { blocks } = document;
	const from = blocks.findIndex((block) => block.type === 'heading' && block.id === id);
	if (from < 0) return '';
	const level = headings(document).find((one) => one.id === id)!.level;
	const after = blocks.slice(from + 1);
	const end = after.findIndex((block) => block.type === 'heading' && block.level <= level);
	return (end < 0 ? after : after.slice(0, end)).flatMap(linesOf).map(said).join('\n');
};

const sides: Readonly<Record<string, Answers>> = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers])),
	'an alliance without a rule to decide': undecided({ party: 'coalition' }),
	'a joint office too early': { party: 'joint', accord: 'none', phase: 'talks' }
};

for (const [who, answers] of Object.entries(sides))
	describe(`the guide of ${who}`, () => {
		const draft = draftFrom(answers);
		const document = guide(draft, words, guideWords);
		const text = textOf(document);

		test('has each warning with its rule and its sources', () => {
			const rows = rowsUnder(document, 'warnings');
			for (const { id, because } of draft.plan.warnings.filter(
				(one) => !one.because.every(({ rule }) => tells(rule))
			)) {
				const found = rows.filter(([first]) => first === `${words.warnings[id].title}\n${words.warnings[id].text}`);
				expect(found).toHaveLength(1);
				for (const { brief, cites } of because) {
					expect(found[0]![2]).toContain(guideWords.ruleNumber(brief));
					for (const cite of cites.filter((one) => /^[SE]/.test(one))) expect(found[0]![2]).toContain(cite);
				}
			}
		});
		test('has each rule that applies or waits once', () => {
			const rows = document.blocks.flatMap((block) =>
				block.type === 'table' && block.head[1] === guideWords.rule ? block.rows : []
			);
			const fired = draft.verdicts.filter(({ id, outcome }) => outcome !== 'does-not-apply' && !tells(id));
			const sentences = rows.filter(({ section }) => !section).map(({ cells }) => cells[1]![0]!.text);
			expect([...sentences].sort()).toEqual(fired.map(({ id }) => words.rules[id]).sort());
		});
		test('has each open point with its choices and what holds meanwhile', () => {
			const agenda = under(document, 'agenda');
			for (const fact of draft.plan.open) {
				const { title, until } = words.points[fact as keyof typeof words.points];
				expect(text).toContain(title);
				expect(agenda.toLowerCase()).toContain(`${until.toLowerCase()}.`);
			}
			expect(headings(document).some(({ id }) => id === 'agenda')).toBe(draft.plan.open.length > 0);
		});
		test('keeps the questions of the facilitator’s pages out of the room, and no others', () => {
			const called = pagesFor(draft.profile.answers).filter(({ page }) => page.facilitator);
			const listed = headings(document).flatMap(({ id }) => (id.startsWith('room-') ? [id.slice(5)] : []));
			expect(listed).toEqual(called.map(({ page }) => page.id));
			for (const id of listed) expect(under(document, `room-${id}`)).toContain(guideWords.instead);
		});
		test('says what each source is', () => {
			const rows = rowsUnder(document, 'sources');
			const listed = [...rows.map(([code]) => code), ...codesIn(rows[0]![1]!.replace(/\b(\d+)(?=,| and|$)/g, 'S$1'))];
			const before = textOf({ ...document, blocks: document.blocks.slice(0, -3) });
			expect(codesIn(before).filter((code) => !listed.includes(code))).toEqual([]);
		});
		test('has no section, line or cell without content', () => {
			const { blocks } = document;
			const empty = blocks.filter((block, index) => {
				const next = blocks[index + 1];
				if (block.type === 'heading') return !next || (next.type === 'heading' && next.level <= block.level);
				return linesOf(block).length === 0;
			});
			expect(empty).toEqual([]);
			expect(
				blocks
					.flatMap(linesOf)
					.map(said)
					.filter((line) => line.trim() === '')
			).toEqual([]);
		});
		test('numbers its sections without a gap', () => {
			const main = headings(document).filter(({ level }) => level === 1);
			expect(main.map(({ number }) => number)).toEqual(main.map((_, index) => String(index + 1)));
		});
		test('says what it means', () =>
			expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-z]|\b1 (points|clauses|posts|links|items|warnings)\b/));
		test('names nobody as another would', () => {
			const own = document.blocks.slice(0, -2).flatMap(linesOf).map(said).join('\n');
			expect(own).not.toMatch(/rebel|regime|so-called|terrorist|best practice/i);
		});
		test('leaves the party’s documents as they were', () =>
			expect(draftFrom(answers).documents).toEqual(draft.documents));
	});

describe('in one page', () => {
	const page = (said: Said) => under(guideOf(said), 'one-page');
	const rows: readonly [what: string, said: Said, sentence: string][] = [
		['nothing open', {}, 'No point is open.'],
		['one point', { exit: 'not-decided' }, '1 point is open. Section 2 takes it up.'],
		['what can be signed', { exit: 'not-decided' }, 'The mandate can be signed with its sheet of points.'],
		[
			'what can be signed meanwhile',
			{ strategy: 'not-yet' },
			'One page can be signed before the full text: Annex D of the mandate'
		],
		['what is refused', { wishes: ['arms'] }, 'Not drafted: arms, dual-use goods or intelligence.'],
		[
			'that a point is not for a mixed room',
			{ phase: 'stalled', stance: 'not-decided', functions: ['rounds'] },
			'Not in a mixed room.'
		]
	];
	test.each(rows)('%s', (_, said, sentence) => expect(page(said)).toContain(sentence));

	const first = (answers: Answers) => under(guideFrom(answers), 'first').split('\n');
	test('names at most three things', () => expect(first(undecided())).toHaveLength(3));
	test('names what is refused before any point', () =>
		expect(under(guideOf({ wishes: ['arms'], exit: 'not-decided' }), 'first')).toMatch(
			/^Not drafted[^\n]+\nAfterwards/
		));
	test('after a stop names no point', () =>
		expect(first({ party: 'joint', accord: 'none', phase: 'talks' })).toHaveLength(1));
});

describe('a warning', () => {
	const row = (title: string, said: Said) =>
		rowsUnder(guideOf(said), 'warnings').find(([text]) => text!.startsWith(title))!;
	test('comes with the answers that raised it, in their own words', () =>
		expect(row('The head has two roles', { 'head-role': 'spokesperson' })[1]).toContain(
			'The head of the office: Is also a spokesperson'
		));
	test('names the answer that would lift it, where not every other one would', () =>
		expect(row('Law first', { legal: 'unknown' })[1]).toContain('It falls away with another answer. “Lists”: No.'));
	test('does not say what is plain', () =>
		expect(row('No second copy', { 'second-copy': 'none' })[1]).not.toContain(guideWords.liftedBy));
	test('of the gravest kind comes first', () => {
		const titles = rowsUnder(guideOf({ wishes: ['arms'], absent: ['women'] }), 'warnings').map(([title]) => title);
		expect(titles.indexOf(guideWords.kinds.refuse)).toBeLessThan(titles.indexOf(guideWords.kinds.warn));
	});
});

test('of what was not recorded only that is said', () =>
	expect(under(guideOf({ legal: 'not-recorded' }), 'session')).toContain(`Lists: ${guideWords.notThere}`));

describe('the words of the guide', () => {
	test('speak of every page that is the facilitator’s', () => {
		const pages = everyPage.filter(({ page }) => page.facilitator).map(({ page }) => page.id as string);
		expect(Object.keys(guideWords.pages).sort()).toEqual([...pages].sort());
	});
	test('ask about lists as the questionnaire does', () =>
		expect(guideWords.cautions(asking.pages.legal.ask).join(' ')).toContain(asking.pages.legal.ask));
	test('explain every source of a case note', () => {
		const notes = Object.values(words.cases).flatMap(({ note }) => codesIn(note));
		expect(notes.filter((code) => code.startsWith('E') && !(code in words.sources))).toEqual([]);
	});
});

test('a rule that rests on nothing but our judgement is called our suggestion', () => {
	const own = rules.find(
		({ id, cites }) => cites.join() === 'D' && Object.keys(rules.find((one) => one.id === id)!.when).length === 0
	)!;
	const row = ruleRows(guideOf({})).find(([, sentence]) => sentence === words.rules[own.id])!;
	expect(row[0]).toContain(guideWords.suggestion);
});

describe('where two things pull apart', () => {
	const said = { recognition: 'fears-parity', 'staff-pool': 'mix', 'trust-and-skill': 'not-decided' } as const;
	const rows = rowsUnder(guideOf(said), 'tensions');
	test('each that was raised stands once, with both sides of it, what was chosen and what was not', () => {
		const { tensions } = draftOf(said).plan;
		expect(rows).toHaveLength(tensions.length);
		const address = rows.find(([matter]) => matter!.includes('C1 '))!;
		expect(address[1]).toContain(guideWords.tensions['address-and-status'].pulls[0]);
		expect(address[2]).toMatch(/^By steps.*safest for people/);
		expect(address[3]).not.toContain('By steps');
	});
	test('what is not decided says so, which choice is safest, and where the choices stand', () => {
		const skill = rows.find(([matter]) => matter!.includes('C5 '))!;
		expect(skill[2]).toBe(guideWords.notDecided);
		expect(skill[3]).toBe(`The choices stand in 2.1. Safest for people: in pairs, both ways.`);
		const agenda = under(guideOf(said), 'agenda');
		for (const { label } of Object.values(guideWords.tensions['trust-and-skill'].choices))
			expect(agenda).toContain(label);
	});
});

test('an answer that stands on no paper stands on this one neither: the guide is the same for each', () => {
	const guideFor = (unofficial: string, backchannel: string) =>
		textOf(guideOf({ phase: 'stalled', unofficial, backchannel }));
	expect(guideFor('off-paper', 'perhaps')).toBe(guideFor('none', 'no'));
	expect(guideFor('none', 'no')).toContain(guideWords.offPaper);
});

test.each(['unofficial', 'backchannel'] as const)('nor does it tell whether %s was answered at all', (fact) => {
	const { [fact]: _, ...silent } = somebody({ phase: 'stalled' });
	const answered = somebody({ phase: 'stalled', [fact]: fact === 'unofficial' ? 'none' : 'no' });
	expect(textOf(guideFrom(silent))).toBe(textOf(guideFrom(answered)));
});

describe('a function that a rule proposes', () => {
	const proposing = (said: Said) =>
		textOf(guideOf({ party: 'state', phase: 'collapsed', ...said })).match(/(^|; )proposed[^;\n]*/gm) ?? [];
	const labelled = (label: string, said: Said) =>
		proposing(said)
			.filter((one) => one.includes(label))
			.join();

	test('for later is not said to be later where the party begins it on the first day', () =>
		expect(labelled(guideWords.effects.suggestsNotLater, { functions: ['track-two'], later: [] })).not.toBe(''));
	test('stands by its letter, in the order of the letters', () => {
		for (const one of proposing({ functions: ['consultation', 'advice', 'secretarial'], later: ['track-two'] })) {
			const letters = one.match(/\([a-z]\)/g) ?? [];
			expect(letters).toEqual(letters.toSorted());
		}
	});
});
