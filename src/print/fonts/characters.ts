/** Which characters the printed fonts hold, as far as the families know them: Latin with every diacritic, and the signs that documents use. */
export const alphabet: readonly string[] = [
	...between(0x20, 0x7e),
	// Latin-1, Extended-A and -B, and the letters that African languages take from the phonetic alphabet
	...between(0xa0, 0x24f),
	...'ɓɔɖɗəɛɠɣɦɩɪɲŋʃʈʉʊʋɥʌʒʔƴʻʼʽˀ',
	...between(0x2c6, 0x2dd),
	...between(0x300, 0x338),
	// Latin Extended Additional, Vietnamese among it
	...between(0x1e00, 0x1eff),
	// Spaces of other widths are set as plain ones.
	...between(0x2010, 0x2015),
	...'‖‘’‚“”„†‡•‣…‰′″‹›⁄−⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉',
	...between(0x20a0, 0x20bf),
	...'№℅ℓ™©®½¼¾⅓⅔⅛⅜⅝⅞←↑→↓↔⇒≈≠≤≥√∞∑□■▪▫▲►▼◆○●☐☑✓✗◊'
];

function between(first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
