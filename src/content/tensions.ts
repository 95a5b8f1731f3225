import type { Cite, Conditions } from './grammar.ts';

/** Two things that both matter and pull apart (brief 5.1). It is raised only when the answers surely want both; the party then chooses on a page of its own. */
export interface Tension {
	readonly id: string;
	readonly brief: `C${number}`;
	readonly cites: readonly Cite[];
	readonly raised: Conditions;
	readonly choices: readonly string[];
	/** The choice that is safest for people: what holds in a text while nothing is decided. Our suggestion. */
	readonly safest: string;
	/** Not for a projected screen when factions are in the room (brief 4.4). */
	readonly facilitator?: true;
}

const contact = ['counterpart-liaison', 'channel-keeping'];
const own = ['state', 'nsag', 'coalition', 'unarmed'];

/** The tensions C1 to C18, in the order in which their decisions stand in a mandate: form, authority, contact, people, paper, means, time. */
export const tensions = [
	{
		id: 'address-and-status',
		brief: 'C1',
		cites: ['S51', 'S55', 'S58', 'S60'],
		raised: { counterpart: 'state', recognition: 'fears-parity', visibility: ['public', 'quiet', 'later'] },
		choices: ['by-steps', 'through-another', 'at-once'],
		safest: 'by-steps'
	},
	{
		id: 'speed-and-care',
		brief: 'C15',
		cites: ['S94'],
		raised: { any: [{ phase: 'talks', existing: ['new', 'helpers'] }, { deadlines: 'round' }] },
		choices: ['short-text-first', 'whole-text-only'],
		safest: 'short-text-first'
	},
	{
		id: 'limits-and-leeway',
		brief: 'C3',
		cites: ['S27', 'S28', 'S92'],
		raised: { cohesion: ['factions', 'rivalry'] },
		choices: ['thinks-freely', 'on-instruction', 'acts-and-reports'],
		safest: 'thinks-freely',
		facilitator: true
	},
	{
		id: 'near-and-open',
		brief: 'C4',
		cites: ['S22', 'S106'],
		raised: { anchor: 'inside' },
		choices: ['record-apart', 'all-near'],
		safest: 'record-apart'
	},
	{
		id: 'equal-and-able',
		brief: 'C16',
		cites: ['S68', 'E22'],
		raised: { party: 'coalition' },
		choices: ['serves-without-the-chair', 'in-turn', 'leads-and-accounts'],
		safest: 'serves-without-the-chair'
	},
	{
		id: 'contact-and-suspicion',
		brief: 'C7',
		cites: ['S63', 'S97'],
		raised: {
			party: ['state', 'nsag', 'coalition'],
			cohesion: ['factions', 'rivalry'],
			any: [{ functions: contact }, { later: contact }]
		},
		choices: ['known-inside', 'in-writing', 'two-persons'],
		safest: 'known-inside',
		facilitator: true
	},
	{
		id: 'two-channels',
		brief: 'C14',
		cites: ['S73', 'S78'],
		raised: { phase: 'stalled' },
		choices: ['apart', 'head-knows-limits'],
		safest: 'apart',
		facilitator: true
	},
	{
		id: 'heard-and-small',
		brief: 'C9',
		cites: ['S24', 'S98', 'E53'],
		raised: {
			inclusion: [
				'women',
				'youth',
				'communities',
				'displaced',
				'diaspora',
				'prisoners',
				'civil-society',
				'second-tier'
			],
			any: [{ visibility: ['quiet', 'deniable'] }, { threat: 'high' }]
		},
		choices: ['three-rings', 'one-circle', 'heard-only'],
		safest: 'three-rings'
	},
	{
		id: 'record-and-leak',
		brief: 'C8',
		cites: ['S25', 'S85', 'S87', 'E8'],
		raised: { any: [{ records: 'verbatim' }, { records: 'summaries', lesson: 'leak' }] },
		choices: ['less-and-sealed', 'full-and-numbered'],
		safest: 'less-and-sealed'
	},
	{
		id: 'known-and-discreet',
		brief: 'C2',
		cites: ['S22', 'S25', 'S78'],
		raised: {
			visibility: 'quiet',
			any: [{ anchor: 'inside' }, { funding: ['donor', 'mixed'] }, { party: 'unarmed' }]
		},
		choices: ['frame-open', 'overseen'],
		safest: 'frame-open'
	},
	{
		id: 'public-voice',
		brief: 'C11',
		cites: ['S9', 'S31'],
		raised: { any: [{ functions: 'media' }, { later: 'media' }] },
		choices: ['ends-by-itself', 'passes-on', 'ends-by-order'],
		safest: 'ends-by-itself'
	},
	{
		id: 'trust-and-skill',
		brief: 'C5',
		cites: ['S94', 'S99', 'S97'],
		raised: { 'staff-pool': 'mix' },
		choices: ['in-pairs', 'doors-and-desks'],
		safest: 'in-pairs'
	},
	{
		id: 'law-and-need',
		brief: 'C13',
		cites: ['S50', 'S54', 'E48', 'E49', 'E50'],
		raised: { legal: ['listed-un', 'listed-national', 'unknown'], counsel: 'not-yet' },
		choices: ['nothing-before', 'open-events', 'through-the-permitted'],
		safest: 'nothing-before'
	},
	{
		id: 'rooms-and-safety',
		brief: 'C12',
		cites: ['S69', 'E18'],
		raised: { any: [{ beside: 'yes' }, { premises: 'counterpart' }] },
		choices: ['meeting-room-only', 'room-elsewhere', 'moves-out'],
		safest: 'meeting-room-only'
	},
	{
		id: 'help-and-ownership',
		brief: 'C6',
		cites: ['S2', 'S68', 'S95', 'E5', 'E6'],
		raised: { funding: ['donor', 'mixed'] },
		choices: ['three-papers', 'two-papers'],
		safest: 'three-papers'
	},
	{
		id: 'state-means',
		brief: 'C17',
		cites: ['S23', 'E9', 'E11'],
		raised: { party: 'joint', influence: 'pays' },
		choices: ['voted-ahead', 'one-fund'],
		safest: 'voted-ahead'
	},
	{
		id: 'means-in-a-stall',
		brief: 'C18',
		cites: ['S72', 'S76', 'E54', 'E56'],
		raised: { phase: ['stalled', 'collapsed'], funding: ['donor', 'mixed'] },
		choices: ['for-readiness', 'month-by-month', 'rest-after-notice'],
		safest: 'for-readiness'
	},
	{
		id: 'memory-and-change',
		brief: 'C10',
		cites: ['S29', 'S30', 'S46'],
		raised: { party: own, 'leadership-change': ['election', 'succession', 'contested', 'coalition-change'] },
		choices: ['binds-itself', 'papers-and-contacts', 'free-hand'],
		safest: 'binds-itself',
		facilitator: true
	}
] as const satisfies readonly Tension[];

export type TensionId = (typeof tensions)[number]['id'];
export type ChoiceOf<T extends TensionId> = Extract<(typeof tensions)[number], { id: T }>['choices'][number];
