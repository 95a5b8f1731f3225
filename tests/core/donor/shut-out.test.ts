import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { donorBrief } from '#core/documents/donor/donor-brief.ts';
import { allText, linesOf, rowsUnder, said, textOf } from '../reading.ts';
import { draftFrom, everybody, somebody, undecided } from '../somebody.ts';

/** What the verdict or the mandate shuts out is offered in no section of the brief. */

const readingOf = (answers: Answers) => {
	const draft = draftFrom(answers);
	const brief = donorBrief(draft, words, donorWords);
	const under = (id: string) =>
		rowsUnder(brief, id)
			.map((cells) => cells.join(' | '))
			.join('\n')
			.toLowerCase();
	return {
		brief,
		text: textOf(brief),
		mandate: allText(draft),
		ways: rowsUnder(brief, 'ways'),
		budget: under('budget'),
		gaps: under('gaps'),
		work: rowsUnder(brief, 'work')
	};
};
const sides: Readonly<Record<string, Answers>> = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers])),
	'an alliance without a rule': somebody({ party: 'coalition', 'decision-rule': 'not-decided', funding: 'donor' }),
	'arms are wished for': somebody({ wishes: ['arms'], funding: 'donor', manager: 'own-accounts' }),
	'aims to come, and talks that collapsed': somebody({ strategy: 'not-yet', phase: 'collapsed', funding: 'mixed' }),
	'undecided, and nobody is listed': undecided({ legal: 'none', party: 'nsag' }),
	'accounts without an audit': somebody({ funding: 'mixed', accounts: 'not-yet', manager: 'own-accounts' })
};
const { budgetLines, means, standings, text: phrases } = donorWords;

interface Shut {
	/** What the paper says, and so must keep to. */
	readonly says: string;
	readonly inBudget: readonly string[];
	readonly inWays: readonly string[];
	readonly inGaps: RegExp;
}
const shut: readonly Shut[] = [
	{
		says: 'Nothing goes to the part',
		inBudget: Object.entries(budgetLines).flatMap(([id, line]) => (/counsel|review/.test(id) ? [] : [line])),
		inWays: [standings.open, standings.named, standings.core, standings.preparation, standings.audit],
		inGaps: /\b(help (?!with it)|offer|reserve|keep (a|the) line)/
	},
	{
		says: 'No payroll, no premises, no assets yet.',
		inBudget: [
			budgetLines.premises,
			budgetLines.systems,
			budgetLines.training,
			budgetLines.peaks,
			budgetLines['winding-down']
		],
		inWays: [standings.open, standings.named, standings.core, standings.audit],
		inGaps: /reserve|lease/
	},
	{
		says: 'What can be helped is the core, and nothing that could serve the war.',
		inBudget: [budgetLines.information, budgetLines.peaks, budgetLines.experts, budgetLines.travel],
		inWays: [standings.open, standings.named, standings.preparation],
		inGaps: /hearings/
	}
];

for (const [who, answers] of Object.entries(sides))
	describe(`the brief on ${who}`, () => {
		const { text, mandate, ways, budget, gaps, work } = readingOf(answers);
		for (const { says, inBudget, inWays, inGaps } of shut.filter((one) => text.includes(one.says))) {
			test(`says “${says}” and keeps to it in the ways`, () =>
				expect(ways.map((cells) => cells.at(-1)!).filter((here) => inWays.includes(here))).toEqual([]));
			test(`says “${says}” and keeps to it in the budget`, () =>
				expect(inBudget.filter((line) => budget.includes(line))).toEqual([]));
			test(`says “${says}” and keeps to it meanwhile`, () => expect(gaps).not.toMatch(inGaps));
		}
		test('pays no post that the verdict shuts out', () => {
			const none = shut.slice(0, 2).some(({ says }) => text.includes(says));
			const helped = work.filter((cells) => cells.includes(means.help) || cells.includes(means.loan));
			expect(none ? helped : []).toEqual([]);
		});
		test('offers nothing while the mandate accepts no help', () => {
			const accepts = !mandate.toLowerCase().includes(words.points.manager.until.toLowerCase());
			expect(accepts || !/in kind|through a manager/.test(gaps)).toBe(true);
		});
		test('lets a manager hold the money or the office, but not both at once', () => {
			const managed = text.includes(donorWords.proper['managed-until-audited']);
			const grant = ways[0]!.at(-1)!;
			expect(managed && /^(open|chosen)/.test(grant)).toBe(false);
			expect(managed && text.includes(donorWords.points['own-accounts'])).toBe(false);
		});
		test('says by its kind who signs, and whose the office is', () => {
			const kinds = Object.values(words.documents.principals).map((name) => name.replace(/^the /, ''));
			expect(kinds.filter((name) => /^[A-Z]/.test(name) && text.includes(name))).toEqual([]);
		});
	});

describe('for certain parties', () => {
	const rows: readonly [what: string, answers: Answers, present: readonly RegExp[], absent: readonly RegExp[]][] = [
		[
			'an office that trains nobody and interprets nothing has no line for either',
			somebody({ functions: ['secretarial'], later: [], languages: ['at-the-table'] }),
			[/travel/],
			[/training and preparation/i, /interpretation and/i, /sessions of preparation/i]
		],
		[
			'an office that trains and interprets has both',
			somebody({ functions: ['preparation'], later: ['languages'], languages: ['at-the-table'] }),
			[/training and preparation/i, /interpretation and/i, /Sessions of preparation/],
			[]
		],
		[
			'an office that is no address is not said to keep one',
			somebody({ functions: ['secretarial'], phase: 'prep' }),
			[/If talks stall, record and archive go on/],
			[/archive and address/]
		],
		[
			'an office that is an address keeps it',
			somebody({ functions: ['secretarial', 'contact-point'], phase: 'prep' }),
			[/If talks stall, record, archive and address go on/],
			[]
		],
		[
			'a leader signs who can commit, a body which can',
			somebody({ party: 'state', principal: 'cabinet' }),
			[/signed by the cabinet, which can commit/],
			[/Council of Ministers/]
		],
		[
			'a joint office has parties, and no party',
			somebody({ party: 'joint', accord: 'in-force', legal: 'listed-un' }),
			[/Nothing goes to the parties to the accord yet/],
			[/\b[Tt]he party\b/, /the other side/]
		],
		[
			'a joint office that pays for itself',
			cases['south-africa-1992'].answers,
			[/a council of the parties to the accord, which can commit them/],
			[/\b[Tt]he party\b/, /the other side is listed/, /Joint Council/]
		]
	];
	test.each(rows)('%s', (_, answers, present, absent) => {
		const { text } = readingOf(answers);
		expect(present.filter((one) => !one.test(text))).toEqual([]);
		expect(absent.filter((one) => one.test(text))).toEqual([]);
	});
});

test('the verdict is the first that is read below the cover, and set as a lead', () => {
	const { blocks } = readingOf(somebody()).brief;
	expect(blocks[0]).toMatchObject({ type: 'paragraph', style: 'lead' });
	expect(linesOf(blocks[0]!).map(said)).toEqual([
		phrases.because.replace('{verdict}', donorWords.verdicts.conditions.title)
	]);
});
