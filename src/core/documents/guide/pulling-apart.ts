import type { ChoiceWords } from '#content/languages/tension-words.ts';
import { tensions, type TensionId } from '#content/tensions.ts';
import type { Block, Line } from '../blocks.ts';
import { lineBreak } from '../writing.ts';
import { placeOf } from './agenda.ts';
import { note, type Guiding } from './guiding.ts';

/** What pulls apart for this side: both sides of it, what was chosen, and what was not, each with gain and cost. */
export function pullingApart(guiding: Guiding): Block[] {
	const { w, words } = guiding;
	const rows = w.plan.tensions.map(({ id, brief, decided }) => {
		const { title, pulls, choices } = words.tensions[id];
		const { safest, cites } = tensions.find((one) => one.id === id)!;
		const said = (choice: string) => {
			const { label, gain, cost } = (choices as Readonly<Record<string, ChoiceWords>>)[choice]!;
			return words.choice(label, gain, cost, choice === safest);
		};
		const others = Object.keys(choices).filter((choice) => choice !== decided);
		return {
			cells: [
				[{ text: `${title} `, kind: 'strong' as const }, lineBreak, { text: `${brief} ${words.cites(cites)}` }],
				[{ text: pulls.join(' ') }],
				[{ text: decided === undefined ? words.notDecided : said(decided) }],
				decided === undefined
					? [{ text: inAgenda(id, guiding, (choices as Readonly<Record<string, ChoiceWords>>)[safest]!.label) }]
					: others.flatMap((choice, index): Line => [...(index > 0 ? [lineBreak] : []), { text: said(choice) }])
			]
		};
	});
	const head = [words.matter, words.pullsApart, words.chosen, words.others];
	return [
		note(words.pullingNote),
		{ type: 'table', small: true, rowHeads: true, head, widths: [18, 26, 24, 32], rows }
	];
}

/** The choices of a point that is open stand with it on the agenda. */
function inAgenda(id: TensionId, guiding: Guiding, safest: string): string {
	const item = guiding.agenda.find(({ fact }) => fact === id);
	return guiding.words.choicesIn(item && placeOf(item, guiding), safest);
}
