/** The name under which contents and bookmarks find a heading: by place, so that nothing of the plan is in it. */
export function idOf(heading: number): string {
	return `s${heading + 1}`;
}
