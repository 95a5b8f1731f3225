import type { PassageId } from './documents/passages.ts';
import type { Review } from './work.ts';

/** How many passages were marked, and how. */
export function countsOf(review: Review, passages: readonly PassageId[]) {
	const marks = passages.flatMap((id) => review[id] ?? []);
	return {
		of: passages.length,
		accepted: marks.filter(({ verdict }) => verdict === 'accepted').length,
		struck: marks.filter(({ verdict }) => verdict === 'struck').length,
		amended: marks.filter(({ verdict, words }) => verdict !== 'struck' && words !== undefined).length,
		remarks: marks.filter(({ remark }) => remark).length
	};
}
