/** The packed app: a style and a script. */
export type Packed = readonly [style: string, script: string];

/**
 * Runs in the page of the portable file, as it stands here and without anything beside it: unpacks the app and starts it.
 * The page allows exactly this style and this script, by their hashes.
 */
export async function unpack(failed: string): Promise<void> {
	const app = document.getElementById('app')!;
	try {
		const packed = document.getElementById('packed')!;
		const text = atob(packed.textContent!);
		packed.remove();
		const bytes = new Uint8Array(text.length);
		for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
		const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
		const [style, script]: Packed = await new Response(whole).json();
		document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
		app.append(Object.assign(document.createElement('script'), { textContent: script }));
	} catch {
		app.textContent = failed;
	}
}
