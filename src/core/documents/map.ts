import type { Drawing } from './blocks.ts';
import { heightOf } from './chart.ts';
import { linksByGroup } from './neighbours.ts';
import { capital, phrase, say, textOf, type Writing } from './writing.ts';

const width = 470;
const across = 3;
const left = 100;
const gap = 8;
const column = (width - left - gap * (across - 1)) / across;

/** The map of the wider infrastructure (S4, S105): the office and its neighbours in bands, each band joined to the office by the kind of line that it has. */
export function map(w: Writing): Drawing {
	const boxes: Drawing['boxes'][number][] = [];
	const lines: Drawing['lines'][number][] = [];
	const labels: Drawing['labels'][number][] = [];
	const bands = linksByGroup(w);
	let y = 0;
	for (const [group, links] of bands) {
		labels.push({ x: left, y: y + 9, text: w.words.documents.groups[group] });
		y += 16;
		const start = y;
		for (let from = 0; from < links.length; from += across) {
			const row = links
				.slice(from, from + across)
				.map((link) => capital(textOf(say(w.words.links[link.id].neighbour, w))));
			const height = Math.max(...row.map((text) => heightOf([text], column)));
			row.forEach((text, index) =>
				boxes.push({ x: left + index * (column + gap), y, width: column, height, lines: [text], kind: 'body' })
			);
			y += height + gap;
		}
		const level = (start + y - gap) / 2;
		lines.push({
			kind: links[0]!.line,
			points: [
				[72, level],
				[left - 4, level]
			]
		});
		lines.push({
			kind: 'solid',
			points: [
				[left - 4, start],
				[left - 4, y - gap]
			]
		});
		y += gap;
	}
	const bottom = y - gap;
	boxes.push({ x: 0, y: 16, width: 72, height: bottom - 16 - gap, lines: [capital(w.names.office)], kind: 'post' });
	return { width, height: bottom, alternative: phrase('mapAlternative', w, { n: bands.length }), boxes, lines, labels };
}
