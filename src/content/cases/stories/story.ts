import type { ClauseId } from '../../clauses/index.ts';
import type { Cite } from '../../grammar.ts';
import type { PostId } from '../../posts.ts';
import type { WarningId } from '../../warnings.ts';

/** What sources tell of a case, beside its answers. Each thing has an id, under which its words stand in the languages. */
export interface Story {
	/** In the order of time, each with its sources. */
	readonly happened: Readonly<Record<string, readonly Cite[]>>;
	/** Where the sources disagree: the sources of each version (brief 2.20). */
	readonly versions: Readonly<Record<string, readonly (readonly Cite[])[]>>;
	/** What went wrong or nearly did, and what speaks to it in the plan that follows from the answers of the case. */
	readonly wentWrong: Readonly<
		Record<
			string,
			{
				readonly cites: readonly Cite[];
				/** Somebody said it; nobody found it to be so. */
				readonly allegation?: true;
				readonly warnings?: readonly WarningId[];
				readonly clauses?: readonly ClauseId[];
				readonly posts?: readonly PostId[];
			}
		>
	>;
}
