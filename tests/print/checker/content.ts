import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { fontFrom, type Font } from './fonts.ts';
import { bytesIn, dictIn, numberIn, numbersIn, raw, type Pdf } from './open.ts';
import { operationsIn, type Operation } from './operators.ts';

/** A run of letters as it stands on its page, in points from its lower left corner. */
export interface Shown {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The line it stands on. */
	readonly y: number;
	readonly size: number;
}

/** A run of marked content. */
export interface Mark {
	readonly role: string;
	/** Its number on the page; an artifact has none. */
	readonly id: number | undefined;
	readonly shown: Shown[];
}

/** A bar that is filled: where it begins and ends, and its middle. */
export interface Rule {
	readonly left: number;
	readonly right: number;
	readonly y: number;
}

export interface Page {
	readonly number: number;
	readonly width: number;
	readonly height: number;
	readonly marks: readonly Mark[];
	readonly rules: readonly Rule[];
	readonly faults: readonly string[];
}

type Matrix = readonly [number, number, number, number, number, number];
interface State {
	matrix: Matrix;
	font: Font | undefined;
	size: number;
}

/** Plays the pages of a file, and notes what is drawn in which mark. Fonts are filled with what is used of them. */
export function pagesOf(pdf: Pdf, fonts: Map<PDFDict, Font>): Page[] {
	return pdf.pages.map(({ dict }, index) => {
		const [left, bottom, right, top] = numbersIn(dict, 'MediaBox') as [number, number, number, number];
		if (left !== 0 || bottom !== 0) throw new Error('The checker reads only pages that begin at 0, 0.');
		const stage = new Stage(index + 1, dict, fonts);
		for (const operation of operationsIn(bytesIn(dict, 'Contents')!, pdf.context)) stage.play(operation);
		stage.end();
		return {
			number: index + 1,
			width: right,
			height: top,
			marks: stage.marks,
			rules: stage.rules,
			faults: stage.faults
		};
	});
}

/** Instructions that draw nothing by themselves. */
const silent = new Set('gs cs CS sc SC scn SCN g G k K rg w J j M d ri i m l c v y h W W* n MP DP'.split(' '));
const painting = new Set('S s f F f* B B* b b* sh Do'.split(' '));

class Stage {
	readonly marks: Mark[] = [];
	readonly rules: Rule[] = [];
	readonly faults: string[] = [];
	private box: readonly number[] | undefined;
	private open: Mark[] = [];
	private states: State[] = [];
	private now: State = { matrix: [1, 0, 0, 1, 0, 0], font: undefined, size: 0 };
	private text: Matrix | undefined;
	private readonly strayed = new Set<string>();

	constructor(
		private readonly page: number,
		private readonly dict: PDFDict,
		private readonly fonts: Map<PDFDict, Font>
	) {}

	play({ operator, operands }: Operation): void {
		const numbers = () => operands.map((one) => (one as PDFNumber).asNumber());
		if (silent.has(operator)) return;
		if (painting.has(operator)) {
			if (operator === 'Do') throw new Error('The checker does not read images and forms.');
			if (operator === 'f' && this.box) this.rules.push(ruleOf(this.box, this.now.matrix));
			this.box = undefined;
			return void this.drawn(operator);
		}
		switch (operator) {
			case 're':
				this.box = numbers();
				return;
			case 'q':
				return void this.states.push({ ...this.now });
			case 'Q':
				this.now = this.states.pop() ?? this.unreadable('Q without q');
				return;
			case 'cm':
				this.now.matrix = times(numbers() as unknown as Matrix, this.now.matrix);
				return;
			case 'BT':
				this.text = [1, 0, 0, 1, 0, 0];
				return;
			case 'ET':
				this.text = undefined;
				return;
			case 'Tm':
				this.text = numbers() as unknown as Matrix;
				return;
			case 'Tf':
				this.now.font = this.fontCalled((operands[0] as PDFName).decodeText());
				this.now.size = (operands[1] as PDFNumber).asNumber();
				return;
			case 'Tr':
				return;
			case 'TJ':
				return this.show((operands[0] as PDFArray).asArray());
			case 'Tj':
				return this.show(operands);
			case 'BMC':
			case 'BDC':
				return this.begin((operands[0] as PDFName).decodeText(), operands[1]);
			case 'EMC':
				if (!this.open.pop()) this.faults.push(this.at('marked content ends that never began'));
				return;
			default:
				this.unreadable(operator);
		}
	}

