import { cases, type CaseId } from '#content/cases/index.ts';
import type { TermId } from '#content/glossary.ts';
import { caseStories } from '#content/languages/en/case-stories/index.ts';
import { cases as caseTexts } from '#content/languages/en/cases.ts';
import { glossary } from '#content/languages/en/glossary.ts';
import { words } from '#content/languages/en/index.ts';
import type { ToldWords } from '#content/languages/story-words.ts';
import { rules } from '#content/rules/index.ts';
import { holdsAll } from '#core/find.ts';
import { entryOf } from '../rules/book.ts';

const terms = Object.entries(glossary.terms) as [TermId, (typeof glossary.terms)[TermId]][];

/** What a case says, passage by passage. */
function passagesOf(id: CaseId): readonly string[] {
	const { happened, versions, wentWrong }: ToldWords = caseStories[id];
	return [
		caseTexts[id].note,
		...Object.values(happened).map(([when, what]) => `${when}: ${what}`),
		...Object.values(versions).map(({ about, said }) => [about, ...said].join(' ')),
		...Object.values(wentWrong)
	];
}

/** What holds all the words: terms, passages of cases by case, and rules. A title counts to each of its passages. */
export function findings(wanted: readonly string[]) {
	const holds = (...texts: readonly string[]) => holdsAll(texts.join(' '), wanted);
	const told = (Object.keys(cases) as CaseId[]).map((id) => ({
		id,
		title: caseTexts[id].title,
		passages: holds(caseTexts[id].title)
			? [caseTexts[id].note]
			: passagesOf(id).filter((passage) => holds(caseTexts[id].title, passage))
	}));
	return {
		terms: terms.filter(([, { term, forms, means }]) => holds(term, ...forms, means)),
		cases: told.filter(({ passages }) => passages.length > 0),
		rules: rules
			.filter(({ id }) => holds(entryOf(id).text))
			.map(({ id, brief }) => ({ id, brief, sentence: words.rules[id], said: holds(words.rules[id], brief) }))
	};
}
