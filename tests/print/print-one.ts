import { print } from '#print/print.ts';
import { somePaper } from './papers.ts';

/** Run as a process of its own, in another place and at another hour: prints one document and hands over its bytes. */
process.stdout.write(await print(somePaper(), { paper: 'A4' }));
