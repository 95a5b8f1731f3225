import type { FactId, PageId } from '#content/questions/index.ts';
import { everyPage, type PartId } from './answers.ts';

/**
 * What pages and facts are called, on screen and on paper alike: Q3.2 is the second page of the third question, Q3.2b the second thing asked on it, T7 a tension.
 * Codes are given by place in the whole questionnaire, so that they are the same whatever is answered. A page that is put between others moves the codes after it, and papers that are out have the old ones.
 */
const parts = new Map<PartId, string>();
const pages = new Map<PageId, string>();
const facts = new Map<FactId, string>();

for (const { question, number, page } of everyPage) {
	const beside = everyPage.filter((one) => one.question === question);
	const at = beside.findIndex((one) => one.page.id === page.id) + 1;
	const part = question === 'weighing' ? 'T' : `Q${number}`;
	const code = question === 'weighing' ? part + at : beside.length === 1 ? part : `${part}.${at}`;
	parts.set(question, part);
	pages.set(page.id, code);
	page.facts.forEach(({ id }, index) =>
		facts.set(id as FactId, page.facts.length === 1 ? code : code + String.fromCharCode(97 + index))
	);
}

export const codeOfPart = (id: PartId): string => parts.get(id)!;
export const codeOfPage = (id: PageId): string => pages.get(id)!;
export const codeOfFact = (id: FactId): string => facts.get(id)!;
