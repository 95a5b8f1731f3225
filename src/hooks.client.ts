/** SvelteKit would write into the storage of the browser which pages were looked at and how far. Nothing is kept there that nobody chose to keep. */
Object.defineProperty(globalThis, 'sessionStorage', { value: undefined });
