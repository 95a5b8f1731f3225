import type { BudgetLineId } from '../donor/budget-lines.ts';
import type { improper, proper } from '../donor/conditions.ts';
import type { appraised } from '../donor/functions.ts';
import type { modalities, Standing } from '../donor/modalities.ts';
import type { indicators, listing, questions } from '../donor/questions.ts';
import type { checks, redFlags } from '../donor/red-flags.ts';
import type { Shareable } from '../donor/shareable.ts';
import type { Verdict, VerdictId } from '../donor/verdicts.ts';
import type { PostId } from '../posts.ts';
import type { DocumentWords } from './document-words.ts';
import type { OptionOf } from '../questions/index.ts';

type IdOf<List extends readonly { readonly id: string }[]> = List[number]['id'];
type Said<Id extends string> = Readonly<Record<Id, string>>;
type PointsOf<List extends readonly { readonly points: readonly { readonly id: string }[] }[]> =
	List[number]['points'][number]['id'];

/** Who commits a party, as far as it is known; of a joint office and of founders it is a body of several. */
export type SignatoryKind = Exclude<OptionOf<'principal'>, 'unclear'> | 'founders' | 'joint';

interface Flag {
	readonly flag: string;
	readonly mend: string;
}

/** All that a language must provide for the donor’s brief; a missing word is a type error. In sentences, {the-party} and {signatory} are said by kind, never by name. */
export interface DonorWords {
	readonly text: Readonly<Record<DonorPhrase, string>>;
	/** Whoever commits a party. */
	readonly principals: DocumentWords['principals'];
	readonly parties: Said<'state' | 'nsag' | 'coalition' | 'unarmed' | 'joint' | 'undecided'>;
	/** Whose the office is, inside a sentence. */
	readonly sides: Said<'one' | 'several'>;
	/** Who signs, by kind. */
	readonly signatories: Said<SignatoryKind>;
	readonly verdicts: Readonly<Record<Verdict, { readonly title: string; readonly means: string }>>;
	readonly reasons: Said<VerdictId>;
	readonly questions: Said<IdOf<typeof questions>>;
	readonly points: Said<PointsOf<typeof questions>>;
	readonly listing: Said<IdOf<typeof listing>>;
	readonly redFlags: Readonly<Record<IdOf<typeof redFlags>, Flag>>;
	readonly checks: Readonly<Record<IdOf<typeof checks>, Flag>>;
	readonly proper: Said<IdOf<typeof proper>>;
	readonly improper: Said<IdOf<typeof improper>>;
	readonly modalities: Readonly<
		Record<
			IdOf<typeof modalities>,
			{ readonly title: string; readonly gain: string; readonly cost: string; readonly risk: string }
		>
	>;
	readonly standings: Said<Standing>;
	readonly indicators: Said<IdOf<typeof indicators>>;
	readonly functions: Said<IdOf<typeof appraised>>;
	/** Posts by what anyone may know of them. */
	readonly posts: Said<PostId>;
	readonly means: Said<'own' | 'help' | 'none' | 'loan' | 'open' | 'clearance' | 'later' | 'vacant' | 'settlement'>;
	readonly budgetLines: Said<BudgetLineId>;
	readonly tranches: Said<'core' | 'activity'>;
	readonly absent: Said<Exclude<OptionOf<'absent'>, 'women'>>;
	readonly inclusion: Said<OptionOf<'inclusion'>>;
	/** A fact that is open or not stated: what it is about, and what a donor may do meanwhile. */
	readonly facts: Readonly<Record<Shareable, readonly [matter: string, meanwhile: string]>>;
}

export type DonorPhrase = keyof typeof import('./en/donor.ts').text;
