import type { ArticleId, ClauseId } from '#content/clauses/index.ts';
import { basis, type PostId } from '#content/posts.ts';
import { holds } from '../profile.ts';
import { onlyByOrder } from './annexes.ts';
import type { Block, Line } from './blocks.ts';
import { waitsFor } from './clauses.ts';
import { definitionOf, type Staffed } from './filling.ts';
import { beside, covering, instructs, named, onlySpoken, titleOf } from './staff.ts';
import { bracketed, capital, lineBreak, phrase, plain, say, sayPhrase, type Writing } from './writing.ts';

type Phrase = Parameters<typeof phrase>[0];

function row(id: PostId, cells: readonly (string | Line)[]) {
	return {
		about: { kind: 'post' as const, id },
		cells: cells.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))
	};
}

/** A numbered list of set phrases. */
export function numbered(ids: readonly Phrase[], w: Writing): Block {
	return { type: 'list', ordered: true, lines: ids.map((id) => sayPhrase(id, w)) };
}

/** The heads of a table. */
export function head(ids: readonly Phrase[], w: Writing): string[] {
	return ids.map((id) => phrase(id, w));
}

/** "9; (c) (j)": the articles with matter for the post, and the functions that it holds; a post with neither rests on how staff are chosen. */
function restsOn(id: PostId, w: Writing): string {
	const articles = articlesOf(basis[id], w);
	const held = w.numbers.held.get(id)!;
	const letters = [...w.numbers.letter].filter(([work]) => held.includes(work)).map(([, letter]) => letter);
	const found = articles.length + letters.length > 0 ? articles : articlesOf(['staff'], w);
	return [found.join(phrase('comma', w)), letters.join(' ')].filter(Boolean).join('; ');
}

function articlesOf(ids: readonly (ArticleId | ClauseId)[], w: Writing): readonly number[] {
	const { article, clause } = w.numbers;
	const found = ids.flatMap((id) => article.get(id as ArticleId) ?? clause.get(id as ClauseId)?.split('.')[0] ?? []);
	return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

function meansOf(post: Staffed, w: Writing): string {
	if (post.cleared) return phrase('toClear', w);
	if (post.withSettlement) return w.words.documents.triggers.settlement;
	const means = phrase(`means${capital(post.means)}` as Phrase, w);
	return post.day === undefined && post.means !== 'none' ? phrase('vacant', w) : means;
}

export function summary(all: readonly Staffed[], w: Writing): Block[] {
	return [
		{ type: 'paragraph', style: 'note', line: sayPhrase('s2note', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(
				['code', 'postHead', 'restsOn', 'instructedBy', 'fromDay', 'chosenFor', 'means', 'core', 'atClosing'],
				w
			),
			widths: [5, 19, 13, 12, 6, 10, 11, 5, 19],
			rows: all.map((post) => {
				const closing = spokenOnly(post.id, w) ? phrase('datesAtClosing', w) : w.words.posts[post.id].closing;
				const title = titleOf(post.id, w);
				const { stands } = w.plan.posts.find(({ id }) => id === post.id)!;
				const name: Line = stands.length > 0 ? bracketed(`${waitsFor(stands, w)}: `, plain(title)) : plain(title);
				return row(post.id, [
					w.numbers.post.get(post.id)!,
					name,
					restsOn(post.id, w),
					instructs(post.id, w),
					post.day === undefined ? phrase('none', w) : String(post.day),
					w.words.documents.choice[definitionOf(post.id).choice],
					meansOf(post, w),
					definitionOf(post.id).core ? phrase('yes', w) : phrase('none', w),
					closing
				]);
			})
		}
	];
}

/** What a post does, as far as the mandate has it. */
function tasksOf(tasks: readonly string[], w: Writing): Line {
	const there = tasks.map((task) => say([task], w)).filter((line) => line.length > 0);
	return there.flatMap((line, index) => [...(index > 0 ? plain('; ') : []), ...line]);
}

export function cards(all: readonly Staffed[], w: Writing): Block[] {
	const said = w.words.documents;
	const meeting = meetsOthers(w);
	const meets = (how: keyof typeof said.meets) =>
		onlyByOrder(w) && how !== 'never' ? w.words.standings['by-order'] : said.meets[how];
	return [
		{ type: 'paragraph', style: 'note', line: sayPhrase('s4note', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: [
				...head(['postHead', 'tasks', 'authority', 'papersUpTo'], w),
				...(meeting ? [phrase('meetsOther', w, { other: w.names.other })] : [])
			],
			widths: meeting ? [24, 40, 12, 11, 13] : [26, 46, 14, 14],
			rows: all.map(({ id }) => {
				const definition = definitionOf(id);
				const { purpose, tasks } = w.words.posts[id];
				const title: Line = [{ text: named(id, w), kind: 'strong' }, lineBreak, { text: purpose, kind: 'soft' }];
				return row(id, [
					title,
					tasksOf(tasks, w),
					spokenOnly(id, w)
						? phrase('none', w)
						: definition.authority.map((one) => said.authority[one]).join(phrase('comma', w)),
					papersOf(id, w),
					...(meeting ? [meets(definition.meets)] : [])
				]);
			})
		}
	];
}

/** Whether the mandate has anyone meet another side: in contact that is ordered, or at a table. An office of all parties has none to meet. */
const meetsOthers = (w: Writing) =>
	!holds(w.profile, 'party', 'joint') &&
	(['contact-by-order', 'contact-subjects', 'serves-delegation'] as const).some((id) => w.numbers.clause.has(id));

/** Who gives a second opinion that is only spoken drafts nothing and leaves nothing. */
const spokenOnly = (id: PostId, w: Writing) => id === 'second-opinion-lead' && onlySpoken(w);

function papersOf(id: PostId, w: Writing): string {
	if (spokenOnly(id, w)) return phrase('none', w);
	const grade = w.words.documents.grades[definitionOf(id).papers];
	return (id === 'head' || id === 'deputy') && !onlySpoken(w) ? phrase('exceptOpinions', w, { grade }) : grade;
}

export function cover(w: Writing): Block[] {
	const rows = w.plan.posts.map(({ id }) => {
		const { cover } = definitionOf(id);
		const companion = beside(id, w);
		return row(id, [
			named(id, w),
			// Whoever gives the second opinion stands outside the line, and so does whoever gives it instead.
			cover.length > 0 ? w.numbers.post.get(covering(id, w))! : phrase('byReaders', w),
			companion ? w.numbers.post.get(companion)! : phrase('none', w)
		]);
	});
	return [
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(['postHead', 'coveredBy', 'worksBeside'], w),
			widths: [52, 28, 20],
			rows
		},
		numbered(['s5note', 's5secret'], w)
	];
}

export function choosing(w: Writing): Block[] {
	return [
		{ type: 'paragraph', line: sayPhrase('s7note', w) },
		{
			type: 'table',
			small: true,
			rowHeads: true,
			head: head(['postHead', 'firstOf'], w),
			widths: [36, 64],
			rows: w.plan.posts.map(({ id }) => row(id, [named(id, w), capital(w.words.posts[id].chosen)]))
		}
	];
}
