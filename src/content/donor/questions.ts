import { type Point, type Shareable, asked, paysItself, unaudited, uncleared } from './shareable.ts';

interface Question {
	readonly id: string;
	/** What it turns on: said to be open or not stated where it is. */
	readonly facts: readonly Shareable[];
	readonly points: readonly Point[];
}

/** What donors ask (brief 3.4), in the order it is asked. A question of which nothing can be said is left out. Question 6 has a section of its own, and question 16 too. */
export const questions = [
	{
		id: 'owner',
		facts: ['party', 'principal', 'signatory', 'decision-rule'],
		points: [
			{
				id: 'signed-at-the-top',
				when: { signatory: 'principal', principal: ['leader', 'collective', 'cabinet', 'committee', 'alliance'] },
				cites: ['S2', 'S93']
			},
			{ id: 'signed-below', when: { signatory: 'below' }, cites: ['S93'] },
			{ id: 'principal-unclear', when: { principal: 'unclear' }, cites: ['S93'] },
			{ id: 'party-directs', when: { party: ['state', 'nsag', 'unarmed'] }, cites: ['S2'] },
			{ id: 'members-sign', when: { party: 'coalition' }, cites: ['S11', 'S68'] },
			{ id: 'joint-owners', when: { party: 'joint' }, cites: ['S14'] }
		]
	},
	{
		id: 'strategy',
		facts: ['strategy', 'steering', 'tasking'],
		points: [
			{ id: 'aims-settled', when: { strategy: 'settled' }, cites: ['E6'] },
			{ id: 'aims-not-yet', when: { strategy: 'not-yet' }, cites: ['E6'] },
			{ id: 'one-line', when: { tasking: ['leadership', 'negotiators', 'collective'] }, cites: ['S8', 'S27'] },
			{ id: 'two-lines', when: { tasking: 'both' }, cites: ['S8', 'S27'] },
			{ id: 'committee-between', when: { steering: 'committee' }, cites: ['E13', 'E14'] }
		]
	},
	{
		id: 'phase',
		facts: ['phase'],
		points: [
			{ id: 'before-contact', when: { phase: 'nocontact' }, cites: ['S6', 'S33'] },
			{ id: 'before-talks', when: { phase: 'preformal' }, cites: ['S6', 'S53'] },
			{ id: 'preparing', when: { phase: 'prep' }, cites: ['S32', 'S41'] },
			{ id: 'talking', when: { phase: 'talks' }, cites: ['S32', 'S64'] },
			{ id: 'stalled', when: { phase: 'stalled' }, cites: ['S71', 'S72', 'S76'] },
			{ id: 'collapsed', when: { phase: 'collapsed' }, cites: ['S76', 'S79', 'S85'] },
			{ id: 'carrying-out', when: { phase: 'implementation' }, cites: ['S13', 'S15'] },
			{
				id: 'if-it-stops',
				when: { not: { phase: ['stalled', 'collapsed', 'implementation'] } },
				cites: ['S36', 'S72', 'S76']
			}
		]
	},
	{
		id: 'institution',
		facts: ['limits', 'lifetime', 'administration'],
		points: [
			{ id: 'four-answers', when: { party: ['nsag', 'coalition'] }, cites: ['S68'] },
			{
				id: 'limits-written',
				when: {
					limits: ['commit', 'negotiate', 'command', 'money', 'recruit', 'judge', 'detain', 'campaign', 'other-matters']
				},
				cites: ['S27']
			},
			{ id: 'administration-apart', when: { administration: 'yes' }, cites: ['S56', 'E60'] },
			{ id: 'fixed-term', when: { lifetime: 'fixed' }, cites: ['S27'] },
			{ id: 'ends-with-event', when: { lifetime: 'event' }, cites: ['S27', 'S102'] },
			{ id: 'standing', when: { lifetime: 'standing' }, cites: ['S38', 'S102'] }
		]
	},
	{
		id: 'parity',
		facts: ['seat-at-talks'],
		points: [
			{ id: 'touches-no-status', when: {}, cites: ['S55'] },
			{ id: 'signs-agreed', when: { party: ['nsag', 'coalition'] }, cites: ['S58', 'E34'] },
			{ id: 'no-delegation', when: { 'seat-at-talks': 'not-invited' }, cites: ['S44'] },
			{ id: 'other-side-owns-rooms', when: { premises: 'counterpart' }, cites: ['E18'] }
		]
	},
	{
		id: 'listing',
		facts: ['legal'],
		points: []
	},
	{
		id: 'misuse',
		facts: ['wishes'],
		points: [
			{ id: 'exclusive-use', when: { party: ['nsag', 'coalition'] }, cites: ['S60'] },
			{
				id: 'information-only-on-procedure',
				when: { any: [{ functions: 'media' }, { later: 'media' }], not: { phase: ['stalled', 'collapsed'] } },
				cites: ['S31']
			},
			{ id: 'arms-asked', when: { wishes: ['arms', 'dual-use', 'intelligence'] }, cites: ['S56', 'S60'] },
			{
				id: 'few-assets',
				when: { any: [{ legal: 'none' }, { counsel: 'taken' }] },
				cites: ['S31', 'D']
			}
		]
	},
	{
		id: 'exclusion',
		facts: ['absent', 'inclusion'],
		points: [
			{ id: 'women-missing', when: { absent: 'women' }, cites: ['E52', 'E53'] },
			{
				id: 'others-missing',
				when: { absent: ['youth', 'communities', 'affected-areas', 'second-tier'] },
				cites: ['S24']
			},
			{
				id: 'heard',
				when: {
					inclusion: [
						'women',
						'youth',
						'communities',
						'displaced',
						'diaspora',
						'prisoners',
						'civil-society',
						'second-tier'
					]
				},
				cites: ['S98']
			}
		]
	},
	{
		id: 'payers',
		facts: ['third-party', 'funding'],
		points: [
			{ id: 'pays-itself', when: paysItself, cites: ['D'] },
			{ id: 'pays-partly', when: { funding: 'mixed' }, cites: ['E29', 'D'] },
			{ id: 'outside-pays-all', when: { funding: 'donor' }, cites: ['E29', 'E57'] },
			{ id: 'nobody-pays', when: { funding: 'none' }, cites: ['S94', 'S99'] },
			{ id: 'several-help', when: { 'sources-of-help': 'several' }, cites: ['S95', 'S100', 'E29'] },
			{ id: 'helpers-before', when: { existing: 'helpers' }, cites: ['S70'] }
		]
	},
	{
		id: 'holder',
		facts: ['manager', 'help-and-ownership'],
		points: [
			{ id: 'own-accounts', when: { manager: 'own-accounts', not: unaudited }, cites: ['E59'] },
			{ id: 'own-accounts-later', when: { manager: 'own-accounts', all: [unaudited] }, cites: ['E5', 'E59', 'E30'] },
			{ id: 'separate-fund', when: { manager: 'separate-fund' }, cites: ['E5', 'E6', 'E58'] },
			{ id: 'in-kind', when: { manager: 'in-kind' }, cites: ['S99', 'D'] }
		]
	},
	{
		id: 'pay',
		facts: [],
		points: [
			{ id: 'one-scale', when: asked, cites: ['E25', 'E54'] },
			{
				id: 'no-sitting-fee',
				when: { any: [{ party: 'unarmed' }, { principal: 'alliance' }, { party: 'joint' }], ...asked },
				cites: ['E59']
			}
		]
	},
	{
		id: 'remains',
		facts: ['custodian', 'second-copy', 'exit'],
		points: [
			{ id: 'kept-publicly', when: { custodian: 'public-archive' }, cites: ['S87'] },
			{ id: 'kept-by-own', when: { custodian: 'own-keeper' }, cites: ['S87'] },
			{ id: 'kept-by-third', when: { custodian: 'third-party' }, cites: ['S87', 'E63'] },
			{ id: 'two-places', when: { 'second-copy': ['ours-elsewhere', 'depositary-abroad'] }, cites: ['S85', 'S87'] },
			{ id: 'expires', when: { exit: 'expire' }, cites: ['S27', 'S85'] },
			{ id: 'passes-on', when: { exit: 'transform' }, cites: ['S15', 'S88'] },
			{ id: 'merges', when: { exit: 'merge' }, cites: ['S14', 'S12'] },
			{ id: 'rests', when: { exit: 'dormant' }, cites: ['S79', 'S80'] },
			{ id: 'assets-go-back', when: asked, cites: ['E26'] },
			{ id: 'skills-stay', when: { manager: 'separate-fund' }, cites: ['E6'] }
		]
	},
	{
		id: 'people',
		facts: [],
		points: [{ id: 'care', when: {}, cites: ['E33', 'D'] }]
	},
	{
		id: 'publicity',
		facts: ['visibility'],
		points: [
			{ id: 'public', when: { visibility: 'public' }, cites: ['S22', 'S95'] },
			{ id: 'quiet', when: { visibility: ['quiet', 'later'] }, cites: ['S22', 'S95'] },
			{ id: 'silent', when: { visibility: 'deniable' }, cites: ['S22', 'S95'] }
		]
	},
	{
		id: 'stopping',
		facts: [],
		points: [
			{
				id: 'two-tranches',
				when: { funding: ['donor', 'mixed', 'not-decided'], not: { phase: 'collapsed' } },
				cites: ['S72', 'S76', 'E54', 'E56']
			},
			{ id: 'triggers', when: {}, cites: ['S31', 'E56', 'D'] },
			{ id: 'no-date-of-change', when: { party: 'state', ...asked }, cites: ['S30', 'E26'] },
			{ id: 'notice', when: {}, cites: ['S85', 'S86', 'D'] }
		]
	},
	{
		id: 'results',
		facts: [],
		points: []
	}
] as const satisfies readonly Question[];

