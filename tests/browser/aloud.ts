import type { Page } from '@playwright/test';

interface Node {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { value: string };
	readonly name?: { value: string };
	readonly description?: { value: string };
	readonly properties?: readonly { name: string; value: { value?: unknown } }[];
	readonly childIds?: readonly string[];
	readonly parentId?: string;
}

const states = ['checked', 'pressed', 'expanded', 'disabled', 'invalid'];

/** What a screen reader meets on the page, in its order: `radio "Yes"`, then its description and its state if it has any. Only the roles asked for, and only from what `from` begins on. */
export async function readAloud(page: Page, roles: readonly string[], from = 'main ""'): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const said = ({ role, name }: Node) => `${role?.value} ${JSON.stringify(name?.value ?? '')}`;
	const start = nodes.find((node) => !node.ignored && said(node).startsWith(from));
	if (!start) throw new Error(`Nothing on the page is read out as ${from}.`);
	const lines: string[] = [];
	const walk = (node: Node): void => {
		if (!node.ignored && node.role && roles.includes(node.role.value)) lines.push(`${said(node)}${rest(node)}`);
		for (const id of node.childIds ?? []) walk(byId.get(id)!);
	};
	walk(start);
	return lines;
}

function rest({ description, properties = [] }: Node): string {
	const on = properties.filter(
		({ name, value }) => states.includes(name) && ![false, 'false'].includes(value.value as never)
	);
	return [
		description?.value ? ` – ${description.value}` : '',
		on.length > 0 ? ` (${on.map(({ name }) => name).join(', ')})` : ''
	].join('');
}

/** What has the focus, as it is read out. */
export async function focused(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
	await session.detach();
	const at = nodes.find(
		({ role, properties }) =>
			role?.value !== 'RootWebArea' && properties?.some(({ name, value }) => name === 'focused' && value.value === true)
	);
	return at ? `${at.role?.value} ${JSON.stringify(at.name?.value ?? '')}` : 'nothing';
}

/** Collects what is announced: text that changes inside a region which was there before and says that it speaks. */
export async function listenIn(page: Page): Promise<{ readonly all: readonly string[] }> {
	const all: string[] = [];
	await page.exposeFunction('hearAloud', (text: string) => all.push(text));
	await page.addInitScript(() => {
		const { hearAloud } = window as unknown as { hearAloud(text: string): void };
		const watch = new MutationObserver((changes) => {
			for (const { target } of changes) {
				const element = target instanceof Element ? target : target.parentElement;
				const text = element?.closest('[role="status"], [role="alert"], [aria-live="polite"]')?.textContent?.trim();
				if (text) hearAloud(text.replace(/\s+/g, ' '));
			}
		});
		watch.observe(document, { subtree: true, childList: true, characterData: true });
	});
	return { all };
}
