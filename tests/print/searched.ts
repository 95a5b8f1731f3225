import { unzipSync } from 'fflate';
import { opened as openedPdf } from './read-pdf.ts';

/** Everything that a file says, byte by byte, with its compressed parts opened. */
export function opened(file: Uint8Array): string {
	const bytes = Buffer.from(file);
	if (bytes.toString('latin1', 0, 2) !== 'PK') return openedPdf(file);
	const parts = Object.entries(unzipSync(file)).flatMap(([name, part]) => [name, Buffer.from(part).toString('latin1')]);
	return [bytes.toString('latin1'), ...parts].join('\n');
}

/** How a word may stand in a file without being seen at once, each as bytes. */
export function writingsOf(word: string): Record<string, string> {
	const [plain, little] = [Buffer.from(word), Buffer.from(word, 'utf16le')];
	const big = Buffer.from(little).swap16();
	const hex = [plain, big].map((bytes) => bytes.toString('hex'));
	return {
		'as it is': plain.toString('latin1'),
		'in small letters': word.toLowerCase(),
		'in capitals': word.toUpperCase(),
		'as UTF-16': little.toString('latin1'),
		'as UTF-16, the other way round': big.toString('latin1'),
		...Object.fromEntries(hex.map((digits, index) => [`in hexadecimal ${index}`, digits])),
		...Object.fromEntries(hex.map((digits, index) => [`in hexadecimal capitals ${index}`, digits.toUpperCase()])),
		...Object.fromEntries([0, 1, 2].map((before) => [`in base64 after ${before}`, base64(plain, before)]))
	};
}

/** In which of its writings a word stands in a file that was opened. */
export function tracesOf(words: readonly string[], text: string): string[] {
	return words.flatMap((word) =>
		Object.entries(writingsOf(word)).flatMap(([how, written]) => (text.includes(written) ? [`${word} ${how}`] : []))
	);
}

/** The letters that stand for a word whatever is around it, when so many bytes stand before it in its group of three. */
function base64(word: Buffer, before: number): string {
	const bytes = Buffer.concat([Buffer.alloc(before), word]);
	return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}
