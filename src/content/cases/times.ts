import type { OptionOf } from '../questions/index.ts';
import type { CaseId } from './index.ts';
import type { stories } from './stories/index.ts';

/** A year, or a year and a month: no closer than the sources date it. */
export type When = `${number}` | `${number}-${number}`;

interface Timed<Event> {
	/** What the story tells, with its sources. */
	readonly event: Event;
}
export interface Time<Event extends string = string> {
	/** Two where the sources disagree. Nothing: no source that was read dates it. */
	readonly begun?: Timed<Event> & { readonly at: When | readonly [When, When] };
	readonly ended?: Timed<Event> & { readonly at: When };
	/** The last thing that the sources date, where the end is not dated. */
	readonly last?: Timed<Event> & { readonly at: When };
	/** Where things stood with the other side, as far as it is dated; which phase it was is our reading. */
	readonly phases: readonly (Timed<Event> & {
		readonly phase: OptionOf<'phase'>;
		readonly from: When;
		readonly to?: When;
	})[];
	/** Another case that tells the same office. */
	readonly same?: CaseId;
}

/** When each secretariat of the cases began and ended, in the order of its beginning. */
export const times = {
	'south-africa-1992': {
		begun: { at: '1991-9', event: 'accord-signed' },
		last: { at: '1994-9', event: 'notice-and-petition' },
		phases: [{ phase: 'implementation', from: '1991', to: '1994', event: 'committees' }]
	},
	'colombia-high-commissioner-2002': {
		begun: { at: ['1994-9', '2000'], event: 'functions-by-decree' },
		last: { at: '2022', event: 'another-name' },
		phases: [
			{ phase: 'preformal', from: '2002', to: '2010', event: 'public-no' },
			{ phase: 'preformal', from: '2018', to: '2020', event: 'the-same-again' }
		]
	},
	'sri-lanka-scopp-2002': {
		begun: { at: '2002-2', event: 'cabinet-approves' },
		last: { at: '2003', event: 'good-relations' },
		phases: [
			{ phase: 'prep', from: '2002-2', event: 'aims' },
			{ phase: 'talks', from: '2003', to: '2003', event: 'good-relations' }
		],
		same: 'sri-lanka-scopp-2009'
	},
	'ltte-2003': {
		begun: { at: '2002', event: 'set-up' },
		last: { at: '2008', event: 'spoke-for-the-war' },
		phases: [
			{ phase: 'talks', from: '2003', to: '2003', event: 'good-relations' },
			{ phase: 'collapsed', from: '2007', to: '2008', event: 'spoke-for-the-war' }
		]
	},
	'nepal-2004': {
		begun: { at: '2004', event: 'set-up' },
		ended: { at: '2007-4', event: 'became-a-ministry' },
		phases: [
			{ phase: 'preformal', from: '2004', to: '2005-1', event: 'set-up' },
			{ phase: 'stalled', from: '2005-2', event: 'committee-dissolved' }
		]
	},
	'muslim-secretariat-2005': {
		begun: { at: ['2004', '2005'], event: 'founded' },
		last: { at: '2009-3', event: 'allegations-in-the-press' },
		phases: []
	},
	'sri-lanka-scopp-2009': {
		ended: { at: '2009-7', event: 'ordered-to-close' },
		phases: [{ phase: 'collapsed', from: '2007', to: '2008', event: 'spoke-for-the-war' }],
		same: 'sri-lanka-scopp-2002'
	},
	'afghanistan-high-peace-council-2010': {
		begun: { at: '2010-10', event: 'council-founded' },
		last: { at: '2017', event: 'project-reports' },
		phases: [{ phase: 'nocontact', from: '2010', event: 'before-talks' }]
	},
	'myanmar-peace-centre-2012': {
		begun: { at: '2012-11', event: 'formed' },
		ended: { at: '2016-4', event: 'dissolved' },
		phases: [{ phase: 'talks', from: '2012-11', to: '2015', event: 'five-areas' }]
	},
	'taliban-doha-2013': {
		begun: { at: '2013', event: 'opened' },
		last: { at: '2020', event: 'direct-talks' },
		phases: [
			{ phase: 'preformal', from: '2015', to: '2016', event: 'informal-talks' },
			{ phase: 'talks', from: '2018', to: '2020', event: 'direct-talks' }
		]
	},
	'myanmar-nrpc-2016': {
		begun: { at: '2016-7', event: 'follows-another' },
		ended: { at: '2021-2', event: 'dissolved' },
		phases: []
	},
	'myanmar-signatories-2017': {
		begun: { at: '2017', event: 'office-set-up' },
		last: { at: '2017', event: 'office-set-up' },
		phases: [{ phase: 'talks', from: '2017', event: 'office-set-up' }]
	}
} as const satisfies { readonly [C in CaseId]: Time<keyof (typeof stories)[C]['happened'] & string> };
