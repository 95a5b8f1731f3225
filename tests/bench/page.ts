import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { app } from '#content/languages/en/app.ts';
import { benchmarks as words } from '#content/languages/en/benchmarks.ts';
import type { Curve } from './curve.ts';
import { curveFigure } from './curve-figure.ts';
import { escaped } from './html.ts';
import type { Machine } from './machine.ts';
import { peersTable } from './peers-table.ts';
import { barsOf, linesOf, type Line, type Row } from './row.ts';

/** All that one run measured. */
export interface Measured {
	readonly parts: Readonly<Record<keyof typeof words.parts, readonly Row[]>>;
	/** Bars whose figure could not be had: a tool was not there. */
	readonly unmeasured: number;
	readonly curves: readonly Curve[];
	readonly notes: Parameters<typeof words.notes.all>[0];
	readonly machine: Machine;
}

/** The page of measurements: one HTML file that needs nothing beside it and runs no script. */
export function page({ parts, unmeasured, curves, notes, machine }: Measured): string {
	const rows = Object.values(parts).flat();
	const bars = barsOf(rows);
	const style = css();
	const hash = createHash('sha256').update(style).digest('base64');
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
	const icon = readFileSync('static/icon.svg').toString('base64');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(app.title(words.title))}</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">
<style>${style}</style>
</head>
<body>
<main>
<p class="app">${escaped(app.name)}</p>
<h1>${escaped(words.title)}</h1>
<p class="lead">${escaped(words.lead)}</p>
<p><strong>${escaped(words.kept(bars.kept, bars.missed, unmeasured))}</strong> ${escaped(words.barSaid)}</p>
<p>${escaped(words.again[0])} <code>npm run bench</code>. ${escaped(words.again[1])}</p>
${Object.entries(parts)
	.filter(([, rows]) => rows.length > 0)
	.map(([id, rows]) => part(words.parts[id as keyof typeof parts], rows))
	.join('\n')}
<section>
<h2>${escaped(words.growth.title)}</h2>
<p>${escaped(words.growth.lead)}</p>
<div class="curves">
${curves.map(curveFigure).join('\n')}
</div>
</section>
<section>
<h2>${escaped(words.notes.title)}</h2>
<ul>
${words.notes
	.all(notes)
	.map((note) => `<li>${escaped(note)}</li>`)
	.join('\n')}
</ul>
</section>
<section>
<h2>${escaped(words.machine.title)}</h2>
<dl>
${Object.entries(machine)
	.map(
		([key, value]) => `<div><dt>${escaped(words.machine[key as keyof Machine])}</dt><dd>${escaped(value)}</dd></div>`
	)
	.join('\n')}
</dl>
${peersTable(rows)}
</section>
</main>
</body>
</html>
`;
}

function part(title: string, rows: readonly Row[]): string {
	const { who, figure, ratio, bar } = words.heads;
	const heads = [who, figure, ratio, bar].map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
	return `<table>
<caption>${escaped(title)}</caption>
<thead><tr>${heads}</tr></thead>
${rows.map(group).join('\n')}
</table>`;
}

/** What stands beside nobody takes one line. */
function group(row: Row): string {
	const what = escaped(words.rows[row.id]);
	const [ours, ...theirs] = linesOf(row);
	if (theirs.length === 0) return `<tbody><tr><th class="what" scope="row">${what}</th>${cells(ours!)}</tr></tbody>`;
	const lines = [ours!, ...theirs].map((line) => `<tr><th scope="row">${escaped(line.who)}</th>${cells(line)}</tr>`);
	return `<tbody>
<tr><th class="what" scope="rowgroup" colspan="4">${what}</th></tr>
${lines.join('\n')}
</tbody>`;
}

function cells({ figure, ratio = '', bar }: Line): string {
	const said = bar
		? `${escaped(bar.text)}: <span class="${bar.isKept ? 'kept' : 'missed'}">${bar.isKept ? words.isKept : words.isMissed}</span>`
		: '';
	return `<td>${figure}</td><td>${ratio}</td><td>${said}</td>`;
}

/** The colours and sizes of the app, and what is the page’s own. */
function css(): string {
	const ofApp = readFileSync('src/app.css', 'utf8');
	const tokens = ofApp.match(/^:root \{[^]*?^\}\n@media \(prefers-color-scheme: dark\) \{[^]*?^\}/m)?.[0];
	if (!tokens) throw new Error('src/app.css no longer begins its colours with :root and the dark ones: mend page.ts.');
	return `${tokens}\n${readFileSync('tests/bench/page.css', 'utf8')}`;
}