/** Question 6: what is said of lists, what follows, and always what was not checked. */
export const listing = [
	{ id: 'none-stated', when: { legal: 'none' }, cites: ['E48'] },
	{ id: 'listed-by-un', when: { legal: 'listed-un' }, cites: ['S50', 'E35'] },
	{ id: 'listed-nationally', when: { legal: 'listed-national' }, cites: ['S50', 'E49'] },
	{ id: 'not-known', when: { legal: 'unknown' }, cites: ['S50', 'E48'] },
	{
		id: 'not-said',
		when: {
			all: [
				uncleared,
				{ any: [{ not: { legal: ['listed-un', 'listed-national', 'unknown'] } }, { legal: 'not-decided' }] }
			]
		},
		cites: ['S50', 'E48']
	},
	{ id: 'united-states', when: { exposure: 'us-link' }, cites: ['E48', 'E50'] },
	{ id: 'relief', when: { exposure: 'relief-exemption' }, cites: ['E50'] },
	{ id: 'counsel-confirmed', when: { counsel: 'taken' }, cites: ['E48', 'E49', 'E50'] },
	{ id: 'nothing-until-cleared', when: uncleared, cites: ['E48', 'E49', 'E50'] },
	{ id: 'open-meanwhile', when: uncleared, cites: ['S54', 'E48', 'E49', 'D'] },
	{ id: 'not-checked', when: {}, cites: ['E48', 'E49', 'E50'] }
] as const satisfies readonly Point[];

