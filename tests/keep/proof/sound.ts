import { Encrypter } from 'age-encryption';
import { agreeing } from '#content/agreeing.ts';
import { budgetLines } from '#content/donor/budget-lines.ts';
import { cases } from '#content/cases/index.ts';
import { NOT_RECORDED } from '#content/grammar.ts';
import { words } from '#content/languages/en/index.ts';
import { posts } from '#content/posts.ts';
import { everyPage, factOf, reachable, type Answers } from '#core/answers.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { draft } from '#core/draft.ts';
import type { Mark, Review } from '#core/work.ts';
import { writeWork, type Kept } from '#keep/answers-file.ts';
import { writeRemarks } from '#keep/remarks-file.ts';
import { print } from '#print/print.ts';
import { anyAnswers, chance } from '../../core/chance.ts';
import { somePaper, times } from '../../print/papers.ts';

export const passphrase = 'tide lantern';

/** The kinds of file that the app opens, each with sound ones to begin from. */
export type Kind = 'answers' | 'remarks' | 'age' | 'pdf with answers' | 'pdf with locked answers' | 'pdf';
export type Sound = Readonly<Record<Kind, readonly Uint8Array[]>>;

export async function soundFiles(): Promise<Sound> {
	const works = [...Object.values(cases).map(({ answers }) => ({ answers })), ...times(20, (seed) => anyWork(seed))];
	const answers = works.map((work) => bytesOf(writeWork(work)));
	const age = await Promise.all(answers.slice(8, 16).map(lightlySealed));
	const pdf = (attached?: { name: string; bytes: Uint8Array }) => print(somePaper(), { paper: 'A4', attached });
	const remarks = times(12, (seed) => {
		const { answers, review } = anyWork(seed);
		return bytesOf(writeRemarks(draft(reachable(answers), words).documents[0]!, review!));
	});
	return {
		answers,
		remarks,
		age,
		'pdf with answers': await Promise.all(
			answers.slice(8, 16).map((bytes) => pdf({ name: 'answers.json', bytes: bytes }))
		),
		'pdf with locked answers': await Promise.all(age.map((bytes) => pdf({ name: 'answers.json.age', bytes }))),
		pdf: [await pdf()]
	};
}

/** All that a file can hold, by chance. */
export function anyWork(seed: number): Kept {
	const next = chance(seed);
	const some = <T>(list: readonly T[], share: number) => list.filter(() => next() < share);
	const amounts = (of: readonly { readonly id: string }[]) =>
		Object.fromEntries(some(of, 0.2).map(({ id }) => [id, (next() * 9000).toFixed(2)]));
	const review: Review = Object.fromEntries(some(everyPassage, 0.1).map((id) => [id, anyMark(next)]));
	const pages = everyPage.map(({ page }) => page.id);
	return {
		answers: withoutBlanks(anyAnswers(next)),
		costs: { currency: 'EUR', months: '12', posts: amounts(posts), monthly: amounts(budgetLines) },
		review,
		parked: some(pages, 0.1),
		agreed: some(pages, 0.1).map((page) => ({
			on: `2026-0${1 + Math.floor(next() * 9)}-11`,
			by: agreeing[Math.floor(next() * agreeing.length)]!,
			what: next() < 0.5 ? { page } : { passage: everyPassage[Math.floor(next() * everyPassage.length)]! }
		})),
		...(next() < 0.3 && { text: [{ id: 'a-clause-of-older-rules', number: '1.1', text: 'As it read.' }] }),
		...(next() < 0.5 && { document: 'staffing' as const })
	};
}

function anyMark(next: () => number): Mark {
	const remark = `Why “${Math.floor(next() * 1e6)}”?\n<b>\u202e`;
	const luck = next();
	if (luck < 0.3) return { verdict: 'accepted', remark };
	if (luck < 0.6) return { verdict: 'struck' };
	return { words: 'In our own words: {page} & <i>.', remark };
}

/** The wizard keeps no text of blanks; "prefer not to record" is written nowhere. */
export function withoutBlanks(answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(
			([id, value]) => value !== NOT_RECORDED && (factOf(id as never).kind !== 'text' || String(value).trim() !== '')
		)
	);
}

/** Locked with so little work that a hundred thousand can be tried. */
async function lightlySealed(bytes: Uint8Array): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(1);
	return encrypter.encrypt(bytes);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
