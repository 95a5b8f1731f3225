import { editions, type Edited } from '#core/documents/editions.ts';
import { stopFor } from '#core/stops.ts';
import type { Work } from '#core/work.ts';
import type { Attached } from '#print/attached.ts';
import { fingerprint } from '#print/fingerprint.ts';
import { print } from '#print/print.ts';
import { looks, papers, type LookId, type Paper } from '#print/styles.ts';
import { loadAdvice } from '#wizard/advice.ts';

/** The surest check: prints what answers say once more, and tells which document a PDF is and whether every byte is the same. Nothing: it is none of them. */
export async function reprinted(
	pdf: Uint8Array,
	said: string,
	work: Work,
	attached: Attached | undefined
): Promise<{ readonly document: Edited; readonly same: boolean } | undefined> {
	if (stopFor(work.answers)) return undefined;
	const advice = await loadAdvice();
	const draft = advice.draft(work);
	const marked = advice.draft(work, 'marked');
	const candidates = [
		...Object.values(editions).flatMap((ids) => ids.map((id) => ({ id, draft }))),
		// Of a review there are two copies.
		{ id: 'mandate' as const, draft: marked }
	];
	for (const { id, draft } of candidates) {
		const write = await advice.writerOf(id);
		const document = write(draft, work.costs);
		if (fingerprint(document) !== said) continue;
		for (const paper of Object.keys(papers) as Paper[])
			for (const look of Object.keys(looks) as LookId[])
				if (isSame(await print(document, { paper, look, attached }), pdf)) return { document: id, same: true };
		return { document: id, same: false };
	}
	return undefined;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
