import { Unzlib } from 'fflate';
import { latin } from './stamp.ts';

/** A file inside a PDF is opened up to this size, and no more files than this are looked at: a stranger’s PDF may be made to exhaust. */
const [mostBytes, mostFiles, longestHead] = [1_000_000, 50, 2000];
/** How much is unpacked at a time, and what a file of that size is packed into at most. */
const [step, mostPacked] = [4096, 1_010_000];

/**
 * The files inside a PDF, in whatever order it has them, also after another program wrote it anew: what holds a file says so of itself
 * and is never inside anything else. What cannot be opened is passed over; the same file twice counts once.
 */
export function attachedIn(bytes: Uint8Array): readonly Uint8Array[] {
	const source = latin(bytes);
	const found = new Map<string, Uint8Array>();
	const seen = new Set<number>();
	let at = 0;
	for (let count = 0; count < mostFiles; count++) {
		at = source.indexOf('/EmbeddedFile', at) + 1;
		if (at === 0) break;
		if (/[\w]/.test(source.charAt(at - 1 + '/EmbeddedFile'.length))) continue;
		const content = contentAt(at, source, bytes, seen);
		if (content) found.set(latin(content), content);
	}
	return [...found.values()];
}

function contentAt(at: number, source: string, bytes: Uint8Array, seen: Set<number>): Uint8Array | undefined {
	const before = source.slice(Math.max(0, at - longestHead), at);
	const after = source.slice(at, at + longestHead);
	const opens = before.lastIndexOf('obj');
	const stream = after.match(/stream\r?\n/);
	if (opens < 0 || !stream || /endobj/.test(after.slice(0, stream.index))) return undefined;
	const head = before.slice(opens) + after.slice(0, stream.index);
	const start = at + stream.index! + stream[0].length;
	// Many beginnings can share one stream.
	if (seen.has(start)) return undefined;
	seen.add(start);
	const raw = bytes.subarray(start, endOf(head, start, source));
	const filter = head.match(/\/Filter\s*(\[[^\]]*\]|\/\w+)/)?.[1]?.match(/\w+/g) ?? [];
	if (filter.length === 0) return raw.slice(0, mostBytes + 1);
	return filter.join() === 'FlateDecode' ? inflated(raw) : undefined;
}

/** Where a stream ends: where its length says, if it really ends there; a length can be damaged, or stand elsewhere. */
function endOf(head: string, start: number, source: string): number {
	const end = start + Number(head.match(/\/Length\s+(\d{1,8})(?!\d|\s+\d+\s+R)/)?.[1] ?? NaN);
	if (/^\s*endstream/.test(source.slice(end, end + 12))) return end;
	const found = source.indexOf('endstream', start);
	if (found < 0) return start;
	return found - source.slice(Math.max(start, found - 2), found).match(/\r?\n?$/)![0].length;
}

/** Unpacked bit by bit, and no further than one byte too many: a megabyte can be packed into a thousand bytes. */
function inflated(raw: Uint8Array): Uint8Array | undefined {
	if (raw.length > mostPacked) return undefined;
	const whole = new Uint8Array(mostBytes + 1);
	let length = 0;
	const unpacking = new Unzlib((part) => {
		whole.set(part.subarray(0, whole.length - length), length);
		length = Math.min(whole.length, length + part.length);
	});
	try {
		for (let at = 0; length < whole.length; at += step) {
			unpacking.push(raw.subarray(at, at + step), at + step >= raw.length);
			if (at + step >= raw.length) break;
		}
		return whole.slice(0, length);
	} catch {
		return undefined;
	}
}
