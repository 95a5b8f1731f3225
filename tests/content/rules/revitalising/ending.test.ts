import { ending } from '#content/rules/revitalising/ending.ts';
import { anyone, testRules } from '../table.ts';

testRules('revitalising/ending', ending, {
	'a-mandate-has-a-term-and-a-review': { concerns: anyone, brings: ['review', 'amendment', 'term'] },
	'an-office-closes-in-order': { concerns: anyone, brings: ['notice', 'closing-steps', 'afterwards', 'seal-after'] },
	'an-undecided-end-has-a-fallback': {
		concerns: { 'a party that has not decided how it ends': { exit: 'not-decided' } },
		spares: { 'a party whose office expires': { exit: 'expire' }, 'a party whose office rests': { exit: 'dormant' } },
		brings: ['afterwards-if-undecided', 'exit-left-open'],
		silentWithout: ['exit'],
		only: { 'a party that has not decided how it ends': { exit: ['not-decided'] } }
	},
	'a-change-at-the-top-leaves-memory-and-contacts': {
		concerns: anyone,
		brings: ['kept-in-transition', 'transition-file', 'review-first']
	},
	'a-foreseen-change-is-crossed-by-terms-and-a-file': {
		concerns: {
			'a party before an election': { 'leadership-change': 'election' },
			'a party before a succession': { 'leadership-change': 'succession' },
			'a party whose leadership is contested': { 'leadership-change': 'contested' },
			'a government whose partners may change': { party: 'state', 'leadership-change': 'coalition-change' },
			'a party whose leader changed in an earlier round': { earlier: 'yes', lesson: ['leader-changed'] }
		},
		spares: {
			'one that learned something else': {
				earlier: 'yes',
				lesson: ['unprepared', 'no-trust', 'promises-broken', 'leak']
			},
			'a party that foresees no change': { 'leadership-change': 'none' }
		},
		brings: ['terms-cross', 'transition-file'],
		opensWith: ['leadership-change'],
		silentWithout: ['leadership-change']
	},
	'a-states-mandate-outlasts-its-signature': {
		concerns: { 'a government before an election': { party: 'state', 'leadership-change': 'election' } },
		spares: {
			'a government that foresees no change': { party: 'state', 'leadership-change': 'none' },
			'a movement before a succession': { 'leadership-change': 'succession' }
		},
		brings: ['lasting-form'],
		opensWith: ['party', 'leadership-change'],
		silentWithout: ['party', 'leadership-change'],
		only: {
			'a government before an election': {
				party: ['state', 'open'],
				'leadership-change': ['election', 'succession', 'contested', 'coalition-change', 'open']
			}
		}
	},
	'an-inherited-office-is-reviewed-before-it-is-replaced': {
		concerns: { 'a party that has an office already': { existing: 'ours' } },
		spares: { 'a party that starts anew': { existing: 'new' }, 'a party that others served': { existing: 'helpers' } },
		brings: ['earlier-texts', 'review-before-replacing'],
		opensWith: ['existing'],
		silentWithout: ['existing']
	},
	'new-leaders-of-one-side-may-change-the-course': {
		concerns: { 'a movement': { party: 'nsag' }, 'a party that has not said who it is': { party: 'not-decided' } },
		spares: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		brings: ['free-to-change'],
		silentWithout: ['party'],
		only: { 'a movement': { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] } }
	},
	'a-change-in-one-party-leaves-a-joint-text-as-it-is': {
		concerns: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['joint-text-stays'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a joint office': { party: ['joint', 'open'] } }
	},
	'a-foreseen-change-is-prepared-before-the-day': {
		concerns: { 'a party that will vote': { 'leadership-change': 'election' } },
		spares: { 'a party that foresees no change': { 'leadership-change': 'none' } },
		brings: ['change-is-foreseen'],
		opensWith: ['leadership-change'],
		silentWithout: ['leadership-change'],
		only: {
			'a party that will vote': {
				'leadership-change': ['election', 'succession', 'contested', 'coalition-change', 'open']
			}
		}
	},
	'an-end-without-talks-needs-a-plan': {
		concerns: { 'a government after a collapse': { party: 'state', phase: 'collapsed' } },
		spares: {
			'a government in a stall': { party: 'state', phase: 'stalled' },
			'a movement after a collapse': { party: 'nsag', phase: 'collapsed' }
		},
		brings: ['end-without-a-plan'],
		opensWith: ['party', 'phase'],
		silentWithout: ['party', 'phase'],
		only: { 'a government after a collapse': { party: ['state', 'open'], phase: ['collapsed', 'open'] } }
	},
	'functions-that-pass-on-have-takers-by-name-of-body': {
		concerns: { 'an office whose functions pass on': { exit: 'transform' } },
		spares: { 'an office that ends': { exit: 'expire' } },
		brings: ['successors'],
		opensWith: ['exit'],
		silentWithout: ['exit'],
		only: { 'an office whose functions pass on': { exit: ['transform', 'open'] } }
	},
	'an-office-at-rest-is-looked-at-each-year': {
		concerns: { 'an office that will rest': { exit: 'dormant' } },
		spares: { 'an office that ends': { exit: 'expire' } },
		brings: ['rest-in-order'],
		opensWith: ['exit'],
		silentWithout: ['exit'],
		only: { 'an office that will rest': { exit: ['dormant', 'open'] } }
	},
	'an-office-merges-only-by-a-common-text': {
		concerns: { 'an office that will merge': { exit: 'merge' } },
		spares: { 'an office that ends': { exit: 'expire' } },
		brings: ['merged-by-common-text'],
		opensWith: ['exit'],
		silentWithout: ['exit'],
		only: { 'an office that will merge': { exit: ['merge', 'open'] } }
	},
	'people-know-what-becomes-of-them-at-an-early-end': {
		concerns: {
			'a party whose talks stalled': { phase: 'stalled' },
			'a party before an election': { 'leadership-change': 'election' }
		},
		spares: { 'a party that prepares talks and foresees no change': {} },
		brings: ['staff-when-it-closes'],
		opensWith: ['phase'],
		silentWithout: ['phase'],
		only: {
			'a party whose talks stalled': { phase: ['stalled', 'collapsed', 'open'] },
			'a party before an election': { 'leadership-change': ['election', 'contested', 'coalition-change', 'open'] }
		}
	},
	'people-for-whom-nothing-is-settled-leave-first': {
		concerns: { 'a stalled party that settled nothing': { phase: 'stalled', 'staff-at-closing': 'nothing-yet' } },
		spares: {
			'one whose people return': { phase: 'stalled' },
			'one in preparation': { 'staff-at-closing': 'nothing-yet' }
		},
		brings: ['nothing-settled-for-staff'],
		opensWith: ['staff-at-closing'],
		silentWithout: ['staff-at-closing', 'phase'],
		only: { 'a stalled party that settled nothing': { 'staff-at-closing': ['nothing-yet', 'open'] } }
	}
});
