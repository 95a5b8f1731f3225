import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Checked } from './faults.ts';
import { textOf } from './marks.ts';
import type { Part } from './structure.ts';

/**
 * The structure of a file with its text, as one line: `Document(H1(Mandate)L(LI(Lbl(State)LBody(Draft))))`. Readers see
 * spaces where they like, so there are none.
 */
export function heardByChecker({ document, claimed }: Checked, page?: number): string {
	const marks = new Map<Part, string[]>();
	for (const one of claimed)
		if (page === undefined || one.page.number === page)
			marks.set(one.part, [...(marks.get(one.part) ?? []), textOf(one.mark)]);
	const said = (part: Part): string => {
		const texts = [...(marks.get(part) ?? [])];
		const inside = part.holds.map((one) =>
			'part' in one ? said(one.part) : 'mark' in one ? (texts.shift() ?? '') : ''
		);
		const text = inside.join('');
		return text === '' && !(marks.has(part) || page === undefined) ? '' : `${part.role}(${text})`;
	};
	return squeezed(document ? said(document) : '');
}

interface Node {
	readonly role?: string;
	readonly children?: readonly Node[];
	readonly type?: string;
	readonly id?: string;
}

/** The same as pdf.js tells it, page by page. */
export async function heardByPdfJs(bytes: Uint8Array): Promise<string[]> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	try {
		const pdf = await task.promise;
		const pages: string[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
			const texts = new Map<string, string>();
			const open: (string | undefined)[] = [];
			for (const item of items)
				if ('str' in item) {
					const id = open.at(-1);
					if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
				} else if (item.type === 'endMarkedContent') open.pop();
				else open.push(item.id);
			const said = ({ role, children = [], type, id }: Node): string =>
				role === undefined
					? type === 'content'
						? (texts.get(id!) ?? '')
						: ''
					: role === 'Root'
						? children.map(said).join('')
						: `${role}(${children.map(said).join('')})`;
			pages.push(squeezed(said(((await page.getStructTree()) ?? {}) as Node)));
		}
		return pages;
	} finally {
		await task.destroy();
	}
}

/** The same as poppler tells it. */
export function heardByPoppler(bytes: Uint8Array): string {
	const folder = mkdtempSync(join(tmpdir(), 'print-'));
	try {
		writeFileSync(join(folder, 'a.pdf'), bytes);
		const told = execFileSync('pdfinfo', ['-struct-text', '-enc', 'UTF-8', join(folder, 'a.pdf')], {
			encoding: 'utf8',
			maxBuffer: 1e8
		});
		let [line, depth] = ['', 0];
		const up = (to: number) => {
			for (; depth > to; depth--) line += ')';
		};
		for (const [, indent, text, role] of told.matchAll(/^( *)(?:"(.*)"|(\w+)(?: \(\w+\))?:?)$/gm)) {
			const level = indent!.length / 2;
			up(level);
			if (role === undefined) line += text;
			else {
				line += `${role}(`;
				depth = level + 1;
			}
		}
		up(0);
		return squeezed(line);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

export function squeezed(text: string): string {
	return text.replace(/\s+/g, '');
}
