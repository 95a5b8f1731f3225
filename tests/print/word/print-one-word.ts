import { printWord } from '#print/word/print-word.ts';
import { everything } from './everything.ts';

/** Run as a process of its own, in another place and at another hour: prints one document and hands over its bytes. */
process.stdout.write(await printWord(everything, { paper: 'A4' }));
