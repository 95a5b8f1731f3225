import { Document, Packer } from 'docx';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

interface About {
	readonly title: string;
	readonly language: string;
}

/** The bytes of a Word file that say nothing of when, where, by whom or with what it was made: the same every time. */
export async function packed(file: Document, { title, language }: About): Promise<Uint8Array> {
	const written = await Packer.pack(file, 'uint8array', undefined, [
		{ path: 'docProps/core.xml', data: core(title, language) },
		{ path: 'docProps/app.xml', data: app }
	]);
	const parts = unzipSync(written);
	parts[body] = strToU8(recounted(strFromU8(parts[body]!)));
	// A zip file keeps the time of the clock on the wall: the same for everybody.
	return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 });
}

const body = 'word/document.xml';

/** Every change gets a number, and every shape: the library counts shapes on from file to file, in their ids and in the names it gives them. */
function recounted(xml: string): string {
	let count = 0;
	let changes = 0;
	return xml
		.replace(/(<w:(?:ins|del) w:id=")\d+/g, (_, id: string) => `${id}${++changes}`)
		.replace(
			/(<(?:wp:docPr|wp[sg]:cNvPr) id=")[^"]*(" name="[^"\d]*)\d*/g,
			(_, id: string, name: string) => `${id}${++count}${name}${count}`
		);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Title and language, so that both are read out; no author, no time. */
function core(title: string, language: string): string {
	return `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`;
}

const app = `${head}<Properties xmlns="${officeDocument}/extended-properties"/>`;

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
