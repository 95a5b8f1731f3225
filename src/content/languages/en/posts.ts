import type { Words } from '../words.ts';

/** Posts, by title and never by name. A task that rests on a clause or a function says so, and falls away with it. */
export const posts: Words['posts'] = {
	head: {
		title: 'Head',
		purpose: 'Leads the office and answers for it',
		tasks: [
			'? weekly report and reply ({clause:weekly-access})',
			'? names in writing those who keep contact ({clause:contact-by-order})',
			'? reminds of aims before a round ({clause:aims-before-a-round})',
			'chairs where positions are prepared',
			'? common positions {function:consensus}',
			'? devices and programs ({clause:devices})'
		],
		chosen: 'can be received by everyone concerned; patient, exact, at ease with people who see things otherwise',
		closing: 'last report; list of what is still open'
	},
	deputy: {
		title: 'Deputy for continuity',
		purpose: 'Keeps the office going when persons change',
		tasks: [
			'acts for the head',
			'leads record and files',
			'? leads hearings ({clause:hears})',
			'? sends back papers without their note of views ({clause:note-of-views})',
			'keeps a handover note for every post'
		],
		chosen: 'knows how such work is done; depends on no one’s term',
		closing: 'stays until the last deposit'
	},
	registrar: {
		title: 'Registrar and note-taker',
		purpose: 'Keeps record and archive',
		tasks: [
			'takes the note',
			'? register of promises ({clause:register})',
			'grades and lists of readers',
			'? deposits with the keeper ({clause:deposit})',
			'? list of changes to the mandate ({clause:amendment})'
		],
		chosen: 'exact and discreet; never also a spokesperson',
		closing: 'goes to the keeper with the papers'
	},
	'counterpart-liaison-officer': {
		title: 'Liaison officer, other side',
		purpose: 'Keeps working contact with the other side',
		tasks: [
			'? contact at its rhythm ({clause:rhythm})',
			'exchange of papers',
			'? page of working rules ({clause:page-of-rules})',
			'log by day, hour and heading',
			'what is due, and when'
		],
		chosen: 'temperament first: attentive, patient, exact in reporting',
		closing: 'tells the other side; forwards letters'
	},
	'third-party-liaison-officer': {
		title: 'Liaison officer, third parties',
		purpose: 'Focal point for those who facilitate and all who help, and for arrangements',
		tasks: [
			'messages of those who facilitate',
			'? register of offers ({clause:one-focal-point})',
			'? word of a host before a journey ({clause:word-of-the-host})',
			'? carries messages on if the other contact fails {function:channel-keeping}'
		],
		chosen: 'knows how third parties work; speaks their language',
		closing: 'tells them; forwards letters'
	},
	'contact-duty-officer': {
		title: 'Contact-point officer',
		purpose: 'Answers at the address',
		tasks: [
			'hours of the address',
			'? confirms messages by two means ({clause:confirmed-twice})',
			'passes messages on the same day',
			'log by hour'
		],
		chosen: 'trusted, calm, always to be found',
		closing: 'forwards letters'
	},
	'desk-officers': {
		title: 'Desk officers, one for each counterpart',
		purpose: 'Keep each contact apart from the others',
		tasks: ['contact with one counterpart', 'file of that contact', '? nothing passed between desks ({clause:desks})'],
		chosen: 'knows one counterpart well; discreet towards colleagues too',
		closing: 'files to the registrar, each sealed apart'
	},
	'coordination-officer': {
		title: 'Coordination officer',
		purpose: 'Links the bodies concerned',
		tasks: [
			'? coordination group ({clause:coordination-group})',
			'? focal points of the bodies ({clause:ministries-reply})',
			'dates of requests and replies',
			'? views attached unaltered ({clause:view-attached})'
		],
		chosen: 'known and accepted in the bodies concerned',
		closing: 'open requests to the bodies concerned'
	},
	'services-liaison-officer': {
		title: 'Coordination officer, services',
		purpose: 'Links with those responsible for security',
		tasks: [
			'facts for the files',
			'? liaison officers of the services ({clause:services-liaison})',
			'? safe conduct ({clause:safe-conduct})',
			'? searches and checks of visitors ({clause:visitors})'
		],
		chosen: 'a civilian, not in active service',
		closing: 'after the last journey, home service'
	},
	'safe-passage-officer': {
		title: 'Safe-passage officer',
		purpose: 'Gets people there and back',
		tasks: [
			'? safe conduct, for both ways ({clause:safe-conduct})',
			'couriers',
			'? list of travellers ({clause:travellers-list})',
			'? visitors ({clause:visitors})',
			'? plan of ways out ({clause:care})'
		],
		chosen: 'trusted by those who travel; careful',
		closing: 'serves to the last journey; what is left of lists is destroyed'
	},
	'consultation-officer': {
		title: 'Consultation officer',
		purpose: 'Brings in those who are not in the room',
		tasks: [
			'conduct of hearings',
			'? calendar of hearings ({clause:calendar})',
			'? note of views for each options paper ({clause:note-of-views})',
			'? answers to those heard ({clause:answer-to-those-heard})',
			'? briefing of the second level ({clause:second-level})'
		],
		chosen: 'listens well; known outside the leadership',
		closing: 'informs all who were heard'
	},
	'legal-adviser': {
		title: 'Legal adviser',
		purpose: 'Keeps the work within the law',
		tasks: [
			'legal part of drafts',
			'? wording of authorisations ({clause:authorisation})',
			'? wording of passes ({clause:passes})',
			'? questions to counsel, and the answers ({clause:counsel-first})',
			'? what is new is put to counsel ({clause:within-counsel})',
			'? guards what must be kept ({clause:evidence-kept})'
		],
		chosen: 'knows the law that applies; has advised in talks or on agreements',
		closing: 'legal opinions to the registrar'
	},
	'process-adviser': {
		title: 'Process adviser',
		purpose: 'Prepares rounds and options',
		tasks: [
			'options and drafts',
			'? ground rules ({clause:ground-rules})',
			'what to expect in a round',
			'? study of earlier rounds ({clause:lessons-study})',
			'? unofficial meetings ({clause:unofficial-meetings})',
			'experts on call, one file each'
		],
		chosen: 'has worked on other talks',
		closing: 'files to the deputy'
	},
	'gender-adviser': {
		title: 'Gender and inclusion adviser',
		purpose: 'Sees whom a draft leaves out',
		tasks: [
			'opinion on every draft',
			'? a place wherever positions are prepared ({clause:women-in-substance})',
			'what women and others need in order to come',
			'keeps count of the places kept (section 11)'
		],
		chosen: 'has worked with women’s organisations',
		closing: 'files to the registrar'
	},
	'travel-officer': {
		title: 'Travel and meetings officer',
		purpose: 'Arranges journeys and meetings',
		tasks: ['visas, permits and their dates', 'rooms and papers of a round', 'doctor, and word to families'],
		chosen: 'reliable under pressure',
		closing: 'last journey; accounts of travel'
	},
	interpreters: {
		title: 'Interpreter-translators, two',
		purpose: 'Make words mean the same to all who hear them',
		tasks: ['interpretation', 'translation', 'list of words of the table', 'others on call'],
		chosen: 'tested in both languages; bound to confidence',
		closing: 'last translation; list of words to the registrar'
	},
	'finance-officer': {
		title: 'Finance and integrity officer',
		purpose: 'Accounts for every sum',
		tasks: ['accounts and pay', 'audit', 'list of property', 'end dates of contracts'],
		chosen: 'trained in accounts; not related to those who spend',
		closing: 'stays until the accounts are checked'
	},
	'humanitarian-officer': {
		title: 'Humanitarian and confidence-measures officer',
		purpose: 'Helps people in danger through a neutral helper',
		tasks: [
			'? contact with the humanitarian organisation ({clause:humanitarian-helper})',
			'lists and their protection',
			'? measures agreed and their dates {function:confidence-measures}'
		],
		chosen: 'knows humanitarian work and its rules',
		closing: 'open cases to the humanitarian organisation'
	},
	'ceasefire-liaison-officer': {
		title: 'Ceasefire liaison officer',
		purpose: 'Keeps incidents apart from talks',
		tasks: [
			'? reports in the agreed form ({clause:incidents-apart})',
			'contact with those who monitor',
			'summary for the head'
		],
		chosen: 'exact in reports; at ease with people in uniform',
		closing: 'open incidents to those who monitor'
	},
	'training-coordinator': {
		title: 'Preparation coordinator',
		purpose: 'Prepares those who may take part',
		tasks: [
			'sessions on roles, rounds and ground rules',
			'practice in arguments',
			'plan of who learns what',
			'lessons noted after each meeting'
		],
		chosen: 'has prepared others for talks',
		closing: 'material to the registrar'
	},
	'committee-secretaries': {
		title: 'Committee secretaries, one for each',
		purpose: 'Serve the joint committees',
		tasks: ['agenda', 'minutes agreed by all in the committee', 'promises due', 'copy to the registrar'],
		chosen: 'level with any other secretary there; not a member of the committee',
		closing: 'joint file complete'
	},
	'member-secretary': {
		title: 'Secretary for common positions',
		purpose: 'Links the members with one another',
		tasks: [
			'? calls with focal points ({clause:focal-points})',
			'? papers to all at the same hour ({clause:same-hour})',
			'notes of where members agree and differ',
			'meetings of {directing}'
		],
		chosen: 'accepted by every member',
		closing: 'files to each member by its own list'
	},
	'constituency-officer': {
		title: 'Constituency and outreach officer',
		purpose: 'Stays in touch with those far from the leadership',
		tasks: [
			'? second level of leaders ({clause:second-level})',
			'people abroad and displaced',
			'elders, clergy, business and others who can help',
			'no names on paper'
		],
		chosen: 'trusted far from the centre',
		closing: 'tells those in touch in person'
	},
	'regional-officers': {
		title: 'Regional officers, one for each region',
		purpose: 'Are there for those who live far from the seat',
		tasks: ['hearings in the region', 'answers brought back', 'monthly note of what is said'],
		chosen: 'lives in the region',
		closing: 'informs those heard in the region'
	},
	'implementation-officer': {
		title: 'Implementation and monitoring officer',
		purpose: 'Follows how the agreement is carried out',
		tasks: ['table of obligations and dates', 'reports of delays', 'contact with joint bodies'],
		chosen: 'exact; knows the agreement',
		closing: 'table to the body that follows'
	},
	'research-officer': {
		title: 'Research officer',
		purpose: 'Runs the centre for documents',
		tasks: ['files on subjects', 'losses and needs of the areas affected'],
		chosen: 'trained in research; writes plainly',
		closing: 'open files to a public library'
	},
	'information-officer': {
		title: 'Information officer',
		purpose: 'Prepares public information on procedure',
		tasks: [
			'? words for whoever speaks on the process ({clause:one-voice})',
			'page and its upkeep',
			'reading of the press',
			'complaints to the deputy'
		],
		chosen: 'trained in information; not from a campaign',
		closing: 'last notice; takes down the page'
	},
	'deputy-operations': {
		title: 'Deputy for operations',
		purpose: 'Frees the head from arrangements',
		tasks: [
			'rooms',
			'? second address ({clause:second-address})',
			'journeys and meetings',
			'evacuation and insurance',
			'property'
		],
		chosen: 'has run an office under difficulty',
		closing: 'disposes of property as written'
	},
	'second-opinion-lead': {
		title: 'Second-opinion lead, part-time',
		purpose: 'Says what may be going wrong, and for whom',
		tasks: [
			'? second opinion before each round and review ({clause:second-opinion})',
			'? second opinion at each review ({clause:joint-second-opinion})',
			'what others add',
			'? talk with each person who leaves ({clause:leaving})'
		],
		chosen: 'stands outside every line; has no other work in the process',
		closing: 'what is sealed, and the list of dates, to the keeper'
	}
};
