/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, build, files, version } from '$service-worker';
import { cachesOf, type ToWorker } from '#keep/own-copy.ts';

/** Keeps the app, whole and of one release, so that it opens without a network. Whatever is not part of it, it leaves to the browser. */
const worker = self as unknown as ServiceWorkerGlobalScope;
const own = `${cachesOf(base)}${version}`;
const page = `${base}/`;
const parts = [page, ...build, ...files.filter((file) => /\/(icon\.svg|benchmarks\.html)$/.test(file))];
const givenUp = new AbortController();

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(replaceOlder()));
worker.addEventListener('message', (event) => {
	const said: ToWorker = event.data;
	if (said === 'give up') givenUp.abort();
	else event.waitUntil(takeOver(event.ports[0]!));
});
worker.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	const part = event.request.mode === 'navigate' && pathname === `${base}/index.html` ? page : pathname;
	if (origin !== location.origin || event.request.method !== 'GET' || !parts.includes(part)) return;
	event.respondWith(caches.match(part, { cacheName: own }).then((kept) => kept ?? fetch(event.request)));
});

/** All parts or none. */
async function keepAll(): Promise<void> {
	try {
		const cache = await caches.open(own);
		const { signal } = givenUp;
		await cache.addAll(parts.map((part) => new Request(part, { cache: 'no-cache', signal })));
		const html = await (await cache.match(page))!.text();
		const called = [...html.matchAll(/"\.(\/_app\/[^"]+)"/g)].map(([, path]) => base + path);
		// Between two releases a server may hand out the page of one and the worker of the other.
		if (!called.every((path) => parts.includes(path))) throw new Error('The page is of another release.');
		signal.throwIfAborted();
	} catch (error) {
		await caches.delete(own);
		throw error;
	}
}

async function replaceOlder(): Promise<void> {
	const all = await caches.keys();
	await Promise.all(
		all.filter((name) => name.startsWith(cachesOf(base)) && name !== own).map((name) => caches.delete(name))
	);
	await worker.clients.claim();
}

/** Only when it is asked, and by the only window: another would miss what it has not yet fetched of its own release. */
async function takeOver(answer: MessagePort): Promise<void> {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const alone = all.filter(({ url }) => url.startsWith(worker.registration.scope)).length <= 1;
	answer.postMessage(alone);
	if (alone) await worker.skipWaiting();
}
