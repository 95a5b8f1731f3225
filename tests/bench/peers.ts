import { createRequire } from 'node:module';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import { rules } from '#content/rules/index.ts';
import type { Document, Line } from '#core/documents/blocks.ts';
import { everyPage } from '#core/answers.ts';
import { known, type Profile } from '#core/profile.ts';
import type { Paper } from '#print/styles.ts';

/** Our rules in the format of json-rules-engine. It knows no open answers, so a rule that waits counts as one that does not apply. */
export function rulesEngine(): Engine {
	const engine = new Engine([], { allowUndefinedFacts: true });
	for (const { id, when } of rules)
		engine.addRule({ name: id, conditions: all(when as Conditions), event: { type: id } });
	return engine;
}

/** The facts of a profile as lists, which is what the conditions look into. */
export function factsOf(profile: Profile): Record<string, readonly string[]> {
	const ids = everyPage.flatMap(({ page }) => page.facts.map(({ id }) => id));
	return Object.fromEntries(
		ids.map((id) => {
			const value = known(profile, id as Parameters<typeof known>[1]);
			return [id, value === 'open' ? [NOT_DECIDED] : value === 'silent' ? [] : value];
		})
	);
}

function all(when: Conditions): TopLevelCondition {
	return {
		all: Object.entries(when).map(([key, wanted]): TopLevelCondition => {
			if (key === 'any') return { any: (wanted as Conditions[]).map(all) };
			if (key === 'all') return { all: (wanted as Conditions[]).map(all) };
			if (key === 'not') return { not: all(wanted as Conditions) };
			const values = Array.isArray(wanted) ? wanted : [wanted];
			return { any: values.map((value) => ({ fact: key, operator: 'contains', value })) };
		})
	};
}

/** The same text printed by plain pdfmake: its own fonts, one paragraph a line, tables as tables. */
export async function plainPdf(document: Document, paper: Paper): Promise<number> {
	const pdfmake = createRequire(import.meta.url)('pdfmake');
	pdfmake.setFonts(fonts);
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy(() => true);
	const buffer = await pdfmake.createPdf(plainDefinition(document, paper)).getBuffer();
	return buffer.length;
}

export function plainDefinition(document: Document, paper: Paper): object {
	return { pageSize: paper.toUpperCase(), content: plainContent(document) };
}

const folder = 'node_modules/pdfmake/fonts/Roboto';
const fonts = {
	Roboto: {
		normal: `${folder}/Roboto-Regular.ttf`,
		bold: `${folder}/Roboto-Medium.ttf`,
		italics: `${folder}/Roboto-Italic.ttf`,
		bolditalics: `${folder}/Roboto-MediumItalic.ttf`
	}
};

function plainContent(document: Document): unknown[] {
	const text = (line: Line) => line.map((run) => run.text).join('');
	return [
		document.title,
		...document.cover.map(({ label, line }) => `${label} ${text(line)}`),
		...document.blocks.flatMap((block): unknown[] => {
			switch (block.type) {
				case 'heading':
					return [`${block.number ?? ''} ${block.text}`];
				case 'paragraph':
					return [text(block.line)];
				case 'clause':
					return [
						`${block.number} ${text(block.line)}`,
						...(block.items ?? []).map((item) => `${item.mark} ${text(item.line)}`)
					];
				case 'list':
					return block.lines.map(text);
				case 'table': {
					const body = block.rows.map(({ cells }) => block.head.map((_, column) => text(cells[column] ?? [])));
					return [{ table: { headerRows: 1, widths: block.head.map(() => '*'), body: [[...block.head], ...body] } }];
				}
				case 'drawing':
					return block.drawing.boxes.map((box) => box.lines.join(' '));
				case 'signatures':
					return block.signers.flatMap((signer) => [signer, ...block.fields]);
				case 'page':
					return [];
			}
		})
	];
}
