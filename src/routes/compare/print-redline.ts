import { comparing } from '#content/languages/en/comparing.ts';
import { words } from '#content/languages/en/index.ts';
import { redlinedMandate } from '#core/documents/redlined.ts';
import type { Work } from '#core/work.ts';
import { typeOf } from '#keep/file-name.ts';
import { saveFile } from '#keep/save-file.ts';
import { printAs } from '#print/formats.ts';
import type { Paper } from '#print/styles.ts';
import { nameTold, nextName } from '#ui/taking.svelte.ts';
import { teller } from './tell-cause.ts';

/** Prints one draft as a redline of the other and hands it to the browser. Gives the name of the file, as it is told. */
export async function printRedline(before: Work, after: Work, format: 'pdf' | 'docx', paper: Paper): Promise<string> {
	const bytes = await printAs(format, redlinedMandate(before, after, words, comparing, teller(before, after)), {
		paper
	});
	const name = nextName(`${comparing.paper.name}.${format}`, 'redline');
	saveFile(name, bytes as Uint8Array<ArrayBuffer>, typeOf(format));
	return nameTold(name, comparing.paper.called);
}
