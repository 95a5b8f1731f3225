import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import { everyPage, factsFor, pagesFor, reachable, type Answer, type Answers, type Asked } from '#core/answers.ts';
import type { Costs } from '#core/costs.ts';
import type { PartyDocumentId } from '#core/documents/blocks.ts';
import { stopFor } from '#core/stops.ts';
import { workOf, type Mark, type Review } from '#core/work.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { machine, printerActor, type Order, type Printer } from '#wizard/machine.ts';
import { isComplete, pageAt, stepOf, type Step } from '#wizard/steps.ts';

function begin(print: Printer = () => Promise.resolve()) {
	const actor = createActor(machine.provide({ actors: { printer: printerActor(print) } })).start();
	const see = () => actor.getSnapshot();
	const wizard = {
		see,
		at: () => see().context.step,
		answers: () => see().context.answers,
		can: (type: 'next' | 'back') => see().can({ type }),
		mayVisit: (step: Step) => see().can({ type: 'visit', step }),
		answer: (fact: FactId, value: Answer | undefined) => actor.send({ type: 'answer', fact, value }),
		next: () => actor.send({ type: 'next' }),
		back: () => actor.send({ type: 'back' }),
		visit: (step: Step) => actor.send({ type: 'visit', step }),
		open: (answers: Answers) => actor.send({ type: 'open', answers }),
		openAt: (answers: Answers, document: PartyDocumentId) => actor.send({ type: 'open', answers, document }),
		costs: (costs: Costs) => actor.send({ type: 'costs', costs }),
		mark: (passage: string, mark: Mark) => actor.send({ type: 'mark', passage, mark }),
		addMarks: (marks: Review) => actor.send({ type: 'marks', marks }),
		park: (page: PageId) => actor.send({ type: 'park', page }),
		unpark: (page: PageId) => actor.send({ type: 'unpark', page }),
		undo: () => actor.send({ type: 'undo' }),
		redo: () => actor.send({ type: 'redo' }),
		restart: () => actor.send({ type: 'restart' }),
		print: (order: Order) => actor.send({ type: 'print', order }),
		/** Answers a page with the given values, or else with the first option there is. */
		answerPage(values: Partial<Record<FactId, Answer>> = {}) {
			// An answer may call for another fact on the same page.
			for (let id = open(); id; id = open()) wizard.answer(id, values[id] ?? ordinary(id));
			function open() {
				const { answers, step } = see().context;
				return factsFor(pageAt(step, answers)!.page, answers).find((fact) => answers[fact.id] === undefined)?.id;
			}
		},
		answerAll(values: Partial<Record<FactId, Answer>> = {}) {
			if (see().matches('starting')) wizard.next();
			while (see().matches('asking')) {
				wizard.answerPage(values);
				wizard.next();
			}
		}
	};
	return wizard;
}

function ordinary(id: FactId): Answer {
	const fact = pagesFactOf(id);
	return fact.kind === 'choice' ? fact.options[0]! : fact.kind === 'several' ? [] : fact.kind === 'text' ? 'x' : 3;
}

function pagesFactOf(id: FactId) {
	return everyPage.flatMap(({ page }) => page.facts).find((fact) => fact.id === id)!;
}

const three: Order = { documents: ['mandate', 'staffing', 'structure'], paper: 'A4', format: 'pdf' };
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('work that came inside a document', () => {
	const openInside = (answers: Answers) => {
		const wizard = begin();
		wizard.openAt(answers, 'staffing');
		return wizard;
	};

	test('goes on at that document', () => {
		const wizard = openInside({ party: 'nsag' });
		expect(wizard.at()).toBe('documents/staffing');
		expect(wizard.see().matches('reading')).toBe(true);
	});

	test('stops where its answers stop', () => expect(openInside({ party: 'none' }).at()).toMatch(/^stop\//));

	test('goes on at the check when there is nothing to read yet', () => expect(openInside({}).at()).toBe('check'));
});

describe('a page that is parked', () => {
	const parking = () => {
		const wizard = begin();
		wizard.next();
		wizard.park('party');
		return wizard;
	};
	const parked = (wizard: ReturnType<typeof begin>) => wizard.see().context.parked;

	test('may be passed without an answer', () => {
		const wizard = begin();
		wizard.next();
		expect(wizard.can('next')).toBe(false);
		wizard.park('party');
		expect(wizard.can('next')).toBe(true);
	});
	test('counts as not decided', () => expect(parking().answers().party).toBe(NOT_DECIDED));
	test('is taken up again by an answer', () => {
		const wizard = parking();
		wizard.answer('party', 'nsag');
		expect(parked(wizard)).toEqual([]);
	});
	test.each([NOT_DECIDED, undefined])('stays parked while its answer is %s', (value) => {
		const wizard = parking();
		wizard.answer('party', value);
		expect(parked(wizard)).toEqual(['party']);
	});
	test('can be taken up again without an answer', () => {
		const wizard = parking();
		wizard.unpark('party');
		expect(parked(wizard)).toEqual([]);
	});
	test('Undo brings back the answer that it had', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'nsag');
		wizard.park('party');
		wizard.undo();
		expect([wizard.answers().party, parked(wizard)]).toEqual(['nsag', undefined]);
	});
	test('no longer stops the questions', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'none');
		wizard.park('party');
		wizard.next();
		expect(wizard.at()).toMatch(/^questions\//);
	});
});

