import { people } from '#content/rules/foundations/people.ts';
import { anyone, testRules } from '../table.ts';

testRules('foundations/people', people, {
	'four-posts-are-the-least': { concerns: anyone, brings: ['head', 'deputy', 'registrar'] },
	'one-post-connects-and-arranges': { concerns: anyone, brings: ['third-party-liaison-officer'] },
	'staff-are-chosen-on-written-criteria': {
		concerns: anyone,
		brings: ['head-appointed', 'choice-of-staff', 'contracts', 'removal']
	},
	'insiders-work-beside-skill': {
		concerns: {
			'an office of insiders': { 'staff-pool': 'loyalists' },
			'an office of both': { 'staff-pool': 'mix' }
		},
		spares: { 'an office of specialists': { 'staff-pool': 'specialists' } },
		brings: ['paired-insiders'],
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool'],
		only: {
			'an office of insiders': { 'staff-pool': ['loyalists', 'mix', 'open'] },
			'an office of both': { 'trust-and-skill': ['in-pairs', 'open'] }
		}
	},
	'specialists-work-beside-insiders': {
		concerns: {
			'an office of specialists': { 'staff-pool': 'specialists' },
			'an office of both': { 'staff-pool': 'mix' }
		},
		spares: { 'an office of insiders': { 'staff-pool': 'loyalists' } },
		brings: ['paired-specialists'],
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool'],
		only: {
			'an office of specialists': { 'staff-pool': ['specialists', 'mix', 'open'] },
			'an office of both': { 'trust-and-skill': ['in-pairs', 'open'] }
		}
	},
	'specialists-alone-lack-roots': {
		concerns: { 'an office of specialists': { 'staff-pool': 'specialists' } },
		spares: { 'an office of both': { 'staff-pool': 'mix' } },
		brings: ['specialists-without-roots'],
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool'],
		only: { 'an office of specialists': { 'staff-pool': ['specialists', 'open'] } }
	},
	'scarce-people-leave-posts-visibly-open': {
		concerns: { 'a party that has hardly anyone': { 'staff-pool': 'scarce' } },
		spares: { 'an office of insiders': { 'staff-pool': 'loyalists' } },
		brings: ['posts-left-open'],
		opensWith: ['staff-pool'],
		silentWithout: ['staff-pool'],
		only: { 'a party that has hardly anyone': { 'staff-pool': ['scarce', 'open'] } }
	},
	'a-state-lends-its-officials': {
		concerns: { 'a government': { party: 'state' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['secondment'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a government': { party: ['state', 'open'] } }
	},
	'an-alliance-rotates-its-deputy': {
		concerns: { 'an alliance': { party: 'coalition' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['neutral-head'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'an alliance': { party: ['coalition', 'open'] } }
	},
	'two-persons-know-every-contact': { concerns: anyone, brings: ['two-know'] },
	'information-answers-to-the-head': {
		concerns: {
			'an office that will inform the public': { party: 'state', phase: 'talks', later: ['media'] },
			'one like “an office that will inform the public”, but with functions media and later contact-point': {
				party: 'state',
				phase: 'talks',
				later: ['contact-point'],
				functions: ['media']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['information-officer'],
		opensWith: ['later'],
		silentWithout: ['later'],
		only: { 'an office that will inform the public': { later: ['media', 'open'] } }
	},
	'a-wide-office-has-a-second-deputy': {
		concerns: {
			'an office with journeys and rounds': { functions: ['safe-passage', 'rounds'] },
			'an office with journeys and talks abroad': { functions: ['safe-passage'], venue: 'abroad' },
			'one like “an office with journeys and rounds”, but with functions rounds and later safe-passage': {
				functions: ['rounds'],
				later: ['safe-passage']
			},
			'one like “an office with journeys and rounds”, but with functions safe-passage and later rounds': {
				functions: ['safe-passage'],
				later: ['rounds']
			}
		},
		spares: {
			'an office with journeys only': { functions: ['safe-passage'] },
			'an office with rounds only': { functions: ['rounds'], venue: 'abroad' }
		},
		brings: ['deputy-operations'],
		opensWith: ['functions'],
		only: {
			'an office with journeys and talks abroad': { functions: ['safe-passage', 'open'], venue: ['abroad', 'open'] },
			'one like “an office with journeys and rounds”, but with functions rounds and later safe-passage': {
				functions: ['rounds', 'open']
			}
		}
	},
	'money-is-lawful-and-laid-aside': { concerns: anyone, brings: ['own-means', 'reserve', 'audit'] },
	'nobody-sets-their-own-pay': { concerns: anyone, brings: ['pay'] },
	'money-has-an-officer': {
		concerns: {
			'an office with money of its own': { funding: 'own' },
			'an office that donors pay': { funding: 'donor' },
			'an office with both': { funding: 'mixed' }
		},
		spares: { 'an office without money': { funding: 'none' } },
		brings: ['finance-officer'],
		opensWith: ['funding'],
		silentWithout: ['funding']
	},
	'help-stands-in-a-separate-paper': {
		concerns: { 'an office that donors pay': { funding: 'donor' }, 'an office with both': { funding: 'mixed' } },
		spares: { 'an office with money of its own': { funding: 'own' } },
		brings: ['help-apart', 'help-route'],
		opensWith: ['funding'],
		silentWithout: ['funding'],
		only: { 'an office that donors pay': { funding: ['donor', 'mixed', 'open'] } }
	},
	'a-managed-fund-leaves-knowledge-behind': {
		concerns: { 'an office whose help runs through a fund': { funding: 'donor', manager: 'separate-fund' } },
		spares: {
			'an office with accounts of its own': { funding: 'donor', manager: 'own-accounts' },
			'an office with money of its own': { funding: 'own', manager: 'separate-fund' }
		},
		brings: ['learning-from-helpers'],
		opensWith: ['funding', 'manager'],
		silentWithout: ['funding', 'manager'],
		only: {
			'an office whose help runs through a fund': {
				funding: ['donor', 'mixed', 'open'],
				manager: ['separate-fund', 'open']
			}
		}
	},
	'property-goes-to-no-private-hands': { concerns: anyone, brings: ['property'] },
	'a-states-line-reaches-beyond-the-year': {
		concerns: { 'a government that pays its office': { party: 'state', funding: 'own' } },
		spares: {
			'a government whose office donors pay': { party: 'state', funding: 'donor' },
			'a movement that pays its office': { funding: 'own' }
		},
		brings: ['next-year'],
		opensWith: ['party', 'funding'],
		silentWithout: ['party', 'funding'],
		only: { 'a government that pays its office': { party: ['state', 'open'], funding: ['own', 'mixed', 'open'] } }
	},
	'an-unfunded-office-stays-small': {
		concerns: { 'an office without money': { funding: 'none' } },
		spares: { 'an office with money of its own': { funding: 'own' } },
		brings: ['small-as-long-as-unfunded'],
		opensWith: ['funding'],
		silentWithout: ['funding'],
		only: { 'an office without money': { funding: ['none', 'open'] } }
	},
	'offers-of-help-have-a-door': {
		concerns: {
			'an office that receives offers of help': { functions: ['donor-channel'] },
			'one like “an office that receives offers of help”, but with functions contact-point and later donor-channel': {
				functions: ['contact-point'],
				later: ['donor-channel']
			}
		},
		spares: { 'an office that only keeps the record': { functions: ['secretarial'] } },
		brings: ['third-party-liaison-officer'],
		silentWithout: ['functions'],
		only: { 'an office that receives offers of help': { functions: ['donor-channel'] } }
	},
	'an-agreement-carried-out-has-someone-who-follows-it': {
		concerns: {
			'an office that follows an agreement': { phase: 'implementation', functions: ['implementation'] },
			'one like “an office that follows an agreement”, but with functions contact-point and later implementation': {
				phase: 'implementation',
				functions: ['contact-point'],
				later: ['implementation']
			}
		},
		spares: { 'an office that only keeps the record': { phase: 'implementation', functions: ['secretarial'] } },
		brings: ['implementation-officer'],
		opensWith: ['functions'],
		only: { 'an office that follows an agreement': { functions: ['implementation', 'open'] } }
	},
	'consensus-has-a-secretary': {
		concerns: {
			'an alliance that works on consensus': { party: 'coalition', functions: ['consensus'] },
			'a community that works on consensus': { party: 'unarmed', functions: ['consensus'] },
			'one like “an alliance that works on consensus”, but with functions contact-point and later consensus': {
				party: 'coalition',
				functions: ['contact-point'],
				later: ['consensus']
			}
		},
		spares: {
			'a government, which has a cabinet for it': { party: 'state', functions: ['consensus'] },
			'an alliance that does not': { party: 'coalition', functions: ['secretarial'] }
		},
		brings: ['member-secretary'],
		opensWith: ['functions'],
		silentWithout: ['party'],
		only: {
			'an alliance that works on consensus': {
				party: ['coalition', 'unarmed', 'open'],
				functions: ['consensus', 'open']
			}
		}
	},
	'help-waits-for-someone-who-accounts-for-it': {
		concerns: { 'an office that donors pay': { funding: 'donor' }, 'an office with both': { funding: 'mixed' } },
		spares: { 'an office with money of its own': { funding: 'own' } },
		brings: ['help-after-finance'],
		opensWith: ['funding'],
		silentWithout: ['funding'],
		only: { 'an office that donors pay': { funding: ['donor', 'mixed', 'open'] } }
	},
	'several-roles-are-written-down-and-consented-to': {
		concerns: { 'an office with someone who serves others too': { 'several-roles': 'yes' } },
		spares: { 'an office without': { 'several-roles': 'no' } },
		brings: ['roles-in-writing', 'one-person-several-roles'],
		opensWith: ['several-roles'],
		silentWithout: ['several-roles']
	},
	'accounts-that-nobody-audited-ask-for-a-manager': {
		concerns: {
			'a party with help and no audit': { funding: 'donor', accounts: 'not-yet' },
			'one that has not decided on an audit': { funding: 'donor', accounts: 'not-decided' }
		},
		spares: { 'one that was audited': { funding: 'donor' }, 'one without help': { accounts: 'not-yet' } },
		brings: ['accounts-before-money'],
		opensWith: ['funding'],
		silentWithout: ['accounts', 'funding'],
		only: { 'a party with help and no audit': { funding: ['donor', 'mixed', 'open'] } }
	},
	'one-source-is-a-hand-on-the-office': {
		concerns: { 'a party with one helper': { funding: 'donor', 'sources-of-help': 'one' } },
		spares: { 'one with several': { funding: 'donor' }, 'one without help': { 'sources-of-help': 'one' } },
		brings: ['one-source-of-help'],
		opensWith: ['funding'],
		silentWithout: ['sources-of-help', 'funding'],
		only: {
			'a party with one helper': { funding: ['donor', 'mixed', 'open'], 'sources-of-help': ['one', 'not-decided'] }
		}
	},
	'allowances-are-flat-and-paid-for-attendance': {
		concerns: { 'a party whose people expect allowances': { funding: 'donor', 'pay-expected': ['allowances'] } },
		spares: {
			'one whose people expect none': { funding: 'donor' },
			'one without help': { 'pay-expected': ['allowances'] }
		},
		brings: ['paid-for-attendance', 'allowances-that-lengthen-talks'],
		opensWith: ['pay-expected'],
		silentWithout: ['pay-expected', 'funding'],
		only: {
			'a party whose people expect allowances': {
				funding: ['donor', 'mixed', 'open'],
				'pay-expected': ['allowances', 'open']
			}
		}
	},
	'whoever-is-paid-elsewhere-is-paid-once': {
		concerns: { 'a party whose people have other pay': { funding: 'mixed', 'pay-expected': ['top-ups'] } },
		spares: { 'one whose people have none': { funding: 'mixed' }, 'one without help': { 'pay-expected': ['top-ups'] } },
		brings: ['one-pay'],
		opensWith: ['pay-expected'],
		silentWithout: ['pay-expected', 'funding'],
		only: {
			'a party whose people have other pay': {
				funding: ['donor', 'mixed', 'open'],
				'pay-expected': ['top-ups', 'open']
			}
		}
	},
	'nobody-is-paid-for-sitting': {
		concerns: { 'a movement whose board expects fees': { funding: 'donor', 'pay-expected': ['sitting-fees'] } },
		spares: {
			'a community, whose board has a rule of its own': {
				party: 'unarmed',
				funding: 'donor',
				'pay-expected': ['sitting-fees']
			},
			'one whose board expects none': { funding: 'donor' }
		},
		brings: ['no-sitting-fee'],
		opensWith: ['pay-expected'],
		silentWithout: ['pay-expected', 'funding'],
		only: {
			'a movement whose board expects fees': {
				funding: ['donor', 'mixed', 'open'],
				'pay-expected': ['sitting-fees', 'open'],
				party: ['state', 'nsag', 'coalition', 'joint', 'open']
			}
		}
	},
	'help-that-wants-to-be-seen-is-thanked-unseen': {
		concerns: { 'a party whose helper wants a mark': { funding: 'donor', 'helpers-wish': ['publicity'] } },
		spares: {
			'one whose helper does not': { funding: 'donor' },
			'one without help': { 'helpers-wish': ['publicity'] }
		},
		brings: ['help-that-wants-to-be-seen'],
		opensWith: ['helpers-wish'],
		silentWithout: ['helpers-wish', 'funding'],
		only: {
			'a party whose helper wants a mark': {
				funding: ['donor', 'mixed', 'open'],
				'helpers-wish': ['publicity', 'open']
			}
		}
	},
	'help-that-wants-a-say-is-declined': {
		concerns: {
			'a party whose helper wants a say on persons': { funding: 'donor', 'helpers-wish': ['persons'] },
			'on positions': { funding: 'donor', 'helpers-wish': ['positions'] },
			'or to read papers': { funding: 'mixed', 'helpers-wish': ['papers'] }
		},
		spares: { 'one whose helper wants a mark only': { funding: 'donor', 'helpers-wish': ['publicity'] } },
		brings: ['help-on-conditions'],
		opensWith: ['helpers-wish'],
		silentWithout: ['helpers-wish', 'funding'],
		only: { 'a party whose helper wants a say on persons': { funding: ['donor', 'mixed', 'open'] } }
	},
	'a-board-governs-money-under-rules-of-its-own': {
		concerns: { 'a community': { party: 'unarmed' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['board'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a community': { party: ['unarmed', 'open'] } }
	},
	'figures-are-published-before-they-are-guessed': {
		concerns: { 'a public office with help': { funding: 'donor', visibility: 'public' } },
		spares: { 'a quiet one': { funding: 'donor' }, 'a public one that pays for itself': { visibility: 'public' } },
		brings: ['yearly-figures'],
		opensWith: ['visibility', 'funding'],
		silentWithout: ['visibility', 'funding'],
		only: { 'a public office with help': { funding: ['donor', 'mixed', 'open'], visibility: ['public', 'open'] } }
	}
});