/** What the first twelve months can show if no agreement is reached (question 16). */
export const indicators = [
	{
		id: 'sessions',
		when: { any: [{ functions: 'preparation' }, { later: 'preparation' }] },
		cites: ['S53', 'D']
	},
	{
		id: 'positions',
		when: { any: [{ functions: ['consultation', 'consensus'] }, { later: ['consultation', 'consensus'] }] },
		cites: ['S98', 'D']
	},
	{
		id: 'replies',
		when: {
			functions: 'contact-point',
			not: { any: [{ visibility: 'deniable' }, { phase: ['stalled', 'collapsed'] }] }
		},
		cites: ['S52', 'D']
	},
	{
		id: 'register',
		when: {
			functions: ['promises-register', 'implementation', 'committee-service'],
			not: { phase: ['stalled', 'collapsed'] }
		},
		cites: ['D']
	},
	{ id: 'agencies', when: { party: 'state', functions: 'coordination' }, cites: ['S42', 'D'] },
	{ id: 'members', when: { party: ['coalition', 'joint'] }, cites: ['S11', 'D'] },
	{ id: 'deposits', when: { custodian: ['public-archive', 'own-keeper', 'third-party'] }, cites: ['S87', 'D'] },
	{ id: 'women', when: {}, cites: ['E52', 'E53', 'D'] }
] as const satisfies readonly Point[];

/** What may be said of cost and effect: no more than the article does (S101). */
export const worth = { cites: ['S101', 'E54', 'E55'] } as const;
