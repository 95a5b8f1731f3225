import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import subset from 'subset-font';
import { alphabet } from './characters.ts';
import { rename } from './rename.ts';

/** `npm run fonts`: cuts the faces to the characters a document can hold, and writes down what they cover and how wide they are. */
const packages = 'node_modules/@expo-google-fonts';
const here = 'src/print/fonts';
// What composes and joins letters is left out: setting a text takes a quarter longer with it, and drawable.ts does what is needed.
const features = ['kern', 'mark', 'mkmk'];

const serif = [
	await cut('source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'serif-regular.ttf'),
	await cut('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'serif-semibold.ttf')
];
const [regular, semibold] = [
	await cut('source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'sans-regular.ttf'),
	await cut('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'sans-semibold.ttf')
];
// What both families lack comes from a third, which holds nothing else but the letters that marks are set on.
const lacking = alphabet.filter((one) => !regular.hasGlyphForCodePoint(one.codePointAt(0)!) || /[a-z]/i.test(one));
const rest = [
	await cut('noto-sans/400Regular/NotoSans_400Regular.ttf', 'rest-regular.ttf', lacking),
	await cut('noto-sans/600SemiBold/NotoSans_600SemiBold.ttf', 'rest-semibold.ttf', lacking)
];
copyFileSync(join(packages, 'noto-sans/LICENSE_FONT'), join(here, 'OFL-rest.txt'));
copyFileSync(join(packages, 'source-serif-4/LICENSE_FONT'), join(here, 'OFL-serif.txt'));
copyFileSync(join(packages, 'source-sans-3/LICENSE_FONT'), join(here, 'OFL-sans.txt'));

writeFileSync(
	join(here, 'coverage.ts'),
	`/** The characters each family can draw, first and last of every stretch. Written by \`npm run fonts\`. */
export const coverage = {
	serif: ${ranges(serif)},
	sans: ${ranges([regular, semibold])},
	rest: ${ranges(rest)}
} as const;
`
);
writeFileSync(
	'src/core/documents/advances.ts',
	`/** How far each character of Source Sans 3 moves the pen, in thousandths of the size: characters by width. Written by \`npm run fonts\`. */
export const advances = {
	regular: ${widths(regular)},
	semibold: ${widths(semibold)}
} as const;
`
);

async function cut(from: string, to: string, characters = alphabet): Promise<Font> {
	const whole = readFileSync(join(packages, from));
	const font = await subset(whole, characters.join(''), {
		targetFormat: 'sfnt',
		keepFeatures: features,
		noHinting: true
	});
	const named = rename(font, 'Source', 'Decree');
	writeFileSync(join(here, to), named);
	console.log(`${to} ${(named.length / 1024).toFixed(1)} kB`);
	return create(named) as Font;
}

function ranges(faces: Font[]): string {
	const known = faces[0]!.characterSet.filter(
		(code) => asked(code) && faces.every((face) => face.hasGlyphForCodePoint(code))
	);
	const runs: [number, number][] = [];
	for (const code of known.sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else runs.push([code, code]);
	}
	return `'${runs.map((run) => [...new Set(run)].map((code) => code.toString(16)).join('-')).join(' ')}'`;
}

/** A letter with a diacritic is as wide as the letter without, and stands here only where it is not. */
function widths(face: Font): string {
	const width = (character: string) => face.glyphForCodePoint(character.codePointAt(0)!).advanceWidth;
	const byWidth = new Map<number, string>();
	for (const code of face.characterSet.filter(asked).sort((a, b) => a - b)) {
		const character = String.fromCodePoint(code);
		const [base, ...marks] = [...character.normalize('NFD')];
		if (marks.length > 0 && width(character) === width(base!)) continue;
		byWidth.set(width(character), (byWidth.get(width(character)) ?? '') + character);
	}
	const lines = [...byWidth].sort(([a], [b]) => a - b).map(([w, text]) => `\t\t${w}: ${quoted(text)}`);
	return `{\n${lines.join(',\n')}\n\t}`;
}

/** The cut keeps a few glyphs that nobody asked for. */
function asked(code: number): boolean {
	return alphabet.includes(String.fromCodePoint(code));
}

function quoted(text: string): string {
	const safe = text
		.replace(/[\\']/g, '\\$&')
		.replace(/[\u0300-\u036f\u00a0\u00ad\u2000-\u200f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
	return `'${safe}'`;
}
