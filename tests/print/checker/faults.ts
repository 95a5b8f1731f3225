import type { PDFDict } from '@cantoo/pdf-lib';
import { pagesOf } from './content.ts';
import { faultsOfFile } from './file.ts';
import { faultsOfFont, type Font } from './fonts.ts';
import { faultsOfBookmarks, faultsOfContents, faultsOfLinks } from './links.ts';
import { claims, type Claimed } from './marks.ts';
import { faultsOfNesting } from './nesting.ts';
import { numbersIn, open } from './open.ts';
import { faultsOfOrder } from './order.ts';
import { faultsOfRules } from './ruled.ts';
import { everyPart, structureOf, type Part } from './structure.ts';

export interface Checked {
	/** Each a sentence: where, and what is wrong there. */
	readonly faults: readonly string[];
	/** What a reader hears, in its order. */
	readonly document: Part | undefined;
	readonly claimed: readonly Claimed[];
}

/** Holds a file to what can be told by machine of a tagged document (PDF/UA-1, as the Matterhorn protocol lists it) and to what ours promise beyond that. */
export async function check(bytes: Uint8Array): Promise<Checked> {
	const pdf = await open(bytes);
	const fonts = new Map<PDFDict, Font>();
	const pages = pagesOf(pdf, fonts);
	const faults = [
		...faultsOfFile(pdf),
		...pages.flatMap((page) => page.faults),
		...[...fonts.values()].flatMap(faultsOfFont)
	];
	const structure = structureOf(pdf);
	const [document] = structure?.parts ?? [];
	if (!structure || !document) return { faults: [...faults, 'The file has no structure.'], document, claimed: [] };
	if (structure.parts.length > 1 || document.role !== 'Document') faults.push('The structure is not one Document.');
	const agreed = claims(pdf, pages, document, structure.root);
	faults.push(
		...structure.faults,
		...faultsOfNesting(document),
		...faultsOfFigures(document, agreed.claimed),
		...agreed.faults,
		...faultsOfLinks(pdf, agreed.links),
		...faultsOfContents(pdf, agreed.claimed),
		...faultsOfBookmarks(pdf, agreed.claimed),
		...faultsOfOrder(agreed.claimed),
		...faultsOfRules(document, pages, agreed.claimed)
	);
	return { faults, document, claimed: agreed.claimed };
}

export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
	return (await check(bytes)).faults;
}

/** A figure is drawn inside the box that it names, and the box inside its page. */
function faultsOfFigures(document: Part, claimed: readonly Claimed[]): string[] {
	return everyPart(document)
		.filter(({ role }) => role === 'Figure')
		.flatMap((figure) => {
			const box = figure.attributes ? numbersIn(figure.attributes, 'BBox') : [];
			const drawn = claimed.find(({ part }) => part === figure);
			if (box.length !== 4 || !drawn) return [];
			const [left, bottom, right, top] = box as [number, number, number, number];
			const { page, mark } = drawn;
			const outside = left < 0 || bottom < 0 || right > page.width || top > page.height;
			const beside = mark.shown.find(
				(one) => one.left < left - 1 || one.right > right + 1 || one.y < bottom - 1 || one.y > top + 1
			);
			return [
				...(outside ? [`${figure.place}: its box leaves page ${page.number}.`] : []),
				...(beside ? [`${figure.place}: "${beside.text}" is drawn outside its box.`] : [])
			];
		});
}
