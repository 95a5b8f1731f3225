import * as renderer from 'pdfmake/js/Renderer.js';
import type { Inline, RenderedLine, RenderedPage, RenderedSvg } from 'pdfmake/js/Renderer.js';
import { exported } from './exported.ts';
import type { File } from './file.ts';
import { Ink } from './ink.ts';
import { colours, reviewing, type, type Look } from './styles.ts';
import type { Piece, Tag } from './tag.ts';

const Renderer = exported(renderer);

/** Draws the pages, and notes for each piece of them what it belongs to. What belongs to nothing (running heads, rules) is decoration. */
export class Press extends Renderer {
	/** What is being drawn: a part, or decoration. */
	private drawing: Tag | 'decoration' | undefined;
	/** How far down the page each line of text stands. */
	private lines = new Set<number>();
	/** What is to be drawn through and below words, once they all stand. */
	private rules: (() => void)[] = [];
	private readonly ink: Ink;

	constructor(
		private readonly file: File,
		private readonly look: Look,
		/** Whether the lines of a page have numbers. */
		private readonly discussed: (number: number) => boolean
	) {
		super(file);
		this.ink = new Ink(file);
	}

	override renderPages(pages: RenderedPage[]): void {
		for (const [index, page] of pages.entries()) {
			this.ink.begin();
			super.renderPages([page]);
			this.drawRules();
			if (this.discussed(index + 1)) this.numberLines();
			this.lines.clear();
			this.turnTo(undefined);
		}
	}

	override renderLine(line: RenderedLine, x: number, y: number): void {
		if (line.inlines.every(({ text }) => text.trim() === '')) return;
		const { tag } = line.inlines[0]!;
		this.turnTo(tag ?? 'decoration');
		const baseline = y + line.getAscenderHeight();
		if (line._outline || line.inlines.some(({ _pageNodeRef }) => _pageNodeRef)) this.renderReferences(line, x, y);
		else
			for (const words of alike(line.inlines)) {
				const { tag, ruled } = words[0]!;
				this.turnTo(tag ?? 'decoration');
				this.ink.write(words, x + words[0]!.x, baseline);
				if (ruled) this.rules.push(() => this.ink.rule(words, ruled, x, baseline));
			}
		if (!tag) return;
		if (tag.role !== 'Link') this.lines.add(Math.round(baseline));
		if (line.inlines[0]!.leadsTo) this.link(line, tag, x, y);
	}

	/** A heading with its bookmark, or the number of a page that is only known now. */
	private renderReferences(line: RenderedLine, x: number, y: number): void {
		// The link that pdfmake makes of the number is part of nothing.
		for (const inline of line.inlines) inline.linkToDestination = '';
		super.renderLine(line, x, y);
		this.ink.begin();
		const { page } = this.file;
		// A bookmark leads to its heading, not to the corner of its page.
		const mark = this.outlineMap[line._outline?.id ?? ''];
		if (mark) mark.dictionary.data.Dest = [page.dictionary, 'XYZ', 0, this.file.place(x, y)[1], null];
	}

	override renderVector(vector: object): void {
		this.turnTo('decoration');
		super.renderVector(vector);
		this.ink.begin();
	}

	override renderSVG(svg: RenderedSvg): void {
		this.turnTo(svg.tag);
		svg.tag.box = [...this.file.place(svg.x, svg.y + svg._height), ...this.file.place(svg.x + svg._width, svg.y)];
		this.file.chart(() => super.renderSVG(svg));
		this.ink.begin();
	}

	/** Decoration: that words are struck or added is said by their part. */
	private drawRules(): void {
		if (this.rules.length > 0) this.turnTo('decoration');
		this.rules.forEach((draw) => draw());
		this.rules = [];
	}

	/** Small numbers beside the text, so that a remark can say where: "page 3, line 12". */
	private numberLines(): void {
		this.turnTo('decoration');
		const { size } = type[reviewing.style];
		this.file.font('sans-regular').fontSize(size).fillColor(colours.ink);
		[...this.lines]
			.sort((a, b) => a - b)
			// A label in small letters stands on nearly the same line as the text beside it.
			.filter((y, index, all) => index === 0 || y - all[index - 1]! > reviewing.same)
			.forEach((y, index) => {
				const number = String(index + 1);
				const x = this.look.margins.left - reviewing.number - this.file.widthOfString(number);
				this.file.text(number, x, y, { lineBreak: false, baseline: 'alphabetic' });
			});
	}

	private link(line: RenderedLine, tag: Tag, x: number, y: number): void {
		const [first, last] = [line.inlines[0]!, line.inlines.at(-1)!];
		const text = line.inlines.map(({ text }) => text).join('');
		this.file.goTo(x + first.x, y, last.x + last.width - first.x, line.getHeight(), first.leadsTo!, {
			Contents: new String(text.trim()),
			structParent: {
				add: ({ annotationRef }: { annotationRef: { data: Record<string, unknown> } }) => {
					const key = this.file.createStructParentTreeNextKey();
					annotationRef.data.StructParent = key;
					const owner: Piece['owner'] = (part) => this.file.getStructParentTree().add(key, part);
					tag.pieces.push({ page: this.file.page.dictionary, mark: { link: annotationRef }, owner });
				}
			}
		});
	}

	/** Ends one run of marked content and begins another, if it is another. */
	private turnTo(next: Tag | 'decoration' | undefined): void {
		const { file } = this;
		const what = next instanceof Object && isRepeated(next, file.page.dictionary) ? 'decoration' : next;
		if (what === this.drawing) return;
		if (this.drawing) file.addContent('EMC');
		this.drawing = what;
		if (what === 'decoration') file.addContent('/Artifact BMC');
		else if (what) {
			const page = file.page.dictionary;
			const owners = file.getStructParentTree().get(file.page.structParentTreeKey);
			const mark = owners.push(null) - 1;
			what.pieces.push({ page, mark, owner: (part) => (owners[mark] = part) });
			file.addContent(`/${what.role} <</MCID ${mark}>> BDC`);
		}
	}
}

function isRepeated(tag: Tag, page: object): boolean {
	return tag.attributes.repeated === true && tag.pieces.length > 0 && tag.pieces[0]!.page !== page;
}

/** The words of a line in groups that look alike and follow one another. */
function alike(inlines: readonly Inline[]): Inline[][] {
	const groups: Inline[][] = [];
	for (const inline of inlines) {
		const last = groups.at(-1)?.at(-1);
		const same =
			last &&
			last.tag === inline.tag &&
			last.font === inline.font &&
			last.fontSize === inline.fontSize &&
			last.color === inline.color;
		if (same) groups.at(-1)!.push(inline);
		else groups.push([inline]);
	}
	return groups;
}
