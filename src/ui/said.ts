import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import { afterwards } from '#content/languages/en/afterwards.ts';
import { asked } from '#content/languages/en/asked.ts';
import type { FactId } from '#content/questions/index.ts';
import { factOf, type Answer } from '#core/answers.ts';
import { optionWords } from './option-words.ts';

interface Said {
	readonly kind: 'given' | 'open' | 'neutral' | 'empty' | 'missing';
	readonly text: string;
}

/** An answer in words, and whether it is one of those that leave something open. */
export function said(fact: FactId, answer: Answer | undefined): Said {
	if (answer === undefined) {
		const { kind } = factOf(fact);
		const mayStayEmpty = kind === 'text' || kind === 'count';
		return mayStayEmpty
			? { kind: 'empty', text: afterwards.check.leftEmpty }
			: { kind: 'missing', text: afterwards.check.notAnswered };
	}
	if (answer === NOT_DECIDED) return { kind: 'open', text: afterwards.check.notDecided };
	if (answer === NOT_RECORDED) return { kind: 'neutral', text: afterwards.check.notRecorded };
	if (typeof answer === 'object')
		return {
			kind: 'given',
			text: answer.map((one) => optionWords(asked.facts[fact], one).label).join('; ') || afterwards.check.none
		};
	return { kind: 'given', text: optionWords(asked.facts[fact], String(answer)).label };
}
