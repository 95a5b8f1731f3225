import { z } from 'zod';
import type { Document } from '#core/documents/blocks.ts';
import type { Review } from '#core/work.ts';
import { answersFileWords } from '#content/languages/en/answers-file.ts';
import { remarksFileWords as words } from '#content/languages/en/leader.ts';
import { fingerprint, fingerprintForm } from '#print/fingerprint.ts';
import { AnswersError, parse, passageMark, sentence } from './answers-file.ts';
import { isTooLarge } from './text-in.ts';

const version = 1;

/** The marks of one reader and the text that was read; no answers. A passage of another release is kept, so that what was said of it can be shown. */
const remarksFile = z.strictObject({
	version: z.literal(version),
	fingerprint: z.string().regex(fingerprintForm),
	review: z.record(z.string().regex(/^[a-z\d-]{1,60}(\/[a-z\d-]{1,60})?$/), passageMark)
});

export interface Remarks {
	/** Of the mandate that was read, as it was drafted. */
	readonly fingerprint: string;
	readonly review: Review;
}

/** The marks of a review as the text of a file, with the fingerprint of the mandate that they were made on. */
export function writeRemarks(drafted: Document, review: Review): string {
	return `${JSON.stringify({ version, fingerprint: fingerprint(drafted), review }, null, '\t')}\n`;
}

/** What a file of remarks holds; throws an AnswersError and nothing else. */
export function readRemarks(text: string): Remarks {
	if (isTooLarge(text)) throw new AnswersError(words.tooLarge);
	const file = parse(text);
	if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new AnswersError(words.notAnObject);
	if ('answers' in file) throw new AnswersError(words.answersInside);
	if ('version' in file && typeof file.version === 'number' && file.version > version)
		throw new AnswersError(answersFileWords.newerVersion(file.version, version));
	// Zod passes over this one name.
	if ('review' in file && Object.hasOwn(Object(file.review), '__proto__'))
		throw new AnswersError(answersFileWords.unknownId('review.__proto__'));
	const parsed = remarksFile.safeParse(file, { reportInput: true });
	if (parsed.success) return { fingerprint: parsed.data.fingerprint, review: parsed.data.review as Review };
	const [issue] = parsed.error.issues;
	throw new AnswersError(issue!.path[0] === 'fingerprint' ? words.noFingerprint : sentence(issue!));
}

/** Whether remarks were made on this mandate, word for word. */
export const madeOn = (remarks: Remarks, drafted: Document): boolean => remarks.fingerprint === fingerprint(drafted);
