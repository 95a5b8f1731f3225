import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer, Task } from './worker.ts';

/** So long may the tests take before a change is taken to make them run for ever. */
const patience = 300_000;

/** Works through tasks in as many processes as there are cores; each is told at its turn what to do, so that it can follow from what the others found. */
export async function workThrough<T>(
	script: string,
	all: readonly T[],
	taskOf: (one: T) => Task,
	done: (one: T, answer: Answer) => void
): Promise<void> {
	const left = [...all];
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			let worker: ChildProcess | undefined;
			for (let one = left.shift(); one !== undefined; one = left.shift()) {
				worker ??= start(script);
				let answer = await ask(worker, taskOf(one));
				// It may be what went before that ended the process: only a new one is believed.
				if (fell(answer)) {
					worker.kill('SIGKILL');
					worker = start(script);
					answer = await ask(worker, taskOf(one));
				}
				if (fell(answer)) worker = void worker.kill('SIGKILL');
				done(one, answer);
			}
			worker?.kill();
		})
	);
}

/** Whether the tests ran for ever, or their process ended. */
export const fell = ({ noticed }: Answer): boolean => noticed?.file === '';

function start(script: string): ChildProcess {
	const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
		execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	worker.send({ script });
	return worker;
}

/** What a worker answers. One that runs for ever or falls over has noticed, in its way. */
function ask(worker: ChildProcess, task: Task): Promise<Answer> {
	return new Promise((done) => {
		const settle = (answer: Answer) => {
			clearTimeout(timer);
			worker.removeAllListeners();
			done(answer);
		};
		const timer = setTimeout(() => settle({ noticed: { file: '', test: 'runs for ever' } }), patience);
		worker.on('message', (answer: Answer) => settle(answer));
		worker.on('exit', () => settle({ noticed: { file: '', test: 'falls over' } }));
		worker.send(task);
	});
}
