/** Our own files go five levels down, and their longest list is that of what was agreed. */
const [deepest, most] = [20, 10_000];

/** Whether data is made to exhaust whoever looks at it: nested far deeper, or in lists far longer, than any file of this app. */
export function isExhausting(data: unknown, depth = 0): boolean {
	if (typeof data !== 'object' || data === null) return false;
	const parts = Object.values(data);
	return depth === deepest || parts.length > most || parts.some((part) => isExhausting(part, depth + 1));
}
