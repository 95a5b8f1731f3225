import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import type { ClauseId } from '#content/clauses/index.ts';
import type { FunctionId } from '#content/functions.ts';
import { documentOf, textOf } from '../reading.ts';
import { draftFrom, everybody } from '../somebody.ts';

/** What the staffing plan and the structure document name, the mandate has: a thing is named only where a clause or a function brings it about. */

interface Thing {
	readonly name: RegExp;
	/** Any of these is enough. */
	readonly clauses?: readonly ClauseId[];
	readonly functions?: readonly FunctionId[];
}

const things: Readonly<Record<string, Thing>> = {
	'the register of promises': {
		name: /register of promises/i,
		clauses: ['register'],
		functions: ['promises-register']
	},
	'the register of offers': { name: /register of offers/i, clauses: ['one-focal-point'] },
	'the page of working rules': { name: /working rules/i, clauses: ['page-of-rules'] },
	'the study of earlier rounds': { name: /stud(y|ies) of (the )?earlier/i, clauses: ['lessons-study'] },
	'focal points of bodies or members': {
		name: /focal points/i,
		clauses: ['focal-points', 'ministries-reply', 'neutral-head']
	},
	'the coordination group': { name: /coordination group/i, clauses: ['coordination-group'] },
	'liaison officers of the services': { name: /liaison officers of/i, clauses: ['services-liaison'] },
	'searches of visitors': { name: /\bsearch/i, clauses: ['visitors'] },
	'a steering body': { name: /steering/i, clauses: ['committee-directs'] },
	'the list of travellers': { name: /list of travellers/i, clauses: ['travellers-list', 'passes'] },
	passes: { name: /\bpasses\b(?! (on|messages|them))/i, clauses: ['passes'] },
	'safe conduct': { name: /safe conduct/i, clauses: ['safe-conduct', 'services-liaison'], functions: ['safe-passage'] },
	'the direct line': { name: /direct line/i, clauses: ['direct-line'] },
	'the second address': { name: /second address/i, clauses: ['second-address'] },
	'the second copy': { name: /second sealed copy/i, clauses: ['second-copy'] },
	'aims before a round': { name: /aims before/i, clauses: ['aims-before-a-round'] },
	'ground rules': {
		name: /ground rules/i,
		clauses: ['ground-rules', 'time-to-consult'],
		functions: ['rounds', 'preparation']
	},
	'a calendar of hearings': { name: /calendar of hearings/i, clauses: ['calendar'] },
	'a note of views': { name: /note of views/i, clauses: ['note-of-views'] },
	'questions to counsel': { name: /counsel/i, clauses: ['counsel-first', 'within-counsel', 'counsel-looks'] },
	authorisations: { name: /authorisations/i, clauses: ['authorisation', 'contact-by-order'] },
	'whoever speaks on the process': { name: /speaks on the process/i, clauses: ['one-voice'] },
	'the letter of authority': { name: /letter of authority/i, clauses: ['letter-of-authority'] },
	'the weekly hour': { name: /weekly (hour|report)/i, clauses: ['weekly-access'] },
	'a humanitarian organisation': { name: /the humanitarian organisation/i, clauses: ['humanitarian-helper'] },
	'briefing of the second level': { name: /second level/i, clauses: ['second-level'] },
	'local committees': { name: /local peace committees/i, clauses: ['local-committees'] },
	'joint committees': { name: /joint committees/i, clauses: ['purpose-joint'], functions: ['committee-service'] },
	desks: { name: /between desks|by its own desk/i, clauses: ['desks'] }
};

const parties = {
	...everybody,
	...Object.fromEntries(Object.entries(cases).map(([id, { answers }]) => [id, answers]))
};
const drafts = Object.entries(parties).map(([who, answers]) => {
	const draft = draftFrom(answers);
	return {
		who,
		clauses: new Set<string>(draft.plan.clauses.map(({ id }) => id)),
		functions: new Set<string>(draft.plan.functions.map(({ id }) => id)),
		texts: (['staffing', 'structure'] as const).map((id) => [id, textOf(documentOf(draft, id))] as const)
	};
});

describe('is named only where the mandate has it:', () => {
	test.each(Object.entries(things))('%s', (_, { name, clauses = [], functions = [] }) => {
		const dangling = drafts
			.filter((one) => !clauses.some((id) => one.clauses.has(id)) && !functions.some((id) => one.functions.has(id)))
			.flatMap(({ who, texts }) =>
				texts.flatMap(([id, text]) =>
					text
						.split('\n')
						.filter((line) => name.test(line))
						.map((line) => `${who}, ${id}: ${line}`)
				)
			);
		expect(dangling, 'Say which clause the words rest on, as in “? … ({clause:id})”, or name nothing').toEqual([]);
	});
	test('and somewhere at least', () => {
		const unheard = Object.entries(things)
			.filter(([, { name }]) => !drafts.some(({ texts }) => texts.some(([, text]) => name.test(text))))
			.map(([what]) => what);
		expect(unheard, 'Nothing names this any more: strike its row').toEqual([]);
	});
});
