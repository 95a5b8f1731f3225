/** The copy of itself that the served app keeps in the browser, to open without a network. It holds no answer. */

/** What the names of its caches begin with: one origin may serve the app from several folders. */
export const cachesOf = (folder: string) => `first-address of ${folder}/ `;

/** What a page says to the worker that keeps the copy. */
export type ToWorker = 'take over' | 'give up';

/** Has a newer release take over; false while another window still runs the older one. */
export type TakeOver = () => Promise<boolean>;

/** Keeps a copy from now on, and says so when a newer release stands ready. The newer one waits until it is called or every window is closed. */
export async function keepOwnCopy(ready: (takeOver: TakeOver) => void): Promise<void> {
	if (!navigator.serviceWorker) return;
	const registration = await navigator.serviceWorker.register('service-worker.js');
	const offer = () => {
		const { waiting } = registration;
		if (waiting && navigator.serviceWorker.controller) ready(() => takeOver(waiting));
	};
	offer();
	registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
}

/** Removes the copy and the worker that keeps it, also one that is still at it. Until the page is opened anew none is made. */
export async function forgetApp(): Promise<void> {
	if (!isServed() || !navigator.serviceWorker) return;
	const registration = await navigator.serviceWorker.getRegistration();
	registration?.installing?.postMessage('give up' satisfies ToWorker);
	await registration?.unregister();
	await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
}

/** Whether there is a copy. */
export async function hasOwnCopy(): Promise<boolean> {
	return isServed() && 'caches' in globalThis && (await ownCaches()).length > 0;
}

async function ownCaches(): Promise<string[]> {
	const folder = new URL('.', location.href).pathname.slice(0, -1);
	return (await caches.keys()).filter((name) => name.startsWith(cachesOf(folder)));
}

function isServed(): boolean {
	return location.protocol.startsWith('http');
}

async function takeOver(waiting: ServiceWorker): Promise<boolean> {
	const { port1, port2 } = new MessageChannel();
	const reload = () => location.reload();
	navigator.serviceWorker.addEventListener('controllerchange', reload);
	const taken = await new Promise<boolean>((resolve) => {
		port1.onmessage = ({ data }) => resolve(data === true);
		waiting.postMessage('take over' satisfies ToWorker, [port2]);
	});
	// It may take over later, when nobody here asked for it.
	if (!taken) navigator.serviceWorker.removeEventListener('controllerchange', reload);
	return taken;
}
