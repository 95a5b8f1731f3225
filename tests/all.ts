import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** `npm test`: types, unit and component tests, browser tests, all of them whatever fails, and one line at the end. */
const run = (command: string) => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;

rmSync('test-results', { recursive: true, force: true });
const sound = [
	run('npm run check'),
	run('vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json'),
	run('playwright test -c tests/browser/playwright.config.ts')
];

const unit = read('test-results/unit.json');
const browser = read('test-results/browser.json')?.stats;
const count = (...numbers: (number | undefined)[]) => numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);

console.log(
	[
		`\n${count(unit?.numPassedTests, browser?.expected, browser?.flaky)} passed`,
		...(browser?.flaky ? [`${browser.flaky} of them on the second try`] : []),
		`${count(unit?.numFailedTests, browser?.unexpected)} failed`,
		`${count(unit?.numPendingTests, unit?.numTodoTests, browser?.skipped)} skipped`,
		sound[0] ? 'types sound' : 'types not sound',
		...(unit ? [] : ['unit tests did not run']),
		...(browser ? [] : ['browser tests did not run'])
	].join(', ')
);
process.exitCode = sound.every(Boolean) ? 0 : 1;

function read(path: string) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
