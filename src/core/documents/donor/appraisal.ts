import { NOT_DECIDED, type Cite } from '#content/grammar.ts';
import { shareable, type Point, type Shareable, type DonorWhen } from '#content/donor/shareable.ts';
import { within, type Help, type Leaves } from '#content/donor/help.ts';
import { leftBy, verdicts } from '#content/donor/verdicts.ts';
import type { DonorWords } from '#content/languages/donor-words.ts';
import type { Words } from '#content/languages/words.ts';
import { factsFor, pagesFor } from '../../answers.ts';
import type { Draft } from '../../draft.ts';
import { judge, type Profile } from '../../profile.ts';
import { trimmed } from '../write.ts';
import { writing, type Writing } from '../writing.ts';

/** A draft as a donor may see it: the posts of the plan, and of the answers only those that may be shared. */
export interface Appraisal {
	readonly w: Writing;
	readonly said: DonorWords;
	/** What is open and what is not stated, of all that was asked and may be shared. */
	readonly gaps: readonly { readonly fact: Shareable; readonly open: boolean }[];
	/** The sources that the brief has cited so far. */
	readonly cited: Set<Cite>;
}

export function appraise({ plan, profile }: Draft, words: Words, said: DonorWords): Appraisal {
	const shared = shareableOf(profile);
	const byKind = { ...words, documents: { ...words.documents, principals: said.principals } };
	return { w: trimmed(writing(plan, shared, byKind)), said, gaps: gapsOf(profile), cited: new Set() };
}

/** Of all that is known, what may be shared. */
export function shareableOf({ answers, suggested }: Profile): Profile {
	const shared = shareable.flatMap((fact) => (answers[fact] === undefined ? [] : [[fact, answers[fact]] as const]));
	return { answers: Object.fromEntries(shared), suggested };
}

function gapsOf({ answers }: Profile): Appraisal['gaps'] {
	const asked = pagesFor(answers).flatMap(({ page }) => factsFor(page, answers));
	return asked
		.filter(
			({ id, kind }) => (shareable as readonly string[]).includes(id) && (kind === 'choice' || kind === 'several')
		)
		.filter(({ id }) => answers[id] === undefined || answers[id] === NOT_DECIDED)
		.map(({ id }) => ({ fact: id as Shareable, open: answers[id] === NOT_DECIDED }));
}

export function meets(when: DonorWhen, { w }: Appraisal): boolean {
	return judge(when, w.profile) === 'yes';
}

/** The points that hold. */
export function pointsOf<P extends Point>(points: readonly P[], a: Appraisal): readonly P[] {
	return points.filter(({ when }) => meets(when, a));
}

/** What is left to be helped, of all rows that hold: the one that decided says why, but the others shut out as much. */
export function leftTo(a: Appraisal): readonly Leaves[] {
	return [...new Set(pointsOf<(typeof verdicts)[number]>(verdicts, a).flatMap((row) => leftBy(row) ?? []))];
}

/** Whether the verdict leaves room for a piece of help. */
export function leavesRoom(help: Help, a: Appraisal): boolean {
	return leftTo(a).every((leaves) => within(leaves, help));
}

/** The first row whose condition holds. */
export function verdictOf(a: Appraisal): (typeof verdicts)[number] {
	return pointsOf(verdicts, a)[0]!;
}
