import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** `npm run portable`: the whole app as one file that runs from a USB stick by double-click, at portable/index.html. */
const { status, stdout, stderr } = spawnSync('vite build', {
	shell: true,
	env: { ...process.env, PORTABLE: '1' },
	encoding: 'utf8'
});
if (status === 0)
	console.log(`portable/index.html: ${statSync('portable/index.html').size.toLocaleString('en')} bytes`);
else {
	console.error(stdout + stderr);
	process.exitCode = 1;
}
