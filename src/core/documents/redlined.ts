import type { ClauseId } from '#content/clauses/index.ts';
import type { ComparingWords } from '#content/languages/comparing-words.ts';
import type { Words } from '#content/languages/words.ts';
import { isApart, reachable } from '../answers.ts';
import { differences, type Cause, type Difference } from '../differences.ts';
import { draft } from '../draft.ts';
import { whole } from '../redline.ts';
import type { Work } from '../work.ts';
import type { Block, Line, PartyDocument } from './blocks.ts';
import type { PassageId } from './passages.ts';
import { plain } from './writing.ts';

type Clause = Extract<Block, { type: 'clause' }>;
type Compared = Pick<Work, 'answers' | 'review' | 'text'>;

/** The mandate of one piece of work as a marked copy of that of another: what differs is struck and added, what ended stands where it stood, and at the end is what caused it. `tell`: a cause in words. */
export function redlinedMandate(
	before: Compared,
	after: Compared,
	words: Words,
	said: ComparingWords,
	tell: (cause: Cause) => string
): PartyDocument {
	const [was, is] = [mandateOf(before, words), mandateOf(after, words)];
	const found = differences(before, after, words);
	const lines = new Map(found.map(({ passage, line }) => [passage, line]));
	// Annexes and the sheet of points are no passages.
	const text = asItRead(was.blocks.slice(0, was.blocks.findLastIndex(isClause) + 1), before.text);
	const earlier = new Map(text.filter(isClause).map((block) => [block.about.id, block]));
	const now = is.blocks.map((block) =>
		isClause(block) ? compared(block, earlier.get(block.about.id)?.items ?? [], lines) : block
	);
	return {
		...is,
		cover: [...is.cover, { label: words.documents.text.copyLabel, line: plain(said.paper.copy) }],
		blocks: [...withEnded(now, text, keyOf, struck), ...causesOf(found, words, said, tell)]
	};
}

function mandateOf({ answers, review }: Compared, words: Words): PartyDocument {
	return draft(reachable(answers), words, review).documents.find(({ id }) => id === 'mandate')!;
}

const isClause = (block: Block): block is Clause => block.type === 'clause';

/** The earlier mandate as it read, where that was kept: no passage that rules brought since, and those that they have no more after the passage that they followed. */
function asItRead(blocks: readonly Block[], kept: Work['text']): readonly Block[] {
	if (!kept) return blocks;
	const there = new Map(kept.map((passage) => [passage.id, passage]));
	const known = new Set<PassageId>();
	const then = <T extends object>(id: PassageId, one: T, number: keyof T): readonly T[] => {
		const passage = there.get(id);
		if (passage) known.add(id);
		return passage ? [{ ...one, [number]: passage.number, line: plain(passage.text) }] : [];
	};
	const read = blocks.flatMap((block): readonly Block[] => {
		if (!isClause(block)) return [block];
		const { id } = block.about;
		const items = block.items?.flatMap((item) => then(`${id}/${item.option}`, item, 'mark'));
		return then(id, { ...block, ...(items && { items }) }, 'number');
	});
	let at = 0;
	for (const { id, number, text } of kept) {
		const [clause] = id.split('/');
		const found = read.findIndex((block) => isClause(block) && block.about.id === clause);
		if (found >= 0) at = found + 1;
		if (known.has(id)) continue;
		const about = { kind: 'clause', id: id as ClauseId } as const;
		read.splice(at++, 0, { type: 'clause', number, about, open: false, line: plain(text) });
	}
	return read;
}

/** A clause with what differs in it; of its items, those that ended stand where they stood. */
function compared(block: Clause, before: NonNullable<Clause['items']>, lines: ReadonlyMap<PassageId, Line>): Clause {
	const { id } = block.about;
	const items = (block.items ?? []).map((item) => ({ ...item, line: lines.get(`${id}/${item.option}`) ?? item.line }));
	const all = withEnded(items, before, ({ option }) => option, struckItem);
	return { ...block, line: lines.get(id) ?? block.line, ...(all.length > 0 ? { items: all } : {}) };
}

/** What ended is put in after what stood before it. What has no key is not compared. */
function withEnded<T>(
	now: readonly T[],
	was: readonly T[],
	keyOf: (one: T) => string | undefined,
	struck: (one: T) => T
): readonly T[] {
	const placed = [...now];
	let at = 0;
	for (const one of was) {
		const key = keyOf(one);
		if (key === undefined) continue;
		const still = placed.findIndex((other) => keyOf(other) === key);
		if (still < 0) placed.splice(at, 0, struck(one));
		at = still < 0 ? at + 1 : still + 1;
	}
	return placed;
}

function keyOf(block: Block): string | undefined {
	if (block.type === 'heading') return `heading ${block.id}`;
	return isClause(block) ? `clause ${block.about.id}` : undefined;
}

/** Its number is struck with it, because another passage may have it now. */
function struck(block: Block): Block {
	if (block.type === 'heading')
		return { type: 'paragraph', line: gone(block.number, [{ text: block.text, kind: 'strong' }]) };
	if (!isClause(block)) return block;
	const { number, line, items } = block;
	return { ...block, number: '', line: gone(number, line), ...(items ? { items: items.map(struckItem) } : {}) };
}

function struckItem(item: NonNullable<Clause['items']>[number]) {
	return { ...item, mark: '', line: gone(item.mark, item.line) };
}

const gone = (number: string | undefined, line: Line): Line =>
	whole('struck', number ? [{ text: `${number} ` }, ...line] : line);

function causesOf(
	found: readonly Difference[],
	words: Words,
	said: ComparingWords,
	tell: (cause: Cause) => string
): readonly Block[] {
	const told = found.filter(({ kind }) => kind !== 'renumbered');
	const { title, head } = said.paper;
	return [
		{ type: 'page', orientation: 'portrait' },
		{ type: 'heading', level: 1, id: 'causes', text: title },
		{
			type: 'table',
			head,
			widths: [2, 2, 6],
			rowHeads: true,
			small: true,
			rows: told.map(({ number, kind, causes }) => ({
				cells: [
					plain(number || words.articles.preamble),
					plain(said.kinds[kind]),
					plain([...new Set(causes.map((cause) => (isUntold(cause) ? said.paper.apart : tell(cause))))].join('; '))
				]
			}))
		}
	];
}

/** What is asked of the facilitator alone is in no paper. */
const isUntold = (cause: Cause) => 'fact' in cause && isApart(cause.fact);
