import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a folder that holds one of some words: as plain text, in UTF-16, or packed away in a database of the browser. */
export function tracesIn(folder: string, words: readonly string[]): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.flatMap((path) => {
			const bytes = readFileSync(path);
			const parts = [bytes, ...tableBlocks(bytes), ...(/\.log$/.test(path) ? [withoutHeaders(bytes)] : [])];
			return words
				.filter((word) => parts.some((part) => part.includes(word, 0, 'utf8') || part.includes(word, 0, 'utf16le')))
				.map((word) => `${relative(folder, path)} holds “${word}”`);
		});
}

/** The blocks of a LevelDB table, unpacked; nothing of any other file. */
function tableBlocks(bytes: Buffer): Buffer[] {
	if (bytes.length < 48 || bytes.readBigUInt64LE(bytes.length - 8) !== 0xdb4775248b80fb57n) return [];
	const footer = reader(bytes.subarray(-48));
	footer.number();
	footer.number();
	const index = block(bytes, footer.number(), footer.number());
	return entries(index).map((handle) => {
		const { number } = reader(handle);
		return block(bytes, number(), number());
	});
}

function block(bytes: Buffer, at: number, length: number): Buffer {
	const raw = bytes.subarray(at, at + length);
	return bytes[at + length] === 1 ? unsnapped(raw) : raw;
}

/** The values of a block. */
function entries(block: Buffer): Buffer[] {
	const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
	const read = reader(block.subarray(0, end));
	const values: Buffer[] = [];
	while (read.more()) {
		read.number();
		const [key, value] = [read.number(), read.number()];
		read.bytes(key);
		values.push(read.bytes(value));
	}
	return values;
}

function reader(bytes: Buffer) {
	let at = 0;
	return {
		more: () => at < bytes.length,
		number() {
			let [value, shift, byte] = [0, 0, 0];
			do {
				byte = bytes[at++]!;
				value += (byte & 127) * 2 ** shift;
				shift += 7;
			} while (byte & 128);
			return value;
		},
		bytes: (length: number) => bytes.subarray(at, (at += length))
	};
}

/** Snappy: literal bytes, and copies of what came before. */
export function unsnapped(packed: Buffer): Buffer {
	const read = reader(packed);
	const out = Buffer.alloc(read.number());
	let to = 0;
	const little = (length: number) => read.bytes(length).readUIntLE(0, length);
	while (read.more()) {
		const tag = little(1);
		const kind = tag & 3;
		if (kind === 0) {
			const short = tag >> 2;
			const length = (short < 60 ? short : little(short - 59)) + 1;
			to += read.bytes(length).copy(out, to);
			continue;
		}
		const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
		const back = kind === 1 ? ((tag >> 5) << 8) | little(1) : little(kind === 2 ? 2 : 4);
		for (const end = to + length; to < end; to++) out[to] = out[to - back]!;
	}
	return out;
}

/** A LevelDB log without the headers that cut its records into pieces. */
function withoutHeaders(bytes: Buffer): Buffer {
	const pieces: Buffer[] = [];
	for (let block = 0; block < bytes.length; block += 32_768) {
		const end = Math.min(block + 32_768, bytes.length);
		for (let at = block; at + 7 <= end;) {
			const length = bytes.readUInt16LE(at + 4);
			pieces.push(bytes.subarray(at + 7, Math.min(at + 7 + length, end)));
			at += 7 + length;
		}
	}
	return Buffer.concat(pieces);
}
