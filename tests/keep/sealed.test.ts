import { Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { isSealed, seal, SealError, unseal } from '#keep/sealed.ts';

const bytes = new TextEncoder().encode('{ "party": "nsag" }');
const sealed = await seal(bytes, 'Zürich tide lantern');
const text = Buffer.from(sealed).toString('latin1');

const forAKey = new Encrypter();
forAKey.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
const keyed = await forAKey.encrypt(bytes);

test('what is locked is opened with the same passphrase', async () =>
	expect(await unseal(sealed, 'Zürich tide lantern')).toEqual(bytes));

test('the same letters open it, however a keyboard composes them', async () =>
	expect(await unseal(sealed, 'Zu\u0308rich tide lantern')).toEqual(bytes));

test('nothing of it can be read without, and it is another each time', async () => {
	expect(isSealed(sealed)).toBe(true);
	expect(text).not.toContain('nsag');
	expect(Buffer.compare(await seal(bytes, 'Zürich tide lantern'), sealed)).not.toBe(0);
});

test('what is not locked does not look so', () => {
	expect(isSealed(bytes)).toBe(false);
	expect(isSealed(new Uint8Array())).toBe(false);
});

describe('what does not open says why', () => {
	const bent = (change: (text: string) => string) => Buffer.from(change(text), 'latin1');
	const lastBent = sealed.slice();
	lastBent[lastBent.length - 1]! ^= 1;
	test.each([
		['the wrong passphrase', sealed, 'This passphrase does not open it.'],
		['a change in what is locked', lastBent, 'was damaged', 'Zürich tide lantern'],
		['an end that is missing', sealed.slice(0, -20), 'was damaged', 'Zürich tide lantern'],
		['all of it missing but the first line', sealed.slice(0, 22), 'not locked with a passphrase'],
		['a lock for a key', keyed, 'not locked with a passphrase'],
		['a lock made to exhaust', bent((t) => t.replace(' 18\n', ' 30\n')), 'asks for more memory'],
		['a lock heavier than ours', bent((t) => t.replace(' 18\n', ' 19\n')), 'asks for more memory']
	] as [string, Uint8Array, string, string?][])('%s', async (_, locked, sentence, passphrase = 'another one') => {
		const error = await unseal(locked, passphrase).catch((fault: unknown) => fault);
		expect(error).toBeInstanceOf(SealError);
		expect((error as SealError).message).toContain(sentence);
	});
});
