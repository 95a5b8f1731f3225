import { tick } from 'svelte';
import { sharedScreen } from '#ui/shared-screen.svelte.ts';

let moves = false;

/** Others see this screen from now on, or no more. */
export function shareOrNot(): void {
	moves = document.activeElement?.matches('[data-sharing]') ?? false;
	document.querySelector<HTMLElement>('#menu:popover-open')?.hidePopover();
	sharedScreen.on = !sharedScreen.on;
}

/** The button for it then stands elsewhere, or behind the menu: the focus goes with it. */
export function takesFocus(button: HTMLElement): void {
	if (!moves) return;
	moves = false;
	// By then it is settled which of the two is seen.
	tick().then(() => {
		const menu = document.querySelector<HTMLElement>('[popovertarget="menu"]');
		(button.checkVisibility() ? button : menu)?.focus();
	});
}
