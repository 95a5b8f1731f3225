// See https://svelte.dev/docs/kit/types#app.d.ts
declare global {
	namespace App {}

	interface ImportMetaEnv {
		/** Whether this is the one file that runs without a server. */
		readonly PORTABLE: boolean;
	}
}

export {};
