import {
	AlignmentType,
	BorderStyle,
	type IParagraphStylePropertiesOptions,
	type IRunStylePropertiesOptions,
	type IStylesOptions
} from 'docx';
import { colours, cover, everywhere, gaps, head, signing, type, type Style } from '../styles.ts';
import { bold, eighths, halves, hex, lines, twentieths } from './words.ts';

/** The styles of a document in Word: what is changed there is changed everywhere. */
export function stylesFor(language: string): IStylesOptions {
	const tongue = { value: language, eastAsia: language, bidirectional: language };
	return {
		default: {
			document: {
				run: { ...letters('text'), language: tongue },
				paragraph: { spacing: lines(type.text.leading) }
			}
		},
		paragraphStyles: [
			face('Title', 'Title', 'title', { ...space(cover.aboveTitle, cover.belowTitle), keepNext: true }, bold),
			face('Heading1', 'heading 1', 'heading1', { ...space(gaps.heading1), ...held, outlineLevel: 0 }, bold),
			face('Heading2', 'heading 2', 'heading2', { ...space(gaps.heading2), ...held, outlineLevel: 1 }, bold),
			face('BodyText', 'Body Text', 'text', space(gaps.paragraph)),
			face('Clause', 'Clause', 'text', { ...space(gaps.clause), keepLines: true }),
			face('Item', 'Item', 'text', { ...space(gaps.item), keepLines: true }),
			face('Recital', 'Recital', 'text', space(gaps.item)),
			face('Centred', 'Centred', 'text', { ...space(gaps.paragraph), alignment: AlignmentType.CENTER }),
			face('Lead', 'Lead', 'lead', space(gaps.paragraph)),
			face('Note', 'Note', 'note', { ...space(gaps.paragraph), keepLines: true }),
			face('ListParagraph', 'List Paragraph', 'text', space(gaps.item)),
			face('Caption', 'caption', 'table', { ...space(gaps.table, gaps.item), ...held }, bold),
			face('TableText', 'Table Text', 'table', space()),
			face('TableSmall', 'Table Small', 'small', space()),
			face('Chart', 'Chart', 'text', space(gaps.table, gaps.afterTable)),
			face('CoverLabel', 'Cover Label', 'label', space(), soft),
			face('CoverText', 'Cover Text', 'text', space()),
			face('CoverHeading', 'Cover Heading', 'label', { ...space(cover.aboveContents, cover.pair), ...held }, bold),
			face('TOC1', 'toc 1', 'contents', space()),
			face('Header', 'header', 'head', { ...space(), border: { bottom: rule(head.rule, head.gap) } }, soft),
			face('Footer', 'footer', 'head', space(), soft),
			face('Signature', 'Signature', 'head', { ...space(), border: { top: rule(signing.rule, signing.label) } }, soft)
		],
		characterStyles: [
			{ id: 'Open', name: 'Open', run: { ...bold, color: hex(colours.open) } },
			{ id: 'Strong', name: 'Strong', run: bold },
			{ id: 'Soft', name: 'Soft', run: soft }
		]
	};
}

const soft = { color: hex(colours.soft) } as const;
const held = { keepNext: true, keepLines: true } as const;

/** A style of paragraphs. Word knows some by their names, and shows those in the language of its user. */
function face(
	id: string,
	name: string,
	style: Style,
	{ spacing, ...paragraph }: IParagraphStylePropertiesOptions,
	run: IRunStylePropertiesOptions = {}
) {
	return {
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		paragraph: { ...paragraph, spacing: { ...spacing, ...lines(type[style].leading) } },
		run: { ...letters(style), ...run }
	};
}

function letters(style: Style): IRunStylePropertiesOptions {
	const { size } = type[style];
	const font = everywhere[type[style].font];
	return {
		font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
		size: halves(size),
		sizeComplexScript: halves(size),
		color: hex(colours.ink)
	};
}

function space(before = 0, after = 0) {
	return { spacing: { before: twentieths(before), after: twentieths(after) } };
}

function rule(width: number, space: number) {
	return { style: BorderStyle.SINGLE, size: eighths(width), color: hex(colours.rule), space };
}
