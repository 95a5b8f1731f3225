import type { FacilitatorPageId } from '#content/languages/guide-words.ts';
import type { FactId } from '#content/questions/index.ts';
import { factsFor, pagesFor } from '../../answers.ts';
import { known } from '../../profile.ts';
import type { Block } from '../blocks.ts';
import { led, note, paragraph, type Guiding } from './guiding.ts';

/** The questions that have no place in a mixed room, why, and what to do instead; then the words to use in any room. */
export function mixedRoom(guiding: Guiding): Block[] {
	const { draft, words } = guiding;
	const pages = pagesFor(draft.profile.answers).filter(({ page }) => page.facilitator);
	return [
		...(pages.length > 0 ? [note(words.mixedRoomNote)] : []),
		...pages.flatMap(({ page }): Block[] => {
			const { why, instead } = words.pages[page.id as FacilitatorPageId];
			const facts = factsFor(page, draft.profile.answers).map(({ id }) => id);
			return [
				{ type: 'heading', level: 2, id: `room-${page.id}`, text: words.quoted(words.asking.pages[page.id].ask) },
				note(words.stateOf[stateOf(facts, guiding)]),
				paragraph(led(words.why, why)),
				paragraph(led(words.instead, instead))
			];
		}),
		{ type: 'heading', level: 2, id: 'cautions', text: words.cautionsTitle },
		{
			type: 'list',
			ordered: false,
			lines: words.cautions(words.asking.pages.legal.ask).map((text) => [{ text }])
		}
	];
}

function stateOf(facts: readonly FactId[], { draft }: Guiding): 'given' | 'open' | 'none' {
	const states = facts.map((fact) => known(draft.profile, fact));
	if (states.includes('open')) return 'open';
	return states.includes('silent') ? 'none' : 'given';
}
