import type { ClauseWordsOf } from '../../words.ts';

/** Contact with the other side, third parties, inclusion. */
export const contact = {
	'contact-by-order':
		'No one meets or writes to {other} for {office} except by order of {principal}. Those whom the head names for it in writing do so as part of their work, and answer for it to whoever instructs them.',
	'order-known': {
		options: {
			'known-inside': 'Where contact is ordered, {principal} lets it be known inside {party}.',
			'in-writing': 'Whoever is named for contact holds the order in writing. The registrar keeps a copy.',
			'two-persons': 'Two persons are named for contact. A third is named only when one of them leaves.'
		},
		otherwise: 'The order is in writing.'
	},
	'who-may-meet': 'Before formal talks open, only those named in this way meet anyone from {other} for {office}.',
	'contact-in-pairs':
		'They go in pairs. Their log gives day, hour and heading. The head hears the rest within [[24]] hours.',
	'contact-subjects':
		'They deal with arrangements, papers, journeys, promises due, and word that the case of a person in danger has been passed on. Anything else needs an instruction.',
	'confirmed-twice': 'A message counts once it has been confirmed by two separate means.',
	'page-of-rules':
		'{office} offers one page of working rules that reads the same from each side: post matched with post, the same notice, the same time for a reply, meetings in turn, courtesy, and what is not raised at this level.',
	'page-without-title':
		'Papers exchanged with {other} bear no title or emblem, and no credentials are exchanged. Two letters in the same words serve as well as one signed page.',
	'one-contact': '{office} asks {each} for one contact, and for nothing about the structure behind it.',
	'designated-contacts': 'In these papers the offices are called the designated contacts of the sides.',
	'neutral-designation': 'In every paper {each} bears the name agreed with it. Until then papers say “{other}”.',
	desks:
		'Contact with each counterpart has a desk of its own. What one desk hears it does not pass to another. Law, archive and journeys are common to all.',
	rhythm:
		'Contact that has begun takes place at least once each [[month]], also when there is no business and when talks have stopped.',
	'direct-line':
		'Where an office of {other} agrees to it, a direct line joins the two. It is served by roster, tried every [[day]], opened with a phrase known at both ends, and logged by time only. After [[two]] failed trials someone whom both accept carries the messages.',
	'last-to-close': [
		'Contact is the last thing to stop.',
		'? The line ({clause:direct-line}) closes last of all.',
		'Only {principal} may stop contact, in writing.'
	],
	'own-contacts-only': {
		options: {
			apart: '{office} answers for its own contacts and for no others.',
			'head-knows-limits':
				'{office} answers for its own contacts and for no others. {directing} tells the head in writing which subjects it leaves alone.'
		},
		otherwise: '{office} answers for its own contacts and for no others.'
	},
	'access-to-facilitators':
		'{office} asks those who facilitate for a briefing every [[month]] and for a seat as observer. It speaks of no delegation before there is an invitation.',

	'nobody-else-instructs':
		'No one outside {party} instructs {office}, proposes persons for its posts, or reads a paper that is not addressed to them.',
	'one-focal-point':
		'One post is the focal point for all who help. It enters every offer in a register of offers, and declines those that repeat another or are tied to a position or a person.',
	'helpers-meet': 'Those who help meet together every [[month]], at the invitation of that post.',
	'facilitator-if-accepted': 'If a facilitator is accepted, the facilitator deals with that post, or with the head.',
	'host-understanding':
		'A written understanding with the host is signed before {office} opens. It covers purpose, sole use, name, signs, who may stay, journeys, bank, safety, interruption and closing.',
	'host-copy': 'A copy of it goes to {other} or to whoever facilitates.',
	'rooms-agreement': 'Rooms that are not its own are used under a written agreement with [[90]] days’ notice.',
	'unofficial-meetings':
		'Whoever goes to an unofficial meeting for {office} has leave in writing, says in which capacity, and reports within [[3]] days.',
	'no-pay-for-access': 'No one is paid for access or for carrying a message.',
	'earlier-helpers': {
		options: {
			absorbed:
				'The work of those who helped before passes to {office} within [[90]] days, with papers or copies. Whoever did it is asked first to stay.',
			contracted:
				'Those who helped before go on under a contract that names the work and its end, signed by whoever answers for contracts ({clause:no-person-in-law}). Papers, or copies, reach the registrar within [[30]] days of it.',
			beside:
				'Those who helped before go on beside {office}. Each tells the other every [[month]] what it is doing. Copies of the helpers’ papers are asked for within [[30]] days.'
		},
		otherwise:
			'Those who did such work before are asked to hand over papers, or copies, within [[30]] days. {directing} settles with each whether that work ends, passes to {office}, or goes on beside it.'
	},
	'incidents-apart':
		'Incidents of the ceasefire and matters of the talks keep separate lines. An incident is reported in a form agreed with those who monitor.',
	'humanitarian-helper':
		'What concerns prisoners, wounded or other people in danger goes through a humanitarian organisation that the sides accept. {office} keeps the lists as long as they are needed, and holds and questions no one.',
	'other-roles': 'Anyone who also holds another role in the process declares it first.',
	'roles-in-writing':
		'Whoever also serves others in the process writes down each role, for whom it is held, and what may be told across. Each of those served consents in writing before the work begins.',

	hears: {
		before: '{office} hears',
		options: {
			women: 'women and their organisations',
			youth: 'young people',
			communities: 'communities with few voices in public life',
			displaced: 'displaced people',
			diaspora: 'people living abroad',
			prisoners: 'families of prisoners and of the missing',
			'civil-society': 'associations, clergy, teachers and business',
			'second-tier': 'leaders at the second level, next below those who decide'
		},
		otherwise: '{office} hears those who will live with the outcome.'
	},
	calendar: 'A calendar of hearings covers [[six]] months at a time. The first is ready by day [[45]].',
	'heard-through-others': 'They are heard through a body that they trust, which passes on views and no names.',
	'abroad-through-others':
		'People living abroad are heard through a body that they trust, which passes on views and no names.',
	'regional-hearings':
		'Hearings are held in every region where those concerned live. Each region has a person to turn to.',
	'note-of-views':
		'Every options paper carries a note of what was heard on its subject. Without the note it goes back.',
	'answer-to-those-heard':
		'Those heard have an answer within [[30]] days: what was taken up, what was not, and why, as far as it can be told.',
	'free-to-speak':
		'Names are recorded only with consent. Whoever cannot speak freely to {office} is heard by a body that the person and {office} accept.',
	'hearing-only-listens':
		'A hearing is for listening. Nothing is collected there and no one is enrolled. No one is asked to do what the law where they live forbids.',
	'drafts-seen': {
		options: {
			'three-rings':
				'Those who decide see every draft. One person from each group heard sees the drafts on its subject and may reply in writing within [[5]] days. All others are heard, and their views are joined without names. There are women in each of these three: in the posts that serve those who decide, among those who see drafts, and among all others who are heard.',
			'one-circle':
				'A circle of [[seven]] persons from among those heard sees drafts before {directing} does, may reply in writing, and keeps confidences.',
			'heard-only':
				'Drafts stay with {office} and {directing}. Those heard are heard again before a draft on their subject is decided.'
		},
		otherwise: 'Drafts stay with {office} and {directing}.'
	},
	'local-committees':
		'Where there are local peace committees, they and {office} report to each other every [[month]]. {office} gives them no orders, and answers within [[14]] days. What they report serves their work and this text only.',
	'second-level':
		'Leaders at the second level are briefed within [[10]] days of each round and review, and may reply in writing.'
} as const satisfies Partial<ClauseWordsOf>;
