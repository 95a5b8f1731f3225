import type { QuestionFactId, QuestionId, QuestionPageId } from '../../questions/index.ts';
import type { AskingWords } from '../asking-words.ts';
import { whoAsked } from './asking-who.ts';
import { workWords } from './asking-work.ts';

/** Every word of the twelve questions, worded as a mediator would say it to a party (brief 4.1, 4.4). */
export const asking: AskingWords<QuestionId, QuestionPageId, QuestionFactId> = {
	questions: whoAsked.questions,
	pages: {
		...whoAsked.pages,
		phase: {
			ask: 'Where do things stand with the other side today?',
			why: 'The same office does different work before contact, in talks and when talks have stopped. It is never too early for one.',
			changes: 'Which functions start now, who is hired first, and what goes on when talks stop.'
		},
		earlier: {
			ask: 'Have there been talks or contacts before?',
			why: 'What went wrong before is the best guide to what must be written down now.',
			changes: 'The opening words, a study of method, and a register of promises.'
		},
		existing: {
			ask: 'Does anything like this office exist already?',
			why: 'People who have done this work hold papers and contacts that a new office would otherwise lose.',
			changes: 'How earlier work, files and people pass into the office.'
		},
		declares: {
			ask: 'Who on your side says that the phase has changed?',
			why: 'When talks stop, someone has to say so within days, or the office waits for an instruction that does not come.',
			changes: 'The article on interruption.'
		},
		stance: {
			ask: 'What does your side say in public about talks?',
			why: 'An office can only carry what the public word allows. The rest does not belong on this paper.',
			changes: 'Advice to the facilitator, and how little the public text should say.'
		},
		unofficial: {
			ask: 'Is there unofficial contact that a paper may mention?',
			why: 'What may be named can be given rules. What may not be named is safest on no paper at all. Never say who.',
			changes: 'Rules for unofficial meetings, or nothing.'
		},
		deadlines: {
			ask: 'What falls within the next ninety days?',
			why: 'A date that is near decides which posts are filled first.',
			changes: 'A calendar, and the posts of the first month.'
		},
		principal: {
			ask: 'Who can commit your side?',
			why: 'A mandate stands on the one who can keep its promises. An office cannot replace a decision that nobody may take.',
			changes: 'Who signs, who decides, and what the office may never do.'
		},
		'decision-rule': {
			ask: 'How do the members decide together?',
			why: 'If this is open, every later decision will be fought out in the office, which cannot settle it.',
			changes: 'The article on who decides; while it is open, the full mandate waits.'
		},
		signatory: {
			ask: 'Who would sign this mandate?',
			why: 'If someone signs who cannot commit the side, others will wait for the real signature.',
			changes: 'The signature block, the form of the text, and the day the mandate takes effect.'
		},
		steering: {
			ask: 'Is there a committee for the process between those who commit you and the office?',
			why: 'Many sides let a committee direct and keep the last word above it. Committees also end.',
			changes: 'The tiers of the chart, and what continues if the committee ends.'
		},
		strategy: {
			ask: 'Is it settled who decides on talks and what your side wants from them?',
			why: 'An office prepares and records. It cannot supply aims that the leadership has not set.',
			changes: 'A first step for the leadership, and a warning to the facilitator.'
		},
		tasking: {
			ask: 'Who gives the office its instructions?',
			why: 'Two masters are the commonest way for such an office to fail. One line, or one rule for two lines.',
			changes: 'The article on instructions and the solid lines of the chart.'
		},
		anchor: {
			ask: 'How close does the office stand to your leadership?',
			why: 'Close is heard but looks closed. Apart looks open but may go unheard.',
			changes: 'The article on status, and what balances the gain and the cost.'
		},
		'head-role': {
			ask: 'Is the head of the office also a negotiator or a spokesperson?',
			why: 'Whoever argues a position cannot also keep the record of it that both will trust.',
			changes: 'The article on negotiators, and who keeps the record.'
		},
		functions: {
			ask: 'What should the office do from its first day?',
			why: 'Few functions done well build confidence. We ticked what a side in your place usually starts with; change it freely.',
			changes: 'The functions, the posts that hold them and the links they need.'
		},
		later: {
			ask: 'What should it be able to do later?',
			why: 'Growth that is written down is authorised. Growth that is not is drift, and rivals notice.',
			changes: 'The functions that wait, and what lets them begin.'
		},
		measures: {
			ask: 'Which confidence measures might it help with?',
			why: 'Each measure needs a neutral helper and a limit on what the office may agree.',
			changes: 'A link to a humanitarian intermediary and one post.'
		},
		rounds: {
			ask: 'What surrounds the talks?',
			why: 'Committees and journeys need hands that talks alone do not.',
			changes: 'Secretaries of committees, a liaison, a travel officer.'
		},
		limits: {
			ask: 'What must the office never do?',
			why: 'Limits reassure those inside who fear for their powers, the other side, and those who help.',
			changes: 'The article on limits.'
		},
		wishes: {
			ask: 'Has anyone asked that the office also do any of this?',
			why: 'Some tasks end the protection of everyone who works there. It is better to hear of them now.',
			changes: 'What the wizard will not draft, and what must be kept apart.'
		},
		counterpart: {
			ask: 'Who is on the other side?',
			why: 'Contact with one side is a line. Contact with several is a set of desks that must not mix.',
			changes: 'The article on contact, and desks in the chart.'
		},
		'counterpart-office': {
			ask: 'Do they have such an office?',
			why: 'If they have one, the two offices can agree on working rules. If not, it is better to ask for a contact than for a structure.',
			changes: 'How contact is made, and with whom.'
		},
		recognition: {
			ask: 'How might they react to your having one?',
			why: 'An office can be read as a claim to equal standing. If that is a fear, its name and its first day matter more than its work.',
			changes: 'Name and symbols, the order of the opening, and words on status.'
		},
		parity: {
			ask: 'Should the office change anyone’s standing?',
			why: 'Standing gained by a name plate is disputed and can cost the contact itself. Equal terms in the work can be had.',
			changes: 'Words on status, and the page of working rules.'
		},
		'seat-at-talks': {
			ask: 'Are you invited to the talks?',
			why: 'Those who are not invited still have ways to be heard, if they ask in the right words.',
			changes: 'Clauses on access to those who facilitate.'
		},
		visibility: {
			ask: 'How visible should the office be?',
			why: 'What the office is may be known while what it does stays graded. What is public can be attacked; what is hidden can be denied.',
			changes: 'The article on information, and how the office becomes known.'
		},
		press: {
			ask: 'What is the press like, and who speaks to it?',
			why: 'Several voices on one process are heard as several positions.',
			changes: 'Who speaks, and what is prepared for a leak.'
		},
		location: {
			ask: 'Where will it work?',
			why: 'A place decides who can come, who can listen, and who can close it.',
			changes: 'The seat, the second address, and what a host must sign.'
		},
		host: {
			ask: 'What is agreed about a seat abroad?',
			why: 'Unsigned understandings have closed an office within a week of its opening.',
			changes: 'An understanding with the host, and the order of the opening.'
		},
		premises: {
			ask: 'Whose rooms will they be?',
			why: 'Whoever owns the rooms can enter them, and can ask for them back.',
			changes: 'Where files are kept, a notice period, and a second site.'
		},
		movement: {
			ask: 'Can your people move safely?',
			why: 'Couriers, interpreters and drivers are stopped more often than delegates.',
			changes: 'Safe conduct, whom it covers, and who keeps the list.'
		},
		legal: {
			ask: 'Does any government or the UN have your group or your people on a list?',
			why: 'In some countries advice and training alone can be an offence, whatever their aim. This is general software and no legal advice.',
			changes: 'Which posts and functions wait until counsel has cleared them.'
		},
		'officials-law': {
			ask: 'What does the law ask of officials who meet the other side?',
			why: 'Whoever is sent must be able to show who sent them, also years later.',
			changes: 'The article on law.'
		},
		threat: {
			ask: 'How great is the danger to those who work there?',
			why: 'People who brought messages of peace have been used to carry bombs. Rules for visitors save lives only without exceptions.',
			changes: 'Rules for visitors, evacuation and care for staff.'
		},
		cohesion: {
			ask: 'How united is your side?',
			why: 'The office will be asked to speak for everyone. It should know whom that leaves out.',
			changes: 'Work inside your own side, and who hears what at the same time.'
		},
		rivals: {
			ask: 'Which bodies on your own side might worry about it?',
			why: 'A body that sees in writing what it keeps has less reason to fear.',
			changes: 'The table of who keeps what.'
		},
		'leadership-change': {
			ask: 'What could change at the top in the next eighteen months?',
			why: 'A new leader may change the course. The archive and the contacts should not be lost with the old one.',
			changes: 'The article on change at the top, and the terms of staff.'
		},
		'staff-pool': {
			ask: 'Who would work there?',
			why: 'Trust opens doors, skill fills the page. An office needs both, side by side.',
			changes: 'Who works beside whom, and what has to be learned.'
		},
		isolated: {
			ask: 'Have your people been cut off from such talks for years?',
			why: 'First meetings after long isolation are mostly about procedure, and go better for being prepared twice.',
			changes: 'More time and more hands for preparation.'
		},
		size: {
			ask: 'How many persons can really be there, and when?',
			why: 'A small office that is filled is stronger than a large chart that is not.',
			changes: 'The steps of the staffing plan, and which posts are shown as vacant.'
		},
		languages: {
			ask: 'Which languages does the work need besides your own?',
			why: 'A word that means one thing to each side is worse than none.',
			changes: 'Interpreters, and which language decides.'
		},
		absent: {
			ask: 'Who is missing among the people you have in mind?',
			why: 'Those who are missing at the start are missing in the outcome.',
			changes: 'Places kept, and advice to the facilitator.'
		},
		records: {
			ask: 'What will be written down?',
			why: 'Write less and keep it better: what was decided, promised and exchanged must outlast memory.',
			changes: 'The article on records.'
		},
		readers: {
			ask: 'Who may read a graded paper?',
			why: 'A paper without listed readers is a paper for everyone.',
			changes: 'Grades and lists of readers.'
		},
		archive: {
			ask: 'Who keeps the archive, and where is the second copy?',
			why: 'Archives have been lost in the week an office closed, because nobody was named on the first day.',
			changes: 'The keeper, the deposit and the second sealed copy.'
		},
		dissent: {
			ask: 'May your staff tell the leadership where its own approach may be wrong?',
			why: 'An office that may not disagree cannot prepare its leaders for the other side’s arguments.',
			changes: 'The article on a second opinion.'
		},
		inclusion: {
			ask: 'Who must be heard?',
			why: 'Those who will live with the outcome, and are not asked, have other ways to speak.',
			changes: 'Whom the office hears, and what it owes them.'
		},
		'local-bodies': {
			ask: 'Which local bodies must connect with it?',
			why: 'What is agreed at the top is kept or broken in the districts.',
			changes: 'Links to committees and regions, and what passes along them.'
		},
		help: {
			ask: 'Who helps, and who pays?',
			why: 'Help is welcome when it does not instruct, choose staff or read papers. That has to be written.',
			changes: 'The article on resources and the place of helpers on the chart.'
		},
		'terms-of-help': {
			ask: 'On what terms is help offered?',
			why: 'Terms are easier to refuse before the first transfer than after it.',
			changes: 'Accounts, pay and allowances, and advice to the facilitator.'
		},
		end: {
			ask: 'How long does it last, and what comes after?',
			why: 'Decide the end while nobody needs it. If it stays open, a fallback is written rather than a blank.',
			changes: 'The articles on term, closing and succession.'
		},
		'closing-tomorrow': {
			ask: 'What happens to the people if it closes tomorrow?',
			why: 'Staff of such an office have learned of its end a month before, without a place to go to.',
			changes: 'The article on closing.'
		}
	},
	facts: {
		...whoAsked.facts,
		phase: {
			label: 'Phase',
			options: {
				nocontact: ['There is no contact'],
				preformal: ['There is informal or indirect contact'],
				prep: ['Formal talks are being prepared'],
				talks: ['Formal talks are under way'],
				stalled: ['Talks have stalled'],
				collapsed: ['Talks have collapsed, or fighting has resumed'],
				implementation: ['An agreement is being carried out']
			}
		},
		earlier: { label: 'Earlier talks or contacts', options: { yes: 'Yes', no: 'No, this is the first time' } },
		lesson: {
			label: 'What went wrong then',
			options: {
				unprepared: 'We were not prepared',
				'no-trust': 'There was no trust',
				'promises-broken': 'Promises were broken, or remembered differently',
				leak: 'Papers became public',
				'leader-changed': 'Leaders changed'
			}
		},
		existing: {
			label: 'What exists',
			options: {
				new: 'Nothing: this would be the first',
				ours: 'An office of our own, to be renewed or replaced',
				helpers: ['Helpers have done this work informally', 'Organisations or persons outside the side.']
			}
		},
		'helpers-stay': {
			label: 'What becomes of their work',
			options: {
				absorbed: ['It passes into the office', 'With its files and, if they wish, its people.'],
				contracted: ['It goes on under a written order', 'The office says what is done.'],
				beside: ['It goes on beside the office', 'Each knows what the other does.']
			}
		},
		declares: {
			label: 'Who declares it',
			options: { principal: 'Those who commit our side', negotiator: 'The chief negotiator', together: 'Both together' }
		},
		stance: {
			label: 'The public word',
			options: {
				'talks-possible': 'Talks remain possible',
				silent: 'Nothing is said',
				'no-talks': 'There will be no talks'
			}
		},
		backchannel: {
			label: 'Is there, or may there be, contact of another kind?',
			options: { perhaps: 'There may be', no: 'No' }
		},
		unofficial: {
			label: 'Unofficial contact',
			options: {
				'may-be-named': ['Yes, and a paper may say so', 'Without names.'],
				'off-paper': ['Yes, but on no paper'],
				none: 'No'
			}
		},
		deadlines: {
			label: 'Within ninety days',
			options: {
				round: 'A round of talks',
				election: 'An election or another change at the top',
				permits: 'Permits for journeys that end'
			}
		},
		principal: {
			label: 'Who can commit your side',
			options: {
				leader: 'A single leader',
				collective: ['A collective leadership', 'A council, a central committee.'],
				cabinet: 'A cabinet',
				committee: 'A committee',
				alliance: ['The leaders of several groups together'],
				unclear: 'It is not clear'
			}
		},
		'principal-title': {
			label: 'What you call that person or body',
			hint: 'By title, such as “the Leader” or “the Council of Ministers”. Never a name.'
		},
		'stand-in': {
			label: 'Who acts, in this matter only, when the leader cannot be reached',
			options: {
				'sealed-letter': ['A person named beforehand in a sealed letter'],
				negotiator: ['The chief negotiator']
			}
		},
		'decision-rule': {
			label: 'How the members decide',
			options: {
				consensus: ['By consensus', 'Each member can stop a decision.'],
				'consensus-minus-one': ['By consensus minus one', 'One member alone cannot stop it.'],
				qualified: ['By a qualified majority'],
				'lead-member': ['One member leads', 'The others are heard first.']
			}
		},
		signatory: {
			label: 'Who signs',
			options: { principal: 'Those who can commit our side', below: 'Someone below them' }
		},
		instrument: {
			label: 'The form that your side uses',
			hint: 'The form changes headings and verbs, never the substance.',
			options: {
				decree: ['A decree or an order', 'Of a president or another head.'],
				'cabinet-decision': 'A decision of the cabinet',
				resolution: ['A resolution', 'Of a council, a central committee or founding parties.'],
				letter: 'A letter of the leader',
				'accord-chapter': 'A chapter of an accord',
				statement: 'A statement of the leaders of an alliance'
			}
		},
		steering: {
			label: 'A committee in between',
			options: { committee: 'Yes, a committee or steering team', none: 'No' }
		},
		strategy: { label: 'Decisions and aims', options: { settled: 'Yes, it is settled', 'not-yet': 'Not yet' } },
		tasking: {
			label: 'Who instructs',
			options: {
				leadership: ['The leadership', 'The one who commits the side, or its committee.'],
				negotiators: ['The chief negotiator'],
				both: ['Both', 'Then one must prevail.'],
				collective: ['The collective, through one secretary']
			}
		},
		prevails: {
			label: 'Which prevails',
			options: {
				split: ['Each in its field', 'The leadership on policy, the chief negotiator on arrangements of a round.'],
				leadership: 'The leadership always'
			}
		},
		anchor: {
			label: 'How close',
			options: {
				inside: ['Inside the leader’s own office', 'Heard at once; looks closed from outside.'],
				attached: ['Attached to a ministry or a wing', 'Has a house; the house has interests.'],
				'arms-length': ['At arm’s length, with guaranteed access', 'Equally near to all; can go unheard.']
			}
		},
		'head-role': {
			label: 'The head of the office',
			options: { neither: 'Neither', negotiator: 'Is also a negotiator', spokesperson: 'Is also a spokesperson' }
		},
		...workWords,
		counterpart: {
			label: 'The other side',
			options: {
				state: 'A government',
				nsag: 'An armed group',
				several: 'Several groups or sides',
				unknown: 'We do not know yet who would speak for them'
			}
		},
		'counterpart-office': {
			label: 'Their office',
			options: {
				mirror: 'Yes, an office like this',
				ministry: 'A ministry or a department does it',
				none: 'No',
				unknown: 'We do not know'
			}
		},
		recognition: {
			label: 'Their reaction',
			options: {
				indifferent: ['They would not mind either way'],
				welcomes: ['They would welcome it', 'They want someone reliable to talk to.'],
				'fears-parity': [
					'They would fear that it raises our status',
					'They may object to a name, a flag or an opening.'
				],
				copies: ['They would set up one of their own', 'Expect it within weeks.'],
				attacks: ['They would attack it', 'In words or otherwise.']
			}
		},
		parity: {
			label: 'Standing',
			options: {
				sought: ['We want it to raise our standing'],
				'not-at-issue': ['Standing is not at issue'],
				feared: ['We fear that contact raises theirs']
			}
		},
		'seat-at-talks': { label: 'Invitation', options: { invited: 'Yes', 'not-invited': 'Not so far' } },
		visibility: {
			label: 'Visibility',
			options: {
				public: ['Public', 'Its existence, address and main functions are known.'],
				quiet: ['Known but quiet', 'It answers when asked and does not announce itself.'],
				deniable: ['Deniable', 'No sign, no page, no paper with its name.'],
				later: ['To be decided later', 'Quiet until then.']
			}
		},
		media: {
			label: 'The press',
			options: {
				open: 'Open',
				controlled: ['Controlled', 'It prints what it is told, or what it dares.'],
				hostile: ['Hostile, or fed by leaks']
			}
		},
		voice: {
			label: 'Who speaks on the process',
			options: {
				'of-the-office': 'One person of the office',
				'of-the-leadership': 'One person outside the office, named by the leadership',
				'agreed-with-them': ['One person of each side', 'With lines that both agree beforehand.']
			}
		},
		location: {
			label: 'Seat',
			options: {
				capital: ['In the capital'],
				'own-territory': ['In our own area'],
				'third-country': ['In another country'],
				several: ['At several small places'],
				virtual: ['No seat: people in touch from where they are']
			}
		},
		'host-letter': {
			label: 'The host’s word',
			options: { signed: 'Signed', unsigned: 'Agreed, but not signed', none: 'Nothing yet' }
		},
		consulted: { label: 'Has the other side been consulted about the place?', options: { yes: 'Yes', no: 'No' } },
		premises: {
			label: 'The rooms belong to',
			options: {
				own: 'Us',
				host: 'The host',
				counterpart: 'The other side, or the government we talk to',
				'third-party': 'Someone else'
			}
		},
		beside: { label: 'In the same place as other bodies of the process?', options: { yes: 'Yes', no: 'No' } },
		movement: {
			label: 'Movement',
			options: { free: 'They move freely', restricted: 'Their movement is restricted', hiding: 'They live in hiding' }
		},
		travellers: {
			label: 'May it be known who travels?',
			options: { protected: 'No, identities must be protected', open: 'Yes' }
		},
		legal: {
			label: 'Lists',
			options: {
				none: 'No',
				'listed-un': 'Yes, by the UN',
				'listed-national': 'Yes, by some governments',
				unknown: 'Not sure'
			}
		},
		exposure: {
			label: 'Does one of these apply?',
			options: {
				'us-link': [
					'A person, money, host or trainer tied to the United States',
					'Its law reaches far in this matter.'
				],
				'relief-exemption': ['A helper relies on an exception for humanitarian relief']
			}
		},
		counsel: {
			label: 'Has counsel confirmed in writing what is lawful?',
			hint: 'For the place, the helpers, the mediator’s own country, the bank, and every person tied to the United States.',
			options: { taken: 'Yes, in writing', 'not-yet': 'Not yet' }
		},
		'officials-law': {
			label: 'What the law asks',
			options: {
				'leave-in-writing': 'Leave in writing for each person',
				'body-told': ['That a body be told', 'A parliament, or one of its committees.'],
				barred: ['It bars such meetings for now', 'Until the law, or an order under it, allows them.'],
				nothing: 'Nothing that we know of'
			}
		},
		threat: { label: 'Danger', options: { low: 'Low', elevated: 'Elevated', high: 'High' } },
		messengers: { label: 'Are messengers of others expected?', options: { yes: 'Yes', no: 'No' } },
		cohesion: {
			label: 'Unity',
			options: {
				united: 'United',
				factions: 'There are factions that might go their own way',
				alliance: 'An alliance that holds by consensus',
				rivalry: 'There is rivalry with another body on our side'
			}
		},
		rivals: {
			label: 'Bodies that might worry',
			options: {
				ministries: 'Ministries',
				services: 'Security services',
				wings: 'Political wing or party bodies',
				commands: 'Field commands',
				negotiators: 'The negotiators',
				'civil-bodies': 'Civil administration bodies'
			}
		},
		'leadership-change': {
			label: 'Change at the top',
			options: {
				none: 'None foreseen',
				election: 'An election',
				succession: 'A succession',
				contested: 'A contest in court or in the party',
				'coalition-change': 'A change in the coalition'
			}
		},
		'staff-pool': {
			label: 'Who would work there',
			options: {
				loyalists: 'Trusted insiders',
				specialists: ['Specialists', 'Also people from abroad.'],
				mix: 'A mix',
				scarce: 'Hardly anyone yet'
			}
		},
		'several-roles': {
			label: 'Would anyone there also serve others in the process?',
			hint: 'Such as a mediator of one’s own side, or an adviser of several groups.',
			options: { yes: 'Yes', no: 'No' }
		},
		isolated: { label: 'Cut off for years', options: { yes: 'Yes', no: 'No' } },
		'persons-30': { label: 'Persons by day 30' },
		'persons-90': { label: 'Persons by day 90' },
		'persons-180': { label: 'Persons by day 180' },
		languages: {
			label: 'Languages',
			options: {
				'at-the-table': 'The other side’s language, or a language of the table',
				'in-the-constituency': 'Several languages among our own people',
				'of-third-parties': 'A language of those who help'
			}
		},
		absent: {
			label: 'Missing so far',
			options: {
				women: 'Women',
				youth: 'Young people',
				communities: 'Some communities',
				'affected-areas': 'People of the areas most affected',
				'second-tier': 'The second level of leaders'
			}
		},
		records: {
			label: 'What is written',
			options: {
				decisions: ['Decisions and promises only', 'The rest is told.'],
				summaries: ['Summaries', 'One page on each meeting.'],
				verbatim: ['Full notes', 'Every word, with readers controlled.']
			}
		},
		readers: {
			label: 'Readers',
			options: { 'by-post': 'Listed post by post on each paper', 'by-body': 'Listed body by body' }
		},
		custodian: {
			label: 'Keeper of the archive',
			options: {
				'public-archive': 'The public archives',
				'own-keeper': 'A keeper of our own, outside the daily line',
				'third-party': 'A third party, under seal'
			}
		},
		'second-copy': {
			label: 'Second sealed copy',
			options: {
				'ours-elsewhere': 'At another place of ours',
				'depositary-abroad': 'With a depositary abroad',
				none: 'None for now'
			}
		},
		dissent: {
			label: 'A second opinion',
			options: {
				'on-paper': 'Yes, on paper, for the leadership only',
				spoken: 'Yes, but only spoken',
				'outside-adviser': 'Yes, by an adviser from outside'
			}
		},
		inclusion: {
			label: 'Who is heard',
			options: {
				women: 'Women',
				youth: 'Young people',
				communities: 'Communities with few voices in public life',
				displaced: 'Displaced people',
				diaspora: 'Our people abroad',
				prisoners: 'Families of prisoners and of the missing',
				'civil-society': 'Associations, clergy, teachers, business',
				'second-tier': 'Commanders or members of parliament at the second level'
			}
		},
		'local-bodies': {
			label: 'Local bodies',
			options: { committees: 'Local peace committees', regions: 'Regions with offices or contacts of their own' }
		},
		'third-party': {
			label: 'Who helps',
			options: {
				none: 'No third party',
				mediator: 'A mediator or facilitator',
				ngo: 'An organisation',
				host: 'A host government',
				several: 'Several at once'
			}
		},
		funding: {
			label: 'Who pays',
			options: { own: 'We do', donor: 'Donors', mixed: 'We and donors', none: 'Nobody yet' }
		},
		manager: {
			label: 'How help would arrive',
			options: {
				'own-accounts': 'Through our own accounts or treasury',
				'separate-fund': 'Through a fund that someone else manages',
				'in-kind': 'Not in money: places, journeys, experts'
			}
		},
		'sources-of-help': {
			label: 'From how many sources',
			options: { one: 'One gives more than half', several: 'Several' }
		},
		accounts: {
			label: 'Your own accounts',
			options: { audited: 'Kept, and audited from outside', 'not-yet': 'Not yet audited from outside' }
		},
		'pay-expected': {
			label: 'What people expect to be paid',
			options: {
				allowances: 'Allowances for days of meetings',
				'top-ups': 'Something on top of pay from elsewhere',
				'sitting-fees': 'Fees for sitting on a board'
			}
		},
		'helpers-wish': {
			label: 'What has anyone asked for in return?',
			options: {
				publicity: 'To be seen: a mark, a mention',
				persons: 'A say on persons',
				positions: 'A say on positions in talks',
				papers: 'To read graded papers'
			}
		},
		lifetime: {
			label: 'How long',
			options: { fixed: 'A fixed term', event: 'Until an event, such as a settlement', standing: 'A standing office' }
		},
		exit: {
			label: 'What comes after',
			options: {
				expire: 'It ends',
				transform: 'Its functions pass to other bodies',
				merge: 'It merges into a joint body',
				dormant: 'It rests and can be revived'
			}
		},
		'staff-at-closing': {
			label: 'Staff at an early end',
			options: {
				return: 'They return to the posts they came from',
				'notice-pay': 'They are paid for a time of notice',
				'nothing-yet': 'Nothing is settled yet'
			}
		}
	}
};
