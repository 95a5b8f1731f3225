import type { PageId } from '#content/questions/index.ts';

/** Between the window of the questions and that of the notes goes the page that is asked, and nothing else. */
const name = 'first-address-notes';
const ask = 'which page?';

let opened: Window | null = null;
let channel: BroadcastChannel | undefined;
let current: () => PageId | undefined = () => undefined;

/** Opens the window of the notes, and tells it which page is asked whenever it wants to know; false if the browser opens none. */
export function tellPage(asked: () => PageId | undefined): boolean {
	current = asked;
	channel ??= listen();
	opened = window.open('#/notes', name, 'popup,width=520,height=760');
	return opened !== null;
}

/** Says which page is asked now, if anybody was asked to follow. */
export function pageTurned(): void {
	channel?.postMessage(current() ?? null);
}

function listen(): BroadcastChannel {
	const made = new BroadcastChannel(name);
	made.onmessage = ({ data }) => data === ask && pageTurned();
	// Who leaves the questions leaves the notes too.
	addEventListener('pagehide', () => opened?.close());
	return made;
}

/** Follows the window of the questions, until the answer is called. */
export function followPages(turned: (page: string | undefined) => void): () => void {
	const following = new BroadcastChannel(name);
	following.onmessage = ({ data }) => data !== ask && turned(typeof data === 'string' ? data : undefined);
	following.postMessage(ask);
	return () => following.close();
}
