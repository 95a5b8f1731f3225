import { benchmarks as words } from '#content/languages/en/benchmarks.ts';
import { escaped } from './html.ts';
import type { Peer, Row } from './row.ts';

/** Every peer that some row names: its version, and what it does here. */
export function peersTable(rows: readonly Row[]): string {
	const all = new Map<Peer['id'], Peer>(rows.flatMap(({ peers = [] }) => peers.map(({ peer }) => [peer.id, peer])));
	const { machine } = words;
	const heads = [machine.peer, machine.version, machine.note]
		.map((head) => `<th scope="col">${escaped(head)}</th>`)
		.join('');
	return `<table class="peers">
<caption>${escaped(machine.peers)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${[...all.values()]
	.map(({ id, version }) => {
		const { name, note } = words.peers[id];
		return `<tr><th scope="row">${escaped(name)}</th><td>${escaped(version)}</td><td>${escaped(note)}</td></tr>`;
	})
	.join('\n')}
</tbody>
</table>`;
}
