import { PDFNumber } from '@cantoo/pdf-lib';
import { numbersIn } from './open.ts';
import { attribute, everyPart, partsIn, type Part } from './structure.ts';

/** The standard types of PDF 1.7 that a reader of ours may meet, by what they are to others. */
const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
const blocks = [...headings, 'P', 'L', 'TOC', 'Table', 'Figure', 'BlockQuote', 'Sect', 'Div', 'Part', 'Art', 'Note'];
const inline = ['Span', 'Quote', 'Reference', 'Link', 'Code', 'Note', 'Annot', 'Figure', 'Formula'];
const rows = ['THead', 'TBody', 'TFoot', 'TR'];

/** What may stand in what. A part that is not named here may hold words and what is inline. */
const within: Readonly<Record<string, readonly string[]>> = {
	Document: blocks,
	Part: blocks,
	Art: blocks,
	Sect: blocks,
	Div: blocks,
	BlockQuote: blocks,
	L: ['Caption', 'LI'],
	LI: ['Lbl', 'LBody'],
	LBody: [...blocks, ...inline],
	TOC: ['Caption', 'TOCI', 'TOC'],
	TOCI: ['Lbl', 'Reference', 'P', 'TOC'],
	Table: ['Caption', ...rows],
	THead: ['TR'],
	TBody: ['TR'],
	TFoot: ['TR'],
	TR: ['TH', 'TD'],
	TH: [...blocks, ...inline],
	TD: [...blocks, ...inline],
	Caption: ['P', ...inline],
	Note: ['Lbl', 'P', ...inline]
};
/** These hold parts and no words of their own. */
const wordless = ['Document', 'L', 'LI', 'TOC', 'TOCI', 'Table', 'THead', 'TBody', 'TFoot', 'TR'];
const known = new Set([...Object.keys(within), ...Object.values(within).flat()]);

/** What is wrong with the parts of a document as they stand in one another. */
export function faultsOfNesting(document: Part): string[] {
	const parts = everyPart(document);
	return [...parts.flatMap(faultsOfPart), ...faultsOfHeadings(parts)];
}

function faultsOfPart(part: Part): string[] {
	const { role, place, holds, alternative } = part;
	if (!known.has(role)) return [`${place}: is of a type that is not standard.`];
	const inside = partsIn(part);
	const may = within[role] ?? inline;
	const faults = inside
		.filter((one) => known.has(one.role) && !may.includes(one.role))
		.map((one) => `${one.place}: stands in ${role}.`);
	if (holds.length === 0 && role !== 'TD' && role !== 'TH') faults.push(`${place}: is empty.`);
	if (wordless.includes(role) && holds.some((one) => 'mark' in one)) faults.push(`${place}: holds words of its own.`);
	if (inside.some((one, index) => one.role === 'Caption' && index > 0))
		faults.push(`${place}: its caption is not first.`);
	if (role === 'LI' && inside.map((one) => one.role).join() !== 'Lbl,LBody' && !isLone(inside))
		faults.push(`${place}: is not a label and a body.`);
	if (role === 'Table') faults.push(...faultsOfTable(part));
	if (role === 'TH' && !['/Row', '/Column', '/Both'].includes(String(attribute(part, 'Scope'))))
		faults.push(`${place}: has no scope.`);
	if (role === 'Figure') faults.push(...faultsOfFigure(place, part, alternative));
	if (role === 'L' && !attribute(part, 'ListNumbering')) faults.push(`${place}: does not say how it is numbered.`);
	return faults;
}

function isLone(inside: readonly Part[]): boolean {
	return inside.length === 1 && inside[0]!.role === 'LBody';
}

function faultsOfFigure(place: string, part: Part, alternative = ''): string[] {
	const box = part.attributes ? numbersIn(part.attributes, 'BBox') : [];
	return [
		...(alternative.trim() ? [] : [`${place}: has no alternative text.`]),
		...(box.length === 4 && box[0]! < box[2]! && box[1]! < box[3]! ? [] : [`${place}: has no box.`])
	];
}

function faultsOfHeadings(parts: readonly Part[]): string[] {
	const faults: string[] = [];
	let last = 0;
	for (const { role, place } of parts.filter(({ role }) => headings.includes(role))) {
		const level = headings.indexOf(role) + 1;
		if (last === 0 && level > 1) faults.push(`${place}: the first heading is of level ${level}.`);
		else if (level > last + 1) faults.push(`${place}: a heading of level ${level} follows one of level ${last}.`);
		if (level === 1 && last > 0) faults.push(`${place}: is a second title.`);
		last = level;
	}
	return last === 0 ? ['Document: has no heading.'] : faults;
}

/** Each row fills the same number of columns, cells that reach over several counted. */
function faultsOfTable(table: Part): string[] {
	const rows = everyPart(table).filter(({ role }) => role === 'TR');
	const reaching: number[] = [];
	const faults: string[] = [];
	let columns: number | undefined;
	for (const row of rows) {
		let width = reaching.filter((left) => left > 0).length;
		reaching.forEach((left, column) => (reaching[column] = Math.max(0, left - 1)));
		for (const cell of partsIn(row)) {
			const [across, down] = [span(cell, 'ColSpan'), span(cell, 'RowSpan')];
			if (down > 1) for (let column = width; column < width + across; column++) reaching[column] = down - 1;
			width += across;
		}
		columns ??= width;
		if (width !== columns) faults.push(`${row.place}: has ${width} columns, the first row ${columns}.`);
	}
	if (rows.length === 0) faults.push(`${table.place}: has no row.`);
	const heads = rows[0] ? partsIn(rows[0]) : [];
	if (!heads.every(({ role }) => role === 'TH')) faults.push(`${table.place}: its columns have no heads.`);
	return faults;
}

function span(cell: Part, key: 'ColSpan' | 'RowSpan'): number {
	const found = attribute(cell, key);
	return found instanceof PDFNumber ? found.asNumber() : 1;
}
