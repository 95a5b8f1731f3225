import { run } from './run.ts';

/** `npm run draft`. */
process.exitCode = await run(process.argv.slice(2));
