/** Where a text stops being JSON, counted from 1. Browsers say it in ways too different to rely on, or not at all. */
export function placeOfFault(text: string): { line: number; column: number } {
	const before = text.slice(0, offsetOfFault(text)).split(/\r\n|\r|\n/);
	return { line: before.length, column: before.at(-1)!.length + 1 };
}

const space = /[ \t\r\n]*/y;
const scalar =
	/"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const key = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"[ \t\r\n]*:/y;

function offsetOfFault(text: string): number {
	let at = 0;
	const take = (pattern: RegExp): boolean => {
		space.lastIndex = at;
		space.exec(text);
		pattern.lastIndex = at = space.lastIndex;
		if (!pattern.test(text)) return false;
		at = pattern.lastIndex;
		return true;
	};
	const open: string[] = [];
	for (;;) {
		// A value, or the start of one.
		if (take(/[[{]/y)) {
			const end = text[at - 1] === '[' ? ']' : '}';
			if (!take(end === ']' ? /\]/y : /\}/y)) {
				open.push(end);
				if (end === '}' && !take(key)) return at;
				continue;
			}
		} else if (!take(scalar)) return at;
		// What may follow it.
		for (;;) {
			const end = open.at(-1);
			if (end === undefined) {
				take(/$/y);
				return at;
			}
			if (take(/,/y)) {
				if (end === '}' && !take(key)) return at;
				break;
			}
			if (!take(end === ']' ? /\]/y : /\}/y)) return at;
			open.pop();
		}
	}
}
