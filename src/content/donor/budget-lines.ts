import { type DonorWhen, uncleared } from './shareable.ts';

interface BudgetLine {
	readonly id: string;
	/** Core is paid whether there are talks or not; activity follows the work (C18). */
	readonly tranche: 'core' | 'activity';
	readonly when: DonorWhen;
}

/** Nothing goes to the party before it is cleared (R57): what remains are the giver's own costs of finding out. */
const cleared = (when: DonorWhen = {}): DonorWhen => ({
	any: [{ legal: 'none' }, { counsel: 'taken' }],
	all: [when]
});

/** The lines of a budget beside the posts (brief 3.4). An amount is never proposed for any of them. */
export const budgetLines = [
	{ id: 'counsel', tranche: 'core', when: uncleared },
	{ id: 'experts', tranche: 'activity', when: cleared() },
	{ id: 'training', tranche: 'activity', when: cleared() },
	{
		id: 'interpretation',
		tranche: 'activity',
		when: cleared({ languages: ['at-the-table', 'in-the-constituency', 'of-third-parties'] })
	},
	{ id: 'travel', tranche: 'activity', when: cleared() },
	{ id: 'meetings', tranche: 'activity', when: cleared() },
	{
		id: 'premises',
		tranche: 'core',
		when: cleared({ any: [{ not: { location: 'virtual' } }, { location: 'not-decided' }] })
	},
	{ id: 'archive', tranche: 'core', when: cleared() },
	{ id: 'safety', tranche: 'core', when: cleared() },
	{ id: 'information', tranche: 'activity', when: cleared({ any: [{ functions: 'media' }, { later: 'media' }] }) },
	{ id: 'audit', tranche: 'core', when: cleared() },
	{ id: 'review', tranche: 'core', when: {} },
	{
		id: 'peaks',
		tranche: 'activity',
		when: cleared({ phase: ['prep', 'talks', 'stalled', 'preformal', 'implementation'] })
	},
	{ id: 'winding-down', tranche: 'core', when: cleared() }
] as const satisfies readonly BudgetLine[];

export type BudgetLineId = (typeof budgetLines)[number]['id'];
