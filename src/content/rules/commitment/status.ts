import { talking, weighed, type Rule } from '../rule.ts';

/** What a name, a sign or an opening says about standing (group D of the brief). */
export const status = [
	{
		id: 'a-state-that-fears-parity-gets-a-status-neutral-office',
		brief: 'R45',
		cites: ['S55', 'S58', 'E34'],
		when: { counterpart: 'state', recognition: 'fears-parity' },
		then: {
			clauses: ['names-only', 'no-signs', 'no-state-title', 'status-untouched'],
			links: ['facilitator']
		}
	},
	{
		id: 'letters-to-a-feared-office-may-go-through-another',
		brief: 'R45',
		cites: ['S55', 'S60', 'D'],
		when: { counterpart: 'state', recognition: 'fears-parity', not: weighed('address-and-status') },
		then: { clauses: ['letters-through-another'] }
	},
	{
		id: 'a-feared-office-opens-quietly-after-a-word-ahead',
		brief: 'R45',
		cites: ['S58', 'S60', 'E34'],
		when: {
			counterpart: 'state',
			recognition: 'fears-parity',
			visibility: ['public', 'quiet', 'later'],
			phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation'],
			not: weighed('address-and-status')
		},
		then: { clauses: ['opening'] }
	},
	{
		id: 'a-copied-name-decides-the-question-of-standing-silently',
		brief: 'R45',
		cites: ['S43', 'S55', 'D'],
		when: {
			counterpart: 'state',
			recognition: 'fears-parity',
			'counterpart-office': 'mirror',
			'office-form': 'secretariat'
		},
		then: { warnings: ['name-like-the-counterparts'] }
	},
	{
		id: 'a-party-that-seeks-parity-is-told-what-it-can-cost',
		brief: 'R46',
		cites: ['S43', 'S58'],
		when: { parity: 'sought' },
		then: {
			clauses: ['status-untouched', 'equal-terms', 'page-of-rules'],
			warnings: ['parity-by-name-plate']
		}
	},
	{
		id: 'papers-between-the-sides-bear-no-title',
		brief: 'R46',
		cites: ['S43', 'S58'],
		when: { parity: 'sought', all: [talking] },
		then: { clauses: ['page-without-title'] }
	},
	{
		id: 'a-state-that-fears-to-grant-parity-speaks-of-designated-contacts',
		brief: 'R47',
		cites: ['S43', 'S55'],
		when: { party: 'state', parity: 'feared' },
		then: {
			clauses: ['status-untouched'],
			warnings: ['counterpart-will-mirror']
		}
	},
	{
		id: 'contacts-of-a-state-are-functions-and-not-institutions',
		brief: 'R47',
		cites: ['S43', 'S55'],
		when: { party: 'state', parity: 'feared', all: [talking] },
		then: { clauses: ['designated-contacts', 'page-without-title', 'one-contact'] }
	},
	{
		id: 'a-state-that-builds-an-office-will-see-it-copied',
		brief: 'R47',
		cites: ['S43'],
		when: { party: 'state', recognition: 'copies' },
		then: { warnings: ['counterpart-will-mirror'] }
	},
	{
		id: 'an-office-that-outsiders-see-fixes-its-names-first',
		brief: 'R48',
		cites: ['S58', 'E34'],
		when: { visibility: ['public', 'quiet', 'later'] },
		then: { clauses: ['names-only'] }
	},
	{
		id: 'an-office-that-outsiders-see-settles-its-signs',
		brief: 'R48',
		cites: ['S58', 'E34'],
		when: { visibility: ['public', 'quiet', 'later'], not: { party: 'unarmed' } },
		then: { clauses: ['no-signs'] }
	},
	{
		id: 'an-office-abroad-opens-on-a-signed-understanding',
		brief: 'R49',
		cites: ['S57', 'S60', 'E34'],
		when: { location: 'third-country' },
		then: { clauses: ['host-understanding'], links: ['host'] }
	},
	{
		id: 'the-other-side-sees-what-the-host-has-signed',
		brief: 'R49',
		cites: ['S60', 'E34'],
		when: { location: 'third-country', visibility: ['public', 'quiet', 'later'] },
		then: { clauses: ['host-copy'] }
	},
	{
		id: 'an-unsigned-understanding-is-not-enough',
		brief: 'R49',
		cites: ['S59', 'E34'],
		when: { location: 'third-country', 'host-letter': ['unsigned', 'none'] },
		then: { warnings: ['host-has-not-signed'] }
	},
	{
		id: 'an-office-abroad-consults-the-other-side-first',
		brief: 'R50',
		cites: ['S58', 'S59', 'E34'],
		when: { location: 'third-country', consulted: 'no' },
		then: { warnings: ['counterpart-not-consulted'] }
	},
	{
		id: 'an-office-abroad-opens-quietly-after-a-word-ahead',
		brief: 'R50',
		cites: ['S58', 'E34'],
		when: {
			location: 'third-country',
			consulted: 'no',
			visibility: ['public', 'quiet', 'later'],
			not: weighed('address-and-status')
		},
		then: { clauses: ['opening'] }
	},
	{
		id: 'a-party-that-administers-keeps-the-office-out-of-it',
		brief: 'R51',
		cites: ['S56', 'E60'],
		when: { party: ['nsag', 'coalition'], administration: 'yes' },
		then: {
			clauses: ['apart', 'one-post', 'lent-people', 'learned-in-contact', 'outside-administration', 'no-other-use']
		}
	},
	{
		id: 'a-seat-abroad-may-be-suspended-and-contact-stays',
		brief: 'R49',
		cites: ['S59', 'S60', 'E34'],
		when: { location: 'third-country' },
		then: { clauses: ['seat-suspended'] }
	},
	{
		id: 'an-office-beside-other-bodies-keeps-a-room-elsewhere',
		brief: 'R52',
		cites: ['S69', 'E18'],
		when: { beside: 'yes' },
		then: { clauses: ['off-site-room'], warnings: ['beside-other-bodies'] }
	},
	{
		id: 'rooms-of-the-counterpart-need-an-agreement-and-hold-no-files',
		brief: 'R53',
		cites: ['E18'],
		when: { premises: 'counterpart' },
		then: { clauses: ['rooms-agreement', 'off-site-room', 'second-address'], warnings: ['rooms-of-the-counterpart'] }
	},
	{
		id: 'rooms-of-others-hold-no-confidential-papers',
		brief: 'R53',
		cites: ['E18', 'D'],
		when: { premises: ['host', 'third-party'] },
		then: { clauses: ['rooms-agreement', 'off-site-room'] }
	},
	{
		id: 'an-office-where-fighting-is-near-has-a-second-address',
		brief: 'R54',
		cites: ['S75', 'B'],
		when: { location: 'own-territory', any: [{ phase: ['nocontact', 'collapsed'] }, { threat: ['elevated', 'high'] }] },
		then: { clauses: ['second-address'] }
	},
	{
		id: 'a-state-names-the-other-side-neutrally',
		brief: 'R55',
		cites: ['S55', 'B'],
		when: { party: 'state' },
		then: { clauses: ['neutral-designation'] }
	},
	{
		id: 'a-community-outside-the-talks-asks-for-access',
		brief: 'R56',
		cites: ['S44'],
		when: { party: 'unarmed', 'seat-at-talks': 'not-invited' },
		then: { clauses: ['access-to-facilitators'], links: ['facilitator'] }
	}
] as const satisfies readonly Rule[];
