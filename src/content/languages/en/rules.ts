import type { Words } from '../words.ts';

/** Each rule as a sentence that answers "Why is this here?". */
export const rules: Words['rules'] = {
	'a-state-before-talks-works-for-its-own-consensus':
		'Before talks, a government’s office works on agreement inside its own side and on careful contact, and speaks of no negotiation.',
	'a-state-in-talks-manages-coordinates-and-interfaces':
		'In talks, a government’s office manages preparation, coordinates ministries and is the link to the others.',
	'an-interrupted-process-keeps-contact-as-its-purpose':
		'When a process is interrupted, an office works for it by contact, record and preparation.',
	'a-public-no-leaves-a-purpose-that-speaks-of-no-contact':
		'Where the public word is that there will be no talks, a purpose that may be read by all speaks of readiness only.',
	'an-interrupted-process-leaves-a-state-with-contact-to-keep':
		'When a process is interrupted, a government’s office can go on with record, preparation and help for people in danger.',
	'a-movement-in-talks-is-reachable-and-prepared':
		'A movement in talks needs an address, prepared people and a working link that outlasts a stall.',
	'a-movement-near-talks-has-many-tasks-at-once':
		'A movement whose talks are prepared, held or stopped has much to do from the first day.',
	'an-unprepared-past-calls-for-a-study-and-a-professional-head':
		'Where earlier talks were not prepared, their lessons are studied first and the head is chosen for experience.',
	'logistics-only-offices-are-read-as-lack-of-resolve':
		'An office limited to logistics tells others that little is meant.',
	'a-mandate-opens-with-its-aim-and-touches-nobodys-status':
		'A mandate opens with its aim and touches nobody’s status.',
	'a-state-that-fears-parity-gets-a-status-neutral-office':
		'Where a government on the other side fears for its standing, name, signs and opening are kept neutral.',
	'a-copied-name-decides-the-question-of-standing-silently':
		'Taking the other side’s word for the office settles standing without a decision.',
	'a-party-that-seeks-parity-is-told-what-it-can-cost':
		'Standing sought through an office is disputed; equal terms in the work can be had instead.',
	'a-state-that-fears-to-grant-parity-speaks-of-designated-contacts':
		'A government that fears to raise the other side’s standing speaks of functions and contacts, not of institutions.',
	'a-state-that-builds-an-office-will-see-it-copied':
		'A government’s office is usually followed by one on the other side.',
	'an-office-that-outsiders-see-fixes-its-names-first':
		'Names and signs are settled in every language before the first day.',
	'an-office-abroad-opens-on-a-signed-understanding':
		'An office abroad rests on an understanding that the host has signed.',
	'an-unsigned-understanding-is-not-enough': 'Unsigned papers leave each side with an understanding of its own.',
	'an-office-abroad-consults-the-other-side-first':
		'Consulting first, signing second and opening quietly avoids a closure in the first weeks.',
	'a-party-that-administers-keeps-the-office-out-of-it':
		'Where a party also runs an administration, the office is kept apart from it in people, rooms, money and name.',
	'an-office-beside-other-bodies-keeps-a-room-elsewhere':
		'Nearness to other bodies eases talk and listening alike; papers need another room.',
	'rooms-of-the-counterpart-need-an-agreement-and-hold-no-files':
		'Rooms given by the other side are used under notice and hold no confidential papers.',
	'an-office-where-fighting-is-near-has-a-second-address': 'Where fighting may be near, the office can move.',
	'a-state-names-the-other-side-neutrally':
		'A neutral name for the other side keeps the mandate itself from becoming an obstacle.',
	'a-community-outside-the-talks-asks-for-access':
		'Those who are not invited can ask for briefings and a seat as observer.',
	'a-movement-before-talks-becomes-reachable-and-prepares':
		'Before talks, a movement’s office is first an address, a place to prepare, and a safe way to meet.',
	'without-contact-messages-are-confirmed-and-networks-explored':
		'Without contact, messages must be confirmed, and informal networks are the first path.',
	'before-formal-talks-it-is-written-who-may-meet-officials':
		'Before formal talks, it is written who may meet officials and in which capacity.',
	'preparing-talks-means-preparing-ground-rules':
		'Preparing talks means preparing rules on agenda, place, record, press and pauses.',
	'an-isolated-movement-prepares-twice': 'After years of isolation people need more preparation, and more time for it.',
	'an-address-has-someone-on-duty': 'An address is only one if somebody answers.',
	'preparation-has-a-coordinator': 'Preparing arguments, roles and expectations is somebody’s work.',
	'advice-rests-on-process-and-law':
		'Advice rests on someone who knows process and someone who knows law; other experts come on call.',
	'a-resource-centre-has-a-researcher': 'A centre for documents needs a person who runs it.',
	'several-languages-need-two-interpreters': 'Where languages differ, two interpreters check each other.',
	'people-at-risk-on-the-road-travel-under-safe-conduct':
		'Where movement is not safe, safe conduct covers all who travel, not only delegates.',
	'hidden-identities-travel-under-numbers':
		'Where identities are protected, passes carry numbers and a sealed list joins them to persons.',
	'restricted-movement-needs-a-safe-passage-officer':
		'Restricted movement needs a person who arranges it, on more than one route.',
	'a-visitor-is-always-searched-where-danger-is-high':
		'Messengers have killed those who trusted them; the search has no exception.',
	'safe-passage-has-an-officer': 'Safe passage is somebody’s work.',
	'a-state-gets-safe-conduct-from-its-own-services':
		'A government obtains safe conduct from its own services, through liaison officers.',
	'talks-abroad-need-a-travel-officer': 'Rounds abroad need visas, rooms and word to families.',
	'every-office-looks-after-its-people': 'Whoever works here carries a risk that the office has to share.',
	'a-listed-or-unsure-party-asks-counsel-first':
		'Where lists may apply, counsel is asked before anyone helps, pays or trains.',
	'a-listed-partys-training-posts-wait-for-clearance':
		'Training can be an offence under some laws; its posts wait for clearance.',
	'a-link-to-the-united-states-widens-what-waits': 'Ties to the United States widen what waits for clearance.',
	'a-travel-ban-needs-someone-who-watches-permits':
		'A travel ban means permits with dates, which somebody has to watch.',
	'a-relief-exception-does-not-cover-peace-support': 'An exception for relief does not cover peace support.',
	'a-state-covers-those-whom-it-sends': 'Officials who meet the other side need written authority and cover.',
	'a-plan-lists-posts-and-never-names': 'A plan lists posts; names on paper have put people in danger.',
	'arms-and-intelligence-are-refused': 'Arms or intelligence in the office end its protection; they are not drafted.',
	'an-alliance-has-three-tiers-and-a-focal-point-for-each-member':
		'An alliance decides in its leaders’ body, directs through a steering team, and is linked by a focal point in each member.',
	'an-open-decision-rule-blocks-the-full-mandate':
		'While the members have not settled how they decide, the full mandate waits.',
	'an-alliance-writes-down-how-it-decides':
		'How an alliance decides stands in the text, so that the office does not have to guess.',
	'members-who-may-come-and-go-settle-it-beforehand': 'Joining and leaving are settled before anybody does either.',
	'rivals-see-in-writing-what-they-keep': 'Rivals who read what they keep have less to fear.',
	'a-shared-government-coordinates-above-its-ministries':
		'Where several parties or levels govern, coordination needs a chair above ministries and a date for replies.',
	'partners-in-a-government-see-papers-at-the-same-hour':
		'Partners trust an office that serves all of them at the same hour.',
	'coordination-has-an-officer': 'Coordination is somebody’s work.',
	'whoever-reaches-out-declares-other-roles':
		'Whoever reaches out to others in the process declares any other role in it.',
	'outreach-has-an-officer': 'Informal networks open paths; those who help are protected and not paid.',
	'several-counterparts-get-a-desk-each': 'Several counterparts need desks that do not mix, on common services.',
	'contact-is-ordered-in-pairs-and-logged-by-heading':
		'Contact that is ordered, in pairs and briefly logged, protects those who keep it.',
	'contact-with-the-other-side-has-an-officer': 'Working contact is somebody’s work.',
	'contact-with-third-parties-has-an-officer': 'Those who help deal with one post.',
	'two-offices-agree-on-one-page-of-rules': 'Two offices that mirror each other work better by one page of rules.',
	'an-unknown-counterpart-is-asked-for-one-contact':
		'It is enough to ask for one contact, and nothing about the structure behind it.',
	'two-offices-in-contact-keep-a-direct-line':
		'A direct line, tested and closed last, has carried contact through bad days.',
	'talks-give-each-committee-a-secretary': 'Committees of talks need a secretary each.',
	'talks-leave-time-to-consult': 'Delegations need time to consult those to whom they answer.',
	'planned-committees-get-a-secretary': 'Planned committees need secretaries of matched rank.',
	'rounds-are-served-by-rules-and-a-record': 'A round needs aims, ground rules and a note.',
	'a-detention-measure-has-a-neutral-helper': 'Measures for people held go through a neutral humanitarian helper.',
	'confidence-measures-have-an-officer': 'Confidence measures need an owner and a neutral helper.',
	'chosen-measures-are-listed': 'The measures in question are named, so that no others slip in.',
	'an-active-monitoring-body-keeps-incidents-apart-from-talks':
		'Incidents of a ceasefire are kept on a line of their own.',
	'ceasefire-liaison-has-an-officer': 'Liaison with monitors is somebody’s work.',
	'unofficial-dialogue-has-rules': 'Unofficial dialogue needs leave, a stated capacity and a report.',
	'unofficial-dialogue-has-an-adviser': 'Whoever goes to unofficial dialogue needs someone to prepare it.',
	'those-who-live-with-the-outcome-are-heard':
		'Consulting those concerned keeps their positions from being pushed to the edge.',
	'hearings-follow-a-calendar': 'A calendar turns a wish to consult into dates.',
	'a-deniable-office-listens-through-others': 'An office that may not be seen listens through others.',
	'hearings-have-an-officer': 'Hearing people is somebody’s work.',
	'the-second-level-is-briefed': 'Offices of a narrow circle raise doubts; the second level is briefed and may reply.',
	'people-abroad-have-a-contact': 'People abroad hold a stake; grievance that nobody hears finds other ways.',
	'displaced-people-have-a-contact': 'Displaced people hold a stake in the outcome.',
	'families-have-a-contact': 'Families of prisoners and of the missing hold a stake in the outcome.',
	'women-have-a-contact-and-a-voice-in-drafts':
		'Women’s organisations are heard in their own right, and someone reads every draft for whom it leaves out.',
	'women-are-in-posts-of-substance': 'Women are few in most processes; places are kept where drafts are made.',
	'missing-women-are-pointed-out': 'You said that women are missing so far.',
	'an-unarmed-party-works-for-inclusion':
		'A party without arms has its office for being included, agreeing on positions and reaching its regions.',
	'an-unarmed-party-hears-its-regions-in-the-open':
		'A party without arms hears people where they live, unless its office may not be seen.',
	'nobody-outside-instructs-or-chooses': 'The party owns the office; those who help do not instruct, choose or read.',
	'without-a-third-party-the-door-stays-open': 'No mediator is needed; the door stays open for one.',
	'a-facilitator-in-place-is-a-neighbour': 'A facilitator is one of the neighbours of the office.',
	'informal-helpers-hand-over-in-order': 'Those who did this work informally hold papers and contacts worth keeping.',
	'every-mandate-says-what-goes-on-when-talks-stop':
		'Processes stop and start; the text says beforehand what goes on, what pauses and who says so.',
	'talks-without-an-office-start-it-fast': 'Where talks already run, head, record and law come first.',
	'talks-that-one-sits-in-fill-journeys-first': 'Whoever sits in talks that already run needs journeys at once.',
	'talks-have-stopped-by-a-sign-that-all-can-see': 'It is written by which sign talks have stopped.',
	'a-stall-keeps-working-contact-and-a-line': 'In a stall, working contact can go on, by rhythm and by a line.',
	'a-stall-leaves-channels-to-keep': 'A stall leaves channels to keep.',
	'a-stall-leaves-someone-in-contact': 'In a stall, whoever keeps channels open has an officer for it.',
	'an-office-in-a-stall-answers-for-its-own-contacts':
		'An office whose talks have stalled answers for its own contacts and asks about no others.',
	'an-office-without-rounds-is-no-delegation':
		'Where no round is held, the text still says who names those who speak at the table.',
	'a-stall-keeps-the-office-apart-from-other-contact': 'Other contact, if there is any, is kept apart from the office.',
	'a-collapse-leaves-a-core-at-work': 'After a collapse, a core keeps archive, contact and help for people in danger.',
	'information-falls-silent-when-talks-stop': 'An office that speaks in war turns into a voice of war.',
	'the-switch-to-silence-is-written-ahead': 'The switch from information to silence is written while talks still run.',
	'a-public-no-needs-two-layers': 'Where the public word is no, what is written in public stays silent.',
	'a-settlement-renews-the-mandate': 'After a settlement the office does other work and needs a new mandate.',
	'broken-promises-open-the-register-at-once':
		'Where promises were broken, the register is open from the first day, unless the party lets it wait.',
	'broken-promises-call-for-a-register': 'Where promises were broken or trust failed, promises are registered.',
	'a-register-of-promises-is-read-out': 'A register helps when it is read out.',
	'a-committee-that-may-end-has-an-heir':
		'An office tasked by a committee stood idle when the committee was dissolved.',
	'kept-channels-have-a-rhythm': 'A contact lives by its rhythm.',
	'a-mandate-has-a-term-and-a-review': 'A term and a review keep the office limited and able to adapt.',
	'an-office-closes-in-order': 'Offices closed at short notice have lost their archive and their people’s knowledge.',
	'an-undecided-end-has-a-fallback': 'An end that nobody decided still needs a rule.',
	'a-change-at-the-top-leaves-memory-and-contacts':
		'New leaders may change the course; memory and contacts are kept through the change.',
	'a-foreseen-change-is-crossed-by-terms-and-a-file':
		'A change that can be foreseen is crossed by staff terms and a file.',
	'a-states-mandate-outlasts-its-signature': 'A government’s text outlasts the person who signs it if its form does.',
	'an-inherited-office-is-reviewed-before-it-is-replaced': 'An office that exists is reviewed before it is replaced.',
	'a-joint-office-before-an-accord-stops': 'Before an accord an office can only serve one side.',
	'an-office-that-no-party-owns-stops': 'A peace secretariat is established by a party to the conflict.',
	'a-joint-office-under-an-accord-is-equal':
		'Under an accord a joint office rests on equal nomination, consensus and money outside any one party.',
	'one-sided-influence-on-a-joint-office-is-disclosed': 'Influence of one side on a joint office is disclosed.',
	'an-unarmed-partys-founders-resolve':
		'Without a state or an armed group behind it, the founding parties resolve and a board governs that fixes no pay for itself.',
	'an-office-is-established-and-named': 'The text establishes the office and fixes its name and seat.',
	'a-partys-own-office-does-not-claim-neutrality':
		'Until an agreement an office serves its own side and does not claim to be neutral.',
	'a-purpose-names-confidence-contacts-and-skills':
		'Confidence, contacts and skills are the three things such an office is for.',
	'principles-are-carried-by-articles': 'A principle without an article that carries it is left out.',
	'functions-are-few-and-begin-when-written': 'Functions are chosen from a menu, few at the start, each with a post.',
	'growth-is-authorised': 'Later functions are named now, so that growth is authorised.',
	'the-one-who-commits-the-side-signs': 'The mandate is signed by whoever can commit the side.',
	'a-signature-below-the-decision-does-not-anchor': 'A signature below the decision does not anchor the mandate.',
	'an-unclear-principal-anchors-nothing': 'Without a clear principal nothing is anchored.',
	'the-mandate-says-who-instructs':
		'The mandate says who may instruct, in which form, and what happens if instructions differ.',
	'two-who-instruct-have-one-rule-between-them': 'Two who instruct need one rule between them.',
	'a-panel-leaves-its-memory-behind': 'Where negotiators instruct, archive and continuity need another home.',
	'limits-are-written': 'Limits reassure rivals, the other side and those who help.',
	'leeway-is-written': 'Narrow powers go with room to think; new tasks are written and lapse.',
	'every-mandate-schedules-a-second-opinion':
		'An office that may not disagree cannot prepare its leaders; so a second opinion is scheduled and protected.',
	'an-office-inside-the-leaders-own-opens-a-window':
		'An office inside the leader’s own says where those who keep the record come from.',
	'an-inside-office-that-may-be-known-publishes-its-functions':
		'Close to the leader, an office looks closed unless it publishes what can be public.',
	'an-office-at-arms-length-is-sure-of-access':
		'At arm’s length, access is guaranteed in writing, or the office goes unheard.',
	'a-status-names-its-distance-from-the-leadership': 'The text says how near the office stands to the leadership.',
	'the-head-and-the-table-are-told-apart': 'The text says whether the head is also at the table.',
	'a-head-with-two-roles-leaves-the-record-to-the-deputy': 'A head with two roles leaves the record to the deputy.',
	'an-office-cannot-supply-a-missing-strategy':
		'A support unit cannot supply a strategy or a way of deciding that is missing.',
	'a-committee-in-between-directs': 'A committee in between directs, and the principal has the last word.',
	'a-single-leader-who-cannot-be-reached-is-stood-in-for':
		'A single leader can be out of reach; the text says who acts, in this matter only.',
	'four-posts-are-the-least': 'Head, deputy for continuity and a keeper of the record are the least that works.',
	'one-post-connects-and-arranges': 'One post connects with third parties and sees to arrangements.',
	'staff-are-chosen-on-written-criteria':
		'Staffing is often fought over; criteria come first and names never stand in the plan.',
	'insiders-work-beside-skill': 'Trusted people who are new to the subject work beside someone who knows it.',
	'specialists-work-beside-insiders': 'Specialists from outside work beside someone trusted inside.',
	'specialists-alone-lack-roots': 'An office of specialists alone lacks roots and can lose papers.',
	'scarce-people-leave-posts-visibly-open': 'Where people are scarce, a vacant post is shown as vacant.',
	'a-state-lends-its-officials': 'Officials come on loan more readily when they can return.',
	'an-alliance-rotates-its-deputy': 'In an alliance a neutral head and a rotating deputy keep the balance.',
	'two-persons-know-every-contact': 'Contacts outlast persons when two know them.',
	'information-answers-to-the-head': 'Information answers to the head, not to a body of propaganda.',
	'a-wide-office-has-a-second-deputy':
		'An office with many journeys needs a deputy for operations, so that the head is not overrun.',
	'money-is-lawful-and-laid-aside':
		'The mandate speaks only of lawful means that the leadership decides; readiness is paid for, not sitting.',
	'nobody-sets-their-own-pay': 'Pay set by its own receivers, and allowances that grow with meetings, have done harm.',
	'money-has-an-officer': 'Where there is money there is someone who accounts for it.',
	'help-stands-in-a-separate-paper': 'Those who help sign a paper of their own, never the mandate.',
	'a-managed-fund-leaves-knowledge-behind': 'Where others manage the money, knowledge is passed on from the first day.',
	'property-goes-to-no-private-hands': 'What was bought for the office passes to no private hands.',
	'a-states-line-reaches-beyond-the-year': 'A budget line that ends with the year ends the office at its peak.',
	'an-unfunded-office-stays-small': 'Without money a very small office is better than a chart of empty boxes.',
	'offers-of-help-have-a-door': 'Offers of help come to one door.',
	'an-agreement-carried-out-has-someone-who-follows-it': 'Someone follows how the agreement is carried out.',
	'consensus-has-a-secretary': 'Common positions need someone who carries papers between the members.',
	'papers-are-graded': 'Each paper has a grade and readers, or it is everyone’s.',
	'a-record-fits-the-habits-of-the-party':
		'The record fits the party’s habits; decisions and promises are written in any case.',
	'full-notes-are-a-risk-of-their-own': 'Full notes are a risk of their own.',
	'the-archive-has-a-keeper-from-the-first-day': 'The archive has a keeper from the first day, and a second copy.',
	'an-archive-needs-a-second-copy': 'One copy is lost with one place.',
	'whoever-leaves-hands-back-and-is-heard':
		'Whoever leaves hands back papers and is heard; unheard grievance has become a leak.',
	'what-bears-on-harm-is-kept': 'What bears on harm to people is kept.',
	'the-head-owns-the-digital-risk': 'Digital risk is a matter for the head, not for a technician.',
	'a-mandate-says-how-the-office-becomes-known': 'The text says how the office becomes known.',
	'one-voice-speaks-on-the-process': 'One voice speaks on the process.',
	'a-public-office-publishes-the-container': 'A public office shows what it is and keeps what it does.',
	'a-deniable-office-leaves-no-trace': 'A deniable office has no sign, page or letterhead.',
	'a-structure-shows-its-neighbours': 'An office is one part of a wider landscape; the structure shows its neighbours.',
	'a-feared-office-opens-quietly-after-a-word-ahead':
		'A quiet opening, after a word ahead, keeps the first day from becoming the last.',
	'papers-between-the-sides-bear-no-title':
		'Papers without titles can be exchanged by sides that do not recognise each other.',
	'contacts-of-a-state-are-functions-and-not-institutions': 'Contacts named by function grant no standing.',
	'the-other-side-sees-what-the-host-has-signed':
		'What the host has signed is shared, so that each side knows the same text.',
	'an-office-abroad-opens-quietly-after-a-word-ahead':
		'Abroad too, a word ahead and a quiet opening come before any announcement.',
	'rounds-have-posts': 'Serving rounds is somebody’s work.',
	'people-abroad-are-heard-through-others-where-law-asks-it':
		'Where lists may apply, people abroad are heard through others.',
	'partners-in-a-government-sit-in-its-committee': 'Partners in a government each have a seat in its committee.',
	'what-an-earlier-office-did-for-talks-is-sealed':
		'Advice from the time of talks is sealed before the office does other work.',
	'new-leaders-of-one-side-may-change-the-course': 'New leaders may change the course at once.',
	'a-change-in-one-party-leaves-a-joint-text-as-it-is': 'A joint text does not change with the leaders of one party.',
	'a-seat-is-named': 'The text says where the office is.',
	'a-deniable-seat-is-entered-and-not-printed': 'The seat of a deniable office is entered on the originals only.',
	'one-body-commits-one-side': 'The text names the one who commits the side.',
	'an-office-near-arms-keeps-none': 'An office of a side with arms keeps none and gathers no intelligence.',
	'a-second-opinion-looks-at-ones-own-approach': 'A second opinion looks at one’s own approach.',
	'a-joint-second-opinion-looks-at-the-common-work': 'In a joint office a second opinion looks at the common work.',
	'a-body-that-directs-is-stood-in-for-between-sessions':
		'A body that meets now and then needs someone who instructs in between.',
	'help-waits-for-someone-who-accounts-for-it': 'Help waits until someone accounts for it.',
	'a-deniable-office-is-spoken-for-by-order': 'A deniable office is spoken for only by order.',
	'a-structure-shows-the-other-side': 'The map shows the other side’s contact, whether known or not.',
	'preparation-begins-when-counsel-has-cleared-it': 'Preparation sessions begin when counsel has cleared them.',
	'no-mandate-goes-against-the-law': 'No mandate asks for an act against the law.',
	'danger-asks-for-a-second-address': 'Where there is danger, there is a second address.',
	'desks-have-officers': 'Each desk is somebody’s work.',
	'an-office-that-outsiders-see-settles-its-signs': 'Flags and seals are settled before the first day.',
	'several-helpers-meet-at-one-table': 'Several helpers at one table do not train the same people twice.',
	'a-mirror-office-is-a-neighbour': 'The other side’s office is one of the neighbours.',
	'rooms-of-others-hold-no-confidential-papers': 'Rooms that belong to others hold no confidential papers.',
	'hearings-go-where-people-live': 'Those who live far from the seat are heard where they live.',
	'a-body-above-and-a-leaders-office-below-are-two-masters':
		'Where a committee instructs and a leader’s office houses, there are two masters.',
	'a-public-office-in-danger-shows-its-address-and-not-its-hours':
		'What is public about an office can put the people in it in danger.',
	'a-foreseen-change-is-prepared-before-the-day': 'A change that can be foreseen is prepared before its day.',
	'an-end-without-talks-needs-a-plan':
		'Where one side may end the conflict alone, the end of the office is planned as well.',
	'a-lead-member-serves-and-does-not-rule': 'In an alliance, voice is equal and service goes by capacity.',
	'an-alliance-with-help-answers-for-its-institution':
		'Those who help will ask whether they build an institution; limits, term and heirs answer.',
	'a-head-without-rank-is-not-received': 'The other side counts ranks.',
	'talks-and-benefits-are-in-different-hands': 'Whoever talks should not be the one who hands out benefits.',
	'an-office-that-talks-and-carries-out-is-asked-for-benefits':
		'An office that talks and also carries out what was agreed is soon asked for benefits.',
	'a-seat-abroad-may-be-suspended-and-contact-stays': 'A seat can be closed within days; contact need not be.',
	'an-address-that-can-be-read-as-a-claim-opens-as-the-party-chose':
		'Where an address can be read as a claim, how it opens is chosen and written, not left to the first day.',
	'a-short-text-holds-until-the-whole-is-signed':
		'One page can open record and archive while the whole text is argued over.',
	'whoever-keeps-contact-is-covered-by-an-order':
		'Whoever is easy with the other side needs an order that colleagues know of or can be shown.',
	'who-sees-a-draft-is-written':
		'Who sees a draft is written, so that no one who was left out learns of it by accident.',
	'less-is-noted-and-better-kept': 'Where full notes could leak, less is noted, and what is noted is kept better.',
	'a-quiet-office-may-show-its-frame': 'A quiet office can show what it is while what it does stays graded.',
	'an-office-that-publishes-nothing-is-looked-into':
		'An office of which nothing is published is looked into by two persons, and for a time only.',
	'trust-keeps-the-doors-and-skill-the-desks': 'Trust is needed where doors open, skill where texts are written.',
	'what-may-go-on-before-counsel-is-written':
		'What may go on before counsel has confirmed it is written down, so that no one goes further in good faith.',
	'means-in-a-stall-are-settled-before-it-lasts': 'Readiness can be paid while talks are stopped; sitting is not.',
	'letters-to-a-feared-office-may-go-through-another':
		'A side that fears to write to the office can reach it through someone whom both accept.',
	'leaks-have-a-line-agreed-beforehand': 'Where papers leak, both sides agree beforehand on what each will say.',
	'where-the-press-is-controlled-the-second-opinion-is-the-only-critic':
		'Where the press is controlled, leaders hear criticism only from inside.',
	'an-archive-held-outside-opens-on-conditions':
		'An archive held by a third party opens only on conditions that were signed.',
	'a-joint-archive-holds-joint-papers-only':
		'A joint archive holds joint papers; what each party keeps for itself stays with it.',
	'a-text-has-the-form-that-its-side-uses':
		'A side uses its own form for such a text; the form changes headings and verbs, not the substance.',
	'several-roles-are-written-down-and-consented-to':
		'Someone who serves several in one process writes each role down, and all consent.',
	'accounts-that-nobody-audited-ask-for-a-manager':
		'Where accounts have not been audited, someone else can manage the money while the party directs the work.',
	'one-source-is-a-hand-on-the-office': 'An office that lives from one source can be steered or ended by it.',
	'allowances-are-flat-and-paid-for-attendance':
		'Allowances are flat and paid for attendance, so that no one gains from longer talks.',
	'whoever-is-paid-elsewhere-is-paid-once': 'Whoever has a salary elsewhere is not paid twice for the same days.',
	'nobody-is-paid-for-sitting': 'Those who direct the office are not paid for sitting.',
	'help-that-wants-to-be-seen-is-thanked-unseen': 'Help is accepted without a mark, a mention or a ceremony.',
	'help-that-wants-a-say-is-declined': 'Help that is tied to persons, positions or papers is declined.',
	'a-board-governs-money-under-rules-of-its-own':
		'A board that governs money does not pay itself, pays salaries first, and protects those who report misuse.',
	'figures-are-published-before-they-are-guessed':
		'Where money may become a public matter, totals are published before they are guessed.',
	'a-listed-party-has-someone-who-knows-the-law':
		'A listed party has someone who knows the law, and hearings that only listen.',
	'what-counsel-confirmed-is-the-border':
		'Once counsel has confirmed what is lawful, help stays within it, and what is new is asked again.',
	'dates-ahead-stand-in-one-calendar': 'Rounds, journeys and changes that are near stand in one calendar.',
	'a-round-that-is-near-fills-record-and-journeys-first':
		'Where a round is near, record and journeys are filled first.',
	'a-change-that-is-near-fills-the-deputy-first':
		'Where a change at the top is near, the deputy who outlasts it is filled first.',
	'permits-that-end-have-someone-who-watches-them': 'Permits that end within weeks have someone who watches them.',
	'advice-from-the-talks-stays-sealed-for-years':
		'What advised leaders in talks is sealed before it can pass into routine administration.',
	'functions-that-pass-on-have-takers-by-name-of-body':
		'Functions that pass on have a body that takes each, known before the end.',
	'an-office-at-rest-is-looked-at-each-year': 'An office at rest is looked at each year, so that it can be revived.',
	'an-office-merges-only-by-a-common-text': 'An office merges into a joint body only by a text of all its parties.',
	'people-know-what-becomes-of-them-at-an-early-end':
		'Where an early end is possible, people know beforehand what becomes of them.',
	'people-for-whom-nothing-is-settled-leave-first': 'People for whom nothing is settled leave first.',
	'local-committees-report-and-are-answered': 'Local committees and the office report to each other; neither commands.',
	'regions-with-contacts-of-their-own-have-an-officer': 'Regions with contacts of their own have someone to turn to.',
	'unofficial-contact-that-may-be-named-has-rules': 'Unofficial contact that may be named has rules, and no names.',
	'unofficial-contact-that-may-not-be-named-stands-nowhere':
		'Unofficial contact that may not be named stands on no paper.'
};
