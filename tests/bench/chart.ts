import { benchmarks as words } from '#content/languages/en/benchmarks.ts';
import type { Curve } from './curve.ts';
import { escaped } from './html.ts';
import { figure } from './row.ts';

/** A curve as a drawing: times as long over times the work, both from 1 and by powers, with a dashed line for what is in step. */
export function chart({ id, points }: Curve): string {
	const long = (ms: number) => ms / points[0]!.ms;
	const most = Math.max(points.at(-1)!.times, ...points.map(({ ms }) => long(ms)));
	const x = (times: number) => round(left + (Math.log(times) / Math.log(points.at(-1)!.times)) * (right - left));
	const y = (times: number) => round(bottom - (Math.log(Math.max(times, 1)) / Math.log(most)) * (bottom - top));
	const last = points.at(-1)!;
	const said = points.slice(1).map(({ times, ms }) => words.growth.point(times, figure(long(ms))));
	const title = words.growth.alternative(words.growth.curves[id], said.join(', '));
	const ticks = points.map(({ times }) => times);
	return `<svg viewBox="0 0 300 230" role="img" aria-label="${escaped(title)}">
<path class="axis" d="M${left} ${top - 8}V${bottom}H${right + 8}"/>
${ticks.map((times) => text(x(times), bottom + 18, 'middle', String(times))).join('')}
${ticks.map((times) => text(left - 8, y(times) + 4, 'end', String(times))).join('')}
${text((left + right) / 2, bottom + 38, 'middle', words.growth.axes[0])}
${text(left - 8, top - 18, 'start', words.growth.axes[1])}
<path class="in-step" d="M${x(1)} ${y(1)}L${x(last.times)} ${y(last.times)}"/>
<polyline class="took" points="${points.map(({ times, ms }) => `${x(times)},${y(long(ms))}`).join(' ')}"/>
${points.map(({ times, ms }) => `<circle cx="${x(times)}" cy="${y(long(ms))}" r="4"/>`).join('')}
</svg>`;
}

const [left, right, top, bottom] = [48, 284, 34, 182];
const round = (value: number) => Math.round(value * 10) / 10;
const text = (x: number, y: number, anchor: string, content: string) =>
	`<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(content)}</text>`;