describe('amounts for the donor’s brief', () => {
	const costs = { currency: 'EUR', months: '12', posts: { head: '1,5' } };
	const reading = () => {
		const jobs: unknown[] = [];
		const wizard = begin((job) => Promise.resolve(void jobs.push(job)));
		wizard.answerAll();
		wizard.next();
		wizard.costs(costs);
		return { wizard, jobs };
	};
	const kept = (wizard: ReturnType<typeof begin>) => wizard.see().context.costs;

	test('are kept as they were typed, and printed with what is ordered', () => {
		const { wizard, jobs } = reading();
		wizard.print({ documents: ['donor-brief'], paper: 'A4', format: 'pdf' });
		expect(kept(wizard)).toEqual(costs);
		expect(jobs).toEqual([expect.objectContaining({ documents: ['donor-brief'], costs })]);
	});
	test('stay when an answer is changed', () => {
		const { wizard } = reading();
		wizard.visit('documents/donor-brief');
		wizard.visit('questions/party');
		wizard.answer('party', 'unarmed');
		expect(kept(wizard)).toEqual(costs);
	});
	test('are replaced with the answers, and forgotten with them', () => {
		const { wizard } = reading();
		wizard.open(wizard.answers());
		expect(kept(wizard)).toBeUndefined();
		const again = reading().wizard;
		again.restart();
		expect(kept(again)).toBeUndefined();
	});
});

describe('forward', () => {
	test('it begins with the first question and asks in order', () => {
		const wizard = begin();
		expect(wizard.at()).toBe('start');
		wizard.next();
		expect(wizard.at()).toBe('questions/party');
		wizard.answer('party', 'state');
		wizard.next();
		expect(wizard.at()).toBe('questions/government');
	});

	test('it does not go on while a choice is missing', () => {
		const wizard = begin();
		wizard.next();
		expect(wizard.can('next')).toBe(false);
		wizard.next();
		expect(wizard.at()).toBe('questions/party');
	});

	test.each([NOT_DECIDED, NOT_RECORDED])('"%s" is an answer to go on with', (exit) => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', exit);
		expect(wizard.can('next')).toBe(true);
	});

	test('names and numbers may stay empty', () => {
		const wizard = begin();
		wizard.open({ party: 'nsag' });
		wizard.visit('questions/names');
		wizard.answer('office-form', 'office');
		expect(wizard.can('next')).toBe(true);
		wizard.visit('questions/size');
		expect(wizard.can('next')).toBe(true);
	});

	test('an answer taken back is missing again', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'state');
		wizard.answer('party', undefined);
		expect(wizard.answers()).toEqual({});
		expect(wizard.can('next')).toBe(false);
	});

	test('after the last question the answers are checked, then the documents are read', () => {
		const wizard = begin();
		wizard.answerAll();
		expect(wizard.see().value).toBe('checking');
		expect(wizard.at()).toBe('check');
		wizard.next();
		expect(wizard.see().value).toEqual({ reading: 'resting' });
		expect(wizard.at()).toBe('documents/mandate');
	});
});

