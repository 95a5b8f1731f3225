import type { Help } from './help.ts';
import { type DonorWhen, uncleared } from './shareable.ts';

interface BudgetLine extends Help {
	readonly id: string;
	readonly when: DonorWhen;
}

/** The lines of a budget beside the posts (brief 3.4). An amount is never proposed for any of them. */
export const budgetLines = [
	{ id: 'counsel', tranche: 'core', giver: true, when: uncleared },
	{ id: 'experts', tranche: 'activity', prepares: true, inKind: true, when: {} },
	{
		id: 'training',
		tranche: 'activity',
		inKind: true,
		when: { any: [{ functions: ['preparation', 'not-decided'] }, { later: 'preparation' }] }
	},
	{
		id: 'interpretation',
		tranche: 'activity',
		prepares: true,
		inKind: true,
		when: {
			languages: ['at-the-table', 'in-the-constituency', 'of-third-parties'],
			any: [{ functions: ['languages', 'not-decided'] }, { later: 'languages' }]
		}
	},
	{ id: 'travel', tranche: 'activity', prepares: true, when: {} },
	{ id: 'meetings', tranche: 'activity', prepares: true, when: {} },
	{
		id: 'premises',
		tranche: 'core',
		inKind: true,
		when: { any: [{ not: { location: 'virtual' } }, { location: 'not-decided' }] }
	},
	{ id: 'systems', tranche: 'core', when: {} },
	{ id: 'archive', tranche: 'core', prepares: true, when: {} },
	{ id: 'safety', tranche: 'core', prepares: true, when: {} },
	{
		id: 'information',
		tranche: 'activity',
		when: { any: [{ functions: 'media' }, { later: 'media' }], not: { phase: ['stalled', 'collapsed'] } }
	},
	{ id: 'audit', tranche: 'core', prepares: true, when: {} },
	{ id: 'review', tranche: 'core', giver: true, when: {} },
	{
		id: 'peaks',
		tranche: 'activity',
		when: { phase: ['prep', 'talks', 'stalled', 'preformal', 'implementation'] }
	},
	{ id: 'winding-down', tranche: 'core', when: {} }
] as const satisfies readonly BudgetLine[];

export type BudgetLineId = (typeof budgetLines)[number]['id'];
