import type { questions } from '../questions/index.ts';
import type { warnings } from '../warnings.ts';
import type { tensions } from '../tensions.ts';
import type { AskingWords } from './asking-words.ts';
import type { ruleBook } from './en/rule-book.ts';
import type { StoryWords } from './story-words.ts';
import type { TensionWords } from './tension-words.ts';

type Page = (typeof questions)[number]['pages'][number] | (typeof tensions)[number];

/** Pages that are asked where no other faction listens. */
export type FacilitatorPageId = Extract<Page, { readonly facilitator: true }>['id'];

/** All a language must provide for the facilitator’s guide; a missing word is a type error. */
export interface GuideWords {
	/** The questions as they were put, and what the rule book calls things. */
	readonly asking: AskingWords;
	readonly book: typeof ruleBook;
	readonly tensions: TensionWords;
	readonly stories: StoryWords;

	readonly title: string;
	readonly running: string;
	readonly forLabel: string;
	readonly forWhom: string;
	readonly handlingLabel: string;
	readonly handling: (grade: string) => string;
	readonly trust: string;
	readonly limits: readonly string[];

	readonly onePage: string;
	readonly nothingOpen: string;
	readonly opened: (points: number, section: string) => string;
	readonly gravest: Readonly<Record<'stop' | 'block' | 'refuse', (titles: readonly string[]) => string>>;
	readonly toConsider: (n: number, section: string) => string;
	/** Persons by each of the days: as the party expects them, and as the plan shows them. */
	readonly beyondThePlan: (expected: readonly number[], present: readonly number[]) => string;
	readonly signNow: (annex: string) => string;
	readonly signWithSheet: string;
	readonly signAll: string;
	readonly settleFirst: (n: number) => string;
	readonly seeAgenda: (places: readonly string[]) => string;
	readonly seeWarnings: (section: string) => string;
	readonly meanwhile: (waiting: number, until: string) => string;
	readonly notInMixedRoom: string;

	readonly agenda: (points: number) => string;
	readonly agendaRule: string;
	readonly pointOfSheet: (n: number) => string;
	readonly ask: string;
	readonly quoted: (question: string, about?: string) => string;
	readonly onTheTable: string;
	readonly choices: string;
	readonly waits: string;
	/** `count`: how many clauses there are; those of the preamble have no numbers. */
	readonly waiting: (
		what: { readonly count: number } & Readonly<
			Record<'clauses' | 'articles' | 'posts' | 'links' | 'questions', readonly string[]>
		>
	) => string;
	readonly afterThese: string;
	readonly place: string;
	readonly matter: string;
	readonly preamble: string;
	readonly holdsBack: string;
	readonly until: string;
	readonly room: (section: string) => string;

	readonly warnings: string;
	readonly warningsNote: string;
	readonly kinds: Readonly<Record<(typeof warnings)[number]['kind'], string>>;
	readonly warning: string;
	readonly raisedBy: string;
	readonly restsOn: string;
	readonly liftedBy: string;
	/** `only`: the answers that would do, where not every other one would. */
	readonly other: (label: string, only: readonly string[]) => string;
	/** A list without one of these; with one of these beside what is there; with anything but these. */
	readonly without: (options: readonly string[]) => string;
	readonly with: (options: readonly string[]) => string;
	readonly withAny: (except: readonly string[]) => string;

	readonly pulling: string;
	readonly pullingNote: string;
	readonly pullsApart: string;
	/** Where the choices of what is open stand. */
	readonly choicesIn: (place: string | undefined, safest: string) => string;
	readonly chosen: string;
	readonly others: string;
	/** A choice with what it gains and costs, and whether it is the one that is safest for people. */
	readonly choice: (label: string, gain: string, cost: string, safest: boolean) => string;

	readonly mixedRoom: string;
	/** `section`: the one that says where the answers stand. */
	readonly mixedRoomNote: (section: string) => string;
	readonly pages: Readonly<Record<FacilitatorPageId, { readonly why: string; readonly instead: string }>>;
	readonly why: string;
	readonly instead: string;
	readonly cautionsTitle: string;
	readonly cautions: (aboutLists: string) => readonly string[];

	readonly cases: string;
	readonly casesNote: string;
	readonly sharesWarnings: (n: number) => string;
	readonly sharesRules: (n: number) => string;
	readonly titles: (titles: readonly string[]) => string;
	readonly whatHappened: string;
	readonly wentWrong: string;
	readonly versions: string;
	readonly cites: (cites: readonly string[]) => string;

	readonly rules: string;
	/** Numbers of this text as examples of what a number is: a clause, a post, and a function if there is one with a letter. */
	readonly rulesNote: (clause?: string, post?: string, letter?: string) => string;
	/** The head of the first column, which names the chapter. */
	readonly chapter: (title: string) => string;
	/** `place`: which of those that share the number. */
	readonly ruleNumber: (brief: string, place?: number) => string;
	readonly rule: string;
	readonly answers: string;
	readonly brings: string;
	readonly suggestion: string;
	readonly suggestionIs: string;
	readonly andSuggestion: string;
	readonly background: string;
	readonly always: string;
	readonly unsaid: string;
	/** `items`: what is open, with its points of the party’s sheet; `others`: answers that are open and no point of it. */
	readonly stillOpen: (
		items: readonly { readonly what: string; readonly points: readonly number[] }[],
		others: readonly string[]
	) => string;
	readonly effects: Readonly<
		Record<
			| 'links'
			| 'warnings'
			| 'possible'
			| 'first'
			| 'clears'
			| 'suggests'
			| 'suggestsNotNow'
			| 'suggestsNot'
			| 'suggestsLater'
			| 'suggestsNotLater'
			| 'suggestsNever'
			| 'suggestsLimits'
			| 'none',
			string
		>
	>;

	readonly session: string;
	readonly sessionNote: string;
	readonly question: string;
	readonly answer: string;
	readonly notDecided: string;
	readonly notThere: string;
	readonly offPaper: string;
	readonly asTicked: string;
	readonly nothingTicked: string;

	readonly sourceList: string;
	readonly code: string;
	readonly source: string;
	readonly sourceNote: string;

	readonly contents: string;
	readonly pageOf: string;
	readonly fingerprint: string;
	readonly remarks: string;
	readonly comma: string;
	readonly semicolon: string;
	readonly or: string;
	readonly pair: (label: string, text: string) => string;
}
