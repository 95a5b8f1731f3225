import { writeFileSync } from 'node:fs';
import { everyPaper } from './every-paper.ts';

/** Run as a process of its own: prints every paper into the folder where it stands, the last one first, and says what it knows of where it is. */
const papers = await everyPaper();
for (const [index, { print }] of [...papers.entries()].reverse()) writeFileSync(`${index}`, await print());
process.stdout.write(
	JSON.stringify([
		new Date().toISOString(),
		new Date().getTimezoneOffset(),
		Intl.DateTimeFormat().resolvedOptions().locale
	])
);
