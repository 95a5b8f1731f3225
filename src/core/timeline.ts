import type { CaseId } from '#content/cases/index.ts';
import type { Time, When } from '#content/cases/times.ts';

/** A stretch of the drawing, in parts of a hundred of its width. */
export interface Stretch {
	readonly from: number;
	readonly width: number;
	/** No end is dated: it is drawn for a year, and left open. */
	readonly open: boolean;
}

/** The years that a drawing of these times spans, with room after the last for what is open. */
export function yearsOf(times: readonly Time[]): { readonly first: number; readonly after: number } {
	const all = times.flatMap(({ begun, ended, last, phases }) => [
		...(begun ? [begun.at].flat() : []),
		...(ended ? [ended.at] : []),
		...(last ? [last.at] : []),
		...phases.flatMap(({ from, to }) => (to ? [from, to] : [from]))
	]) as When[];
	return {
		first: Math.min(...all.map((at) => Math.floor(start(at)))),
		after: Math.max(...all.map((at) => Math.ceil(end(at)))) + 1
	};
}

/** Where a time is drawn: the life of an office as far as it is dated, what is disputed of its beginning, and its phases. */
export function drawn(time: Time, { first, after }: { readonly first: number; readonly after: number }) {
	const part = (year: number) => ((year - first) / (after - first)) * 100;
	const stretch = (from: number, to: number, open = false): Stretch => ({
		from: part(from),
		width: part(to) - part(from),
		open
	});
	const [earliest, latest] = time.begun ? [time.begun.at].flat().map((at) => start(at as When)) : [];
	const sure = latest ?? earliest ?? Math.min(...time.phases.map(({ from }) => start(from)));
	const until = time.ended ?? time.last;
	return {
		disputed: earliest !== undefined && latest !== undefined ? stretch(earliest, latest) : undefined,
		life: stretch(sure, until ? Math.max(end(until.at), sure) : sure, !time.ended),
		begins: time.begun !== undefined,
		phases: time.phases.map(({ phase, from, to }) => ({
			phase,
			...stretch(start(from), to ? end(to) : Math.min(start(from) + 1, after), to === undefined)
		}))
	};
}

export const inTime = <T extends Readonly<Record<CaseId, Time>>>(times: T) => Object.entries(times) as [CaseId, Time][];

function start(when: When): number {
	const [year, month] = when.split('-').map(Number);
	return year! + (month ? (month - 1) / 12 : 0);
}

function end(when: When): number {
	const [year, month] = when.split('-').map(Number);
	return month ? year! + month / 12 : year! + 1;
}
