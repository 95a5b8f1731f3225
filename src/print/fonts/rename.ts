/** Gives a font another family name, of the same length: the licence reserves a name for the whole font, and a cut one is another font. */
export function rename(font: Buffer, from: string, to: string): Buffer {
	const renamed = Buffer.from(font);
	const table = tables(renamed).find(({ tag }) => tag === 'name')!;
	const count = renamed.readUInt16BE(table.start + 2);
	const strings = table.start + renamed.readUInt16BE(table.start + 4);
	for (let record = table.start + 6; record < table.start + 6 + count * 12; record += 12) {
		// The copyright line keeps the name: there it says where the font comes from.
		if (![1, 3, 4, 6, 16, 25].includes(renamed.readUInt16BE(record + 6))) continue;
		const start = strings + renamed.readUInt16BE(record + 10);
		const text = renamed.subarray(start, start + renamed.readUInt16BE(record + 8));
		const encoding = renamed.readUInt16BE(record) === 1 ? 'latin1' : 'utf16le';
		const [old, fresh] = [from, to].map((name) => (encoding === 'latin1' ? Buffer.from(name) : wide(name)));
		for (let at = text.indexOf(old!); at >= 0; at = text.indexOf(old!, at + 1)) fresh!.copy(text, at);
	}
	return summed(renamed);
}

function wide(text: string): Buffer {
	return Buffer.from(text, 'utf16le').swap16();
}

function tables(font: Buffer) {
	return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
		const entry = 12 + index * 16;
		const [start, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
		return { tag: font.toString('latin1', entry, entry + 4), entry, start, length };
	});
}

/** Checksums as the format wants them, for readers that look. */
function summed(font: Buffer): Buffer {
	const head = tables(font).find(({ tag }) => tag === 'head')!;
	font.writeUInt32BE(0, head.start + 8);
	for (const { entry, start, length } of tables(font))
		font.writeUInt32BE(sum(font.subarray(start, start + length)), entry + 4);
	font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, head.start + 8);
	return font;
}

function sum(bytes: Buffer): number {
	const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
	let total = 0;
	for (let at = 0; at < padded.length; at += 4) total = (total + padded.readUInt32BE(at)) >>> 0;
	return total;
}