describe('back', () => {
	test('from the first question to the start, and on again where one was', () => {
		const wizard = begin();
		wizard.next();
		wizard.answerPage({ party: 'nsag' });
		wizard.next();
		wizard.back();
		wizard.back();
		expect(wizard.at()).toBe('start');
		wizard.next();
		expect(wizard.at()).toBe('questions/names');
	});

	test('from the documents to the check, from the check to the last question', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.next();
		wizard.back();
		expect(wizard.at()).toBe('check');
		wizard.back();
		expect(wizard.at()).toBe(stepOf(pagesFor(wizard.answers()).at(-1)!));
	});

	test('turning one page back and forth leaves no trace', () => {
		const wizard = begin();
		wizard.next();
		wizard.answerPage({ party: 'nsag' });
		wizard.next();
		wizard.visit('questions/party');
		expect(wizard.see().context.from).toBeUndefined();
		wizard.next();
		expect(wizard.at()).toBe('questions/names');
	});
});

describe('to change one answer and return to where one was', () => {
	test('from the check', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.visit('questions/dissent');
		wizard.answer('dissent', 'spoken');
		wizard.next();
		expect(wizard.at()).toBe('check');
		expect(wizard.answers().dissent).toBe('spoken');
	});

	test('from a document to the same document', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.next();
		wizard.visit('documents/staffing');
		wizard.visit('questions/dissent');
		wizard.next();
		expect(wizard.at()).toBe('documents/staffing');
		expect(wizard.see().value).toEqual({ reading: 'resting' });
	});

	test('from the middle of the questions', () => {
		const wizard = begin();
		wizard.next();
		while (wizard.at() !== 'questions/tasking') {
			wizard.answerPage();
			wizard.next();
		}
		wizard.visit('questions/party');
		wizard.next();
		expect(wizard.at()).toBe('questions/tasking');
		expect(wizard.see().context.from).toBeUndefined();
	});

	test('without changing anything', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.visit('questions/phase');
		wizard.back();
		expect(wizard.at()).toBe('check');
	});

	test('what the change opens is asked first, and only that', () => {
		const wizard = begin();
		wizard.answerAll({ party: 'state', phase: 'preformal' });
		wizard.visit('questions/phase');
		wizard.answer('phase', 'stalled');
		wizard.next();
		expect(wizard.at()).toBe('questions/stance');
		wizard.answerPage();
		wizard.next();
		expect(wizard.at()).toBe('questions/rounds');
		wizard.answerPage();
		wizard.next();
		expect(wizard.at()).toBe('questions/closing-tomorrow');
		wizard.answerPage();
		wizard.next();
		expect(wizard.at()).toBe('questions/two-channels');
		wizard.answerPage();
		wizard.next();
		expect(wizard.at()).toBe('check');
	});

	test('a tension that the change raises is put before one is back', () => {
		const wizard = begin();
		wizard.answerAll({ 'staff-pool': 'loyalists' });
		wizard.visit('questions/staff-pool');
		wizard.answer('staff-pool', 'mix');
		wizard.next();
		expect(wizard.at()).toBe('questions/trust-and-skill');
		wizard.answerPage();
		wizard.next();
		expect(wizard.at()).toBe('check');
	});

	test('what was open before is not asked on the way', () => {
		const wizard = begin();
		wizard.open({ party: 'nsag', location: 'capital' });
		wizard.visit('questions/location');
		wizard.answer('location', 'third-country');
		wizard.next();
		expect(wizard.at()).toBe('questions/host');
		wizard.answerPage();
		wizard.next();
		expect(wizard.at()).toBe('questions/premises');
		wizard.answerPage({ premises: 'own', beside: 'no' });
		wizard.next();
		expect(wizard.at()).toBe('check');
	});

	test('when the place one came from is no longer asked, one goes on where an answer is missing', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'state');
		wizard.next();
		expect(wizard.at()).toBe('questions/government');
		wizard.answerPage();
		wizard.next();
		wizard.visit('questions/party');
		wizard.answer('party', 'nsag');
		wizard.next();
		expect(wizard.at()).toBe('questions/names');
	});
});

