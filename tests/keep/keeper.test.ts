import 'fake-indexeddb/auto';
import { Encrypter } from 'age-encryption';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { workOf } from '#core/work.ts';
import { beginKeeping, unlockKept, type Standing } from '#keep/keeper.ts';
import { SealError } from '#keep/sealed.ts';
import { clear, look, Overtaken, put } from '#keep/shelf.ts';

/** Work kept in this browser, locked. */

// A passphrase is made to take long; here it is locked as ever, but lightly.
vi.mock('#keep/sealed.ts', async (original) => ({
	...(await original<typeof import('#keep/sealed.ts')>()),
	seal(bytes: Uint8Array, passphrase: string) {
		const encrypter = new Encrypter();
		encrypter.setPassphrase(passphrase);
		encrypter.setScryptWorkFactor(4);
		return encrypter.encrypt(bytes);
	}
}));

const passphrase = 'tide lantern copper ninety';
const work = (name: string) => ({ answers: { party: 'nsag', 'own-name': name } }) as const;

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

async function begun(name: string) {
	const told: Standing[] = [];
	const keeper = await beginKeeping(work(name), passphrase, false, (standing) => told.push(standing));
	return { keeper, told };
}

async function opened(tell: (standing: Standing) => void = () => undefined) {
	const { work, ...others } = await unlockKept((await look())!, passphrase, tell);
	return { ...others, work: workOf(work), text: work.text };
}

describe('looking', () => {
	test('finds nothing where nothing is, and makes no database', async () => {
		expect(await look()).toBeUndefined();
		expect(await names()).toEqual([]);
	});

	test('makes none either in a browser that does not say which databases there are', async () => {
		const { databases } = indexedDB;
		indexedDB.databases = undefined as never;
		expect(await look()).toBeUndefined();
		await expect(put({} as never, 'a revision')).rejects.toThrow(Overtaken);
		indexedDB.databases = databases;
		expect(await names()).toEqual([]);
	});
});

describe('keeping', () => {
	test('what is kept opens with the passphrase', async () => {
		await begun('the Alliance');
		expect((await opened()).work).toEqual(work('the Alliance'));
	});

	test('so does the mandate as it read, for rules that will be newer', async () => {
		await begun('the Alliance');
		expect((await opened()).text?.map(({ text }) => text)).toContainEqual(expect.stringContaining('the Alliance'));
	});

	test('nothing of it can be read without', async () => {
		await begun('the Alliance');
		const { key, work } = (await look())!;
		for (const bytes of [key, work]) {
			const text = Buffer.from(bytes).toString('latin1');
			expect(text).toMatch(/^age-encryption\.org\/v1/);
			expect(text).not.toMatch(/Alliance|nsag|AGE-SECRET/i);
		}
	});

	test('a wrong passphrase opens nothing and loses nothing', async () => {
		await begun('the Alliance');
		const before = await look();
		await expect(unlockKept(before!, 'not this one', () => undefined)).rejects.toThrow(SealError);
		expect(await look()).toEqual(before);
	});

	test('of several changes the last is kept', async () => {
		const { keeper, told } = await begun('one');
		for (const name of ['two', 'three', 'four']) keeper.keep(work(name));
		await vi.waitFor(() => expect(told.at(-1)).toBe('kept'));
		expect((await opened()).work).toEqual(work('four'));
	});

	test('a change during a save is kept too', async () => {
		const { keeper, told } = await begun('one');
		keeper.keep(work('two'));
		const first = keeper.flush();
		keeper.keep(work('three'));
		await Promise.all([first, keeper.flush()]);
		expect(told.at(-1)).toBe('kept');
		expect((await opened()).work).toEqual(work('three'));
	});

	test('whoever unlocks it goes on keeping it, under the same passphrase', async () => {
		await begun('one');
		const { keeper } = await opened();
		keeper.keep(work('two'));
		await keeper.flush();
		expect((await opened()).work).toEqual(work('two'));
	});

	test('what leaving does is kept with it', async () => {
		const { keeper } = await begun('one');
		keeper.keep(work('one'));
		keeper.choose(true);
		await keeper.flush();
		expect((await look())!.goesOnLeaving).toBe(true);
	});

	test('what is deleted is gone, with its database', async () => {
		await begun('one');
		await clear();
		expect(await names()).toEqual([]);
	});

	test('once stopped it keeps nothing, not even what was waiting', async () => {
		const { keeper } = await begun('one');
		keeper.keep(work('two'));
		keeper.stop();
		await keeper.flush();
		expect((await opened()).work).toEqual(work('one'));
	});
});

describe('two windows', () => {
	test('the one that comes later does not overwrite what it has not seen, and says so', async () => {
		await begun('one');
		const told: Standing[] = [];
		const [first, second] = [await opened(), await opened((standing) => told.push(standing))];
		first.keeper.keep(work('first'));
		await first.keeper.flush();
		second.keeper.keep(work('second'));
		await second.keeper.flush();
		expect(told.at(-1)).toBe('change');
		expect((await opened()).work).toEqual(work('first'));
	});

	test('until told otherwise it keeps nothing more; then its work takes the place of the other', async () => {
		await begun('one');
		const [first, second] = [await opened(), await opened()];
		first.keeper.keep(work('first'));
		await first.keeper.flush();
		second.keeper.keep(work('second'));
		await second.keeper.flush();
		second.keeper.keep(work('second, later'));
		await second.keeper.flush();
		expect((await opened()).work).toEqual(work('first'));
		await second.keeper.insist();
		expect((await opened()).work).toEqual(work('second, later'));
	});

	test('what another window deleted does not come back by itself', async () => {
		const { keeper, told } = await begun('one');
		await clear();
		keeper.keep(work('two'));
		await keeper.flush();
		expect(told.at(-1)).toBe('deletion');
		expect(await names()).toEqual([]);
	});

	test('nor what was deleted and begun anew under another passphrase', async () => {
		const { keeper, told } = await begun('one');
		await clear();
		await beginKeeping(work('new'), 'another copper lantern', false, () => undefined);
		keeper.keep(work('two'));
		await keeper.flush();
		expect(told.at(-1)).toBe('change');
		expect(workOf((await unlockKept((await look())!, 'another copper lantern', () => undefined)).work)).toEqual(
			work('new')
		);
	});

	test('keeping does not begin over something that is kept', async () => {
		await begun('one');
		await expect(begun('two')).rejects.toThrow(Overtaken);
		expect((await opened()).work).toEqual(work('one'));
	});
});

describe('a browser that writes nothing', () => {
	test('lets nobody believe that it keeps', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(begun('one')).rejects.toThrow('full');
	});

	test('is tried again with the next change, once it had failed', async () => {
		const { keeper, told } = await begun('one');
		const fails = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		keeper.keep(work('two'));
		await keeper.flush();
		expect(told.at(-1)).toBe('unwritable');
		fails.mockRestore();
		keeper.keep(work('three'));
		await keeper.flush();
		expect(told.at(-1)).toBe('kept');
		expect((await opened()).work).toEqual(work('three'));
	});
});
