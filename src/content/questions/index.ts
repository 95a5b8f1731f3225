import type { ConditionsOver } from '../grammar.ts';
import type { ChoiceOf, TensionId } from '../tensions.ts';
import { who } from './01-who.ts';
import { where } from './02-where.ts';
import { authority } from './03-authority.ts';
import { tasking } from './04-tasking.ts';
import { work } from './05-work.ts';
import { otherSide } from './06-other-side.ts';
import { visibility } from './07-visibility.ts';
import { place } from './08-place.ts';
import { unity } from './09-unity.ts';
import { people } from './10-people.ts';
import { paper } from './11-paper.ts';
import { voiceMoneyEnd } from './12-voice-money-end.ts';

/** The twelve core questions (brief 4.1), in the order they are asked: safe and factual first; secrecy, listing and money late. */
export const questions = [
	who,
	where,
	authority,
	tasking,
	work,
	otherSide,
	visibility,
	place,
	unity,
	people,
	paper,
	voiceMoneyEnd
] as const;

type Asked = (typeof questions)[number]['pages'][number]['facts'][number];
type Optioned = Extract<Asked, { options: readonly string[] }>;

export type QuestionId = (typeof questions)[number]['id'];
/** A page of the twelve questions, or a tension on a page of its own. */
export type PageId = QuestionPageId | TensionId;
export type QuestionPageId = (typeof questions)[number]['pages'][number]['id'];
/** What the twelve questions ask, and the decisions on tensions, which are kept as answers like any other. */
export type FactId = QuestionFactId | TensionId;
export type QuestionFactId = Asked['id'];
export type OptionedId = Optioned['id'] | TensionId;
export type OptionOf<F extends OptionedId> =
	Extract<Optioned, { id: F }>['options'][number] | (F extends TensionId ? ChoiceOf<F> : never);

/** A condition of a rule: only facts that are asked, only values they can have. */
export type When = ConditionsOver<{ [F in OptionedId]: OptionOf<F> }>;