describe('what may be visited', () => {
	test('an answered page and the next one, not what lies beyond', () => {
		const wizard = begin();
		wizard.next();
		wizard.answerPage({ party: 'nsag' });
		wizard.next();
		expect(wizard.mayVisit('questions/party')).toBe(true);
		expect(wizard.mayVisit('questions/phase')).toBe(false);
		expect(wizard.mayVisit('questions/government')).toBe(false);
	});

	test('the check and the documents as soon as there is an answer', () => {
		const wizard = begin();
		expect(wizard.mayVisit('check')).toBe(false);
		expect(wizard.mayVisit('documents/mandate')).toBe(false);
		wizard.next();
		wizard.answer('party', 'nsag');
		expect(wizard.mayVisit('check')).toBe(true);
		expect(wizard.mayVisit('documents/structure')).toBe(true);
	});

	test('from the check, any page that is asked', () => {
		const wizard = begin();
		wizard.open({ party: 'nsag' });
		expect(wizard.mayVisit('questions/end')).toBe(true);
		expect(wizard.mayVisit('questions/government')).toBe(false);
	});
});

describe('a branch that is left', () => {
	test('keeps its answers, out of what is reachable, for the way back', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'coalition');
		wizard.next();
		wizard.answer('membership', 'may-change');
		wizard.visit('questions/party');
		wizard.answer('party', 'nsag');
		expect(wizard.answers().membership).toBe('may-change');
		expect(reachable(wizard.answers())).not.toHaveProperty('membership');
		wizard.answer('party', 'coalition');
		expect(reachable(wizard.answers()).membership).toBe('may-change');
	});
});

describe('the stop screens', () => {
	test('nobody is willing', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'none');
		wizard.next();
		expect(wizard.see().value).toBe('stopped');
		expect(wizard.at()).toBe('stop/no-party');
		expect(wizard.mayVisit('documents/mandate')).toBe(false);
		expect(wizard.mayVisit('check')).toBe(false);
		wizard.back();
		expect(wizard.at()).toBe('questions/party');
		wizard.answer('party', 'nsag');
		wizard.next();
		expect(wizard.at()).toBe('questions/names');
	});

	test('a joint office before any accord, said from the page where it shows', () => {
		const wizard = begin();
		wizard.answerAll({ party: 'joint', accord: 'none', phase: 'prep' });
		expect(wizard.at()).toBe('stop/joint-too-early');
		wizard.back();
		expect(wizard.at()).toBe('questions/phase');
	});

	test('from the check, a changed answer can lead there', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.visit('questions/party');
		wizard.answer('party', 'none');
		wizard.next();
		expect(wizard.at()).toBe('stop/no-party');
	});

	test('a file can lead there, and back to its first question', () => {
		const wizard = begin();
		wizard.open({ party: 'none', phase: 'prep' });
		expect(wizard.at()).toBe('stop/no-party');
		wizard.back();
		expect(wizard.at()).toBe('questions/party');
	});

	test('gone to the start, one comes back to the stop', () => {
		const wizard = begin();
		wizard.open({ party: 'none' });
		wizard.visit('start');
		wizard.next();
		expect(wizard.at()).toBe('stop/no-party');
	});
});

describe('files and starting again', () => {
	test('opened answers replace the present ones and are checked first', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.open({ party: 'nsag', legal: NOT_DECIDED });
		expect(wizard.at()).toBe('check');
		expect(wizard.answers()).toEqual({ party: 'nsag', legal: NOT_DECIDED });
	});

	test('starting again forgets everything', () => {
		const wizard = begin();
		wizard.answerAll();
		wizard.visit('questions/phase');
		wizard.restart();
		expect(wizard.see().value).toBe('starting');
		expect(wizard.see().context).toEqual({ answers: {}, step: 'start', past: [], future: [] });
		wizard.undo();
		expect(wizard.answers()).toEqual({});
	});
});

