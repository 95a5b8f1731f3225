import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { dictIn, listIn, nameIn, numberIn, raw, textIn, type Pdf } from './open.ts';

/** A part of the structure, with all that it holds in its order. */
export interface Part {
	readonly role: string;
	readonly ref: PDFRef;
	readonly dict: PDFDict;
	readonly parent: Part | undefined;
	readonly holds: Held[];
	readonly alternative: string | undefined;
	readonly attributes: PDFDict | undefined;
	/** "Document, Table 2, TR 1, TH 3": where a person would look for it. */
	readonly place: string;
}

/** A part of a part, a run of marked content on a page, or an annotation. */
export type Held =
	| { readonly part: Part }
	| { readonly page: PDFRef | undefined; readonly mark: number }
	| { readonly annotation: PDFRef };

/** The structure of a file from its root; nothing where there is none. */
export function structureOf({ context, catalog }: Pdf): { parts: Part[]; root: PDFDict; faults: string[] } | undefined {
	const root = dictIn(catalog, 'StructTreeRoot');
	if (!root) return undefined;
	const rootRef = raw(catalog, 'StructTreeRoot') as PDFRef;
	const faults: string[] = [];
	const seen = new Set<PDFRef>();

	const partFrom = (ref: PDFRef, parent: Part | undefined, ordinals: Map<string, number>): Part[] => {
		const dict = context.lookup(ref, PDFDict);
		const role = nameIn(dict, 'S') ?? '(no type)';
		const ordinal = (ordinals.get(role) ?? 0) + 1;
		ordinals.set(role, ordinal);
		const place = `${parent ? `${parent.place}, ` : ''}${role}${parent ? ` ${ordinal}` : ''}`;
		if (seen.has(ref)) {
			faults.push(`${place}: stands in the structure twice.`);
			return [];
		}
		seen.add(ref);
		if (raw(dict, 'P') !== (parent?.ref ?? rootRef))
			faults.push(`${place}: names another parent than the part that holds it.`);
		const [alternative, attributes] = [textIn(dict, 'Alt'), dictIn(dict, 'A')];
		const part: Part = { role, ref, dict, parent, holds: [], alternative, attributes, place };
		const inside = new Map<string, number>();
		for (const one of listIn(dict, 'K')) part.holds.push(...held(one, part, inside));
		return [part];
	};

	const held = (one: PDFObject, part: Part, inside: Map<string, number>): Held[] => {
		const page = raw(part.dict, 'Pg') as PDFRef | undefined;
		if (one instanceof PDFNumber) return [{ page, mark: one.asNumber() }];
		const dict = context.lookup(one, PDFDict);
		const kind = nameIn(dict, 'Type');
		if (kind === 'MCR')
			return [{ page: (raw(dict, 'Pg') as PDFRef | undefined) ?? page, mark: numberIn(dict, 'MCID')! }];
		if (kind === 'OBJR') return [{ annotation: raw(dict, 'Obj') as PDFRef }];
		if (!(one instanceof PDFRef)) throw new Error(`${part.place}: the checker cannot read a part without a number.`);
		return partFrom(one, part, inside).map((part) => ({ part }));
	};

	const ordinals = new Map<string, number>();
	const parts = listIn(root, 'K').flatMap((ref) => partFrom(ref as PDFRef, undefined, ordinals));
	return { parts, root, faults };
}

export function partsIn(part: Part): Part[] {
	return part.holds.flatMap((one) => ('part' in one ? [one.part] : []));
}

/** A part and all parts in it, in the order in which they are read. */
export function everyPart(part: Part): Part[] {
	return [part, ...partsIn(part).flatMap(everyPart)];
}

export function attribute(part: Part, key: string): PDFObject | undefined {
	return part.attributes?.lookup(PDFName.of(key));
}
