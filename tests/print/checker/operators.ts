import { PDFObjectParser, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

export interface Operation {
	readonly operator: string;
	readonly operands: readonly PDFObject[];
	/** Where in the stream it begins and ends, operands included. */
	readonly from: number;
	readonly to: number;
}

/** The parser of the library, which reads operands and keeps its place to itself. */
interface Parser {
	readonly bytes: { done(): boolean; offset(): number; moveTo(offset: number): void };
	skipWhitespaceAndComments(): void;
	parseObject(): PDFObject;
}

/** What a stream tells a reader to do: that of a page, or the table of characters of a font. */
export function operationsIn(stream: Uint8Array, context: PDFContext): Operation[] {
	const parser = PDFObjectParser.forBytes(stream, context) as unknown as Parser;
	const text = Buffer.from(stream).toString('latin1');
	const found: Operation[] = [];
	let operands: PDFObject[] = [];
	let from = 0;
	parser.skipWhitespaceAndComments();
	while (!parser.bytes.done()) {
		const at = parser.bytes.offset();
		if (operands.length === 0) from = at;
		keyword.lastIndex = at;
		const operator = keyword.exec(text)?.[0];
		if (operator) {
			parser.bytes.moveTo(at + operator.length);
			found.push({ operator, operands, from, to: at + operator.length });
			operands = [];
		} else {
			const operand = parser.parseObject();
			// `0 0 1 RG` looks like a reference to the library; we never write it.
			if (operand instanceof PDFRef) throw new Error(`A stream refers to an object: ${operand.tag}`);
			operands.push(operand);
		}
		parser.skipWhitespaceAndComments();
	}
	if (operands.length > 0) throw new Error('A stream ends in the middle of an instruction.');
	return found;
}

const keyword = /(?!(?:true|false|null)\b)[A-Za-z'"][A-Za-z0-9*]*/y;
