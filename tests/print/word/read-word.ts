import { strFromU8, unzipSync } from 'fflate';

/** An element of a part of a Word file. */
export interface Node {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Node[];
	readonly parent?: Node | undefined;
	text: string;
}

/** The parts of a Word file as they are written. */
export function sources(word: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(word)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function part(word: Uint8Array, name: string): Node {
	return tree(sources(word)[name]!);
}

export function bodyOf(word: Uint8Array): Node {
	return part(word, 'word/document.xml');
}

/** Enough of XML for what a Word file holds. What a reader of XML would refuse is refused here. */
export function tree(xml: string): Node {
	const odd = xml.match(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:lt|gt|quot|apos|amp|#\d+);)/u);
	if (odd) throw new Error(`${JSON.stringify(odd[0])} may not stand at ${odd.index}`);
	const root: Node = { name: '', attributes: {}, children: [], text: '' };
	let here = root;
	let read = xml.match(/^<\?xml[^>]*\?>/)?.[0].length ?? 0;
	const tokens = xml.slice(read).matchAll(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*) ?(\/?)>|([^<]+)/g);
	for (const [whole, end, name, attributes, empty, text] of tokens) {
		read += whole.length;
		if (text !== undefined) here.text += unescaped(text);
		else if (end) {
			if (here.name !== name) throw new Error(`</${name}> ends <${here.name}>`);
			here = here.parent!;
		} else {
			const pairs = [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value!)]);
			const node: Node = { name: name!, attributes: Object.fromEntries(pairs), children: [], parent: here, text: '' };
			here.children.push(node);
			if (!empty) here = node;
		}
	}
	if (here !== root || read !== xml.length) throw new Error(`<${here.name}> never ends, or a tag is torn`);
	return root;
}

function unescaped(text: string): string {
	const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
		code ? String.fromCodePoint(Number(code)) : named[name]!
	);
}

/** The elements of a name within another, from top to bottom. */
export function all(within: Node, name: string): Node[] {
	return within.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

/** The value of a property, such as the style of a paragraph. */
export function value(within: Node | undefined, name: string): string | undefined {
	return within && all(within, name)[0]?.attributes['w:val'];
}

/** What is read in an element, without its number. */
export function textOf(within: Node): string {
	if (within.name === 'w:t') return within.text;
	// A place where a tab stops is none.
	if (within.name === 'w:tab' && within.parent?.name === 'w:r') return '\t';
	return within.name === 'w:br' ? '\n' : within.children.map(textOf).join('');
}

export interface Read {
	readonly style: string | undefined;
	/** As Word counts it, or as it is written out before a tab. */
	readonly number: string;
	readonly text: string;
}

/** The paragraphs from top to bottom, each with the number that Word would give it. */
export function read(word: Uint8Array): Read[] {
	const count = counter(part(word, 'word/numbering.xml'));
	return all(bodyOf(word), 'w:p').map((one) => {
		const [written, rest] =
			textOf(one)
				.match(/^([^\t]*)\t([^]*)$/)
				?.slice(1) ?? [];
		const list = value(one, 'w:numId');
		const number = list ? count(list, Number(value(one, 'w:ilvl'))) : (written ?? '');
		return { style: value(one, 'w:pStyle'), number, text: rest ?? textOf(one) };
	});
}

/** Counts as the standard says: a level goes on by one, and those below it begin anew. */
function counter(numbering: Node) {
	const known = (name: string, id: string) =>
		new Map(all(numbering, name).map((one) => [one.attributes[id], one] as const));
	const abstract = known('w:abstractNum', 'w:abstractNumId');
	const lists = known('w:num', 'w:numId');
	const counts = new Map<string, number[]>();
	return (id: string, level: number): string => {
		const levels = all(abstract.get(value(lists.get(id), 'w:abstractNumId')!)!, 'w:lvl');
		const start = (at: number) => Number(value(levels[at], 'w:start') ?? 1);
		const own = counts.get(id) ?? [];
		counts.set(id, own);
		own[level] = (own[level] ?? start(level) - 1) + 1;
		own.length = level + 1;
		return value(levels[level], 'w:lvlText')!.replace(/%(\d)/g, (_, at) =>
			said(own[at - 1] ?? start(at - 1), value(levels[at - 1], 'w:numFmt')!)
		);
	};
}

function said(count: number, format: string): string {
	const letter = String.fromCharCode(96 + count);
	return { lowerLetter: letter, upperLetter: letter.toUpperCase() }[format] ?? String(count);
}
