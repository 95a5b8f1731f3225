import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '#core/documents/blocks.ts';
import { installOnDebian, starts } from '../browser/debian.ts';
import { escaped } from './html.ts';
import { plainText, type Piece } from './plain-text.ts';
import type { Printer } from './printer.ts';
import { middle } from './time.ts';
import { faces } from './typst.ts';

/** WeasyPrint: from HTML with headings, paragraphs and tables to tagged PDFs by the standard PDF/UA-1, in the typeface of ours. */
export function weasyPrint(documents: readonly Document[]): Printer {
	const python = found() ?? (installOnDebian('weasyprint') ? found() : undefined);
	if (!python) throw new Error('it is not installed (the package weasyprint on Debian).');
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const files = documents.map(({ id }) => join(folder, `${id}.html`));
		documents.forEach((document, index) => writeFileSync(files[index]!, page(document)));
		const said = execFileSync(python, ['-c', measure, ...files], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		const { version, rounds } = JSON.parse(said) as { version: string; rounds: readonly number[] };
		const [first, ...others] = rounds;
		return { peer: { id: 'weasyprint', version }, first: first!, again: middle(others) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The Python that has it: the system’s own, where its package goes, or another that comes first. */
const found = () => ['/usr/bin/python3', 'python3'].find((python) => starts(python, '-c', 'import weasyprint'));

/** Prints all files four times, and says the milliseconds of each round. */
const measure = `
import json, sys, time, weasyprint
named = 'variant' if int(weasyprint.__version__.split('.')[0]) < 59 else 'pdf_variant'
def round():
    start = time.perf_counter()
    for name in sys.argv[1:]:
        weasyprint.HTML(name).write_pdf(name + '.pdf', **{named: 'pdf/ua-1'})
    return (time.perf_counter() - start) * 1000
print(json.dumps({'version': weasyprint.__version__, 'rounds': [round() for _ in range(4)]}))
`;

function page(document: Document): string {
	const [regular, semibold] = faces.map((face) => pathToFileURL(resolve(face)).href);
	return `<!doctype html><html lang="${document.language}"><meta charset="utf-8"><title>${escaped(document.title)}</title>
<style>
@font-face { font-family: face; src: url("${regular}") }
@font-face { font-family: face; font-weight: 600; src: url("${semibold}") }
@page { size: A4 }
body { font: 11pt face } h1, h2, th { font-weight: 600 }
</style>${plainText(document).map(element).join('\n')}</html>`;
}

function element(piece: Piece): string {
	if (piece.kind !== 'table') return `<${tags[piece.kind]}>${escaped(piece.text)}</${tags[piece.kind]}>`;
	const row = (cells: readonly string[], tag: 'th' | 'td') =>
		`<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
	const rows = piece.rows.map((cells) => row(cells, 'td')).join('');
	return `<table><thead>${row(piece.head, 'th')}</thead><tbody>${rows}</tbody></table>`;
}

const tags = { title: 'h1', heading: 'h2', paragraph: 'p' } as const;
