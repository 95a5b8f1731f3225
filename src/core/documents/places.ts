import type { ClauseId } from '#content/clauses/index.ts';
import type { DocumentPhrase } from '#content/languages/document-words.ts';
import type { LinkId } from '#content/links.ts';
import { papers as everyPaper } from '#content/papers.ts';
import type { PostId } from '#content/posts.ts';
import { known } from '../profile.ts';
import { sentToAnnex } from './annexes.ts';
import type { Block } from './blocks.ts';
import { definitionOf } from './filling.ts';
import { codes, onlySpoken } from './staff.ts';
import { capital, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** Who may read what: the posts that a list may name, and the bodies that read beside them. */
export function readers(w: Writing): Block[] {
	const shown = everyPaper
		.filter((paper) => isThere(paper, w))
		.map((paper) => [paper.id, readersOf(paper, w)] as const);
	const opinions = [
		onlySpoken(w) ? 'papersSpoken' : 'papersChallenge',
		[phrase('readersOnly', w), postsOf(['second-opinion-lead'], w)].filter(Boolean).join(phrase('comma', w))
	] as const;
	const each = w.plan.posts.map(({ id }) => id).filter((id) => definitionOf(id).each);
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('papers', w), phrase('listed', w)],
			widths: [40, 60],
			rows: [...shown, opinions].map(([id, list]) => ({ cells: [plain(phrase(id, w)), plain(capital(list))] }))
		},
		...(each.length > 0
			? [
					{
						type: 'paragraph' as const,
						style: 'note' as const,
						line: sayPhrase('papersEach', w, { list: codes(each, w) })
					}
				]
			: []),
		{ type: 'paragraph', style: 'note', line: sayPhrase('papersNote', w) }
	];
}

type Paper = (typeof everyPaper)[number];

/** Whether there is such a paper: what it comes with is in the plan. */
function isThere(paper: Paper, w: Writing): boolean {
	if ('insteadOf' in paper)
		return !isThere(
			everyPaper.find(({ id }) => id === paper.insteadOf)!,
			w
		);
	if (!('comesWith' in paper)) return true;
	const { clause, link, posts }: { clause?: ClauseId; link?: LinkId; posts?: readonly PostId[] } = paper.comesWith;
	return (
		(clause !== undefined && w.numbers.clause.has(clause)) ||
		w.plan.links.some(({ id }) => id === link) ||
		(posts ?? []).some((id) => w.numbers.post.has(id))
	);
}

function readersOf(paper: Paper, w: Writing): string {
	const bodies: readonly string[] = 'bodies' in paper ? paper.bodies : [];
	const { principal, directing } = w.names;
	return [
		bodies.includes('principal') && principal !== directing ? principal : '',
		bodies.includes('directing') ? directing : '',
		bodies.includes('delegation') && w.numbers.clause.has('serves-delegation') ? phrase('theDelegation', w) : '',
		postsOf(paper.posts, w)
	]
		.filter(Boolean)
		.join(phrase('comma', w));
}

const postsOf = (ids: readonly PostId[], w: Writing) =>
	codes(
		ids.filter((id) => w.numbers.post.has(id)),
		w
	);

/** Where the office works, meets and keeps its papers, and in whose hands that is. */
export function places(w: Writing): Block[] {
	const has = (clause: string) => w.plan.clauses.some(({ id }) => id === clause);
	const sent = sentToAnnex(w);
	const premises = known(w.profile, 'premises');
	const of = {
		own: 'handsOwn',
		host: 'handsHost',
		counterpart: 'handsCounterpart',
		'third-party': 'handsThird'
	} as const;
	const hands = premises === 'open' || premises === 'silent' ? 'handsOpen' : of[premises[0] as keyof typeof of];
	const rows: readonly (readonly [DocumentPhrase, DocumentPhrase, DocumentPhrase, boolean])[] = [
		['seat', 'byAnnex', hands, sent.seat],
		['seatRoom', sent.room ? 'elsewhere' : 'atTheSeat', sent.room ? 'handsOwn' : hands, sent.room || sent.seat],
		['meetingRoom', 'meetingPlace', 'fixedEachTime', has('contact-subjects')],
		['secondAddress', 'byAnnex', 'handsOwn', sent.secondAddress],
		['archiveSite', 'byAnnex', 'keeperSite', sent.archive],
		['secondCopySite', 'byAnnex', 'secondHands', sent.copy]
	];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('use', w), phrase('site', w), phrase('inTheHandsOf', w)],
			widths: [38, 34, 28],
			rows: rows
				.filter(([, , , there]) => there)
				.map(([use, site, by]) => ({
					cells: [plain(phrase(use, w)), sayPhrase(site, w), plain(phrase(by, w, { party: w.names.party }))]
				}))
		}
	];
}
