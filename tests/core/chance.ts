import { everyPage, type Answer, type Answers } from '#core/answers.ts';
import { NOT_DECIDED, NOT_RECORDED, type Fact } from '#content/grammar.ts';

/** Chance that is the same each time: a number from 0 to 1, by the seed (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export function shuffled<T>(list: readonly T[], next: () => number): T[] {
	return list
		.map((item) => ({ item, at: next() }))
		.sort((a, b) => a.at - b.at)
		.map(({ item }) => item);
}

/** Answers as a hurried room would give them: most decided, some open, some kept back, some not reached yet. */
export function anyAnswers(next: () => number): Answers {
	const facts = everyPage.flatMap(({ page }) => page.facts as readonly Fact[]);
	return Object.fromEntries(
		facts.flatMap((fact) => {
			const luck = next();
			if (luck < 0.08) return [];
			if (luck < 0.14) return [[fact.id, NOT_RECORDED]];
			if (luck < 0.3) return [[fact.id, NOT_DECIDED]];
			return [[fact.id, anyAnswer(fact, next)]];
		})
	);
}

function anyAnswer(fact: Fact, next: () => number): Answer {
	switch (fact.kind) {
		case 'choice':
			return fact.options[Math.floor(next() * fact.options.length)]!;
		case 'several':
			return fact.options.filter(() => next() < 0.4);
		case 'count':
			return Math.floor(next() * 25);
		case 'text':
			return ['the Front for Land', 'Our Council', '  ', 'The Assembly'][Math.floor(next() * 4)]!;
	}
}
