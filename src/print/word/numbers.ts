import type { Block, Document } from '#core/documents/blocks.ts';
import { AlignmentType, LevelFormat, LevelSuffix, type ILevelsOptions, type NumberingDefinition } from 'docx';
import { colours, hang } from '../styles.ts';
import { hex, sound, twentieths } from './words.ts';

/** Where a number stands in a list that Word counts by itself. */
export interface Place {
	readonly reference: string;
	readonly level: number;
	readonly instance: number;
}

export interface Numbers {
	readonly lists: readonly NumberingDefinition[];
	/** The place of a heading, a clause, or an item of a clause. None: its number has to be written as text, since counting would give another. */
	of(numbered: object): Place | undefined;
	/** The place of the lines of a list; each list starts anew. */
	ofList(ordered: boolean): Place;
}

type Heading = Extract<Block, { type: 'heading' }>;

/** Counts as Word will count, and takes a number into a list only where Word will come to the same. */
export function numbersOf({ blocks }: Document): Numbers {
	const places = new Map<object, Place>();
	const headings = blocks.filter((block) => block.type === 'heading');
	const [main, ...others] = ways(headings);
	const counted = { main: 0, below: 0, letter: 0, letters: 0, lists: 0 };
	const annexes = new Map(others.map((way) => [way.before, 0]));

	const takeHeading = (heading: Heading) => {
		const { before, count } = read(heading.number ?? '') ?? {};
		if (before === undefined) return;
		if (before === main?.before) {
			if (count === counted.main + 1) places.set(heading, { reference: outline, level: 0, instance: 0 });
			if (count !== counted.main + 1) return;
			[counted.main, counted.below] = [count, 0];
		} else if (count === (annexes.get(before) ?? 0) + 1) {
			annexes.set(before, count);
			places.set(heading, { reference: before, level: 0, instance: 0 });
		}
	};
	const takeBelow = (block: object, number: string) => {
		if (number !== `${counted.main}.${counted.below + 1}` || !main) return;
		counted.below += 1;
		places.set(block, { reference: outline, level: 1, instance: 0 });
	};
	const takeItem = (item: { readonly mark: string }) => {
		const letter = 'abcdefghijklmnopqrstuvwxyz'.indexOf(item.mark.match(/^\(([a-z])\)$/)?.[1] ?? '?') + 1;
		if (letter === 1) counted.letters += 1;
		if (letter === 0 || (letter !== 1 && letter !== counted.letter + 1)) return;
		counted.letter = letter;
		places.set(item, { reference: letters, level: 0, instance: counted.letters });
	};
	// A clause that is struck as a whole counts for Word and not for LibreOffice: in a redline, numbers are written out.
	const changed = blocks.some((block) => block.type === 'clause' && isChanged(block));
	for (const block of blocks) {
		if (block.type === 'heading' && block.level === 1) takeHeading(block);
		else if (block.type === 'heading' && block.number) takeBelow(block, block.number);
		else if (block.type === 'clause' && !changed) {
			takeBelow(block, block.number);
			block.items?.forEach(takeItem);
		}
	}

	return {
		lists: [
			{
				reference: outline,
				levels: [heading(main ?? { before: '', format: LevelFormat.DECIMAL }), level(1, '%1.%2', 0, hang.number)]
			},
			...others.map((way) => ({ reference: way.before, levels: [heading(way)] })),
			{ reference: letters, levels: [level(0, '(%1)', hang.number, hang.mark, LevelFormat.LOWER_LETTER)] },
			{ reference: counts, levels: [level(0, '%1.', 0, hang.mark)] },
			{ reference: dashes, levels: [level(0, '–', 0, hang.mark, LevelFormat.BULLET)] }
		],
		of: (numbered) => places.get(numbered),
		ofList: (ordered) =>
			ordered
				? { reference: counts, level: 0, instance: ++counted.lists }
				: { reference: dashes, level: 0, instance: 0 }
	};
}

function isChanged({ line, items = [] }: Extract<Block, { type: 'clause' }>): boolean {
	return [line, ...items.map((item) => item.line)].some((one) =>
		one.some(({ kind }) => kind === 'struck' || kind === 'added')
	);
}

const [outline, letters, counts, dashes] = ['outline', 'letters', 'counts', 'dashes'];

/** How main headings are counted: what stands before the count, and the kind of count. "Article 3", "3", "Annex B". */
interface Way {
	readonly before: string;
	readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
}

function ways(headings: readonly Heading[]): Way[] {
	const found = new Map<string, Way>();
	for (const { level, number } of headings) {
		const way = level === 1 && number ? read(number) : undefined;
		if (way && !found.has(way.before)) found.set(way.before, way);
	}
	return [...found.values()];
}

function read(number: string): (Way & { readonly count: number }) | undefined {
	const [, before, decimal, letter] = number.match(/^(|[^\d%.]* )(?:([1-9]\d{0,3})|([A-Z]))$/u) ?? [];
	if (before === undefined || sound(before) !== before) return undefined;
	if (decimal) return { before, format: LevelFormat.DECIMAL, count: Number(decimal) };
	return { before, format: LevelFormat.UPPER_LETTER, count: letter!.charCodeAt(0) - 64 };
}

function heading({ before, format }: Way): ILevelsOptions {
	return level(0, `${before}%1`, 0, before ? hang.long : hang.number, format, colours.ink);
}

function level(
	at: number,
	text: string,
	left: number,
	hanging: number,
	format: Way['format'] = LevelFormat.DECIMAL,
	colour: string = colours.soft
): ILevelsOptions {
	return {
		level: at,
		format,
		text,
		alignment: AlignmentType.START,
		suffix: LevelSuffix.TAB,
		style: {
			paragraph: { indent: { left: twentieths(left + hanging), hanging: twentieths(hanging) } },
			run: { color: hex(colour) }
		}
	};
}
