import { PDFArray, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { Mark, Page } from './content.ts';
import { dictIn, listIn, numberIn, treeIn, type Pdf } from './open.ts';
import { everyPart, type Part } from './structure.ts';

/** Marked content as the structure claims it: in the order in which it is read. */
export interface Claimed {
	readonly part: Part;
	readonly page: Page;
	readonly mark: Mark;
}

/** Pages and structure have to agree on what belongs to what, and so has the tree by which the one finds the other. */
export function claims(pdf: Pdf, pages: readonly Page[], document: Part, root: Parameters<typeof treeIn>[0]) {
	const faults: string[] = [];
	const claimed: Claimed[] = [];
	const numbers = new Map(pdf.pages.map(({ ref }, index) => [ref, index]));
	const owners = new Map<Mark, Part>();
	const links = new Map<PDFRef, Part>();
	const byMark = pages.map(({ marks, number }) => {
		const found = new Map<number, Mark>();
		for (const mark of marks)
			if (mark.id !== undefined) {
				if (found.has(mark.id)) faults.push(`Page ${number}: two runs of marked content have the number ${mark.id}.`);
				else found.set(mark.id, mark);
			}
		return found;
	});

	for (const part of everyPart(document))
		for (const one of part.holds) {
			if ('annotation' in one) links.set(one.annotation, part);
			if (!('mark' in one)) continue;
			const index = one.page && numbers.get(one.page);
			const mark = index === undefined ? undefined : byMark[index]!.get(one.mark);
			if (index === undefined) faults.push(`${part.place}: claims content of a page that is none.`);
			else if (!mark)
				faults.push(`${part.place}: claims content ${one.mark} of page ${index + 1}, which is not there.`);
			else if (owners.has(mark))
				faults.push(`${part.place}: claims "${textOf(mark)}" on page ${index + 1}, and so does another part.`);
			else {
				owners.set(mark, part);
				claimed.push({ part, page: pages[index]!, mark });
				if (mark.role !== part.role)
					faults.push(`${part.place}: its content on page ${index + 1} is marked as ${mark.role}.`);
			}
		}

	const tree = dictIn(root, 'ParentTree');
	if (!tree)
		return {
			faults: [...faults, 'The structure cannot be found from the pages: there is no ParentTree.'],
			claimed,
			links
		};
	const entries = new Map(treeIn(tree, 'Nums').map(([key, value]) => [(key as PDFNumber).asNumber(), value]));
	const used = new Set<number>();
	pdf.pages.forEach(({ dict }, index) => {
		const key = numberIn(dict, 'StructParents');
		if (key === undefined) return void faults.push(`Page ${index + 1}: does not say where its parts are listed.`);
		used.add(key);
		const list = entries.has(key) ? pdf.context.lookup(entries.get(key), PDFArray).asArray() : [];
		for (const [id, mark] of byMark[index]!) {
			const owner = owners.get(mark);
			if (!owner) faults.push(`Page ${index + 1}: "${textOf(mark)}" is in no part of the structure.`);
			else if (list[id] !== owner.ref)
				faults.push(`Page ${index + 1}: "${textOf(mark)}" is listed under another part than the one that claims it.`);
		}
		if (list.some((one, id) => one instanceof PDFRef && !byMark[index]!.has(id)))
			faults.push(`Page ${index + 1}: content is listed that is not there.`);
		for (const ref of listIn(dict, 'Annots') as PDFRef[]) {
			const annotation = pdf.context.lookup(ref) as Parameters<typeof numberIn>[0];
			const key = numberIn(annotation, 'StructParent');
			if (key !== undefined) used.add(key);
			const owner = links.get(ref);
			if (owner && (key === undefined || entries.get(key) !== owner.ref))
				faults.push(`Page ${index + 1}: a link is listed under another part than ${owner.place}.`);
		}
	});
	if ([...entries.keys()].some((key) => !used.has(key)))
		faults.push('The list of parts has an entry that nothing leads to.');
	return { faults, claimed, links };
}

export function textOf({ shown }: Mark): string {
	return shown.map(({ text }) => text).join('');
}
