import type { Page } from '@playwright/test';
import type { SnapshotFrom } from 'xstate';
import { NOT_RECORDED } from '#content/grammar.ts';
import { afterwards } from '#content/languages/en/afterwards.ts';
import { app } from '#content/languages/en/app.ts';
import { asked as words } from '#content/languages/en/asked.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words as allWords } from '#content/languages/en/index.ts';
import { stopping, stops } from '#content/languages/en/stops.ts';
import { weighing } from '#content/languages/en/weighing.ts';
import { workshop } from '#content/languages/en/workshop.ts';
import { questions, type FactId } from '#content/questions/index.ts';
import type { StopId } from '#content/stops.ts';
import { factsFor, pagesFor, reachable, type Answers, type Asked } from '#core/answers.ts';
import { codeOfFact, codeOfPage } from '#core/codes.ts';
import type { Block, Document } from '#core/documents/blocks.ts';
import { writerOf, type Edited } from '#core/documents/editions.ts';
import { svg } from '#core/documents/svg.ts';
import { draft } from '#core/draft.ts';
import { said } from '#ui/said.ts';
import { addressOf, stepIn } from '#wizard/address.ts';
import type { machine } from '#wizard/machine.ts';
import { pageAt, stepOf, type Step } from '#wizard/steps.ts';
import { isDocument, isQuestion } from '#wizard/way.ts';
import { linesOf, said as textOfLine } from '../core/reading.ts';
import { boxesOn, fieldsOn, suggestedOn } from './asked-on.ts';

/** What a page is to show, worked out from the machine alone, and what it does show. */
export interface Shown {
	readonly step: Step | undefined;
	readonly title: string;
	readonly heading: string;
	/** The labels of what is ticked, and what is typed, by fact. */
	readonly ticked: readonly string[];
	readonly typed: readonly string[];
	readonly alert: string;
	/** The buttons that lead on and back, and what the bar offers. */
	readonly ways: readonly string[];
	readonly bar: readonly string[];
	/** Each answer on the page where they are checked, with the address where it is changed; and what is parked. */
	readonly rows: readonly string[];
	readonly parked: readonly string[];
	readonly unused: string;
	/** All letters of a document, without the spaces between them. */
	readonly sheet: string;
}

export type Snapshot = SnapshotFrom<typeof machine>;

/** What a page of questions knows beyond the machine, from when one came to it. */
export interface OnPage {
	/** Answers of which something was taken out by hand, down to nothing, so that nothing is ticked beforehand. */
	readonly emptied: readonly Answers[];
	/** What was missing when one wanted to go on. */
	readonly missing: readonly FactId[];
}

const nothing = { ticked: [], typed: [], alert: '', rows: [], parked: [], unused: '', sheet: '' };
const question = app.question;

export async function shouldShow(model: Snapshot, onPage: OnPage): Promise<Shown> {
	const { step, answers } = model.context;
	return { ...nothing, step, bar: barOf(model), ...(await mainOf(model, onPage, step, answers)) };
}

async function mainOf({ context }: Snapshot, onPage: OnPage, step: Step, answers: Answers) {
	const asked = pageAt(step, answers);
	if (isQuestion(step)) {
		const place = context.from?.step.split('/')[0] as keyof typeof question.backTo | undefined;
		const shown = { ...suggestedOn(asked!, answers, onPage.emptied), ...answers };
		const missing = onPage.missing.filter((id) => answers[id] === undefined);
		return {
			title: app.title(kickerOf(asked!, answers)),
			heading: words.pages[asked!.page.id].ask,
			ticked: boxesOn(asked!, shown).flatMap(({ fact, label, ticked }) => (ticked ? [`${fact}: ${label}`] : [])),
			typed: fieldsOn(asked!, shown).map(({ fact, typed }) => `${fact}: ${typed}`),
			alert: missing.length > 0 ? question.missing(missing.map((id) => words.facts[id].label)) : '',
			ways: [
				place ? question.backTo[place] : question.next,
				...(place ? [] : [question.back]),
				workshop.page[context.parked?.includes(asked!.page.id) ? 'takeUp' : 'park']
			]
		};
	}
	if (isDocument(step)) {
		const id = step.split('/')[1] as Edited;
		// What is reached is all that a document may know of.
		const written = draft(reachable(answers), allWords, context.review);
		const document = (await writerOf(id, editionWords))(written, allWords, context.costs);
		const titles: Readonly<Record<Edited, string>> = { ...afterwards.documents.tabs, ...afterwards.documents.others };
		return { title: app.title(titles[id]), heading: document.title, ways: [], sheet: lettersOf(document) };
	}
	if (step === 'check')
		return {
			title: app.title(afterwards.check.title),
			heading: afterwards.check.title,
			ways: [afterwards.check.next, afterwards.check.back],
			rows: rowsOf(answers),
			parked: (context.parked ?? [])
				.filter((page) => pagesFor(answers).some((one) => one.page.id === page))
				.map((page) => `${codeOfPage(page)} ${words.pages[page].ask}`),
			unused: unusedOf(answers)
		};
	if (step === 'start')
		return {
			title: app.name,
			heading: app.start.title,
			ways: [Object.keys(answers).length > 0 ? app.start.resume : app.start.begin]
		};
	return {
		title: app.title(stopping.kicker),
		heading: stops[step.split('/')[1] as StopId].title,
		ways: [stopping.back]
	};
}

