import { authority } from '#content/rules/foundations/authority.ts';
import { anyone, testRules } from '../table.ts';

testRules('foundations/authority', authority, {
	'the-one-who-commits-the-side-signs': { concerns: anyone, brings: ['in-force', 'first-month'] },
	'a-signature-below-the-decision-does-not-anchor': {
		concerns: { 'a mandate signed below those who decide': { signatory: 'below' } },
		spares: { 'a mandate signed by those who decide': { signatory: 'principal' } },
		brings: ['signed-below-the-decision'],
		opensWith: ['signatory'],
		silentWithout: ['signatory']
	},
	'an-unclear-principal-anchors-nothing': {
		concerns: {
			'a side on which nobody knows who decides': { principal: 'unclear' },
			'a side that has not decided it': { principal: 'not-decided' }
		},
		spares: { 'a side under one leader': { principal: 'leader' }, 'a cabinet': { principal: 'cabinet' } },
		brings: ['aims-first', 'who-commits-is-unclear'],
		silentWithout: ['principal'],
		only: { 'a side on which nobody knows who decides': { principal: ['unclear', 'not-decided'] } }
	},
	'the-mandate-says-who-instructs': {
		concerns: anyone,
		brings: [
			'who-instructs',
			'written-prevails',
			'sealed-line',
			'others-ask',
			'weekly-access',
			'deputy-acts',
			'directing-body'
		]
	},
	'two-who-instruct-have-one-rule-between-them': {
		concerns: { 'an office that leaders and negotiators instruct': { tasking: 'both' } },
		spares: {
			'an office under the leadership': { tasking: 'leadership' },
			'an office under the negotiators': { tasking: 'negotiators' }
		},
		brings: ['which-prevails'],
		opensWith: ['tasking'],
		silentWithout: ['tasking'],
		only: { 'an office that leaders and negotiators instruct': { tasking: ['both', 'open'] } }
	},
	'a-panel-leaves-its-memory-behind': {
		concerns: { 'an office under the negotiators': { tasking: 'negotiators' } },
		spares: { 'an office under both': { tasking: 'both' } },
		brings: ['memory-of-the-panel', 'policy-office', 'memory-leaves-with-the-panel'],
		opensWith: ['tasking'],
		silentWithout: ['tasking'],
		only: { 'an office under the negotiators': { tasking: ['negotiators', 'open'] } }
	},
	'limits-are-written': { concerns: anyone, brings: ['limits', 'no-use-against-persons', 'sole-use'] },
	'leeway-is-written': { concerns: anyone, brings: ['explores', 'extra-task'] },
	'every-mandate-schedules-a-second-opinion': {
		concerns: anyone,
		brings: ['second-opinion-way', 'second-opinion-safe', 'second-opinion-answer', 'second-opinion-lead']
	},
	'an-office-inside-the-leaders-own-opens-a-window': {
		concerns: { 'an office inside the leader’s own': { anchor: 'inside' } },
		spares: { 'an office at arm’s length': { anchor: 'arms-length' } },
		brings: ['deputy-from-outside'],
		opensWith: ['anchor'],
		silentWithout: ['anchor'],
		only: { 'an office inside the leader’s own': { anchor: ['inside', 'open'] } }
	},
	'an-inside-office-that-may-be-known-publishes-its-functions': {
		concerns: { 'an inside office that is public': { anchor: 'inside', visibility: 'public' } },
		spares: {
			'an inside office that is deniable': { anchor: 'inside', visibility: 'deniable' },
			'an attached office that is public': { anchor: 'attached', visibility: 'public' },
			'one like “an inside office that is public”, but with visibility quiet and known-and-discreet overseen': {
				anchor: 'inside',
				visibility: 'quiet',
				'known-and-discreet': 'overseen'
			}
		},
		brings: ['open-parts', 'yearly-list'],
		opensWith: ['anchor', 'visibility'],
		silentWithout: ['anchor', 'visibility'],
		only: { 'an inside office that is public': { anchor: ['inside', 'open'], visibility: ['public', 'quiet', 'open'] } }
	},
	'an-office-at-arms-length-is-sure-of-access': {
		concerns: { 'an office at arm’s length': { anchor: 'arms-length' } },
		spares: { 'an office inside the leader’s own': { anchor: 'inside' } },
		brings: ['letter-of-authority', 'present-and-takes-note', 'independent-but-unheard'],
		opensWith: ['anchor'],
		silentWithout: ['anchor'],
		only: { 'an office at arm’s length': { anchor: ['arms-length', 'open'] } }
	},
	'a-status-names-its-distance-from-the-leadership': {
		concerns: { 'a movement': { party: 'nsag' }, 'a party that has not said who it is': { party: 'not-decided' } },
		spares: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		brings: ['belongs'],
		silentWithout: ['party'],
		only: { 'a movement': { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] } }
	},
	'the-head-and-the-table-are-told-apart': { concerns: anyone, brings: ['head-and-table'] },
	'a-head-with-two-roles-leaves-the-record-to-the-deputy': {
		concerns: {
			'a head who also negotiates': { 'head-role': 'negotiator' },
			'a head who also speaks in public': { 'head-role': 'spokesperson' }
		},
		spares: { 'a head with one role': { 'head-role': 'neither' } },
		brings: ['deputy', 'head-has-two-roles'],
		opensWith: ['head-role'],
		silentWithout: ['head-role']
	},
	'an-office-cannot-supply-a-missing-strategy': {
		concerns: { 'a side without a strategy': { strategy: 'not-yet' } },
		spares: { 'a side whose aims are settled': { strategy: 'settled' } },
		brings: ['aims-first', 'no-strategy-behind-it'],
		opensWith: ['strategy'],
		silentWithout: ['strategy']
	},
	'a-committee-in-between-directs': {
		concerns: { 'an office under a committee': { steering: 'committee' } },
		spares: { 'an office without one': { steering: 'none' } },
		brings: ['committee-directs'],
		opensWith: ['steering'],
		silentWithout: ['steering']
	},
	'a-single-leader-who-cannot-be-reached-is-stood-in-for': {
		concerns: { 'a side under one leader': { principal: 'leader' } },
		spares: { 'a side under a cabinet': { principal: 'cabinet' } },
		brings: ['absence'],
		opensWith: ['principal'],
		silentWithout: ['principal'],
		only: { 'a side under one leader': { principal: ['leader', 'open'] } }
	},
	'one-body-commits-one-side': {
		concerns: { 'a movement': { party: 'nsag' }, 'a party that has not said who it is': { party: 'not-decided' } },
		spares: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		brings: ['commits'],
		silentWithout: ['party'],
		only: { 'a movement': { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] } }
	},
	'an-office-near-arms-keeps-none': {
		concerns: {
			'a movement': { party: 'nsag' },
			'a government': { party: 'state' },
			'a party that does not say who it is': { party: 'not-recorded' }
		},
		spares: { 'a community without arms': { party: 'unarmed' } },
		brings: ['no-arms'],
		opensWith: ['party'],
		only: { 'a movement': { party: ['state', 'nsag', 'coalition', 'joint', 'none', 'open'] } }
	},
	'a-second-opinion-looks-at-ones-own-approach': {
		concerns: { 'a movement': { party: 'nsag' }, 'a party that does not say who it is': { party: 'not-recorded' } },
		spares: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		brings: ['second-opinion'],
		opensWith: ['party'],
		only: { 'a movement': { party: ['state', 'nsag', 'coalition', 'unarmed', 'none', 'open'] } }
	},
	'a-joint-second-opinion-looks-at-the-common-work': {
		concerns: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['joint-second-opinion'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a joint office': { party: ['joint', 'open'] } }
	},
	'a-body-that-directs-is-stood-in-for-between-sessions': {
		concerns: {
			'a side under a cabinet': { party: 'state', principal: 'cabinet' },
			'a side under a leader with a committee': { steering: 'committee' },
			'an alliance under one leader': { party: 'coalition' }
		},
		spares: { 'a movement under one leader': { principal: 'leader' } },
		brings: ['between-sessions'],
		opensWith: ['principal'],
		silentWithout: ['principal'],
		only: {
			'a side under a cabinet': {
				principal: ['collective', 'cabinet', 'committee', 'alliance', 'open'],
				tasking: ['leadership', 'negotiators', 'both', 'open']
			},
			'a side under a leader with a committee': { steering: ['committee', 'open'] },
			'an alliance under one leader': { party: ['coalition', 'joint', 'open'] }
		}
	},
	'a-body-above-and-a-leaders-office-below-are-two-masters': {
		concerns: {
			'a government with a committee and an office inside the leader’s own': {
				party: 'state',
				steering: 'committee',
				anchor: 'inside'
			}
		},
		spares: {
			'a government without a committee': { party: 'state', steering: 'none', anchor: 'inside' },
			'a movement with a committee': { party: 'nsag', steering: 'committee', anchor: 'inside' }
		},
		brings: ['body-above-and-office-below'],
		opensWith: ['party', 'steering', 'anchor'],
		silentWithout: ['party', 'steering', 'anchor'],
		only: {
			'a government with a committee and an office inside the leader’s own': {
				party: ['state', 'open'],
				anchor: ['inside', 'open']
			}
		}
	}
});
