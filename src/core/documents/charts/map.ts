import type { Drawing } from '../blocks.ts';
import { drawn } from '../measure.ts';
import { groupTitle, linksByGroup, lineTo } from '../neighbours.ts';
import { capital, phrase, say, textOf, type Writing } from '../writing.ts';
import { finished, heightOf, legend, sketch, type Sketch } from './sketch.ts';
import { placed, type Piece } from './tree.ts';

const sizes = { neighbour: 164, line: 34, office: 80, gap: 5, heading: 20 } as const;

/** Where the boxes of a side begin, and from where to where their lines run. Those whom the office speaks for stand at the left. */
const inner = [sizes.neighbour, sizes.neighbour + sizes.line] as const;
const outer = [inner[1] + sizes.office + sizes.line, inner[1] + sizes.office] as const;
const sides = [
	{ groups: ['own-side', 'society'], x: 0, line: inner },
	{ groups: ['other-side', 'in-between', 'outside-the-line'], x: outer[0], line: outer }
] as const;
type Side = (typeof sides)[number];

/** The map of the wider infrastructure (S4, S105): the office in the middle, at its sides the neighbours by group and track, each joined by the kind of line that it has. */
export function map(w: Writing): Drawing {
	const made = sketch();
	const bands = sides.map((side) => bandsOf(side, w));
	const ends = sides.map((side, index) => stand(made, bands[index]!, side));
	const height = Math.max(...ends) - sizes.heading;
	made.box([capital(w.names.office)], inner[1], sizes.heading, sizes.office, 'post', height);
	legend(made, w, { post: 'keyOffice' });
	const list = bands.flat().map(({ title, neighbours }) => phrase('mapBand', w, { title, n: neighbours.length }));
	const n = w.plan.links.length;
	return finished(made, phrase('mapAlternative', w, { n, list: list.join(phrase('comma', w)) }));
}

interface Band {
	readonly title: string;
	readonly neighbours: readonly { readonly name: string; readonly line: Drawing['lines'][number]['kind'] }[];
}

/** The groups of a side, each in as many bands as it has tracks. */
function bandsOf({ groups }: Side, w: Writing): readonly Band[] {
	const words = w.words.documents;
	return linksByGroup(w)
		.filter(([group]) => (groups as readonly string[]).includes(group))
		.flatMap(([group, links]) =>
			[...new Set(links.map(({ track }) => track))].map((track) => ({
				title: [groupTitle(group, w), words.mapTracks[track]].filter(Boolean).join(phrase('comma', w)),
				neighbours: links
					.filter((link) => link.track === track)
					.map(({ id }) => ({ name: capital(textOf(say(w.words.links[id].neighbour, w))), line: lineTo(id, w) }))
			}))
		);
}

/** Draws a side from top to bottom and says where it ends. The tree lies on its side: what it calls width is height here. */
function stand(made: Sketch, bands: readonly Band[], { x, line: [from, to] }: Side): number {
	const pieces = bands.map(({ neighbours }): Required<Piece> => {
		const below = neighbours.map(({ name }) => ({
			width: heightOf([name], sizes.neighbour),
			height: 0,
			gap: sizes.gap
		}));
		return { width: 0, height: 0, gap: 0, below };
	});
	const places = placed(pieces, 0, sizes.heading);
	const first = Math.min(...[...places.values()].map((place) => place.x));
	let end = sizes.heading;
	bands.forEach(({ title, neighbours }, band) =>
		neighbours.forEach(({ name, line }, index) => {
			const y = places.get(pieces[band]!.below[index]!)!.x - first + sizes.heading;
			if (index === 0) made.label(title, x, y - drawn.leading / 2);
			const { height } = made.box([name], x, y, sizes.neighbour, 'body');
			made.line(line, [from, y + height / 2], [to, y + height / 2]);
			end = y + height;
		})
	);
	return end;
}
