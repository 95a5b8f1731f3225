/** The words of the page on what threatens those who use the app: what is done against each threat, and what is not. */
export const threats = {
	title: 'What we promise, and what we do not',
	lead: 'Six threats were thought of. For each, the first list is what the app does and its tests prove; the second is what it does not do. A false sense of safety is a harm of its own.',
	done: 'What is done',
	not: 'What is not',
	all: [
		{
			id: 'seized-laptop',
			title: 'The laptop is seized or searched',
			done: [
				'Work is kept nowhere unless somebody chooses so. Closing or reloading the page forgets it.',
				'What is kept in this browser, and a file that is locked, are encrypted with a passphrase, in the open age format.',
				'“Leave now”, or Escape pressed twice, empties the page at once, and deletes what this browser keeps if that was chosen before.',
				'Tests search the browser’s own folder and the downloads for what was typed, after leaving, after a crash and after a kill.'
			],
			not: [
				'Downloads stay until they are deleted, and a deleted file can often be brought back.',
				'The browser keeps its history and copies of the app’s own files, and a device may write its memory to disk. That somebody used this app can be found.',
				'Nobody is protected who is made to give up a passphrase, or whose device was already watched when it was typed.'
			]
		},
		{
			id: 'watching-network',
			title: 'The network is watched',
			done: [
				'Nothing that is answered is sent. The browser is told to refuse every other address, and a test counts the packets of a whole journey.',
				'The portable file needs no network at all, and its rules allow no connection.'
			],
			not: [
				'Fetching the served app over a network can be seen: from where, when and how much.',
				'How a file travels afterwards, by post, by messenger or in a pocket, is in your hands.'
			]
		},
		{
			id: 'curious-host',
			title: 'Whoever serves the app is curious, or was broken into',
			done: [
				'There is no server that receives anything: no account, no log of answers, no counting of visits.',
				'Each release has checksums and a list of what is in it, and whoever builds the same release has the same bytes. A copy can be compared before it is used.'
			],
			not: [
				'A host could serve an altered app, and who does not compare will not notice. Take the portable file from a place that you trust, compare its checksum by another way, and keep it.',
				'The releases are not signed.'
			]
		},
		{
			id: 'hostile-file',
			title: 'A file from a stranger',
			done: [
				'A file is read up to a size and a depth, and refused in one sentence if anything in it is not known. Your work is not touched before you agree.',
				'Nothing typed by anyone becomes a command: not on screen, not in a PDF, not in a Word file. Tests try a hundred thousand spoilt files.'
			],
			not: [
				'What a sound file says can still be a lie. The app tells whether a PDF was changed since it was printed here; it cannot tell who printed it.',
				'Other programs that open the same file have faults of their own.'
			]
		},
		{
			id: 'leaking-member',
			title: 'Somebody in the room passes it on',
			done: [
				'Each reader has an edition of their own: party, facilitator, donor. None holds what is meant for another, and tests vary what an edition must not show a thousand times.',
				'Sentences are written as if the other side and the press will read them. Posts stand in place of names, and no name of a person is asked for.',
				'A shared screen covers what is for the facilitator alone, and the party’s own words when asked to.'
			],
			not: [
				'Whoever has a paper can copy it. A copy number is written by hand, and marks nothing in the file.',
				'What is drafted follows from what was answered: a reader who knows the app can guess some answers from the text.',
				'A file of answers tells all, and whoever can open it can pass it on.'
			]
		},
		{
			id: 'listed-group',
			title: 'Using it may itself be a service to a listed group',
			done: [
				'The app is general software that runs on the user’s own machine. It advises nobody in particular, and nobody receives what is answered.',
				'Where an answer says that a law may be in the way, what depends on it waits, and the papers say that counsel comes first.'
			],
			not: [
				'It is no legal advice and no licence. Advice and training for a listed group can be an offence in some countries, whatever the aim, and beyond their borders too.',
				'Exemptions for humanitarian work do not simply cover the support of talks. Ask counsel before a workshop, not after it.'
			]
		}
	],
	sources: 'The law: E48, E49, E50. The rest is our suggestion.',
	link: 'What we promise, and what we do not',
	back: 'Back'
} as const;
