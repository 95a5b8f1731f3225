import { cases } from '#content/cases/index.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import { editions, writerOf } from '#core/documents/editions.ts';
import { draft } from '#core/draft.ts';
import { print } from '#print/print.ts';
import { check } from '/work/wt/check/tests/print/checker/faults.ts';
import { heardByChecker, heardByPdfJs, heardByPoppler } from '/work/wt/check/tests/print/checker/heard.ts';
import { heardFrom, pagesOfHeadings, saidBy } from '/work/wt/check/tests/print/checker/says.ts';
const at = (a: string, b: string) => {
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return `${i}: ${a.slice(Math.max(0, i - 60), i + 60)} <> ${b.slice(Math.max(0, i - 60), i + 60)}`;
};
const looks = (process.argv[3] ?? 'plain').split(',');
for (const [id, c] of Object.entries(cases)) {
	if (process.argv[2] !== 'all' && id !== process.argv[2]) continue;
	const drafted = draft((c as any).answers, words);
	for (const d of Object.values(editions).flat())
		for (const look of looks)
			for (const paper of (process.argv[4] ?? 'A4').split(',')) {
				const document = (await writerOf(d, editionWords))(drafted, words);
				let t = performance.now();
				const T: number[] = [];
				const lap = () => {
					const n = performance.now();
					T.push(Math.round(n - t));
					t = n;
				};
				const pdf = await print(document, { paper: paper as any, look: look as any });
				lap();
				(await import('node:fs')).writeFileSync(`/tmp/chk/${id}-${d}-${look}.pdf`, pdf);
				const c = await check(pdf);
				lap();
				const js = await heardByPdfJs(pdf);
				lap();
				const pop = heardByPoppler(pdf);
				lap();
				console.log(id, d, look, paper, c.faults.length, T.join(' '));
				for (const f of c.faults.slice(0, 4)) console.log('   ', f);
				const mine = heardByChecker(c);
				if (mine !== pop) console.log('   poppler', at(mine, pop));
				for (const [i, p] of js.entries()) {
					const m = heardByChecker(c, i + 1);
					if (m !== p) {
						console.log('   pdfjs', i + 1, at(m, p));
						break;
					}
				}
				const pages = pagesOfHeadings(c, document);
				const said = saidBy(document, look as any, (h) => pages[h]!),
					heard = heardFrom(c);
				const k = said.findIndex((s, i) => s !== heard[i]);
				if (k >= 0 || said.length !== heard.length)
					console.log('   says', k, JSON.stringify(said.slice(k, k + 2)), '<>', JSON.stringify(heard.slice(k, k + 2)));
			}
}
