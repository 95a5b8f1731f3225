import { appraised } from '#content/donor/functions.ts';
import type { FunctionId } from '#content/functions.ts';
import type { PostId } from '#content/posts.ts';
import { presentBy, staff, type Staffed } from '../filling.ts';
import { gapIn, type Gap } from '../gaps.ts';
import { meets, type Appraisal } from './appraisal.ts';
import { fill, isTelling } from './said.ts';

/** Why nobody is in a post by day 180. */
export type Empty = 'clearance' | 'settlement' | 'means' | 'vacant';

/** The work of the first day and what begins later stand in two clauses; letters would tell what is not named. */
interface Served {
	readonly id: FunctionId;
	readonly name: string;
	readonly clause: string;
	/** Still on the table: it is not decided whether the office does it. */
	readonly open: boolean;
}

/** Posts and functions, each beside the other, as the plan has them and as far as a donor may see them. */
export interface Ledger {
	readonly posts: readonly {
		readonly id: PostId | 'further';
		readonly code: string;
		readonly title: string;
		readonly serves: readonly Served[];
		/** What it is there for where it serves no function that is named. */
		readonly otherwise: 'whole' | 'unnamed' | undefined;
		/** Persons at work by day 30, 90 and 180. */
		readonly persons: readonly number[];
		readonly empty: Empty | undefined;
	}[];
	readonly functions: readonly (Served & {
		readonly posts: readonly { readonly code: string; readonly empty: Empty | undefined }[];
		/** The posts by their codes. */
		readonly gap:
			{ readonly says: Gap['says']; readonly post: string; readonly cover: string; readonly day: string } | undefined;
	})[];
	readonly sums: readonly number[];
}

export function ledger(a: Appraisal): Ledger {
	const { w } = a;
	const all = staff(w);
	const code = (id: PostId | undefined) => (id ? w.numbers.post.get(id)! : '');
	const served = servedIn(a);
	const posts = all
		.filter(({ id }) => isTelling(id, a))
		.map((post) => {
			const held = w.numbers.held.get(post.id)!;
			const serves = served.filter(({ id }) => held.includes(id));
			return {
				id: post.id,
				code: code(post.id),
				title: a.said.posts[post.id],
				serves,
				otherwise: serves.length > 0 ? undefined : ('whole' as const),
				persons: presentBy([post]),
				empty: emptyOf(post)
			};
		});
	const functions = served.map((one) => {
		const work = w.plan.functions.find(({ id }) => id === one.id)!;
		const gap = gapIn(work, all, w);
		const holders = w.numbers.holders.get(one.id)!;
		return {
			...one,
			posts: posts.filter(({ id }) => holders.includes(id)).map(({ code, empty }) => ({ code, empty })),
			gap: gap && { says: gap.says, post: code(gap.post), cover: code(gap.cover), day: String(gap.day ?? '') }
		};
	});
	const further = all.filter(({ id }) => !isTelling(id, a));
	// What no function may be named of stands in one row: what each is there for would show in its code and its days.
	const one = {
		id: 'further' as const,
		code: '',
		title: fill('furtherPosts', a, { n: further.length }),
		serves: [],
		otherwise: 'unnamed' as const,
		persons: presentBy(further),
		empty: undefined
	};
	return { posts: further.length > 0 ? [...posts, one] : posts, functions, sums: presentBy(all) };
}

function servedIn(a: Appraisal): readonly Served[] {
	const clause = { now: 'functions-now', later: 'functions-later' } as const;
	return appraised
		.filter(({ when }) => meets(when, a))
		.flatMap(({ id }) =>
			a.w.plan.functions
				.filter((work) => work.id === id)
				.map(({ start, open }) => ({
					id,
					name: a.said.functions[id],
					clause: a.w.numbers.clause.get(clause[start])!,
					open
				}))
		);
}

function emptyOf({ day, cleared, withSettlement, means }: Staffed): Empty | undefined {
	if (day !== undefined) return undefined;
	if (cleared) return 'clearance';
	return withSettlement ? 'settlement' : means === 'none' ? 'means' : 'vacant';
}
