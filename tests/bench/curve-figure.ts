import { benchmarks as words } from '#content/languages/en/benchmarks.ts';
import { chart } from './chart.ts';
import { exponentOf, type Curve } from './curve.ts';
import { escaped } from './html.ts';
import { figure } from './row.ts';

/** A curve as a figure of the page: its chart, the same figures as a table, and the power with which it grows. */
export function curveFigure(curve: Curve): string {
	const { growth } = words;
	const first = curve.points[0]!.ms;
	const heads = [growth.work, growth.took, growth.timesAsLong]
		.map((head) => `<th scope="col">${escaped(head)}</th>`)
		.join('');
	return `<figure>
<figcaption>${escaped(growth.curves[curve.id])}</figcaption>
${chart(curve)}
<table>
<caption class="unseen">${escaped(growth.curves[curve.id])}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${curve.points
	.map(
		({ times, ms }) =>
			`<tr><th scope="row">${growth.times(times)}</th><td>${words.units.ms(figure(ms))}</td><td>${figure(ms / first)}</td></tr>`
	)
	.join('\n')}
</tbody>
</table>
<p>${escaped(growth.power(exponentOf(curve).toFixed(2)))}</p>
</figure>`;
}
