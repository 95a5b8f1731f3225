import { once } from 'node:events';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { Kind } from './sound.ts';

/** `npm run prove:files`: a hundred thousand files that nobody wrote, each refused in one sentence or opened to its word. `-- 5000` tries fewer. */
const count = Number(process.argv[2] ?? 100_000);
const most = 10_000_000;
const longest = 60_000;

if (isMainThread) await watch();
else await tryAll(workerData as Shared);

/** What both see: the number of the file that is being tried, its length, and the file. */
interface Shared {
	readonly now: Int32Array<SharedArrayBuffer>;
	readonly file: Uint8Array<SharedArrayBuffer>;
}

async function tryAll({ now, file: shown }: Shared): Promise<void> {
	const [{ soundFiles }, { triedAll, told }] = await Promise.all([import('./sound.ts'), import('./round.ts')]);
	const tally = await triedAll(await soundFiles(), count, (seed, _, file) => {
		shown.set(file.subarray(0, most));
		now[1] = file.length;
		now[0] = seed;
	});
	console.log(told(tally));
	for (const fault of tally.faults) console.error(fault);
	const tried = count - tally.faults.length;
	console.log(
		tally.faults.length > 0
			? 'Not proven: mend what is said above, and keep its file as a row of a test.'
			: `${tried} files: none broke anything, lost anything or changed what all objects have in common.`
	);
	process.exitCode = tally.faults.length > 0 ? 1 : 0;
}

/** What hangs cannot say so itself. */
async function watch(): Promise<void> {
	const now = new Int32Array(new SharedArrayBuffer(8));
	const file = new Uint8Array(new SharedArrayBuffer(most));
	now[0] = -1;
	// A worker does not know TypeScript by itself.
	const start = `import('tsx/esm/api').then(({ register }) => (register(), import('${import.meta.url}')))`;
	const worker = new Worker(start, { eval: true, argv: [String(count)], workerData: { now, file } });
	let last = -1;
	const watching = setInterval(async () => {
		if (now[0] !== last || last < 0) return void (last = now[0]!);
		clearInterval(watching);
		const { kept } = await import('./round.ts');
		console.error(`Not proven: seed ${last} hangs. The file is ${kept(last, 'hangs' as Kind, file.slice(0, now[1]))}`);
		process.exit(1);
	}, longest);
	const [code] = (await once(worker, 'exit')) as [number];
	clearInterval(watching);
	process.exitCode = code;
}
