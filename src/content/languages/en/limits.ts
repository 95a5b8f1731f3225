/** The words of the page on what the app cannot do, and what leaves a trace. */
export const limits = {
	title: 'What this cannot do',
	lead: 'A draft can look finished long before it is. Before you rely on one, read what stands behind it and what does not.',
	parts: {
		knows: [
			'What it does not know',
			[
				'It knows one comparative article on peace secretariats, the cases in it, and public sources beside it. Of most of these sources only a part was read.',
				'There have been few such offices, and no two are alike. Most are known from outside and afterwards. What served one may harm another.',
				'It does not know your conflict: who can be trusted, what was promised by word of mouth, what must not be said today. It knows what you answer and nothing else.',
				'It knows no law. It says where a law may be in the way, and that counsel has to be asked first.',
				'It speaks English, and its PDFs print Latin letters only. Words such as “mandate” and “secretary” can mislead in other languages; the glossary says how they are used here.'
			]
		],
		promises: [
			'What it cannot promise',
			[
				'That the office will work, that the other side will accept it, or that anyone will be safer for it. Nobody has tested these documents in a negotiation.',
				'That a draft is lawful where you are. It is no legal advice, and to advise a listed group can be an offence, whatever the aim.',
				'That its rules are right. They are advice drawn from few cases, and no case proves a rule. What rests on no source says “our suggestion”.',
				'It does not judge whether to talk, with whom, or about what. It gives no score.'
			]
		],
		figures: [
			'Figures are proposals',
			[
				'A figure in square brackets, such as a number of days or months, is a proposal to be argued over. No study stands behind it.',
				'Posts are counted against the persons whom you expect. A post marked “one for each” counts as one person.',
				'Amounts of money are yours alone. They are added up as you typed them, and none is proposed.'
			]
		],
		leavesNone: [
			'What leaves no trace',
			[
				'What you answer stays in the memory of this page. It is sent nowhere: the app asks no other address for anything, and the browser is told to refuse it.',
				'As long as you choose nothing else, nothing of your work is kept in the browser: no cookie, no storage, no account. Reloading or closing the page forgets every answer.',
				'No field is left for the browser to remember, no address and no title holds what you typed, and nothing is put on the clipboard unless you copy it yourself.',
				'“Leave now”, or Escape pressed twice, shows an empty page at once and forgets everything on it. If you chose so beforehand, it also deletes what this browser keeps; if the device fails before that is done, it is done when the app is next opened here.',
				'Downloads carry no author and no time of day, and their names say nothing unless you ask for names that do.'
			]
		],
		leavesOne: [
			'What leaves one',
			[
				'Whoever served the page to you can see that it was fetched, and when. The browser’s history holds the addresses and titles of the pages you looked at, and keeps copies of the app’s own files; a page cannot delete either. So the button that goes back may lead to the empty app after you left. A private window and a device of your own are safer.',
				'Opened from a server, the app keeps a copy of itself in the browser, so that it opens without a network later. The copy holds nothing that you answered, but who searches the browser can see that the app was used here. It can be removed at the foot of this page; a private window drops it when closed.',
				'The portable file keeps no copy in the browser. But it lies where you put it, and the system may list it among the files last opened.',
				'A browser has habits of its own that no page can stop. Chrome, for one, may ask its maker what the fields of a page from a server are for. The portable file gave no cause for that where it was tried.',
				'What you choose to keep in this browser is locked. Whoever searches the device still sees that something of this app is kept, how large it is and when it changed, and what is deleted may be found again, locked, until the disk writes over it.',
				'What a browser does of its own accord is beyond a page: an extension, a report of a crash, a keyboard or a spelling checker that learns what is typed. Memory can be written to disk while a device sleeps or runs short of it.',
				'What you download stays on this device until you delete it, also after leaving, and deleting alone may not make it unreadable. The browser lists what it downloaded.',
				'An answers file tells more than the documents do. Locked, it is as safe as its passphrase; saved readable, it is open to anyone who has it. The same holds for a PDF that carries your answers, which it does only if you asked for that.',
				'The fingerprint in the foot of a document is the same wherever the same text is drafted. Someone who guesses all your answers can see that they guessed right.',
				'Someone who sees the screen sees the answers, and a printer may keep what it printed.'
			]
		]
	},
	pointers: { keep: 'Keeping this work', about: 'Sources and licence', glossary: 'Glossary', check: 'Check a PDF' },
	back: 'Back'
} as const;
