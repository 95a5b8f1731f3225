import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromiumFlags, chromiumPath } from './chromium.ts';

// A port of its own, so that the tests never look at an older build somebody is serving.
// Kept in the environment, where the workers find what was settled here.
process.env.TEST_PORT ??= '4174';
process.env.CHROMIUM_PATH = chromiumPath();

const root = fileURLToPath(new URL('../..', import.meta.url));
const url = `http://localhost:${process.env.TEST_PORT}`;

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.test.ts',
	outputDir: `${root}/test-results/browser`,
	reporter: [['list'], ['json', { outputFile: `${root}/test-results/browser.json` }]],
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	timeout: 60_000,
	// A machine shared with others stalls now and then. What passed only then is counted apart at the end, so that it is looked at.
	retries: process.env.CI ? 1 : 0,
	use: {
		baseURL: url,
		// Each test sees a first visit; tests/browser/offline.test.ts sees the others.
		serviceWorkers: 'block',
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumFlags }
	},
	webServer: {
		command: 'npm start',
		cwd: root,
		env: { PORT: process.env.TEST_PORT },
		url,
		timeout: 120_000
	}
});
