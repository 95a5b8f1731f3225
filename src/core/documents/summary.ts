import type { ClauseId } from '#content/clauses/index.ts';
import { givesWay, spoken, type SpokenId } from '#content/clauses/spoken.ts';
import type { FunctionId } from '#content/functions.ts';
import type { Listed, SpokenClause, SummaryWords } from '#content/languages/summary-words.ts';
import type { Words } from '#content/languages/words.ts';
import type { OptionedId } from '#content/questions/index.ts';
import type { Draft } from '../draft.ts';
import { options } from '../profile.ts';
import type { Block, Document, Line } from './blocks.ts';
import { contactful, onlyByOrder } from './annexes.ts';
import { itemsOf, sentenceOf, variesWith } from './clauses.ts';
import { countOf, staff } from './filling.ts';
import { agenda } from './guide/agenda-order.ts';
import { waitingClauses } from './points-sheet.ts';
import { trimmed } from './write.ts';
import type { Review } from '../work.ts';
import { capital, phrase, plain, say, sayPhrase, textOf, writing, type Writing } from './writing.ts';

/** What fits on two pages, in lines of text, and what takes how much of it. */
const room = { lines: 75, letters: 86, heading: 2.1, paragraph: 0.5, title: { letters: 42, lines: 1.9 } } as const;

/** The summary that is read aloud: sentences of the mandate that are settled, in the order in which a listener asks, and then the open points. */
export function summary({ plan, profile, review }: Draft, words: Words, said: SummaryWords): Document {
	const w = trimmed(writing(plan, profile, words));
	const title = textOf(say(said.title, w, { 'the-name': w.names.full }));
	const left = room.lines - Math.ceil(title.length / room.title.letters) * room.title.lines;
	return {
		id: 'summary',
		language: words.language,
		title,
		margin: 'narrow',
		running: said.running,
		pageOf: phrase('pageOf', w),
		fingerprint: phrase('fingerprint', w),
		remarks: phrase('remarks', w),
		cover: [
			{ label: phrase('stateLabel', w), line: [{ text: phrase('state', w), kind: 'strong' }] },
			{ label: phrase('handlingLabel', w), line: sayPhrase('handlingMandate', w) }
		],
		blocks: fitted(left, w, review, said)
	};
}

/** All that is settled and all that is open; where that is too much, sentences give way, and then points. */
function fitted(left: number, w: Writing, review: Review, said: SummaryWords): Block[] {
	const body = (without: readonly ClauseId[]) => [
		...(Object.keys(spoken) as SpokenId[]).flatMap((id) => section(id, without, w, review, said)),
		heading('open', said)
	];
	const open = points(w, said);
	const fits = (without: readonly ClauseId[]) => linesOf([...body(without), ...open.all]) <= left;
	const least = givesWay.findIndex((_, index) => fits(givesWay.slice(0, index)));
	const gone = least < 0 ? givesWay : givesWay.slice(0, least);
	// What went for a longer one that followed comes back.
	const without = gone.reduceRight((out, id) => {
		const less = out.filter((one) => one !== id);
		return fits(less) ? less : out;
	}, gone);
	const kept = body(without);
	return [...kept, ...open.within(left - linesOf(kept))];
}

const heading = (id: keyof SummaryWords['sections'], { sections }: SummaryWords): Block => ({
	type: 'heading',
	level: 1,
	id,
	text: sections[id]
});
const paragraph = (text: string): Block => ({ type: 'paragraph', line: plain(text) });

function section(id: SpokenId, without: readonly ClauseId[], w: Writing, review: Review, said: SummaryWords): Block[] {
	const settled = w.plan.clauses.flatMap((clause) =>
		clause.open || without.includes(clause.id) || review[clause.id]?.verdict === 'struck' ? [] : clause.id
	);
	const texts = (spoken[id] as readonly (readonly SpokenClause[])[]).map((clauses) =>
		clauses
			.filter((clause) => settled.includes(clause))
			.map((one) => (isListed(one, said) ? list(one, w, review, said) : (review[one]?.words ?? heard(one, w, said))))
			.join(' ')
	);
	if (id === 'paper') return [paragraph(`${said.draft} ${texts[0]}`.trim())];
	const there = (id === 'people' ? [`${firstMonth(w, said)} ${texts[0]}`.trim()] : texts).filter(Boolean);
	return there.length === 0 ? [] : [heading(id, said), ...there.map(paragraph)];
}

const isListed = (clause: ClauseId, { lists }: SummaryWords): clause is Listed => clause in lists;

/** A clause as it is heard: in the mandate’s own words where they can be. */
function heard(id: SpokenClause, w: Writing, { clauses, number }: SummaryWords): string {
	return aloud(sentenceOf(id, w, clauses[id as keyof typeof clauses]), number);
}

