import type { ClauseId } from '../clauses/index.ts';
import type { OptionOf } from '../questions/index.ts';

export interface InstrumentWords {
	readonly form: string;
	readonly number: string;
	readonly one: string;
	readonly several: string;
	readonly verb: string;
}

/** Headings, labels and set phrases of the three documents. */
export interface DocumentWords {
	/** How a party is called when it gave no name, by the answer to who it is; `undecided` when that is open or not recorded. */
	readonly parties: Readonly<Record<'state' | 'nsag' | 'coalition' | 'unarmed' | 'joint' | 'undecided', string>>;
	readonly principals: Readonly<
		Record<
			'leader' | 'collective' | 'cabinet' | 'committee' | 'alliance' | 'unclear' | 'undecided' | 'joint' | 'founders',
			string
		>
	>;
	/** Whose immediate office it is when the office stands inside: the leader, or whoever chairs the body. */
	readonly chair: Readonly<Record<'leader' | 'body', string>>;
	/** The form that the text takes (R142): what it is called, how its articles are named, and the verb that brings it about. */
	readonly instruments: Readonly<Record<OptionOf<'instrument'> | 'order' | 'undecided', InstrumentWords>>;
	/** One of those who together make up the side: parties in a government, members of an alliance. */
	readonly parts: Readonly<Record<'party' | 'member' | 'any', string>>;
	readonly committee: string;
	readonly steeringTeam: string;
	readonly negotiators: Readonly<Record<'movement' | 'other', string>>;
	/** What every other body keeps beside tasks and budget: only a movement is said to have commands. */
	readonly ownLine: Readonly<Record<'movement' | 'other', string>>;
	/** Who stands on the other side: one, several, or, in an office of all parties, any of them. */
	readonly otherSide: Readonly<Record<'one' | 'several' | 'joint', string>>;
	/** The same, one by one. */
	readonly eachOther: Readonly<Record<'one' | 'several' | 'joint', string>>;
	readonly adopts: Readonly<Record<'leader' | 'body' | 'members' | 'founders' | 'parties', string>>;
	/** Those who read the second opinion: one leader, or persons named by a body. */
	readonly readers: Readonly<Record<'leader' | 'body' | 'each-party' | 'each-member', string>>;
	readonly officeShort: Readonly<Record<'secretariat' | 'office' | 'liaison-office' | 'unit' | 'team', string>>;
	readonly officeLong: Readonly<Record<'secretariat' | 'office' | 'liaison-office' | 'unit' | 'team', string>>;
	readonly text: Readonly<Record<DocumentPhrase, string>>;
	readonly grades: Readonly<Record<'open' | 'internal' | 'restricted' | 'sealed', string>>;
	readonly authority: Readonly<Record<'listen' | 'convey' | 'explore' | 'draft', string>>;
	readonly choice: Readonly<Record<'confidence' | 'skill' | 'both', string>>;
	readonly meets: Readonly<Record<'daily' | 'beside' | 'called' | 'never', string>>;
	readonly triggers: Readonly<
		Record<
			'instruction' | 'interruption' | 'preparation' | 'committee' | 'known' | 'review' | 'clearance' | 'settlement',
			string
		>
	>;
	readonly groups: Readonly<Record<'own-side' | 'other-side' | 'in-between' | 'society' | 'outside-the-line', string>>;
	readonly directions: Readonly<Record<'up' | 'down' | 'level' | 'none', string>>;
	readonly tracks: Readonly<Record<'official' | 'unofficial' | 'society' | 'none', string>>;
	readonly mapTracks: Readonly<Record<'official' | 'unofficial' | 'society' | 'none', string>>;
	readonly rivals: Readonly<
		Record<
			'ministries' | 'services' | 'wings' | 'commands' | 'negotiators' | 'civil-bodies',
			readonly [body: string, keeps: string, gives: string, told: string]
		>
	>;
	/** The one-page text that can be signed while the full one has to wait (C15). */
	readonly interim: readonly string[];
	/** What has happened by which day, where the mandate has the clause. */
	readonly dates: readonly {
		readonly by: string;
		/** Those that say it, as far as they are in the mandate; without any it is left out. */
		readonly clauses: readonly ClauseId[];
		/** Where no clause sets the day. */
		readonly proposed?: true;
		/** Only if this function begins on the first day. */
		readonly work?: string;
		readonly what: string;
	}[];
	/** What people learn: for some posts or for everyone; `waits` where counsel has to clear it first. */
	readonly learning: readonly {
		readonly need: string;
		/** Only if the mandate has this clause. */
		readonly clause?: string;
		readonly posts: readonly string[];
		readonly everyone?: string;
		readonly how: string;
		readonly when: string;
		readonly waits?: true;
	}[];
	/** Places kept for those who are missing so far. */
	readonly places: Readonly<Record<'women' | 'youth' | 'communities' | 'affected-areas' | 'second-tier', string>>;
	readonly letters: string;
}

export type DocumentPhrase = keyof typeof import('./en/documents.ts').text;
