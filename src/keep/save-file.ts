/** Hands a file to the browser, which puts it where it puts downloads. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	// The browser may still be reading it.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