function barOf(model: Snapshot): readonly string[] {
	const may = (step: Step) => model.context.step === step || model.can({ type: 'visit', step });
	return [
		...(may('check') ? [app.bar.check] : []),
		...(may('documents/mandate') ? [app.bar.documents] : []),
		...(model.can({ type: 'undo' }) ? [workshop.bar.undo] : []),
		...(model.can({ type: 'redo' }) ? [workshop.bar.redo] : [])
	];
}

function kickerOf({ question: id, number, page }: Asked, answers: Answers): string {
	if (id !== 'weighing') return question.kicker(number, questions.length, words.questions[id]);
	const raised = pagesFor(answers).filter((one) => one.question === 'weighing');
	return weighing.kicker(raised.findIndex((one) => one.page.id === page.id) + 1, raised.length);
}

function rowsOf(answers: Answers): readonly string[] {
	return pagesFor(answers).flatMap((one) =>
		factsFor(one.page, answers).map(({ id }) => {
			const { kind, text } = said(id, answers[id]);
			return `${kind}: ${codeOfFact(id)} ${words.facts[id].label}: ${tidy(text)} ${addressOf(stepOf(one))}`;
		})
	);
}

function unusedOf(answers: Answers): string {
	const used = reachable(answers);
	const unused = Object.entries(answers).filter(([id, value]) => !(id in used) && value !== NOT_RECORDED);
	return unused.length > 0 ? afterwards.check.unused(unused.length) : '';
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function lettersOf({ title, cover, first, blocks }: Document): string {
	const lines = [
		title,
		...cover.map(({ label, line }) => label + textOfLine(line)),
		...(first ? [first.heading, ...first.lines.map(textOfLine)] : []),
		...blocks.flatMap(lettersIn)
	];
	return lines.join('').replace(/\s/g, '');
}

function lettersIn(block: Block): readonly string[] {
	if (block.type !== 'drawing') return linesOf(block).map(textOfLine);
	const text = svg(block.drawing).replace(/<[^>]*>/g, '');
	return [text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))];
}

export async function shownOn(page: Page): Promise<Shown> {
	const { address, ...shown } = await page.evaluate(
		({ bar, unused }) => {
			const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
			const text = (one: Element | null | undefined) => tidy(one?.textContent ?? '');
			const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
			const sheet = document.querySelector('.sheet')?.cloneNode(true) as Element | undefined;
			sheet?.querySelectorAll('button, .why').forEach((one) => one.remove());
			return {
				address: location.hash,
				title: document.title,
				heading: text(document.querySelector('.sheet h1') ?? document.querySelector('h1')),
				ticked: all<HTMLInputElement>('main > .ask fieldset input:checked').map(
					(one) => `${one.name}: ${text(one.closest('label')?.querySelector('b'))}`
				),
				typed: all<HTMLInputElement>('main > .ask fieldset p input').map((one) => `${one.name}: ${one.value}`),
				alert: text(document.querySelector('main form [role="alert"]')),
				ways: all('main > .go > button, main form > .go > button, main .beneath > .go > button').map(text),
				bar: all('header nav :is(a, button):not(:disabled)')
					.map(text)
					.filter((one) => bar.includes(one)),
				rows: all('main > section > dl > div[class]').map(
					(row) =>
						`${row.classList[0]}: ${text(row.children[0])}: ${text(row.children[1])} ${row.querySelector('a')?.getAttribute('href')}`
				),
				parked: all('main > section[aria-labelledby="parked"] li > span').map(text),
				unused: all('main > p.small')
					.map(text)
					.filter((one) => one.endsWith(unused))
					.join(),
				sheet: (sheet?.textContent ?? '').replace(/\s/g, '')
			};
		},
		{
			bar: [app.bar.check, app.bar.documents, workshop.bar.undo, workshop.bar.redo] as string[],
			unused: afterwards.check.unused(2).split(':')[1]!
		}
	);
	return { step: stepIn(address), ...shown };
}
