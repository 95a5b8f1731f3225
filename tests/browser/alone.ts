import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnDebian, starts } from './debian.ts';

/** What a page may do that is heard. */
export type Noise = 'a name' | 'an address' | 'this device' | 'a beacon' | 'a name ahead';

/** What is done on a network of its own: a whole journey, from a file or from a server; a page that does nothing, or is noisy. */
export type Errand = 'file' | 'served' | 'nothing' | Noise;

/** What came of it: packets that went, or tried to go, to this device and anywhere else; and the PDFs of a journey, as hashes by name. */
export interface Outcome {
	readonly packets: { readonly loopback: number; readonly away: number };
	readonly pdfs: Record<string, string>;
}

/**
 * Says why what has to run on a network of its own is skipped, or nothing when the system lets us have one.
 *
 *     test.skip(Boolean(namespaceMissing()), namespaceMissing());
 */
export function namespaceMissing(): string | undefined {
	missing ??= (starts('ip', '-V') || installOnDebian('iproute2')) && inNamespace('true').status === 0 ? '' : advice;
	return missing || undefined;
}

let missing: string | undefined;
const advice =
	'Skipped: counting packets needs Linux, unshare, iproute2 and leave to make a network namespace with an interface of its own (run as root, or allow user namespaces).';

/** Runs an errand where every packet is counted, as a process of its own. */
export function alone(errand: Errand): Outcome {
	const { status, stdout, stderr } = inNamespace(
		process.execPath,
		'--import',
		'tsx',
		'tests/browser/errand.ts',
		errand
	);
	if (status !== 0) throw new Error(`The errand "${errand}" failed:\n${stdout}${stderr}`);
	return JSON.parse(stdout);
}

// Loopback is up. Everything else, the name server too, lies beyond one interface that leads nowhere and counts.
const network = `
	mount --bind "$1" /etc/resolv.conf
	ip link set lo up
	ip link add away type dummy 2>/dev/null || ip tuntap add away mode tun
	ip link set away addrgenmode none 2>/dev/null || true
	ip addr add 192.0.2.1/24 dev away
	ip link set away up
	ip route add default via 192.0.2.2
	shift
	exec "$@"`;

function inNamespace(...command: string[]) {
	const names = join(mkdtempSync(join(tmpdir(), 'names-')), 'resolv.conf');
	writeFileSync(names, 'nameserver 192.0.2.53\n');
	return spawnSync('unshare', ['-rnm', 'sh', '-ec', network, 'sh', names, ...command], { encoding: 'utf8' });
}
