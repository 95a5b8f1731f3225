import { form } from '#content/rules/foundations/form.ts';
import { anyone, testRules } from '../table.ts';

testRules('foundations/form', form, {
	'a-joint-office-before-an-accord-stops': {
		concerns: {
			'two sides in talks without an accord': { party: 'joint', accord: 'none', phase: 'talks' },
			'two sides that have not met': { party: 'joint', accord: 'none', phase: 'nocontact' }
		},
		spares: {
			'two sides under an accord': { party: 'joint', accord: 'in-force', phase: 'talks' },
			'two sides that carry out an agreement': { party: 'joint', accord: 'none', phase: 'implementation' },
			'a movement in talks': { accord: 'none', phase: 'talks' }
		},
		brings: ['joint-office-before-an-accord'],
		opensWith: ['party', 'accord', 'phase'],
		silentWithout: ['party', 'accord', 'phase'],
		only: {
			'two sides in talks without an accord': {
				phase: ['nocontact', 'preformal', 'prep', 'talks', 'stalled', 'collapsed', 'open']
			}
		}
	},
	'an-office-that-no-party-owns-stops': {
		concerns: { 'an office that no party would own': { party: 'none' } },
		spares: { 'a movement': { party: 'nsag' }, 'a joint office': { party: 'joint' } },
		brings: ['no-party-behind-it'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'an office that no party would own': { party: ['none', 'open'] } }
	},
	'a-joint-office-under-an-accord-is-equal': {
		concerns: {
			'two sides under an accord before a settlement': { party: 'joint', accord: 'in-force', phase: 'talks' },
			'two sides that carry out an agreement': { party: 'joint', accord: 'none', phase: 'implementation' }
		},
		spares: {
			'two sides without an accord': { party: 'joint', accord: 'none', phase: 'talks' },
			'a movement that carries out an agreement': { phase: 'implementation' }
		},
		brings: [
			'recital-accord',
			'joint-belongs',
			'purpose-joint',
			'joint-commits',
			'equal-nomination',
			'two-heads',
			'joint-consensus',
			'joint-money'
		],
		opensWith: ['party', 'accord'],
		silentWithout: ['party', 'accord'],
		only: { 'two sides that carry out an agreement': { party: ['joint', 'open'], phase: ['implementation', 'open'] } }
	},
	'one-sided-influence-on-a-joint-office-is-disclosed': {
		concerns: {
			'a joint office that one side pays': { party: 'joint', accord: 'in-force', influence: ['pays'] },
			'a joint office that one side houses and chairs': {
				party: 'joint',
				accord: 'in-force',
				influence: ['houses', 'chairs']
			}
		},
		spares: {
			'a joint office shared in all things': { party: 'joint', accord: 'in-force', influence: [] },
			'a movement, which pays for its own office': { influence: ['pays'] }
		},
		brings: ['joint-influence', 'one-side-holds-the-joint-office'],
		opensWith: ['influence', 'party'],
		silentWithout: ['influence', 'party'],
		only: { 'a joint office that one side pays': { influence: ['pays', 'hires', 'houses', 'chairs', 'open'] } }
	},
	'an-unarmed-partys-founders-resolve': {
		concerns: { 'a community without arms': { party: 'unarmed' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['founding-resolution'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a community without arms': { party: ['unarmed', 'open'] } }
	},
	'an-office-is-established-and-named': { concerns: anyone, brings: ['established', 'name', 'no-person-in-law'] },
	'a-partys-own-office-does-not-claim-neutrality': {
		concerns: {
			'a movement': { party: 'nsag' },
			'a government': { party: 'state' },
			'a party that has not said who it is': { party: 'not-decided' }
		},
		spares: { 'a joint office': { party: 'joint', accord: 'in-force' } },
		brings: ['own-instrument', 'only-own-side-signs'],
		silentWithout: ['party'],
		only: { 'a movement': { party: ['state', 'nsag', 'coalition', 'unarmed', 'not-decided'] } }
	},
	'a-purpose-names-confidence-contacts-and-skills': {
		concerns: { 'a movement': {}, 'a side that says nothing in public': { phase: 'stalled', stance: 'silent' } },
		spares: { 'a side that says there will be no talks': { phase: 'stalled', stance: 'no-talks' } },
		brings: ['purpose-means'],
		only: { 'a side that says nothing in public': { stance: ['talks-possible', 'silent', 'not-decided'] } }
	},
	'principles-are-carried-by-articles': { concerns: anyone, brings: ['principles'] },
	'functions-are-few-and-begin-when-written': { concerns: anyone, brings: ['functions-now', 'functions-begin'] },
	'growth-is-authorised': {
		concerns: {
			'a party that plans one more function': { later: ['media'] },
			'a party that plans many': { later: ['rounds', 'track-two', 'donor-channel'] }
		},
		spares: { 'a party that plans no growth': { later: [] } },
		brings: ['functions-later'],
		opensWith: ['later'],
		silentWithout: ['later'],
		only: {
			'a party that plans one more function': {
				later: [
					'contact-point',
					'secretarial',
					'promises-register',
					'advice',
					'coordination',
					'consensus',
					'consultation',
					'preparation',
					'rounds',
					'counterpart-liaison',
					'facilitator-liaison',
					'channel-keeping',
					'safe-passage',
					'languages',
					'committee-service',
					'confidence-measures',
					'humanitarian-access',
					'ceasefire-liaison',
					'track-two',
					'outreach',
					'media',
					'resource-centre',
					'donor-channel',
					'implementation',
					'open'
				]
			}
		}
	},
	'a-seat-is-named': {
		concerns: {
			'a quiet office': { visibility: 'quiet' },
			'an office of which nothing is said': { visibility: 'not-recorded' }
		},
		spares: { 'a deniable office': { visibility: 'deniable' } },
		brings: ['seat'],
		opensWith: ['visibility'],
		only: { 'a quiet office': { visibility: ['public', 'quiet', 'later', 'open'] } }
	},
	'a-deniable-seat-is-entered-and-not-printed': {
		concerns: { 'a deniable office': { visibility: 'deniable' } },
		spares: { 'a quiet office': { visibility: 'quiet' } },
		brings: ['seat-entered'],
		opensWith: ['visibility'],
		silentWithout: ['visibility'],
		only: { 'a deniable office': { visibility: ['deniable', 'open'] } }
	},
	'a-text-has-the-form-that-its-side-uses': { concerns: anyone, brings: ['form-of-text'] }
});
