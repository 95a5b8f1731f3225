import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cases } from '#content/cases/index.ts';
import { comparing } from '#content/languages/en/comparing.ts';
import { editionWords } from '#content/languages/en/editions.ts';
import { words } from '#content/languages/en/index.ts';
import { everyPage, reachable, type Answers } from '#core/answers.ts';
import type { Document } from '#core/documents/blocks.ts';
import { editions, writerOf } from '#core/documents/editions.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { redlinedMandate } from '#core/documents/redlined.ts';
import { draft } from '#core/draft.ts';
import type { Review, Work } from '#core/work.ts';
import { readWork, writeWork } from '#keep/answers-file.ts';
import { formats, printAs, type Format } from '#print/formats.ts';
import { print } from '#print/print.ts';
import { actingIn, actingInWord } from './active.ts';
import { somePaper } from './papers.ts';

/** Whatever is typed anywhere, no paper acts, fetches or leads anywhere: it stands there as words. */
const hostile = [
	'javascript:alert(1)',
	'https://evil.example/?x=1',
	'mailto:a@evil.example',
	'file:///etc/passwd \\\\evil.example\\share',
	') >> endobj 9 0 obj << /S /URI /URI (http://evil.example) >> endobj',
	'/OpenAction << /S /Launch /F (cmd.exe) >> /AA << /JS (app.alert(1)) >>',
	'\\) /JavaScript (x) \\',
	'{ HYPERLINK "http://evil.example" } { DDEAUTO c:\\\\cmd.exe "/k calc" }',
	'=HYPERLINK("http://evil.example") =cmd|/C calc!A0',
	'</w:t></w:r><w:r><w:instrText>INCLUDEPICTURE "http://evil.example/x"</w:instrText></w:r>',
	'<w:hyperlink r:id="rId1"/> <Relationship TargetMode="External" Target="http://evil.example"/>',
	'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e; ]]>',
	'<script>alert(1)</script> "><img src=x onerror=alert(1)><svg onload=alert(1)>',
	'[x](javascript:alert(1)) {{constructor.constructor("alert(1)")()}} ${7*7}'
];
const currencies = ['javascript:x', '=1+1|cmd!A0', '<b>&e;</b>', ')/JS (x)'];
const texts = everyPage.flatMap(({ page }) => page.facts).filter(({ kind }) => kind === 'text');

/** A work in which each text that can be typed is hostile; over three turns each stands in each of them. */
function typed(turn: number): Work {
	const third = (nth: number) => hostile.filter((_, index) => index % 3 === (turn + nth) % 3).join(' · ');
	const names = Object.fromEntries(
		texts.map((fact, index) => [fact.id, third(index).slice(0, 'most' in fact ? fact.most : 0)])
	);
	const review: Review = Object.fromEntries(
		everyPassage.map((id, index) => {
			const [one, other] = [hostile[(index + turn) % hostile.length]!, hostile[(index + turn + 5) % hostile.length]!];
			return [id, index % 3 === 0 ? { verdict: 'struck', remark: one } : { words: one, remark: other }];
		})
	);
	const costs = { currency: currencies[turn]!, months: '12', posts: { head: '1250' }, once: { audit: '9' } };
	const { answers } = cases['sri-lanka-scopp-2002'];
	return readWork(writeWork({ answers: { ...answers, ...names } as Answers, review, costs }));
}

async function papersOf({ answers, review, costs }: Work): Promise<readonly (readonly [string, Document])[]> {
	const drafted = draft(reachable(answers), words, review);
	const edited = Object.values(editions)
		.flat()
		.map(async (id) => [id, (await writerOf(id, editionWords))(drafted, words, costs)] as const);
	const marked = draft(reachable(answers), words, review, 'marked').documents.find(({ id }) => id === 'mandate')!;
	const redline = redlinedMandate({ answers: {} }, { answers, review }, words, comparing, () => hostile.join(' · '));
	return [...(await Promise.all(edited)), ['marked mandate', marked], ['redline', redline]];
}

const turns = [0, 1, 2].flatMap((turn) =>
	(turn === 0 ? formats : (['pdf', 'docx'] as const)).map((format) => [format, turn] as const)
);

describe('nothing that was typed acts', () => {
	test.each(turns)('in any paper as %s, turn %i', async (format: Format, turn) => {
		// The other looks differ in their measures alone: the mandate, which holds most, stands for all.
		const few = format === 'review' || format === 'large';
		for (const [name, document] of (await papersOf(typed(turn))).filter(
			([name]) => !few || name === 'marked mandate'
		)) {
			const file = await printAs(format, document, { paper: 'A4' });
			expect(format === 'docx' ? actingInWord(file) : await actingIn(file), name).toEqual([]);
		}
	});

	test('although it is all there: each is said by the papers', async () => {
		const said = JSON.stringify((await papersOf(typed(0))).map(([, document]) => document));
		expect(hostile.filter((one) => !said.includes(JSON.stringify(one).slice(1, -1)))).toEqual([]);
		expect(said).toContain(currencies[0]);
	});
});

describe('the search is in earnest: it finds', () => {
	test.each([
		['an address', { S: 'URI', URI: PDFString.of('http://evil.example') }, ['/S /URI', '/URI']],
		['a script', { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }, ['/JS', '/S /JavaScript']],
		['a program to start', { S: 'Launch', F: PDFString.of('cmd.exe') }, ['/S /Launch']]
	])('%s in a PDF', async (_, action, found) => {
		const file = await PDFDocument.load(await print(somePaper(), { paper: 'A4' }));
		file.context.register(file.context.obj(action));
		expect(await actingIn(await file.save({ useObjectStreams: false }))).toEqual(found);
	});
	test('what a PDF does when it is opened', async () => {
		const file = await PDFDocument.load(await print(somePaper(), { paper: 'A4' }));
		file.catalog.set(PDFName.of('OpenAction'), file.context.obj({}));
		expect(await actingIn(await file.save())).toEqual(['/OpenAction']);
	});
	test('a file inside a PDF', async () => {
		const attached = { name: 'answers.json', bytes: strToU8('{}') };
		expect(await actingIn(await print(somePaper(), { paper: 'A4', attached }))).toEqual(['/EmbeddedFiles', '/F']);
	});

	test.each([
		['a link', 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Target="http://evil.example" TargetMode="External"/>', 'a relationship to http://evil.example'],
		['a field', 'word/document.xml', '</w:body>', '<w:p><w:r><w:instrText>INCLUDETEXT "x"</w:instrText></w:r></w:p>', 'the field INCLUDETEXT "x"'],
		['a formula', 'word/document.xml', '</w:body>', '<w:p><w:fldSimple w:instr="=1+1"/></w:p>', 'the field =1+1'],
		['an object', 'word/document.xml', '</w:body>', '<w:p><w:r><w:object/></w:r></w:p>', '<w:object>']
	])('%s in a Word file', async (_, name, before, put, found) => {
		const parts = unzipSync(await printAs('docx', somePaper(), { paper: 'A4' }));
		const changed = strFromU8(parts[name]!).replace(before, put + before);
		expect(actingInWord(zipSync({ ...parts, [name]: strToU8(changed) }))).toEqual([found]);
	}); // prettier-ignore
});
