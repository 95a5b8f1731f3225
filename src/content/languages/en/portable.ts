/** What the portable file says when it cannot unpack itself. */
export const portable = {
	failed:
		'This file could not be opened. Either it is damaged (compare it with its checksum, or copy it anew), or this browser is too old: it needs a Chrome, Edge, Firefox or Safari of 2023 or later.'
} as const;
