import type { FacilitatorPageId } from '#content/languages/guide-words.ts';
import { pagesFor } from '../../answers.ts';
import type { Block } from '../blocks.ts';
import { led, note, paragraph, type Guiding } from './guiding.ts';

/** The questions that have no place in a mixed room, why, and what to do instead; then the words to use in any room. */
export function mixedRoom(guiding: Guiding): Block[] {
	const { draft, words, section } = guiding;
	const pages = pagesFor(draft.profile.answers).filter(({ page }) => page.facilitator);
	return [
		...(pages.length > 0 ? [note(words.mixedRoomNote(section.session!))] : []),
		...pages.flatMap(({ page }): Block[] => {
			const { why, instead } = words.pages[page.id as FacilitatorPageId];
			return [
				{ type: 'heading', level: 2, id: `room-${page.id}`, text: words.quoted(words.asking.pages[page.id].ask) },
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
