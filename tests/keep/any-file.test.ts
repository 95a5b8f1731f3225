import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { factOrder } from '#core/answers.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { readWork, writeWork } from '#keep/answers-file.ts';
import { workIn } from '#keep/carried.ts';
import { triedAll } from './proof/round.ts';
import { anyWork, passphrase, soundFiles, type Kind } from './proof/sound.ts';
import { bare, tried } from './proof/tried.ts';

/** Whatever a file holds, it is refused in one sentence or opened to work that reads back the same. `npm run prove:files` tries a hundred thousand. */
const bytesOf = (text: string) => new TextEncoder().encode(text);
const names = [
	...factOrder,
	'version',
	'answers',
	'review',
	'costs',
	'fingerprint',
	'__proto__',
	'constructor',
	'then'
];

/** Any data, with names that are known and names that do harm. */
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
	data: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.jsonValue(),
		fc.constantFrom('not-decided', 'state', '__proto__', '\ud800', 1e21, -0),
		fc.array(tie('data'), { maxLength: 4 }),
		fc
			.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), tie('data')), { maxLength: 5 })
			.map((entries) => Object.fromEntries(entries))
	)
}));
const entries = (keys: readonly string[]) =>
	fc
		.array(fc.tuple(fc.constantFrom(...keys, '__proto__'), data), { maxLength: 3 })
		.map((list) => Object.fromEntries(list));
const nearlyAnswers = fc.record(
	{ version: fc.constantFrom(1, 2), answers: entries(factOrder), review: entries(everyPassage), parked: data, agreed: data, costs: data },
	{ requiredKeys: ['version', 'answers'] }
); // prettier-ignore
const nearlyRemarks = fc.record({
	version: fc.constant(1),
	fingerprint: fc.constant('2345 6789 bcdf ghjk'),
	review: entries(everyPassage)
});
const asText = (arbitrary: fc.Arbitrary<unknown>) => arbitrary.map((value) => bytesOf(JSON.stringify(value) ?? ''));
const bytes = fc.uint8Array({ maxLength: 2000 });
const begun = (start: string, end = '') =>
	bytes.map((some) => Buffer.concat([bytesOf(start), some, bytesOf(end)]) as Uint8Array);

describe('is refused in one sentence, or opened to its word', () => {
	const rows: readonly (readonly [what: string, Kind, fc.Arbitrary<Uint8Array>])[] = [
		['any data as answers', 'answers', asText(data)],
		['any data as remarks', 'remarks', asText(data)],
		['what is nearly a file of answers', 'answers', asText(nearlyAnswers)],
		['what is nearly a file of remarks', 'remarks', asText(nearlyRemarks)],
		['any bytes as answers', 'answers', bytes],
		['any bytes as remarks', 'remarks', bytes],
		['any bytes as a PDF', 'pdf', bytes],
		['any bytes behind the first line of a PDF', 'pdf', begun('%PDF-1.7\n')],
		['any bytes as a file inside a PDF', 'pdf', begun('%PDF-1.7\n1 0 obj <</Type /EmbeddedFile>>\nstream\n{"answers"')],
		[
			'any bytes as a packed file inside a PDF',
			'pdf',
			begun('%PDF-1.7\n1 0 obj <</Type /EmbeddedFile /Filter /FlateDecode>>\nstream\n\x78\x01', '\nendstream')
		],
		['any bytes as something locked', 'age', bytes],
		['any bytes behind the first line of something locked', 'age', begun('age-encryption.org/v1\n')],
		[
			'any bytes behind a lock',
			'age',
			begun(
				'age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 1\nZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n--- '
			)
		]
	];
	test.each(rows)('%s', async (_, kind, files) => {
		await fc.assert(
			fc.asyncProperty(files, async (file) => void (await tried(kind, file, false))),
			{ numRuns: 300, seed: 2026 }
		);
	});

	test('four thousand sound files that were changed by chance', async () => {
		const { faults, counts } = await triedAll(await soundFiles(), 4000);
		expect(faults, 'Mend what is said here, and keep the file as a row of a test').toEqual([]);
		for (const kind of ['answers', 'remarks', 'pdf with answers', 'pdf with locked answers'] as const)
			expect(Object.keys(counts[kind]!), `of ${kind} some open and some do not`).toEqual(
				expect.arrayContaining(['opened', 'refused'])
			);
	});
});

test('whatever work there is reads back as it was written', () =>
	fc.assert(
		fc.property(
			fc.integer(),
			(seed) => void expect(bare(readWork(writeWork(anyWork(seed))))).toEqual(bare(anyWork(seed)))
		),
		{ numRuns: 200, seed: 1 }
	));

describe('the trial is in earnest: it finds', () => {
	const sound = bytesOf(writeWork(anyWork(1)));
	const fault = (during: () => Promise<unknown>) => during().then(String, (error: unknown) => (error as Error).message);

	test('what changes all objects', async () => {
		Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true });
		try {
			expect(await fault(() => tried('answers', sound, false))).toContain('what all objects have in common');
		} finally {
			delete (Object.prototype as { polluted?: true }).polluted;
		}
	});
	test('an exception of another kind', async () =>
		expect(await fault(() => tried('answers', {} as Uint8Array, false))).toMatch(/ArrayBuffer/));
});

test('a locked file opens with its passphrase, so that the damaged ones are tried at all', async () => {
	const { age } = await soundFiles();
	for (const bytes of age)
		expect(isDeepStrictEqual((await workIn({ bytes, sealed: true }, passphrase)).answers, {})).toBe(false);
});
