import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fingerprintForm } from './fingerprint.ts';

/** What a PDF says of itself. */
export interface Stamp {
	readonly fingerprint: string;
	/** Whether every byte is as it was printed, as far as the file itself can say. */
	readonly holds: boolean;
}

const nothing = '0'.repeat(32);
const trailing = 1024;

/**
 * Writes into the trailer what a PDF says (the fingerprint) and how its bytes were: /ID [(fingerprint) <check>]. The check is the first half
 * of a SHA-256 over the whole file with thirty-two zeros in its own place. It keeps no secret: it finds damage and carelessness, not a forger.
 */
export function stamped(bytes: Uint8Array, fingerprint: string): Uint8Array {
	const from = Math.max(0, bytes.length - trailing);
	const tail = latin(bytes.subarray(from));
	const at = tail.lastIndexOf('/ID [');
	const end = tail.indexOf(']', at);
	if (at < 0 || end < 0) throw new Error('The trailer has no /ID');
	const before = ascii(`/ID [(${fingerprint}) <`);
	const after = ascii(`${nothing}>${tail.slice(end)}`);
	const whole = new Uint8Array(from + at + before.length + after.length);
	whole.set(bytes.subarray(0, from + at));
	whole.set(before, from + at);
	whole.set(after, from + at + before.length);
	whole.set(ascii(checkOf(whole)), from + at + before.length);
	return whole;
}

const string = String.raw`\((?:\\[^]|[^\\()]){0,99}\)|<[\da-fA-F\s]{0,99}>`;
const ids = new RegExp(String.raw`\/ID\s{0,9}\[\s{0,9}(${string})\s{0,9}(?:${string})\s{0,9}\]`, 'g');

/** What a file says of itself; nothing if it does not come from this app, or another program wrote it anew and left no trace of that. */
export function stampOf(bytes: Uint8Array): Stamp | undefined {
	const source = latin(bytes);
	const fingerprint = [...source.matchAll(ids)]
		.map(([, first]) => read(first!))
		.findLast((first) => fingerprintForm.test(first));
	if (fingerprint === undefined) return undefined;
	const before = `/ID [(${fingerprint}) <`;
	const from = source.lastIndexOf(before);
	if (from < 0) return { fingerprint, holds: false };
	const at = from + before.length;
	const check = source.slice(at, at + nothing.length);
	const whole = bytes.slice();
	whole.set(ascii(nothing).subarray(0, whole.length - at), at);
	return { fingerprint, holds: checkOf(whole) === check };
}

function checkOf(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes)).slice(0, nothing.length);
}

/** A string of a PDF, whichever way another program wrote it. */
function read(raw: string): string {
	if (raw.startsWith('(')) return raw.slice(1, -1);
	const pairs = raw.replace(/[^\da-f]/gi, '').match(/../g) ?? [];
	return String.fromCharCode(...pairs.map((pair) => parseInt(pair, 16)));
}

/** One character for each byte, so that places in the text are places in the file. */
export function latin(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes);
}

function ascii(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
