import { sha256 } from '@noble/hashes/sha2.js';
import type { Document } from '#core/documents/blocks.ts';

/** Without the letters that are taken for one another when read aloud or copied by hand. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';

export const fingerprintForm = new RegExp(`^[${signs}]{4}( [${signs}]{4}){3}$`);

/**
 * What stands in the foot of each page: sixteen signs, in groups of four, for what a document says, whatever it is printed on.
 * Another text has another fingerprint. It keeps no secret and proves nobody’s authorship.
 */
export function fingerprint(document: Document): string {
	const hash = sha256(new TextEncoder().encode(JSON.stringify(document)));
	const text = Array.from({ length: 16 }, (_, index) => signs[fiveBits(hash, index * 5)]).join('');
	return text.match(/.{4}/g)!.join(' ');
}

/** The same with the words before it. */
export function footMark(document: Document): string {
	return document.fingerprint.replace('{fingerprint}', fingerprint(document));
}

function fiveBits(bytes: Uint8Array, from: number): number {
	const pair = (bytes[from >> 3]! << 8) | bytes[(from >> 3) + 1]!;
	return (pair >> (11 - (from & 7))) & 31;
}
