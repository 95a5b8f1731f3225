import type { TensionWords } from '../tension-words.ts';

/** The tensions C1 to C18, in words that could be printed anywhere. */
export const tensions: TensionWords = {
	'address-and-status': {
		title: 'How the office opens',
		ask: 'How does the office open, if its opening can be read as a claim?',
		pulls: [
			'An address that can be found makes your side reachable.',
			'An address that is seen can be read as standing gained, and be closed for it.'
		],
		changes: 'The article on establishment, and through whom the first letters go.',
		choices: {
			'by-steps': {
				label: 'by steps, each after the last has held',
				gain: 'contact stands before the door does',
				cost: 'some months until it is seen'
			},
			'through-another': {
				label: 'letters through someone whom both accept',
				gain: 'no door that anyone can object to',
				cost: 'each letter waits for a carrier'
			},
			'at-once': {
				label: 'under its name, from the first day',
				gain: 'easily found',
				cost: 'one objection can shut it'
			}
		}
	},
	'speed-and-care': {
		title: 'A short text first',
		ask: 'Do you start on one page now, or wait for the whole text?',
		pulls: [
			'Rounds do not wait. What is not written down this week will be done without a text.',
			'What is made in a rush leaves out the archive, the end and the limits.'
		],
		changes: 'Whether a one-page text for ninety days stands in an annex.',
		choices: {
			'short-text-first': {
				label: 'one page for ninety days, then the whole',
				gain: 'record and archive begin at once',
				cost: 'two signatures instead of one'
			},
			'whole-text-only': {
				label: 'the whole text, once',
				gain: 'one text, argued through',
				cost: 'nothing is in force until then'
			}
		}
	},
	'limits-and-leeway': {
		title: 'Room to think',
		ask: 'How freely may the office think and try?',
		pulls: [
			'Others on your side are calmer when the office can do little.',
			'An office that can do little finds no new way when the old one is closed.'
		],
		changes: 'The clauses on leeway.',
		choices: {
			'thinks-freely': {
				label: 'thinks freely, commits no one',
				gain: 'new ways are found without new powers',
				cost: 'ideas can be mistaken for positions'
			},
			'on-instruction': {
				label: 'drafts and meets on instruction only',
				gain: 'no surprise for anyone',
				cost: 'no idea that nobody ordered'
			},
			'acts-and-reports': {
				label: 'begins what cannot wait, and reports',
				gain: 'quick where hours count',
				cost: 'a task may be begun that is not wanted'
			}
		}
	},
	'near-and-open': {
		title: 'Archive and hearings',
		ask: 'How far from the leader’s own rooms do record and hearings stand?',
		pulls: [
			'An office inside is heard at once.',
			'What is kept and heard inside looks closed, and goes when the leader goes.'
		],
		changes: 'Where the deputy and the registrar come from.',
		choices: {
			'record-apart': {
				label: 'deputy and registrar from outside',
				gain: 'the record is believed and stays',
				cost: 'two people to find elsewhere'
			},
			'all-near': {
				label: 'all from the immediate office',
				gain: 'known people, at once',
				cost: 'the record changes hands with the office'
			}
		}
	},
	'equal-and-able': {
		title: 'What one member may do for all',
		ask: 'How much may one member do for all?',
		pulls: [
			'Some members have rooms, money and people that the others lack.',
			'Whoever houses, pays and chairs decides, whatever the rule says.'
		],
		changes: 'The article on members.',
		choices: {
			'serves-without-the-chair': {
				label: 'a member that houses or pays does not chair',
				gain: 'capacity used, voices equal',
				cost: 'the chair depends on another’s house'
			},
			'in-turn': {
				label: 'house and chair in turn',
				gain: 'all carry it alike',
				cost: 'a move every half year'
			},
			'leads-and-accounts': {
				label: 'one member leads, and accounts to all',
				gain: 'quick and cheap',
				cost: 'the others must trust it'
			}
		}
	},
	'contact-and-suspicion': {
		title: 'How the order for contact is known',
		ask: 'How do your own people learn that contact is ordered?',
		pulls: [
			'Good working relations with the other side are made by people who are easy with them.',
			'The same people may be called too easy.'
		],
		changes: 'A sentence in the article on contact.',
		choices: {
			'known-inside': {
				label: 'said inside the side',
				gain: 'no one can be blamed for obeying',
				cost: 'more people know of it'
			},
			'in-writing': {
				label: 'a written order for each person',
				gain: 'proof when it is asked for',
				cost: 'a paper that can be found'
			},
			'two-persons': {
				label: 'two persons only',
				gain: 'few to explain',
				cost: 'contact ends when they do'
			}
		}
	},
	'two-channels': {
		title: 'Reach of the office',
		ask: 'How far does the office know what it is not to touch?',
		pulls: [
			'Two ways that do not know of each other can cross.',
			'A way that is known to the office is no longer apart from it.'
		],
		changes: 'One neutral sentence in the article on contact.',
		choices: {
			apart: {
				label: 'its own contacts, and no question about others',
				gain: 'nothing to give away',
				cost: 'crossings are noticed late'
			},
			'head-knows-limits': {
				label: 'the head is told which subjects to leave alone',
				gain: 'no crossing on these subjects',
				cost: 'the head knows that there are some'
			}
		}
	},
	'heard-and-small': {
		title: 'Who sees a draft',
		ask: 'Who sees a draft before the leadership does?',
		pulls: ['Those who will live with the outcome want to see what is coming.', 'What many see is soon known to all.'],
		changes: 'A sentence in the article on those who are heard.',
		choices: {
			'three-rings': {
				label: 'in rings: few decide, some see drafts, all are heard',
				gain: 'each knows what is owed to whom',
				cost: 'three lists to keep'
			},
			'one-circle': {
				label: 'one circle sees drafts',
				gain: 'a small number, bound to discretion',
				cost: 'the choice of the circle is argued over'
			},
			'heard-only': {
				label: 'drafts stay inside, all are heard',
				gain: 'fewest readers',
				cost: 'those heard cannot check what became of it'
			}
		}
	},
	'record-and-leak': {
		title: 'Full notes',
		ask: 'What is kept word for word?',
		pulls: ['What is not written down is remembered differently.', 'What is written down can be read by others.'],
		changes: 'The article on records.',
		choices: {
			'less-and-sealed': {
				label: 'promises word for word, under seal',
				gain: 'what matters is exact, the rest cannot leak',
				cost: 'arguments are not on paper'
			},
			'full-and-numbered': {
				label: 'full notes, numbered, with readers',
				gain: 'nothing is forgotten',
				cost: 'each copy has to be watched'
			}
		}
	},
	'known-and-discreet': {
		title: 'What may be known',
		ask: 'How does a quiet office answer for itself?',
		pulls: ['What nobody may know of, nobody can hold to account.', 'What is published is noticed.'],
		changes: 'The article on information.',
		choices: {
			'frame-open': {
				label: 'what it is may be known, what it does may not',
				gain: 'answers to questions before they become rumours',
				cost: 'it can be found'
			},
			overseen: {
				label: 'nothing published, two persons look into it',
				gain: 'quiet, and yet looked into',
				cost: 'only two can say that all is in order'
			}
		}
	},
	'public-voice': {
		title: 'Public word when fighting resumes',
		ask: 'What becomes of the public word if fighting resumes?',
		pulls: [
			'An office that informs the public is understood.',
			'When fighting resumes, the same voice is wanted for other purposes.'
		],
		changes: 'The article on information.',
		choices: {
			'ends-by-itself': {
				label: 'it ends by itself',
				gain: 'no one has to refuse an order',
				cost: 'others speak meanwhile'
			},
			'passes-on': {
				label: 'it passes to another body',
				gain: 'someone answers, and not the office',
				cost: 'the other body is not bound by this text'
			},
			'ends-by-order': {
				label: 'it ends by order',
				gain: 'the leadership chooses the hour',
				cost: 'until the order comes, the office is still a voice'
			}
		}
	},
	'trust-and-skill': {
		title: 'Trust and skill',
		ask: 'How do trust and skill share the posts?',
		pulls: ['Those whom the leadership trusts open doors.', 'Those who know the subject write what holds.'],
		changes: 'The article on staff, and who works beside whom.',
		choices: {
			'in-pairs': {
				label: 'in pairs, both ways',
				gain: 'each learns from the other',
				cost: 'two people for one subject'
			},
			'doors-and-desks': {
				label: 'trust in contact, skill in drafting',
				gain: 'fewer people, each in the right place',
				cost: 'drafts and doors can drift apart'
			}
		}
	},
	'law-and-need': {
		title: 'Until counsel has confirmed',
		ask: 'What may go on until counsel has confirmed what is lawful?',
		pulls: [
			'People need to prepare, and to be able to travel.',
			'Help given too early can be an offence for whoever gives it.'
		],
		changes: 'One sentence in the article on law.',
		choices: {
			'nothing-before': {
				label: 'nothing of what waits',
				gain: 'no one is put at risk',
				cost: 'preparation starts late'
			},
			'open-events': {
				label: 'events open to every side',
				gain: 'people can listen and learn',
				cost: 'nothing is made for one side'
			},
			'through-the-permitted': {
				label: 'through a host or mediator with leave',
				gain: 'places and journeys can be had',
				cost: 'depends on the leave of others'
			}
		}
	},
	'rooms-and-safety': {
		title: 'Rooms beside others',
		ask: 'What do you keep in rooms beside others, or from others?',
		pulls: [
			'Near rooms are cheap, and people meet.',
			'Whoever owns or shares the rooms can listen, enter and close them.'
		],
		changes: 'The article on safety.',
		choices: {
			'meeting-room-only': {
				label: 'a meeting room there, all else elsewhere',
				gain: 'near without being open',
				cost: 'two places'
			},
			'room-elsewhere': {
				label: 'the office there, a safe room elsewhere',
				gain: 'one house for daily work',
				cost: 'people have to carry what must not lie there'
			},
			'moves-out': {
				label: 'rooms of its own within some months',
				gain: 'nothing depends on another’s key',
				cost: 'rent, and a longer way'
			}
		}
	},
	'help-and-ownership': {
		title: 'Papers for help',
		ask: 'On how many papers does help from outside stand?',
		pulls: ['Those who pay want to see what they pay for.', 'What they sign, they begin to own.'],
		changes: 'The article on resources.',
		choices: {
			'three-papers': {
				label: 'three papers, for mandate, help and plan of work',
				gain: 'each is signed apart',
				cost: 'one paper more'
			},
			'two-papers': {
				label: 'two papers, for mandate and help, with the plan of work in the second',
				gain: 'quicker',
				cost: 'those who help sign the plan of work as well'
			}
		}
	},
	'state-means': {
		title: 'Where joint means come from',
		ask: 'How do means from one side stay everyone’s?',
		pulls: [
			'Only the state has means and authority enough for a joint body.',
			'A body that one side pays is said to be that side’s.'
		],
		changes: 'The article on the joint form.',
		choices: {
			'voted-ahead': {
				label: 'voted years ahead, both heads sign',
				gain: 'salaries do not hang on a budget season',
				cost: 'still one source'
			},
			'one-fund': {
				label: 'one fund, a board that decides by consensus',
				gain: 'no single source',
				cost: 'one seat can stop a payment'
			}
		}
	},
	'means-in-a-stall': {
		title: 'Means while talks rest',
		ask: 'What is paid while there are no talks?',
		pulls: [
			'An office that is not paid is gone when talks resume.',
			'An office that is paid all the same has less reason to resume them.'
		],
		changes: 'The article on resources.',
		choices: {
			'for-readiness': {
				label: 'readiness is paid, sitting is not',
				gain: 'contact and archive outlast the stop',
				cost: 'a yearly sum without rounds to show'
			},
			'month-by-month': {
				label: 'month by month, on a written word',
				gain: 'can be ended at any time',
				cost: 'people leave in uncertainty'
			},
			'rest-after-notice': {
				label: 'payments rest after notice',
				gain: 'nothing is spent on waiting',
				cost: 'only archive and keeper remain'
			}
		}
	},
	'memory-and-change': {
		title: 'What a change of leaders leaves',
		ask: 'What do those who newly lead find in place?',
		pulls: ['Those who newly lead may change the course.', 'What took years to build can be gone in a week.'],
		changes: 'The article on change at the top.',
		choices: {
			'binds-itself': {
				label: 'archive, contacts and half of the staff for sixty days',
				gain: 'nothing is lost before it is looked at',
				cost: 'a new leadership waits two months'
			},
			'papers-and-contacts': {
				label: 'archive and contacts for sixty days',
				gain: 'persons can change at once',
				cost: 'contacts without those who know them'
			},
			'free-hand': {
				label: 'the archive only',
				gain: 'a free hand from the first day',
				cost: 'contacts may end with the persons'
			}
		}
	}
};
