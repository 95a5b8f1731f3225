import { defineConfig } from 'vitest/config';

/** `npm run prove:portable`: two builds of the same source, in two places, have the same bytes. */
export default defineConfig({
	test: {
		include: ['tests/pack/proof/*.proof.ts'],
		testTimeout: 600_000,
		hookTimeout: 600_000,
		slowTestThreshold: 600_000
	}
});