	end(): void {
		if (this.open.length > 0) this.faults.push(this.at(`marked content "${this.open.at(-1)!.role}" does not end`));
		if (this.states.length > 0) this.unreadable('q without Q');
	}

	private begin(role: string, properties: PDFObject | undefined): void {
		const id = properties instanceof PDFDict ? numberIn(properties, 'MCID') : undefined;
		const mark: Mark = { role, id, shown: [] };
		const outer = this.open.at(-1);
		if (outer && role === 'Artifact') this.faults.push(this.at(`an artifact stands in "${outer.role}"`));
		else if (outer) this.faults.push(this.at(`"${role}" is marked inside "${outer.role}"`));
		if (role !== 'Artifact' && id === undefined) this.faults.push(this.at(`"${role}" is marked without a number`));
		this.open.push(mark);
		this.marks.push(mark);
	}

	private show(pieces: readonly PDFObject[]): void {
		const { font, size } = this.now;
		if (!font || !this.text) return void this.unreadable('letters without a font');
		const [start, codes] = [this.text, [] as number[]];
		let along = 0;
		for (const piece of pieces) {
			if (piece instanceof PDFNumber) along -= (piece.asNumber() / 1000) * size;
			else if (piece instanceof PDFHexString)
				for (const code of piece.asString().match(/.{4}/g) ?? []) {
					codes.push(parseInt(code, 16));
					along += ((font.widths.get(codes.at(-1)!) ?? 0) / 1000) * size;
				}
			else this.unreadable('letters that are not in hexadecimal');
		}
		this.text = times([1, 0, 0, 1, along, 0], start);
		codes.forEach((code) => font.used.add(code));
		const [from, to] = [times(start, this.now.matrix), times(this.text, this.now.matrix)];
		const text = codes.map((code) => font.says.get(code) ?? '').join('');
		this.drawn(`the text "${text}"`)?.shown.push({
			text,
			left: from[4],
			right: to[4],
			y: from[5],
			size: size * Math.abs(from[3])
		});
	}

	/** Whatever is seen belongs to a mark. */
	private drawn(what: string): Mark | undefined {
		const mark = this.open.at(-1);
		if (!mark && !this.strayed.has(what)) {
			this.strayed.add(what);
			this.faults.push(this.at(`${what} is drawn outside marked content`));
		}
		return mark;
	}

	private fontCalled(name: string): Font {
		const fonts = dictIn(dictIn(this.dict, 'Resources')!, 'Font')!;
		const dict = fonts.lookup(PDFName.of(name), PDFDict);
		if (!raw(fonts, name)) this.unreadable(`the font ${name}`);
		if (!this.fonts.has(dict)) this.fonts.set(dict, fontFrom(dict));
		return this.fonts.get(dict)!;
	}

	private at(fault: string): string {
		return `Page ${this.page}: ${fault}.`;
	}

	private unreadable(what: string): never {
		throw new Error(`Page ${this.page}: the checker cannot read ${what}.`);
	}
}

function ruleOf([x, y, width, height]: readonly number[], matrix: Matrix): Rule {
	const [from, to] = [
		times([1, 0, 0, 1, x!, y! + height! / 2], matrix),
		times([1, 0, 0, 1, x! + width!, y! + height! / 2], matrix)
	];
	return { left: from[4], right: to[4], y: from[5] };
}

function times(a: Matrix, b: Matrix): Matrix {
	return [
		a[0] * b[0] + a[1] * b[2],
		a[0] * b[1] + a[1] * b[3],
		a[2] * b[0] + a[3] * b[2],
		a[2] * b[1] + a[3] * b[3],
		a[4] * b[0] + a[5] * b[2] + b[4],
		a[4] * b[1] + a[5] * b[3] + b[5]
	];
}
