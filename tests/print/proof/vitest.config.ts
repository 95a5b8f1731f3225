import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../../browser/chromium.ts';

// Kept in the environment, where the workers find what was settled here.
process.env.CHROMIUM_PATH = chromiumPath();

/** `npm run prove:papers`: what takes too long for `npm test`, over every paper there is. */
export default defineConfig({
	test: {
		include: ['tests/print/proof/*.proof.ts'],
		testTimeout: 600_000,
		hookTimeout: 600_000,
		slowTestThreshold: 600_000
	}
});
