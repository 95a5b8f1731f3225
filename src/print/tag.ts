/** What a part of a document is to somebody who hears it: the standard structure types of PDF 1.7 that are used here. */
export type Role =
	| 'Document'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'TOC'
	| 'TOCI'
	| 'Reference'
	| 'Link'
	| 'Span'
	| 'Table'
	| 'Caption'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure';

/** How a review or a comparison shows what it took out and put in: drawn, and told to whoever hears it. */
export type Decoration = 'LineThrough' | 'Underline';

export interface Attributes {
	/** How the items of a list are marked. */
	readonly numbering?: 'Decimal' | 'LowerAlpha' | 'Disc' | 'Circle' | 'Square';
	/** A list of clauses, which goes on with the next one. */
	readonly clauses?: true;
	/** What a head of a table is the head of. */
	readonly scope?: 'Column' | 'Row';
	readonly columns?: number;
	readonly decoration?: Decoration;
	/** What is told of a figure. */
	readonly alternative?: string;
	/** Drawn again at the head of every page, and told once. */
	readonly repeated?: true;
}

/** A piece of a page that belongs to a part: a run of marked content, or the place of a link. */
export interface Piece {
	/** The page, as the file refers to it. */
	readonly page: object;
	readonly mark: number | { readonly link: object };
	/** Where the file looks up the part that the piece belongs to. */
	readonly owner: (part: object) => void;
}

/** A part of the structure of a document, in the order in which it is read. It is made with the layout and gets its pieces when the pages are drawn. */
export class Tag {
	readonly parts: Tag[] = [];
	readonly pieces: Piece[] = [];
	/** Left, top, right, bottom of a figure on its page. */
	box?: readonly number[];

	constructor(
		readonly role: Role,
		readonly attributes: Attributes = {}
	) {}

	add(role: Role, attributes?: Attributes): Tag {
		const part = new Tag(role, attributes);
		this.parts.push(part);
		return part;
	}
}
