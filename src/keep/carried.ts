import { carriedWords as words } from '#content/languages/en/carried.ts';
import { attachedIn } from '#print/attached-in.ts';
import type { Attached } from '#print/attached.ts';
import { readWork, writeWork, type Kept } from './answers-file.ts';
import { withText } from './with-text.ts';
import { isSealed, seal, SealError, unseal } from './sealed.ts';

/** The answers inside a PDF, as they stand there. */
export interface Carried {
	readonly bytes: Uint8Array;
	/** Locked with a passphrase. */
	readonly sealed: boolean;
}

/** How answers are carried: readable to all, or locked. */
export type Lock = 'readable' | { readonly passphrase: string };

/** The name is the same for everybody. */
const nameOf = (sealed: boolean) => (sealed ? 'answers.json.age' : 'answers.json');

/** Work as a PDF carries it. */
export async function toCarry(work: Kept, lock: Lock): Promise<Attached> {
	const bytes = new TextEncoder().encode(writeWork(withText(work)));
	if (lock === 'readable') return { name: nameOf(false), bytes };
	return { name: nameOf(true), bytes: await seal(bytes, lock.passphrase) };
}

/** The same as it was carried, to print it once more. */
export function carriedAgain({ bytes, sealed }: Carried): Attached {
	return { name: nameOf(sealed), bytes };
}

/** The answers that a PDF carries. Other files inside it are left alone. */
export function carriedIn(pdf: Uint8Array): Carried | 'several' | undefined {
	const found = attachedIn(pdf)
		.map((bytes) => ({ bytes, sealed: isSealed(bytes) }))
		.filter(({ bytes, sealed }) => sealed || isAnswers(bytes));
	return found.length > 1 ? 'several' : found[0];
}

/** Opens what is carried; throws a SealError or an AnswersError, and nothing else of its own. */
export async function workIn({ bytes, sealed }: Carried, passphrase?: string): Promise<Kept> {
	if (sealed && passphrase === undefined) throw new SealError(words.locked);
	return readWork(new TextDecoder().decode(sealed ? await unseal(bytes, passphrase!) : bytes));
}

function isAnswers(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes);
	return /^\s*\{/.test(text) && text.includes('"answers"');
}