/** A proposal is said as the number it proposes. */
function aloud(line: Line, number: SummaryWords['number']): string {
	return line
		.map(({ text, kind }) => (kind === 'figure' ? text.slice(1, -1).replace(/\d+/, (n) => number(Number(n))) : text))
		.join('');
}

/** A list as sentences of their own; what begins later is only named. What reviewers put in their own words is read in these. */
function list(id: Listed, w: Writing, review: Review, { lists, number, listed }: SummaryWords): string {
	const { lead, item, none } = lists[id];
	const own = (option: string) => review[`${id}/${option}`]?.words?.replace(/[;.]\s*$/, '');
	// Where the public word is that there will be no talks, it is not read aloud that contact goes on.
	const unheard = onlyByOrder(w) ? contactful : [];
	const all = itemsOf(id, w).filter(({ option }) => !(unheard as readonly string[]).includes(option));
	const read = ({ option, line }: (typeof all)[number]) => own(option) ?? aloud(line, number);
	const items = all.filter(({ option }) => review[`${id}/${option}`]?.verdict !== 'struck');
	const opening = review[id]?.words;
	// Of a list that is struck to its last line nothing is left to read.
	if (items.length === 0 && all.length > 0) return '';
	if (opening !== undefined && items.length === 0) return opening;
	if (opening !== undefined) return `${opening} ${listed(items.map(read))}.`;
	if (items.length === 0) return aloud(say(none ?? w.words.clauses[id].otherwise, w), number);
	if (item !== undefined)
		return [say(lead, w), ...items.map((one) => say(item, w, { item: read(one) }))].map(textOf).join(' ');
	const titles = items.map(({ option }) => own(option) ?? small(w.words.functions[option as FunctionId].title));
	return textOf(say(lead, w, { list: listed(titles) }));
}

/** The posts of the first month, and how many persons hold them. */
function firstMonth(w: Writing, said: SummaryWords): string {
	const posts = staff(w).filter(({ day }) => day === 30);
	return said.firstMonth(
		posts.map(({ id }) => {
			if (id === 'head' && w.numbers.clause.has('two-heads')) return said.twoHeads;
			return said.posts[id] ?? said.post(w.words.posts[id].title);
		}),
		posts.reduce((sum, post) => sum + post.persons, 0),
		countOf(w, 30) === undefined
	);
}

/** The open points in the order of the mandate: all of them, or those that unblock most and how many more there are. */
function points(w: Writing, said: SummaryWords) {
	const count = w.plan.open.length;
	if (count === 0) return { all: [paragraph(said.none)], within: () => [paragraph(said.none)] };
	const byWeight = agenda(w.plan, w.profile).map(({ fact }) => fact);
	const numberOf = (fact: OptionedId) => w.plan.open.indexOf(fact) + 1;
	const first = paragraph(said.open(count, numberOf(byWeight[0]!)));
	const named = (n: number) => [
		first,
		...byWeight
			.slice(0, n)
			.sort((a, b) => numberOf(a) - numberOf(b))
			.map((fact) => point(fact, w, said)),
		...(n < count ? [paragraph(said.rest(count - n))] : [])
	];
	return {
		all: named(count),
		within: (lines: number) => named(byWeight.findLastIndex((_, index) => linesOf(named(index + 1)) <= lines) + 1)
	};
}

/** "Point two, in Article 24: afterwards. Either …; or …. Until it is decided, this holds: …." */
function point(fact: OptionedId, w: Writing, said: SummaryWords): Block {
	const words = w.words.points[fact];
	const waiting = waitingClauses(fact, w);
	const article = [...waiting.filter(({ id }) => variesWith(id) === fact), ...waiting]
		.map((clause) => w.numbers.refer('article', clause.article))
		.find((number) => number !== undefined);
	const title = said.point(
		w.plan.open.indexOf(fact) + 1,
		words.title,
		article === undefined ? said.inPlan : said.inArticle(article)
	);
	const labels = (all: Readonly<Record<string, readonly [string, string]>>) => [
		...new Set(options(w.profile, fact).map((option) => all[option]![0]))
	];
	const choices = 'each' in words ? `${capital(words.each)}.` : said.choices(labels(words.options));
	return {
		type: 'paragraph',
		line: [{ text: title, kind: 'strong' }, { text: ` ${choices} ${said.until(words.until)}` }]
	};
}

const linesOf = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, block) => {
		if (block.type === 'heading') return sum + room.heading;
		return block.type === 'paragraph'
			? sum + room.paragraph + Math.ceil(textOf(block.line).length / room.letters)
			: sum;
	}, 0);

/** A title inside a sentence. */
const small = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
