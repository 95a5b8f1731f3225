import type { InstrumentWords } from '#content/languages/document-words.ts';
import type { Words } from '#content/languages/words.ts';
import { holds, known, type Profile } from '../profile.ts';

/** What the party calls itself, its leadership and the office: the words that every sentence is built around. */
export interface Names {
	readonly party: string;
	readonly principal: string;
	/** Who directs the process: the committee in between if there is one, otherwise the principal. */
	readonly directing: string;
	/** Whose immediate office it is when the office stands inside. */
	readonly chair: string;
	readonly committee: string;
	/** One of those who make up the side. */
	readonly part: string;
	readonly negotiator: string;
	/** The line of instruction that every other body keeps. */
	readonly 'own-line': string;
	readonly office: string;
	readonly other: string;
	/** The same, one by one. */
	readonly each: string;
	/** What brings the text into force: one leader signs; a body adopts and its chair signs; several adopt and each signs. */
	readonly adopts: string;
	readonly readers: string;
	/** How the text calls its articles: one of them, and several. */
	readonly article: string;
	readonly articles: string;
	/** The full name, with its article, as it stands in a title. */
	readonly full: string;
	/** The full name for each kind of name, for the sentence that offers a choice. */
	readonly forms: Readonly<Record<string, string>>;
}

/** The form that the text takes: the one chosen, or the one that goes with whoever commits the side (R142; brief 3.0). */
export function instrumentOf(profile: Profile, words: Words): InstrumentWords {
	const { instruments } = words.documents;
	const chosen = known(profile, 'instrument');
	if (typeof chosen !== 'string') return instruments[chosen[0] as keyof typeof instruments];
	if (chosen === 'open') return instruments.undecided;
	if (holds(profile, 'party', 'joint')) return instruments['accord-chapter'];
	if (holds(profile, 'principal', 'leader')) return instruments.order;
	if (holds(profile, 'principal', 'cabinet')) return instruments['cabinet-decision'];
	if (holds(profile, 'principal', 'collective', 'committee', 'alliance')) return instruments.resolution;
	return instruments.undecided;
}

/** Where several sign, each does (R15). */
function signing(kind: string | undefined): 'members' | 'founders' | 'parties' | undefined {
	if (kind === 'coalition') return 'members';
	return kind === 'unarmed' ? 'founders' : kind === 'joint' ? 'parties' : undefined;
}

export function namesOf(profile: Profile, words: Words): Names {
	const said = words.documents;
	const one = (fact: Parameters<typeof known>[1]) => {
		const value = known(profile, fact);
		return typeof value === 'string' ? undefined : value[0]?.trim() || undefined;
	};
	const kind = one('party') as keyof typeof said.parties | undefined;
	const form = one('office-form') as keyof typeof said.officeShort | undefined;
	const given = one('office-name');
	const shared =
		kind === 'coalition'
			? 'each-member'
			: kind === 'state' && one('government') === 'coalition'
				? 'each-party'
				: one('principal') === 'leader'
					? 'leader'
					: 'body';

	const party = one('own-name') ?? said.parties[kind ?? 'undecided'] ?? said.parties.undecided;
	const byAnswer = said.principals[(one('principal') as keyof typeof said.principals | undefined) ?? 'undecided'];
	const principal =
		one('principal-title') ??
		(kind === 'joint'
			? said.principals.joint
			: kind === 'unarmed' && one('principal') === 'alliance'
				? said.principals.founders
				: byAnswer);
	const committee = kind === 'coalition' ? said.steeringTeam : said.committee;
	const directed = kind === 'coalition' || one('steering') === 'committee';
	const forms = { ...said.officeLong, ...(given && form ? { [form]: given } : {}) };
	const full = form ? forms[form] : given;

	const instrument = instrumentOf(profile, words);
	const others = kind === 'joint' ? 'joint' : one('counterpart') === 'several' ? 'several' : 'one';

	return {
		party,
		principal,
		directing: directed ? committee : principal,
		chair: said.chair[one('principal') === 'leader' ? 'leader' : 'body'].replace('{principal}', principal),
		committee,
		part: said.parts[shared === 'each-member' ? 'member' : shared === 'each-party' ? 'party' : 'any'].replace(
			'{party}',
			party
		),
		negotiator: said.negotiators[kind === 'nsag' ? 'movement' : 'other'],
		'own-line': said.ownLine[kind === 'nsag' ? 'movement' : 'other'],
		office: said.officeShort[form ?? 'office'],
		other: said.otherSide[others],
		each: said.eachOther[others],
		adopts: said.adopts[signing(kind) ?? (one('principal') === 'leader' ? 'leader' : 'body')].replaceAll(
			'{principal}',
			principal
		),
		readers: said.readers[shared].replace('{principal}', principal).replace('{party}', party),
		article: instrument.one,
		articles: instrument.several,
		full: full === undefined ? said.text.unnamed : /^the /i.test(full) ? full : said.text.the + full,
		forms
	};
}
