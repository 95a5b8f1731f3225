import { options } from '../../profile.ts';
import { sayOption } from '../../say-option.ts';
import type { Block, Line } from '../blocks.ts';
import { brings } from '../points-sheet.ts';
import { capital, lineBreak } from '../writing.ts';
import type { AgendaItem } from './agenda-order.ts';
import { led, nameOfLink, note, pageOf, paragraph, type Guiding } from './guiding.ts';

/** So many points stand at length; those after them are for another session and stand in a table. */
const atLength = 10;

/** What is still to be decided, in the order that unblocks most: each point with its question, its choices, and what waits for it. */
export function agendaSection(guiding: Guiding): Block[] {
	const { agenda, words } = guiding;
	return [
		...(agenda.length > 1 ? [note(words.agendaRule)] : []),
		...agenda.slice(0, atLength).flatMap((item) => matter(item, guiding)),
		...(agenda.length > atLength ? inShort(agenda.slice(atLength), guiding) : [])
	];
}

/** "2.1" */
export const placeOf = (item: AgendaItem, { agenda, section }: Guiding) =>
	`${section.agenda}.${agenda.indexOf(item) + 1}`;

function matter(item: AgendaItem, guiding: Guiding): Block[] {
	const { w, words } = guiding;
	const { title, until } = w.words.points[item.fact];
	return [
		{ type: 'heading', level: 2, id: `agenda-${item.fact}`, number: placeOf(item, guiding), text: title },
		paragraph(led(words.ask, questionOf(item, guiding))),
		paragraph([{ text: words.choices, kind: 'strong' }, lineBreak, ...choices(item, guiding)]),
		...(item.unblocks > 0 ? [paragraph(led(words.waits, waiting(item, guiding)))] : []),
		paragraph(led(words.until, `${until}.`)),
		...cautions(item, guiding).map((text) => paragraph([{ text, kind: 'strong' }]))
	];
}

function inShort(items: readonly AgendaItem[], guiding: Guiding): Block[] {
	const { w, words } = guiding;
	const rows = items.map((item) => ({
		cells: [
			[{ text: placeOf(item, guiding) }],
			[
				...led(`${w.words.points[item.fact].title}.`, questionOf(item, guiding)),
				...cautions(item, guiding).map((text) => ({ text: ` ${text}`, kind: 'strong' as const }))
			],
			choices(item, guiding),
			[{ text: item.unblocks > 0 ? waiting(item, guiding) : '' }],
			[{ text: `${capital(w.words.points[item.fact].until)}.` }]
		]
	}));
	const head = [words.place, words.matter, words.choices, words.waits, words.until];
	return [
		{ type: 'heading', level: 2, id: 'agenda-after', text: words.afterThese },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head.map((text) => text.replace(/:$/, '')),
			widths: [7, 27, 32, 20, 14],
			rows
		}
	];
}

/** That the full text waits for it, and that it is not for a mixed room. */
function cautions({ fact, blocks }: AgendaItem, { words, section }: Guiding): readonly string[] {
	return [
		...(blocks ? [words.holdsBack] : []),
		...(pageOf(fact).page.facilitator ? [words.room(section['mixed-room']!)] : [])
	];
}

/** The question as it was put to the party; where its page asks several things, also which of them. */
function questionOf({ fact }: AgendaItem, { draft, words }: Guiding): string {
	const { page } = pageOf(fact);
	const { ask } = words.asking.pages[page.id];
	const { label } = words.asking.facts[fact];
	const about = page.facts.length > 1 && !ask.startsWith(label) ? label : undefined;
	const point = words.pointOfSheet(draft.plan.open.indexOf(fact) + 1);
	return `${words.quoted(ask, about)} ${point}`;
}

function choices({ fact }: AgendaItem, { w, words }: Guiding): Line {
	const said = brings(fact, w);
	if (!('each' in w.words.points[fact])) return said;
	const table = options(w.profile, fact).map((option) => sayOption(fact, option, words.asking.facts));
	return table.length === 0 ? said : [...said, { text: `. ${words.onTheTable} ${table.join(words.semicolon)}.` }];
}

function waiting(item: AgendaItem, { w, words }: Guiding): string {
	const numbers = item.clauses.map((id) => w.numbers.clause.get(id) ?? words.preamble);
	return words.waiting({
		count: item.clauses.length,
		clauses: [...new Set(numbers)],
		articles: [...new Set(numbers.map((number) => number.split('.')[0]!))].filter((one) => one !== words.preamble),
		posts: item.posts.map((id) => `${w.numbers.post.get(id)} ${w.words.posts[id].title}`),
		links: item.links.map((id) => nameOfLink(id, w)),
		questions: item.questions.map((fact) => words.asking.facts[fact].label)
	});
}
