import { PDFArray, PDFDict, PDFHexString, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { textOf, type Claimed } from './marks.ts';
import { dictIn, listIn, nameIn, raw, textIn, treeIn, type Pdf } from './open.ts';
import type { Part } from './structure.ts';

/** Each link has to be in the structure, to say what it is, and to lead to a place that is there. */
export function faultsOfLinks(pdf: Pdf, links: ReadonlyMap<PDFRef, Part>): string[] {
	const names = destinations(pdf);
	const onPages = new Set<PDFRef>();
	const faults = pdf.pages.flatMap(({ dict }, index) =>
		(listIn(dict, 'Annots') as PDFRef[]).flatMap((ref) => {
			onPages.add(ref);
			const link = pdf.context.lookup(ref, PDFDict);
			const contents = textIn(link, 'Contents') ?? '';
			const at = (fault: string) => [`Page ${index + 1}, link "${contents}": ${fault}.`];
			const part = links.get(ref);
			const target = targetOf(link);
			const place = isText(target) ? names.get(target.decodeText()) : target;
			return [
				...(nameIn(link, 'Subtype') === 'Link' ? [] : at('is another kind of annotation')),
				...(!part ? at('is in no part of the structure') : part.role === 'Link' ? [] : at(`stands in ${part.place}`)),
				...(contents.trim() ? [] : at('does not say what it is')),
				...(isPlace(pdf, place) ? [] : at('leads nowhere'))
			];
		})
	);
	for (const [ref, part] of links)
		if (!onPages.has(ref)) faults.push(`${part.place}: holds a link that is on no page.`);
	return faults;
}

/** An entry of the contents says a heading and its page, and its links lead to where that begins. */
export function faultsOfContents(pdf: Pdf, claimed: readonly Claimed[]): string[] {
	const names = destinations(pdf);
	const headings = headingsIn(claimed);
	const entries = new Map<Part, string>();
	for (const { part, mark } of claimed)
		if (inContents(part)) entries.set(part, (entries.get(part) ?? '') + textOf(mark));
	return [...entries].flatMap(([part, entry]) => {
		const heading = headings.find(({ text, page }) => same(`${text}${page}`, entry));
		if (!heading) return [`Contents, "${entry}": no such heading is on that page.`];
		return part.holds.flatMap((one) => {
			if (!('annotation' in one)) return [];
			const target = targetOf(pdf.context.lookup(one.annotation, PDFDict));
			const place = isText(target) ? names.get(target.decodeText()) : target;
			return place instanceof PDFArray && !leadsTo(pdf, heading, place.asArray())
				? [`Contents, "${entry}": leads past its heading.`]
				: [];
		});
	});
}

/** Bookmarks are the headings below the cover: the same words in the same order, and each leads to where its heading begins. */
export function faultsOfBookmarks(pdf: Pdf, claimed: readonly Claimed[]): string[] {
	const bookmarks = bookmarksIn(pdf);
	const headings = headingsIn(claimed);
	const first = headings.findIndex(({ text }) => bookmarks[0] && same(text, bookmarks[0].title));
	if (bookmarks[0] && first < 0) return [`Bookmark "${bookmarks[0].title}": there is no such heading.`];
	const contents = claimed.findLastIndex(({ part }) => inContents(part));
	const below = bookmarks[0]
		? headings.slice(first)
		: headingsIn(claimed.slice(contents + 1)).filter(({ level }) => level !== 'H1');
	const faults = below.flatMap((heading, index) => {
		const { text, page } = heading;
		const bookmark = bookmarks[index];
		if (!bookmark || !same(text, bookmark.title)) return [`Heading "${text}": has no bookmark in its place.`];
		const [leaf] = listIn(bookmark.dict, 'Dest');
		if (leaf !== pdf.pages[page - 1]!.ref)
			return [`Bookmark "${bookmark.title}": leads to another page than its heading.`];
		return leadsTo(pdf, heading, listIn(bookmark.dict, 'Dest'))
			? []
			: [`Bookmark "${bookmark.title}": leads past its heading.`];
	});
	return bookmarks.length > below.length ? [...faults, 'There are more bookmarks than headings.'] : faults;
}

function inContents(part: Part): boolean {
	return part.parent?.parent?.role === 'TOCI';
}

/** To its page, and no further down than its first line nor far above it. */
function leadsTo(pdf: Pdf, { page, top, size }: Heading, [leaf, , , height]: readonly PDFObject[]): boolean {
	const above = Number(String(height)) - top;
	return leaf === pdf.pages[page - 1]!.ref && above >= 0 && above < 3 * size;
}

interface Heading {
	readonly level: string;
	text: string;
	readonly page: number;
	readonly top: number;
	readonly size: number;
}

function headingsIn(claimed: readonly Claimed[]): Heading[] {
	const headings = new Map<Part, Heading>();
	for (const { part, page, mark } of claimed) {
		if (!/^H[1-6]$/.test(part.role)) continue;
		const known = headings.get(part);
		if (known) known.text += textOf(mark);
		else
			headings.set(part, {
				level: part.role,
				text: textOf(mark),
				page: page.number,
				top: mark.shown[0]?.y ?? 0,
				size: mark.shown[0]?.size ?? 0
			});
	}
	return [...headings.values()];
}

function bookmarksIn(pdf: Pdf): { title: string; dict: PDFDict }[] {
	const below = (dict: PDFDict): PDFDict[] => {
		const found: PDFDict[] = [];
		for (let one = dictIn(dict, 'First'); one; one = dictIn(one, 'Next')) found.push(one, ...below(one));
		return found;
	};
	const root = dictIn(pdf.catalog, 'Outlines');
	return root ? below(root).map((dict) => ({ title: textIn(dict, 'Title') ?? '', dict })) : [];
}

function destinations(pdf: Pdf): Map<string, unknown> {
	const names = dictIn(pdf.catalog, 'Names');
	const tree = names && dictIn(names, 'Dests');
	const pairs = tree ? treeIn(tree, 'Names') : [];
	return new Map(pairs.map(([name, place]) => [(name as PDFString).decodeText(), pdf.context.lookup(place)]));
}

function targetOf(link: PDFDict): PDFObject | undefined {
	const action = dictIn(link, 'A');
	const holder = action && nameIn(action, 'S') === 'GoTo' ? action : link;
	return link.context.lookup(raw(holder, holder === link ? 'Dest' : 'D'));
}

function isText(target: unknown): target is PDFString | PDFHexString {
	return target instanceof PDFString || target instanceof PDFHexString;
}

function isPlace(pdf: Pdf, place: unknown): boolean {
	return place instanceof PDFArray && pdf.pages.some(({ ref }) => ref === place.get(0));
}

/** Spaces between a number and its words are drawn as distance, and □ for a letter that no font has. */
function same(one: string, other: string): boolean {
	const [drawn, told] = [one, other].map((text) => text.replace(/\s+/g, '').normalize());
	if (drawn === told) return true;
	const letters = (text: string) => text.match(/.\p{M}*/gsu) ?? [];
	const [mine, others] = [letters(drawn!), letters(told!)];
	return mine.length === others.length && mine.every((letter, at) => letter === others[at] || letter === '□');
}
