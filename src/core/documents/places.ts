import type { DocumentPhrase } from '#content/languages/document-words.ts';
import type { PostId } from '#content/posts.ts';
import { holds, known } from '../profile.ts';
import type { Block } from './blocks.ts';
import { codes, onlySpoken } from './staff.ts';
import { capital, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** Who may read what: the posts that a list may name. */
export function readers(w: Writing): Block[] {
	const present = (ids: readonly PostId[]) =>
		codes(
			ids.filter((id) => w.numbers.post.has(id)),
			w
		);
	const rows: readonly (readonly [DocumentPhrase, string])[] = [
		['papersRegister', [capital(w.names.directing), present(['head', 'deputy', 'registrar'])].join(phrase('comma', w))],
		[
			'papersFiles',
			present([
				'head',
				'deputy',
				'process-adviser',
				'legal-adviser',
				'gender-adviser',
				'research-officer',
				'member-secretary'
			])
		],
		[
			'papersContact',
			present([
				'head',
				'deputy',
				'counterpart-liaison-officer',
				'desk-officers',
				'third-party-liaison-officer',
				'contact-duty-officer'
			])
		],
		['papersPeople', w.numbers.post.has('humanitarian-officer') ? present(['humanitarian-officer', 'registrar']) : ''],
		[
			'papersJourneys',
			present(['safe-passage-officer', 'services-liaison-officer', 'travel-officer', 'deputy-operations'])
		],
		[
			'papersHearings',
			present(['deputy', 'consultation-officer', 'gender-adviser', 'constituency-officer', 'regional-officers'])
		],
		['papersMoney', present(['head', 'finance-officer'])],
		[
			onlySpoken(w) ? 'papersSpoken' : 'papersChallenge',
			[phrase('readersOnly', w), present(['second-opinion-lead'])].filter(Boolean).join(phrase('comma', w))
		]
	];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('papers', w), phrase('listed', w)],
			widths: [40, 60],
			rows: rows
				.filter(([, list]) => list !== '')
				.map(([id, list]) => ({ cells: [plain(phrase(id, w)), plain(capital(list))] }))
		},
		{ type: 'paragraph', style: 'note', line: sayPhrase('papersNote', w) }
	];
}

/** Where the office works, meets and keeps its papers, and in whose hands that is. */
export function places(w: Writing): Block[] {
	const has = (clause: string) => w.plan.clauses.some(({ id }) => id === clause);
	const premises = known(w.profile, 'premises');
	const of = {
		own: 'handsOwn',
		host: 'handsHost',
		counterpart: 'handsCounterpart',
		'third-party': 'handsThird'
	} as const;
	const hands = premises === 'open' || premises === 'silent' ? 'handsOpen' : of[premises[0] as keyof typeof of];
	const rows: readonly (readonly [DocumentPhrase, DocumentPhrase, DocumentPhrase, boolean])[] = [
		['seat', 'byAnnex', hands, !holds(w.profile, 'location', 'virtual')],
		['seatRoom', has('off-site-room') ? 'elsewhere' : 'atTheSeat', has('off-site-room') ? 'handsOwn' : hands, true],
		['meetingRoom', 'meetingPlace', 'fixedEachTime', has('contact-subjects')],
		['secondAddress', 'byAnnex', 'handsOwn', has('second-address')],
		['archiveSite', 'byAnnex', 'keeperSite', true],
		['secondCopySite', 'byAnnex', 'secondHands', !holds(w.profile, 'second-copy', 'none')]
	];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('use', w), phrase('site', w), phrase('inTheHandsOf', w)],
			widths: [38, 34, 28],
			rows: rows
				.filter(([, , , there]) => there)
				.map(([use, site, by]) => ({ cells: [plain(phrase(use, w)), sayPhrase(site, w), plain(phrase(by, w))] }))
		}
	];
}
