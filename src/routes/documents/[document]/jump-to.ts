/** Brings a heading into view and the focus to it. */
export function jumpTo(id: string): void {
	const heading = document.getElementById(id);
	heading?.scrollIntoView();
	heading?.focus({ preventScroll: true });
}
