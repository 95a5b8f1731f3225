import { weighed, type Rule } from '../rule.ts';

/** What a party chose where two things pull apart (brief 5.1). Where its choice only rewords a clause that stands anyway, no rule is needed: see clauses/varying.ts. */
export const weighedByTheParty = [
	{
		id: 'an-address-that-can-be-read-as-a-claim-opens-as-the-party-chose',
		brief: 'C1',
		cites: ['S51', 'S55', 'S58', 'S60'],
		when: weighed('address-and-status'),
		then: { clauses: ['opens-how'] }
	},
	{
		id: 'a-short-text-holds-until-the-whole-is-signed',
		brief: 'C15',
		cites: ['S94', 'D'],
		// Offered too where the aims have to be settled first, unless the party wants the whole text at once.
		// Where the members have no rule to decide by, or nobody who decides, the clause that says so offers it.
		when: {
			any: [
				{ 'speed-and-care': 'short-text-first' },
				{
					any: [{ principal: ['unclear', 'not-decided'] }, { strategy: 'not-yet' }],
					not: { 'speed-and-care': 'whole-text-only' }
				}
			],
			not: {
				party: 'coalition',
				any: [{ 'decision-rule': 'not-decided' }, { principal: ['unclear', 'not-decided'] }]
			}
		},
		then: { clauses: ['short-text-first'] }
	},
	{
		id: 'whoever-keeps-contact-is-covered-by-an-order',
		brief: 'C7',
		cites: ['S63', 'S97'],
		when: weighed('contact-and-suspicion'),
		then: { clauses: ['order-known'] }
	},
	{
		id: 'who-sees-a-draft-is-written',
		brief: 'C9',
		cites: ['S24', 'S98', 'E53'],
		when: weighed('heard-and-small'),
		then: { clauses: ['drafts-seen'] }
	},
	{
		id: 'less-is-noted-and-better-kept',
		brief: 'C8',
		cites: ['S25', 'S85', 'S87', 'E8'],
		when: { 'record-and-leak': 'less-and-sealed' },
		then: { clauses: ['recorded-less'] }
	},
	{
		id: 'a-quiet-office-may-show-its-frame',
		brief: 'C2',
		cites: ['S22', 'S25'],
		when: { 'known-and-discreet': 'frame-open' },
		then: { clauses: ['open-parts'] }
	},
	{
		id: 'an-office-that-publishes-nothing-is-looked-into',
		brief: 'C2',
		cites: ['S22', 'S78', 'D'],
		when: { any: [{ 'known-and-discreet': 'overseen' }, { visibility: 'deniable' }] },
		then: { clauses: ['overseen'] }
	},
	{
		id: 'trust-keeps-the-doors-and-skill-the-desks',
		brief: 'C5',
		cites: ['S94', 'S99', 'S97'],
		when: { 'trust-and-skill': 'doors-and-desks' },
		then: { clauses: ['doors-and-desks'] }
	},
	{
		id: 'what-may-go-on-before-counsel-is-written',
		brief: 'C13',
		cites: ['S50', 'S54', 'E48', 'E49', 'E50'],
		when: weighed('law-and-need'),
		then: { clauses: ['until-counsel'] }
	},
	{
		id: 'means-in-a-stall-are-settled-before-it-lasts',
		brief: 'R119',
		cites: ['S72', 'S76', 'S31', 'E56'],
		when: weighed('means-in-a-stall'),
		then: { clauses: ['means-at-rest'] }
	}
] as const satisfies readonly Rule[];