describe('printing', () => {
	test('the printer gets the order and the answers', async () => {
		const jobs: unknown[] = [];
		const wizard = begin(async (job) => void jobs.push(job));
		wizard.open({ party: 'nsag' });
		wizard.next();
		wizard.print(three);
		expect(wizard.see().value).toEqual({ reading: 'printing' });
		await settled();
		expect(wizard.see().value).toEqual({ reading: 'printed' });
		expect(jobs).toEqual([{ ...three, answers: { party: 'nsag' } }]);
	});

	test('a printer out of paper is told, nothing is lost, and it can be tried again', async () => {
		let sheets = 0;
		const wizard = begin(async () => {
			if (sheets === 0) throw new Error('out of paper');
		});
		wizard.answerAll();
		wizard.next();
		const before = wizard.answers();
		wizard.print(three);
		await settled();
		expect(wizard.see().value).toEqual({ reading: 'failed' });
		expect(wizard.answers()).toBe(before);
		sheets = 500;
		wizard.print(three);
		await settled();
		expect(wizard.see().value).toEqual({ reading: 'printed' });
	});

	test('looking at another document does not disturb it', async () => {
		const wizard = begin();
		wizard.open({ party: 'nsag' });
		wizard.next();
		wizard.print(three);
		wizard.visit('documents/structure');
		expect(wizard.see().value).toEqual({ reading: 'printing' });
		expect(wizard.at()).toBe('documents/structure');
		await settled();
		expect(wizard.see().value).toEqual({ reading: 'printed' });
	});

	test('going away calls it off', async () => {
		let called: AbortSignal | undefined;
		const wizard = begin((_, signal) => new Promise(() => (called = signal)));
		wizard.open({ party: 'nsag' });
		wizard.next();
		wizard.print(three);
		wizard.visit('check');
		expect(called?.aborted).toBe(true);
	});

	test('there is no second order while the first is printed', () => {
		const wizard = begin(() => new Promise(() => {}));
		wizard.open({ party: 'nsag' });
		wizard.next();
		wizard.print(three);
		expect(wizard.see().can({ type: 'print', order: three })).toBe(false);
	});
});

describe('undo and redo', () => {
	const reading = () => {
		const wizard = begin();
		wizard.open({ party: 'nsag', phase: 'active' });
		wizard.visit('documents/mandate');
		return wizard;
	};

	test('an answer is taken back and given again', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'nsag');
		wizard.answer('party', 'state');
		wizard.undo();
		expect(wizard.answers().party).toBe('nsag');
		wizard.redo();
		expect(wizard.answers().party).toBe('state');
	});

	test('what is typed into one field is one change', () => {
		const wizard = reading();
		for (const words of ['a', 'ab', 'abc']) wizard.mark('purpose', { words });
		wizard.mark('other', { remark: 'x' });
		wizard.undo();
		expect(wizard.see().context.review).toEqual({ purpose: { words: 'abc' } });
		wizard.undo();
		expect(wizard.see().context.review).toBeUndefined();
	});

	test('the marks of another reader are one change, and leave other marks as they were', () => {
		const wizard = reading();
		wizard.mark('purpose', { remark: 'x' });
		wizard.addMarks({ seat: { verdict: 'struck' }, name: { remark: 'y' } });
		expect(Object.keys(wizard.see().context.review ?? {})).toEqual(['purpose', 'seat', 'name']);
		wizard.undo();
		expect(wizard.see().context.review).toEqual({ purpose: { remark: 'x' } });
	});

	test('the same answer once more is no change', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'nsag');
		wizard.answer('party', 'nsag');
		wizard.undo();
		expect(wizard.answers()).toEqual({});
		expect(wizard.see().can({ type: 'undo' })).toBe(false);
	});

	test('a new change ends what could be done again', () => {
		const wizard = begin();
		wizard.next();
		wizard.answer('party', 'nsag');
		wizard.undo();
		wizard.answer('party', 'state');
		expect(wizard.see().can({ type: 'redo' })).toBe(false);
	});

	test('one stays where one is', () => {
		const wizard = reading();
		wizard.mark('purpose', { verdict: 'struck' });
		wizard.undo();
		expect(wizard.at()).toBe('documents/mandate');
	});

	test('from what is gone one goes to the first open question', () => {
		const wizard = begin();
		wizard.answerAll();
		while (wizard.see().can({ type: 'undo' })) wizard.undo();
		expect(wizard.answers()).toEqual({});
		expect(wizard.see().matches('asking')).toBe(true);
	});

	test('opening other work can be taken back', () => {
		const wizard = reading();
		wizard.open({ party: 'state' });
		wizard.undo();
		expect(wizard.answers()).toEqual({ party: 'nsag', phase: 'active' });
	});

	test.each(Array.from({ length: 10 }, (_, seed) => seed))(
		'walk %i goes back and forth to exactly the same',
		(seed) => {
			const chance = dice(seed + 500);
			const pick = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)]!;
			const wizard = begin();
			wizard.next();
			const was = [workOf(wizard.see().context)];
			for (let turn = 0; turn < 60; turn++) {
				const { answers, step } = wizard.see().context;
				const asked = pageAt(step, answers);
				if (!asked) break;
				const fact = pick(factsFor(asked.page, answers));
				wizard.answer(fact.id, pick(valuesOf(fact.id)));
				const now = workOf(wizard.see().context);
				const changed = JSON.stringify(now) !== JSON.stringify(was.at(-1));
				const typedOn = ['text', 'count'].includes(fact.kind) && wizard.see().context.past.length < was.length;
				if (changed && typedOn) was[was.length - 1] = now;
				else if (changed) was.push(now);
				if (chance() < 0.5) wizard.next();
			}
			for (const work of [...was].reverse()) {
				expect(workOf(wizard.see().context)).toEqual(work);
				wizard.undo();
			}
			for (const work of was.slice(1)) {
				wizard.redo();
				expect(workOf(wizard.see().context)).toEqual(work);
			}
		}
	);
});

