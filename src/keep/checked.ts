import { stampOf } from '#print/stamp.ts';
import { carriedIn, type Carried } from './carried.ts';

/** What a PDF turned out to be. */
export interface Checked {
	readonly is: 'too-large' | 'no-pdf' | 'cut-short' | 'foreign' | 'changed' | 'unchanged';
	/** Of one of this app’s: the fingerprint it was printed with. */
	readonly fingerprint?: string;
	/** The answers inside it. */
	readonly carries?: Carried | 'several' | undefined;
}

/** A larger file is not looked at; it is enough to read one byte more. */
export const mostBytes = 10_000_000;

/** Whether a file says that it is a PDF: a reader looks for that near the beginning. */
export function isPdf(bytes: Uint8Array): boolean {
	return has('%PDF-', bytes.subarray(0, 1024));
}

/** Looks at a file from anywhere; never throws. */
export function checked(bytes: Uint8Array): Checked {
	if (bytes.length > mostBytes) return { is: 'too-large' };
	if (!isPdf(bytes)) return { is: 'no-pdf' };
	const carries = carriedIn(bytes);
	const stamp = stampOf(bytes);
	if (stamp) return { is: stamp.holds ? 'unchanged' : 'changed', fingerprint: stamp.fingerprint, carries };
	return { is: has('%%EOF', bytes.subarray(-1024)) ? 'foreign' : 'cut-short', carries };
}

function has(mark: string, bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes).includes(mark);
}
