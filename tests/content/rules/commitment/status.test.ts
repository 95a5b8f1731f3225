import { status } from '#content/rules/commitment/status.ts';
import { testRules } from '../table.ts';

/** How it opens, if its opening can be read as a claim: kept off the record. */
const unsaid = { 'address-and-status': 'not-recorded' };

testRules('commitment/status', status, {
	'a-state-that-fears-parity-gets-a-status-neutral-office': {
		concerns: { 'a movement whose government fears for its standing': { recognition: 'fears-parity' } },
		spares: {
			'a movement whose government does not mind': { recognition: 'welcomes' },
			'a government that faces a movement': { party: 'state', counterpart: 'nsag', recognition: 'fears-parity' }
		},
		brings: ['names-only', 'no-signs', 'no-state-title', 'status-untouched', 'facilitator'],
		opensWith: ['recognition', 'counterpart'],
		silentWithout: ['recognition'],
		only: {
			'a movement whose government fears for its standing': {
				counterpart: ['state', 'open'],
				recognition: ['fears-parity', 'open']
			}
		}
	},
	'a-feared-office-opens-quietly-after-a-word-ahead': {
		concerns: { 'a movement whose government fears for its standing': { recognition: 'fears-parity', ...unsaid } },
		spares: {
			'a movement whose government does not mind': { recognition: 'welcomes' },
			'a deniable office': { recognition: 'fears-parity', visibility: 'deniable', ...unsaid },
			'a movement that chose how it opens': { recognition: 'fears-parity' },
			'a movement without contact': { recognition: 'fears-parity', phase: 'nocontact', ...unsaid },
			'one like “a movement whose government fears for its standing”, but with address-and-status not-decided': {
				recognition: 'fears-parity',
				'address-and-status': 'not-decided'
			}
		},
		brings: ['opening'],
		opensWith: ['recognition', 'visibility', 'phase'],
		silentWithout: ['recognition', 'visibility', 'phase'],
		only: {
			'a movement whose government fears for its standing': {
				counterpart: ['state', 'open'],
				recognition: ['fears-parity', 'open'],
				visibility: ['public', 'quiet', 'later', 'open'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open'],
				'address-and-status': []
			}
		}
	},
	'a-copied-name-decides-the-question-of-standing-silently': {
		concerns: {
			'a movement that takes the word of the other side’s office': {
				recognition: 'fears-parity',
				'counterpart-office': 'mirror',
				'office-form': 'secretariat'
			}
		},
		spares: {
			'a movement with a plainer name': {
				recognition: 'fears-parity',
				'counterpart-office': 'mirror',
				'office-form': 'liaison-office'
			},
			'a movement whose counterpart has no such office': {
				recognition: 'fears-parity',
				'counterpart-office': 'none',
				'office-form': 'secretariat'
			}
		},
		brings: ['name-like-the-counterparts'],
		opensWith: ['office-form'],
		silentWithout: ['office-form', 'counterpart-office'],
		only: {
			'a movement that takes the word of the other side’s office': {
				counterpart: ['state', 'open'],
				recognition: ['fears-parity', 'open'],
				'counterpart-office': ['mirror', 'open'],
				'office-form': ['secretariat', 'open']
			}
		}
	},
	'a-party-that-seeks-parity-is-told-what-it-can-cost': {
		concerns: { 'a movement that seeks standing': { parity: 'sought' } },
		spares: {
			'a movement for which standing is no matter': { parity: 'not-at-issue' },
			'a government that fears to give it': { party: 'state', parity: 'feared' }
		},
		brings: ['status-untouched', 'equal-terms', 'page-of-rules', 'parity-by-name-plate'],
		opensWith: ['parity'],
		silentWithout: ['parity']
	},
	'papers-between-the-sides-bear-no-title': {
		concerns: {
			'a movement in talks that seeks standing': { parity: 'sought', phase: 'talks' },
			'a movement in a stall whose word is open': { parity: 'sought', phase: 'stalled', stance: 'talks-possible' }
		},
		spares: {
			'a movement for which standing is no matter': { phase: 'talks', parity: 'not-at-issue' },
			'a movement without contact': { parity: 'sought', phase: 'nocontact' },
			'a movement in a stall that says no': { parity: 'sought', phase: 'stalled', stance: 'no-talks' },
			'one like “a movement in talks that seeks standing”, but with phase collapsed and stance no-talks': {
				parity: 'sought',
				phase: 'collapsed',
				stance: 'no-talks'
			}
		},
		brings: ['page-without-title'],
		opensWith: ['parity', 'phase'],
		silentWithout: ['parity', 'phase'],
		only: {
			'a movement in talks that seeks standing': {
				parity: ['sought', 'open'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open']
			},
			'a movement in a stall whose word is open': { stance: ['talks-possible', 'silent', 'open'] }
		}
	},
	'a-state-that-fears-to-grant-parity-speaks-of-designated-contacts': {
		concerns: { 'a government that fears to raise the other side': { party: 'state', parity: 'feared' } },
		spares: {
			'a government that does not': { party: 'state', parity: 'not-at-issue' },
			'a movement that fears its own office': { parity: 'feared' }
		},
		brings: ['status-untouched', 'counterpart-will-mirror'],
		opensWith: ['parity'],
		silentWithout: ['party', 'parity'],
		only: {
			'a government that fears to raise the other side': { party: ['state', 'open'], parity: ['feared', 'open'] }
		}
	},
	'contacts-of-a-state-are-functions-and-not-institutions': {
		concerns: {
			'a government in talks that fears to raise the other side': { party: 'state', parity: 'feared', phase: 'talks' },
			'one like “a government in talks that fears to raise the other side”, but with phase stalled and stance silent': {
				party: 'state',
				parity: 'feared',
				phase: 'stalled',
				stance: 'silent'
			}
		},
		spares: {
			'a government that does not': { party: 'state', parity: 'not-at-issue', phase: 'talks' },
			'a government without contact': { party: 'state', parity: 'feared', phase: 'nocontact' },
			'a movement': { parity: 'feared', phase: 'talks' },
			'one like “a government in talks that fears to raise the other side”, but with phase collapsed and stance no-talks':
				{ party: 'state', parity: 'feared', phase: 'collapsed', stance: 'no-talks' }
		},
		brings: ['page-without-title', 'designated-contacts', 'one-contact'],
		opensWith: ['parity', 'phase'],
		silentWithout: ['party', 'parity', 'phase'],
		only: {
			'a government in talks that fears to raise the other side': {
				party: ['state', 'open'],
				parity: ['feared', 'open'],
				phase: ['preformal', 'prep', 'talks', 'stalled', 'collapsed', 'implementation', 'open']
			},
			'one like “a government in talks that fears to raise the other side”, but with phase stalled and stance silent': {
				stance: ['talks-possible', 'silent', 'open']
			}
		}
	},
	'a-state-that-builds-an-office-will-see-it-copied': {
		concerns: { 'a government whose counterpart would copy it': { party: 'state', recognition: 'copies' } },
		spares: {
			'a government whose counterpart does not mind': { party: 'state', recognition: 'indifferent' },
			'a movement whose counterpart would copy it': { recognition: 'copies' }
		},
		brings: ['counterpart-will-mirror'],
		opensWith: ['recognition'],
		silentWithout: ['recognition'],
		only: {
			'a government whose counterpart would copy it': { party: ['state', 'open'], recognition: ['copies', 'open'] }
		}
	},
	'an-office-that-outsiders-see-fixes-its-names-first': {
		concerns: {
			'a public office': { visibility: 'public' },
			'an office that is known but quiet': { visibility: 'quiet' },
			'an office that may be seen later': { visibility: 'later' }
		},
		spares: { 'a deniable office': { visibility: 'deniable' } },
		brings: ['names-only'],
		opensWith: ['visibility'],
		silentWithout: ['visibility']
	},
	'an-office-that-outsiders-see-settles-its-signs': {
		concerns: { 'a public office of a movement': { visibility: 'public' } },
		spares: {
			'a deniable office': { visibility: 'deniable' },
			'a community without arms, unless it asks': { party: 'unarmed', visibility: 'public' }
		},
		brings: ['no-signs'],
		opensWith: ['visibility'],
		silentWithout: ['visibility'],
		only: {
			'a public office of a movement': {
				visibility: ['public', 'quiet', 'later', 'open'],
				party: ['state', 'nsag', 'coalition', 'joint', 'none', 'open']
			}
		}
	},
	'an-office-abroad-opens-on-a-signed-understanding': {
		concerns: { 'an office in a third country': { location: 'third-country' } },
		spares: { 'an office in the capital': { location: 'capital' }, 'an office in no place': { location: 'virtual' } },
		brings: ['host-understanding', 'host'],
		opensWith: ['location'],
		silentWithout: ['location'],
		only: { 'an office in a third country': { location: ['third-country', 'open'] } }
	},
	'an-unsigned-understanding-is-not-enough': {
		concerns: {
			'an office abroad whose paper is unsigned': { location: 'third-country', 'host-letter': 'unsigned' },
			'an office abroad without any paper': { location: 'third-country', 'host-letter': 'none' }
		},
		spares: {
			'an office abroad whose host has signed': { location: 'third-country', 'host-letter': 'signed' },
			'an office at home': { location: 'capital', 'host-letter': 'none' }
		},
		brings: ['host-has-not-signed'],
		opensWith: ['location', 'host-letter'],
		silentWithout: ['location', 'host-letter']
	},
	'an-office-abroad-consults-the-other-side-first': {
		concerns: {
			'an office abroad of which the other side was not told': { location: 'third-country', consulted: 'no' }
		},
		spares: {
			'an office abroad of which it was': { location: 'third-country', consulted: 'yes' },
			'an office at home': { consulted: 'no' }
		},
		brings: ['counterpart-not-consulted'],
		opensWith: ['location', 'consulted'],
		silentWithout: ['location', 'consulted']
	},
	'an-office-abroad-opens-quietly-after-a-word-ahead': {
		concerns: {
			'an office abroad of which the other side was not told': { location: 'third-country', consulted: 'no' }
		},
		spares: {
			...Object.fromEntries(
				['by-steps', 'through-another', 'at-once', 'not-decided'].map((choice) => [
					`one that weighed it otherwise: ${choice}`,
					{
						party: 'state',
						counterpart: 'state',
						recognition: 'fears-parity',
						location: 'third-country',
						consulted: 'no',
						visibility: 'public',
						'address-and-status': choice
					}
				])
			),
			'an office abroad of which it was': { location: 'third-country', consulted: 'yes' },
			'a deniable office abroad': { location: 'third-country', consulted: 'no', visibility: 'deniable' },
			'an office at home': { consulted: 'no' }
		},
		brings: ['opening'],
		opensWith: ['consulted', 'visibility'],
		silentWithout: ['consulted', 'visibility'],
		only: {
			'an office abroad of which the other side was not told': {
				location: ['third-country', 'open'],
				visibility: ['public', 'quiet', 'later', 'open']
			}
		}
	},
	'the-other-side-sees-what-the-host-has-signed': {
		concerns: { 'an office abroad that may be seen': { location: 'third-country' } },
		spares: {
			'a deniable office abroad': { location: 'third-country', visibility: 'deniable' },
			'an office at home': { location: 'capital' }
		},
		brings: ['host-copy'],
		opensWith: ['location', 'visibility'],
		silentWithout: ['location', 'visibility'],
		only: {
			'an office abroad that may be seen': {
				location: ['third-country', 'open'],
				visibility: ['public', 'quiet', 'later', 'open']
			}
		}
	},
	'a-party-that-administers-keeps-the-office-out-of-it': {
		concerns: {
			'a movement that runs an administration': { administration: 'yes' },
			'an alliance that runs one': { party: 'coalition', administration: 'yes' }
		},
		spares: {
			'a movement that runs none': { administration: 'no' },
			'a government, which always runs one': { party: 'state', administration: 'yes' }
		},
		brings: ['apart', 'one-post', 'lent-people', 'learned-in-contact', 'outside-administration', 'no-other-use'],
		opensWith: ['administration'],
		silentWithout: ['administration', 'party'],
		only: { 'a movement that runs an administration': { party: ['nsag', 'coalition', 'open'] } }
	},
	'an-office-beside-other-bodies-keeps-a-room-elsewhere': {
		concerns: { 'an office beside other bodies of the process': { beside: 'yes' } },
		spares: {
			'an office by itself': { beside: 'no' },
			'an office without rooms': { location: 'virtual', beside: 'yes' }
		},
		brings: ['off-site-room', 'beside-other-bodies'],
		opensWith: ['beside'],
		silentWithout: ['beside']
	},
	'rooms-of-others-hold-no-confidential-papers': {
		concerns: {
			'an office in rooms of the host': { location: 'third-country', premises: 'host' },
			'an office in rooms of someone else': { premises: 'third-party' }
		},
		spares: { 'an office in rooms of its own': { premises: 'own' } },
		brings: ['rooms-agreement', 'off-site-room'],
		opensWith: ['premises'],
		silentWithout: ['premises'],
		only: { 'an office in rooms of the host': { premises: ['host', 'third-party', 'open'] } }
	},
	'rooms-of-the-counterpart-need-an-agreement-and-hold-no-files': {
		concerns: { 'an office in rooms of the other side': { premises: 'counterpart' } },
		spares: {
			'an office in rooms of its own': { premises: 'own' },
			'an office in rooms of the host': { location: 'third-country', premises: 'host' }
		},
		brings: ['rooms-agreement', 'second-address', 'off-site-room', 'rooms-of-the-counterpart'],
		opensWith: ['premises'],
		silentWithout: ['premises'],
		only: { 'an office in rooms of the other side': { premises: ['counterpart', 'open'] } }
	},
	'an-office-where-fighting-is-near-has-a-second-address': {
		concerns: {
			'an office in own territory after a collapse': { location: 'own-territory', phase: 'collapsed' },
			'an office in own territory without contact': { location: 'own-territory', phase: 'nocontact' },
			'an office in own territory under threat': { location: 'own-territory', threat: 'elevated' }
		},
		spares: {
			'an office in quiet territory of its own': { location: 'own-territory' },
			'an office in the capital under threat': { location: 'capital', threat: 'high' }
		},
		brings: ['second-address'],
		opensWith: ['location', 'phase'],
		silentWithout: ['location', 'phase'],
		only: {
			'an office in own territory after a collapse': {
				location: ['own-territory', 'open'],
				phase: ['nocontact', 'collapsed', 'open']
			},
			'an office in own territory under threat': { threat: ['elevated', 'high', 'open'] }
		}
	},
	'a-state-names-the-other-side-neutrally': {
		concerns: { 'a government': { party: 'state' } },
		spares: { 'a movement': { party: 'nsag' } },
		brings: ['neutral-designation'],
		opensWith: ['party'],
		silentWithout: ['party'],
		only: { 'a government': { party: ['state', 'open'] } }
	},
	'a-community-outside-the-talks-asks-for-access': {
		concerns: { 'a community that is not invited': { party: 'unarmed', 'seat-at-talks': 'not-invited' } },
		spares: {
			'a community that has a seat': { party: 'unarmed', 'seat-at-talks': 'invited' },
			'a movement': { 'seat-at-talks': 'not-invited' }
		},
		brings: ['access-to-facilitators', 'facilitator'],
		opensWith: ['party', 'seat-at-talks'],
		silentWithout: ['party', 'seat-at-talks']
	},
	'a-seat-abroad-may-be-suspended-and-contact-stays': {
		concerns: { 'an office in a third country': { location: 'third-country' } },
		spares: { 'an office in the capital': { location: 'capital' } },
		brings: ['seat-suspended'],
		opensWith: ['location'],
		silentWithout: ['location'],
		only: { 'an office in a third country': { location: ['third-country', 'open'] } }
	},
	'letters-to-a-feared-office-may-go-through-another': {
		concerns: { 'a movement whose office nobody sees': { recognition: 'fears-parity', visibility: 'deniable' } },
		spares: {
			'one that chose how it opens': { recognition: 'fears-parity' },
			'one whose government does not mind': { recognition: 'indifferent' },
			...Object.fromEntries(
				['through-another', 'at-once', 'not-decided'].map((choice) => [
					`one that weighed it: ${choice}`,
					{ recognition: 'fears-parity', 'address-and-status': choice }
				])
			)
		},
		brings: ['letters-through-another'],
		opensWith: ['recognition'],
		silentWithout: ['recognition'],
		only: {
			'a movement whose office nobody sees': { counterpart: ['state', 'open'], recognition: ['fears-parity', 'open'] }
		}
	}
});
