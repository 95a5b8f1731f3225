import type { Claimed } from './marks.ts';
import { textOf } from './marks.ts';
import type { Part } from './structure.ts';

interface Box {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * What is read later stands further down or further to the right: that holds for lines of a text, for a text beside its mark,
 * for cells row by row, and for columns. And what is read later stands on a later page, but for cells of a row that is torn.
 */
export function faultsOfOrder(claimed: readonly Claimed[]): string[] {
	const faults: string[] = [];
	const onPage = new Map<number, Box[]>();
	let page = 1;
	let row: Part | undefined;
	for (const one of claimed) {
		const itsRow = rowOf(one.part);
		if (one.page.number < page && (!itsRow || itsRow !== row))
			faults.push(`Page ${one.page.number}: "${short(textOf(one.mark))}" is read after what stands on page ${page}.`);
		page = one.page.number;
		row = itsRow;
		const before = onPage.get(page) ?? [];
		onPage.set(page, before);
		for (const box of boxesOf(one)) {
			const wrong = before.find(
				(other) => !(box.top <= other.bottom + slack(box) || box.left >= other.right - slack(box))
			);
			if (wrong)
				faults.push(`Page ${page}: "${short(box.text)}" is read after "${short(wrong.text)}" and stands before it.`);
			before.push(box);
		}
	}
	return faults;
}

/** Letters reach above and below their line; what is kept of them here is their core, so that lines may be close. */
const [core, tolerance] = [0.4, 0.1];

function slack(box: Box): number {
	return Math.max(1, (box.top - box.bottom) * tolerance);
}

/** The runs of letters of a part, and a figure as a whole. */
function boxesOf({ part, mark }: Claimed): Box[] {
	// A mark over a letter stands where its letter does.
	const boxes = mark.shown
		.filter(({ text }) => /[^\s\p{M}]/u.test(text))
		.map(({ left, right, y, size }) => ({ text: textOf(mark), left, right, bottom: y, top: y + size * core }));
	if (part.role !== 'Figure' || boxes.length === 0) return boxes;
	const most = (pick: (box: Box) => number, of: (...all: number[]) => number) => of(...boxes.map(pick));
	return [
		{
			text: part.alternative ?? '',
			left: most(({ left }) => left, Math.min),
			right: most(({ right }) => right, Math.max),
			bottom: most(({ bottom }) => bottom, Math.min),
			top: most(({ top }) => top, Math.max)
		}
	];
}

function rowOf(part: Part | undefined): Part | undefined {
	return !part || part.role === 'TR' ? part : rowOf(part.parent);
}

function short(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
