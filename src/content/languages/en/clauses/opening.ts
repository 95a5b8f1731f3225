import type { ClauseWordsOf } from '../../words.ts';

/** Preamble, establishment, status, purpose, principles. */
export const opening = {
	'recital-settlement': 'seeks a peaceful settlement;',
	'recital-inclusion': 'wishes those for whom it speaks to have a part in that settlement;',
	'recital-prepared':
		'wishes each step to be prepared before it is taken, and those who will live with the outcome to be heard in time;',
	'recital-promises': 'holds that a promise has to be written down while all remember it alike;',
	'recital-accord': 'acts under the accord that is in force;',
	'recital-carry-out': 'wishes what was agreed to be carried out as it was agreed;',
	'recital-no-new-powers': 'gives no body a new power by this text and takes none from any;',
	'recital-without-prejudice':
		'states that nothing here, neither a word nor a name nor a contact, changes or recognises anyone’s legal status, rights or claims;',

	established: 'An office for the peace process is established. In this text it is called “{office}”.',
	name: {
		options: {
			secretariat: 'It bears the name “{name:secretariat}”.',
			office: 'It bears the name “{name:office}”.',
			'liaison-office': 'It bears the name “{name:liaison-office}”.',
			unit: 'It bears the name “{name:unit}”.',
			team: 'It bears the name “{name:team}”.'
		},
		otherwise: 'Its name is entered in {annex:names}.'
	},
	'names-only':
		'It uses the names in {annex:names} and no others. To change a name takes the signature that this text takes.',
	'no-signs': 'It has no flag, emblem or seal.',
	'no-state-title': 'It uses no title of a state, a ministry or a mission.',
	'no-trace': 'It has no sign, no letterhead and no page. Its name stands on no paper that leaves it.',
	seat: {
		options: {
			capital: 'Its seat is in the capital.',
			'own-territory': 'Its seat is in the area of {party}.',
			'third-country':
				'Its seat is in another country. It opens once the understanding in {clause:host-understanding} is signed.',
			several: 'It works at several places, and none of them is its only seat.',
			virtual: 'It has no fixed seat. Its people work from where they are.'
		},
		otherwise: 'Its seat is entered in {annex:names}.'
	},
	'seat-entered': 'Its seat is entered in {annex:names}.',
	opening:
		'Before it opens, the first part of {annex:names} and {article:limits} go in writing to whoever facilitates, who may show them to {other}. It opens [[7]] days later, without ceremony.',
	'opens-how': {
		options: {
			'by-steps':
				'It becomes known to {other} by steps: contact, then names and limits sent in writing, then the door, without ceremony. {principal} declares each, not before [[30]] days after the last. Whoever prefers not to write to it sends letters through someone whom all concerned accept.',
			'through-another':
				'Letters to it go through someone whom both writer and reader accept. It has a door of its own only by a written order of {principal}.',
			'at-once':
				'It opens under its name as soon as this text is in force and its seat may open, without ceremony. Whoever prefers not to write to it sends letters through someone whom all concerned accept.'
		},
		otherwise: 'It opens without ceremony.'
	},
	'letters-through-another':
		'Whoever prefers not to write to it sends letters through someone whom all concerned accept.',

	belongs: {
		options: {
			inside: '{office} is part of the immediate office of {chair}.',
			attached:
				'{office} is attached to one of the bodies of {party}, entered in {annex:names}. That body houses it and does not instruct it.',
			'arms-length': '{office} stands apart from every other body of {party} and answers to {directing}.'
		},
		otherwise: '{office} answers to {directing}.'
	},
	'joint-belongs': '{office} belongs in equal measure to the parties to the accord, and serves each alike.',
	'own-instrument': 'It works for {party} and does not present itself as neutral.',
	'serves-members': 'It serves every member of {party} alike.',
	'serves-parties': 'It serves every party in {party} alike.',
	'no-person-in-law':
		'It has no legal personality of its own and is a mission to no one. {principal} names who answers for its contracts.',
	'status-untouched':
		'Its name, its seat and its papers decide nothing about anyone’s status, rights or claims, and ask no one to recognise anyone.',
	'equal-terms': 'Equal terms in the work, as {clause:page-of-rules} has them, settle no question of status.',
	'letter-of-authority': 'A letter of {principal}, carried by the head, says what {office} may do and what it may not.',

	'purpose-settlement': '{office} is there so that a peaceful settlement can be sought, reached and kept.',
	'purpose-reachable':
		'{office} makes {party} reachable for dialogue, step by step, and prepares those who may speak for it.',
	'purpose-same-side': '{office} helps {party} to reach common positions and to explore contact.',
	'purpose-state-talks': [
		'{office} prepares talks for {party} and serves those who conduct them.',
		'?{function:coordination} It coordinates the bodies concerned.',
		'?{function:counterpart-liaison} It keeps the link to {other}.',
		'?{function:facilitator-liaison} It keeps the link to those who facilitate.'
	],
	'purpose-movement-talks':
		'{office} makes {party} reachable for talks and prepares those who speak for it there. It keeps a working link with {other}, whether talks are held or not.',
	'purpose-keeping-contact': '{office} keeps contact, record and preparation alive, so that talks can be resumed.',
	'purpose-ready':
		'{office} keeps record and preparation ready, and does what {principal} orders in writing. {principal} alone says what is prepared for.',
	'purpose-alliance':
		'{office} helps the members of {party} to reach common positions, prepares them for talks, and links them with the bodies of the process.',
	'purpose-inclusion':
		'{office} helps those represented by {party} to agree on their positions, to be heard in the process, and to reach those who facilitate.',
	'purpose-joint':
		'{office} serves the parties to the accord in carrying out what they agreed, and guides the committees that they set up.',
	'purpose-implementation': '{office} helps to carry out what was agreed, and follows how it is carried out.',
	'purpose-means': [
		'To this end it builds confidence and keeps contacts.',
		'?{function:preparation} It helps people to prepare.'
	],

	principles: [
		'Those who work in {office} keep to its limits ({article:limits}) and its instructions ({article:tasking}).',
		'? They hear those concerned ({article:inclusion}).',
		'? They are frank inside ({article:challenge}) and discreet outside ({article:information}).',
		'? They keep people from harm ({article:safety}).',
		'? They account for what is spent ({article:resources}).'
	]
} as const satisfies Partial<ClauseWordsOf>;
