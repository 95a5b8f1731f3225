import { factsFor, type Answers, type Asked } from '#core/answers.ts';

/** What a page asks, without offering for later what is ticked for the first day. What is stored stays. */
export function offered({ page }: Asked, answers: Answers): ReturnType<typeof factsFor> {
	const now = answers.functions;
	return factsFor(page, answers).map((fact) =>
		fact.id === 'later' && 'options' in fact && typeof now === 'object'
			? { ...fact, options: fact.options.filter((option) => !now.includes(option)) }
			: fact
	);
}