describe('walks without a plan', () => {
	test.each(Array.from({ length: 20 }, (_, seed) => seed))('walk %i keeps every promise', (seed) => {
		const chance = dice(seed);
		const pick = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)]!;
		const wizard = begin();
		const given = new Map<FactId, Answer>();
		for (let turn = 0; turn < 150; turn++) {
			const { answers, step } = wizard.see().context;
			const asked = pageAt(step, answers);
			if (asked && chance() < 0.5) {
				const fact = pick(factsFor(asked.page, answers));
				const value = pick(valuesOf(fact.id));
				given.set(fact.id, value);
				wizard.answer(fact.id, value);
			} else if (chance() < 0.7) wizard.next();
			else if (chance() < 0.5) wizard.back();
			else wizard.visit(pick<Step>(['start', 'check', 'documents/staffing', ...everyPage.map(stepOf)]));
			promisesHold(given);
		}

		function promisesHold(given: Map<FactId, Answer>) {
			const { value, context } = wizard.see();
			const asked = pageAt(context.step, context.answers);
			// Nothing that was answered is ever lost, whatever branch it is on.
			expect(context.answers).toEqual(Object.fromEntries(given));
			expect(value === 'asking').toBe(asked !== undefined);
			expect(value === 'stopped').toBe(context.step.startsWith('stop/'));
			expect(typeof value === 'object').toBe(context.step.startsWith('documents/'));
			if (typeof value === 'object' || value === 'checking') expect(stopFor(context.answers)).toBeUndefined();
			if (asked) expect(wizard.can('next')).toBe(isComplete(asked, context.answers));
			expect(wizard.can('back')).toBe(value !== 'starting');
		}
	});

	test('whoever answers everything arrives, from wherever they are', () => {
		for (let seed = 100; seed < 140; seed++) {
			const chance = dice(seed);
			const wizard = begin();
			wizard.next();
			const limit = 300;
			let turns = 0;
			for (; turns < limit && wizard.see().value !== 'checking'; turns++) {
				const { answers, step } = wizard.see().context;
				const asked = pageAt(step, answers);
				if (asked) answerSomehow(asked);
				if (chance() < 0.1) wizard.visit(stepOf(pagesFor(wizard.answers())[0]!));
				else if (wizard.see().value === 'stopped') (wizard.back(), wizard.answer('party', 'nsag'));
				else wizard.next();
			}
			expect(turns).toBeLessThan(limit);

			function answerSomehow(asked: Asked) {
				for (const { id } of factsFor(asked.page, wizard.answers())) {
					const values = valuesOf(id).filter((value) => value !== 'none' && value !== 'joint');
					if (wizard.answers()[id] === undefined) wizard.answer(id, values[Math.floor(chance() * values.length)]!);
				}
			}
		}
	});
});

function valuesOf(id: FactId): readonly Answer[] {
	const fact = pagesFactOf(id);
	const own: readonly Answer[] =
		fact.kind === 'choice' ? fact.options : fact.kind === 'several' ? [[], fact.options.slice(0, 2)] : [ordinary(id)];
	return [...own, NOT_DECIDED, NOT_RECORDED];
}

/** The same throws for the same seed. */
function dice(seed: number): () => number {
	let state = seed + 1;
	return () => {
		state = (state * 1664525 + 1013904223) % 2 ** 32;
		return state / 2 ** 32;
	};
}
