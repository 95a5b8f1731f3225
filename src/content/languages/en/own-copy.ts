/** The words on the copy of itself that the served app keeps in the browser. */
export const ownCopy = {
	newer: {
		ready: 'A newer release of this app is ready.',
		take: 'Use it now',
		later: 'It is used once all windows of this app are closed and it is opened anew. Until then nothing changes here.',
		others: 'It cannot be used yet: close the other windows of this app first.'
	},
	remove: 'Remove the app’s copy of itself',
	removeNote:
		'Of what you answered it holds nothing. When you open the app from the network again, it makes a new one.',
	removed: 'The copy is removed.'
} as const;
