import { zlibSync } from 'fflate';
import * as pdfDocument from 'pdfmake/js/PDFDocument.js';
import type { Font, Reference } from 'pdfmake/js/PDFDocument.js';
import { exported } from './exported.ts';
import type { Face, Faces } from './fonts/load.ts';
import { isKept, keep, keptFor } from './faces.ts';
import { withMarks } from './marks.ts';
import { rest, sans, serif } from './styles.ts';
import type { Tag } from './tag.ts';

const PDFDocument = exported(pdfDocument);

const families: Record<string, Record<string, Face>> = {
	[serif]: { normal: 'serif-regular', bold: 'serif-semibold', italics: 'serif-regular', bolditalics: 'serif-semibold' },
	[sans]: { normal: 'sans-regular', bold: 'sans-semibold', italics: 'sans-regular', bolditalics: 'sans-semibold' },
	[rest]: { normal: 'rest-regular', bold: 'rest-semibold', italics: 'rest-regular', bolditalics: 'rest-semibold' }
};

/** A PDF while it is written: the same bytes wherever that is, with nothing of the time, the place or the tool in it. */
export class File extends PDFDocument {
	private operators: string[] = [];
	private inChart = false;

	constructor(
		title: string,
		language: string,
		faces: Faces,
		private readonly enlarged: number
	) {
		super(
			families,
			{},
			{},
			{},
			{
				pdfVersion: '1.7',
				displayTitle: true,
				lang: language,
				tagged: true,
				// Node and browsers pack the same bytes differently: see `ref`.
				compress: false,
				autoFirstPage: false,
				font: null
			}
		);
		for (const [face, bytes] of Object.entries(faces)) this.registerFont(face, bytes);
		this.info = { Title: title };
	}

	/** A page is laid out in its own points, and enlarged as a whole. */
	override addPage({ size }: { size: readonly [number, number] }): void {
		super.addPage({ size: size.map((length) => length * this.enlarged) });
		if (this.enlarged !== 1) this.scale(this.enlarged);
	}

	/** Where a point of the layout comes to stand: in points from the lower left corner of its page. */
	place(x: number, y: number): readonly [number, number] {
		return [x * this.enlarged, this.page.height - y * this.enlarged];
	}

	override addNamedDestination(name: string, kind: string, x: number, y: number, zoom: null): void {
		super.addNamedDestination(name, kind, x * this.enlarged, y * this.enlarged, zoom);
	}

	/** Draws a chart with faces whose marks are kept. */
	chart(draw: () => void): void {
		this.inChart = true;
		draw();
		this.inChart = false;
	}

	override font(face: string): this {
		if (!this._fontFamilies[face]) {
			const id = `F${this._fontCount + 1}`;
			if (isKept(face)) this._fontCount += 1;
			else keep(face, super.font(face)._font);
			this._fontFamilies[face] = keptFor(this, face, id);
		}
		super.font(face);
		if (this.inChart) this._font = withMarks(this._font);
		return this;
	}

	/** What is drawn on a page is handed over in one piece. */
	override addContent(operators: string): this {
		this.operators.push(operators);
		return this;
	}

	override flushPages(): void {
		if (this.operators.length > 0) this.page.write(this.operators.join('\n'));
		this.operators = [];
		super.flushPages();
	}

	/** Every stream is packed by one library that is the same everywhere. */
	override ref(data?: object): Reference {
		const made = super.ref(data);
		const finalize = made.finalize.bind(made);
		made.finalize = () => {
			if (made.buffer.length > 0 && !made.data.Filter) {
				made.buffer = [Buffer.from(zlibSync(Buffer.concat(made.buffer as Buffer[])))];
				made.data.Filter = 'FlateDecode';
			}
			finalize();
		};
		return made;
	}

	/** The title once more, and the standard for accessible files that tests hold each of them to; nothing of the time or the tool. */
	override endMetadata(): void {
		const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
		metadata.write(Buffer.from(described(this.info.Title!)));
		metadata.end();
		this._root.data.Metadata = metadata;
	}

	/** The face and size of what is written next. */
	use(font: Font, size: number): this {
		this._font = font;
		this.fontSize(size);
		return this;
	}

	/** Writes the structure, once all pages are drawn. */
	structure(root: Tag): void {
		const tree = this.getStructTreeRoot();
		tree.data.K = [this.part(root, tree)];
	}

	private part(tag: Tag, parent: Reference): Reference {
		const part = this.ref({ Type: 'StructElem', S: tag.role, P: parent, ...attributes(tag) });
		const page = tag.pieces[0]?.page;
		if (page) part.data.Pg = page;
		const pieces = tag.pieces.map(({ page: on, mark }) => {
			if (typeof mark !== 'number') return { Type: 'OBJR', Obj: mark.link, Pg: on };
			return on === page ? mark : { Type: 'MCR', Pg: on, MCID: mark };
		});
		tag.pieces.forEach(({ owner }) => owner(part));
		part.data.K = [...pieces, ...tag.parts.filter(isThere).map((one) => this.part(one, part))];
		part.end();
		return part;
	}
}

function described(title: string): string {
	const escaped = title.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** A cell stays even when it is empty, because a table counts its cells; other parts say nothing then. */
function isThere(tag: Tag): boolean {
	return tag.role === 'TD' || tag.role === 'TH' || tag.pieces.length > 0 || tag.parts.some(isThere);
}

function attributes({ attributes, box }: Tag): object {
	const { numbering, scope, columns, decoration, alternative } = attributes;
	const table = { ...(scope ? { Scope: scope } : {}), ...(columns ? { ColSpan: columns } : {}) };
	return {
		...(numbering ? { A: { O: 'List', ListNumbering: numbering } } : {}),
		...(scope || columns ? { A: { O: 'Table', ...table } } : {}),
		...(decoration ? { A: { O: 'Layout', TextDecorationType: decoration } } : {}),
		...(alternative === undefined ? {} : { Alt: new String(alternative) }),
		...(box ? { A: { O: 'Layout', Placement: 'Block', BBox: box } } : {})
	};
}
