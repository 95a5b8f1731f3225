import type { FactId } from '#content/questions/index.ts';
import { factOf, factsFor, pagesFor } from '../../answers.ts';
import type { Block, Line, Run } from '../blocks.ts';
import { lineBreak } from '../writing.ts';
import { note, sayAnswer, staysOffPaper, type Guiding } from './guiding.ts';

/** Every question that these answers call for and where it stands, so that the session can be picked up. */
export function session(guiding: Guiding): Block[] {
	const { draft, words } = guiding;
	const pages = pagesFor(draft.profile.answers);
	const questions = [...new Set(pages.map(({ question }) => question))];
	const rows = questions.map((question) => {
		const asked = pages.filter((one) => one.question === question);
		const facts = asked.flatMap(({ page }) => factsFor(page, draft.profile.answers).map(({ id }) => id));
		return { cells: [[{ text: words.asking.questions[question] }], answers(facts, guiding)] };
	});
	return [
		note(words.sessionNote),
		{ type: 'table', small: true, rowHeads: true, head: [words.question, words.answer], widths: [22, 78], rows }
	];
}

function answers(facts: readonly FactId[], guiding: Guiding): Line {
	return facts.flatMap((fact, index): Line => [
		...(index > 0 ? [lineBreak] : []),
		{ text: guiding.words.pair(guiding.words.asking.facts[fact].label, ''), kind: 'soft' },
		answer(fact, guiding)
	]);
}

function answer(fact: FactId, guiding: Guiding): Run {
	const { draft, words } = guiding;
	if (staysOffPaper(fact)) return { text: words.offPaper };
	const { kind } = factOf(fact);
	const given = draft.profile.answers[fact];
	if (given === undefined || (String(given).trim() === '' && kind === 'text'))
		return { text: kind === 'several' && draft.profile.suggested[fact] ? words.asTicked : words.notThere };
	const text = kind === 'text' || kind === 'count' ? String(given) : sayAnswer(fact, guiding);
	return text === words.notDecided ? { text, kind: 'strong' } : { text };
}
