import { options } from '../../profile.ts';
import { sayOption } from '../../say-option.ts';
import type { Block, Line } from '../blocks.ts';
import { brings } from '../points-sheet.ts';
import { lineBreak } from '../writing.ts';
import type { AgendaItem } from './agenda-order.ts';
import { led, nameOfLink, note, pageOf, paragraph, type Guiding } from './guiding.ts';

/** What is still to be decided, in the order that unblocks most: each point with its question, its choices, and what waits for it. */
export function agendaSection(guiding: Guiding): Block[] {
	const { agenda, words } = guiding;
	return agenda.length === 0 ? [] : [note(words.agendaRule), ...agenda.flatMap((item) => matter(item, guiding))];
}

/** "2.1" */
export const placeOf = (item: AgendaItem, { agenda, section }: Guiding) =>
	`${section.agenda}.${agenda.indexOf(item) + 1}`;

function matter(item: AgendaItem, guiding: Guiding): Block[] {
	const { draft, w, words, section } = guiding;
	const { title, until } = w.words.points[item.fact];
	const titles = w.plan.warnings
		.filter(({ kind, because }) => kind !== 'warn' && because.some(({ answers }) => answers.includes(item.fact)))
		.map(({ id }) => w.words.warnings[id].title);
	return [
		{ type: 'heading', level: 2, id: `agenda-${item.fact}`, number: placeOf(item, guiding), text: title },
		paragraph(
			led(words.ask, `${questionOf(item, guiding)} ${words.pointOfSheet(draft.plan.open.indexOf(item.fact) + 1)}`)
		),
		paragraph([{ text: words.choices, kind: 'strong' }, lineBreak, ...choices(item, guiding)]),
		paragraph(led(words.waits, waiting(item, guiding))),
		paragraph(led(words.until, `${until}.`)),
		...(item.blocks && titles.length > 0 ? [paragraph([{ text: words.blockedBy(titles) }])] : []),
		...(pageOf(item.fact).page.facilitator
			? [paragraph([{ text: words.room(section['mixed-room']!), kind: 'strong' }])]
			: [])
	];
}

/** The question as it was put to the party; where its page asks several things, also which of them. */
function questionOf({ fact }: AgendaItem, { words }: Guiding): string {
	const { page } = pageOf(fact);
	return words.quoted(
		words.asking.pages[page.id].ask,
		page.facts.length > 1 ? words.asking.facts[fact].label : undefined
	);
}

function choices({ fact }: AgendaItem, { w, words }: Guiding): Line {
	const said = brings(fact, w);
	if (!('each' in w.words.points[fact])) return said;
	const table = options(w.profile, fact).map((option) => sayOption(fact, option, words.asking.facts));
	return [...said, { text: `. ${words.onTheTable} ${table.join(words.semicolon)}.` }];
}

function waiting(item: AgendaItem, { w, words }: Guiding): string {
	const numbers = item.clauses.flatMap((id) => w.numbers.clause.get(id) ?? []);
	return words.waiting({
		clauses: [...(numbers.length < item.clauses.length ? [words.preamble] : []), ...numbers],
		posts: item.posts.map((id) => `${w.numbers.post.get(id)} ${w.words.posts[id].title}`),
		links: item.links.map((id) => nameOfLink(id, w)),
		questions: item.questions.map((fact) => words.asking.facts[fact].label)
	});
}
