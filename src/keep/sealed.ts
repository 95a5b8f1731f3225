import { carriedWords as words } from '#content/languages/en/carried.ts';

/** Says in one sentence why something locked stays locked. */
export class SealError extends Error {
	override readonly name = 'SealError';
}

const format = 'age-encryption.org/v1\n';
const armor = '-----BEGIN AGE ENCRYPTED FILE-----';
/** As heavy as what is locked here, and no heavier: a stranger’s file could ask for more memory than a device has. */
const heaviest = 18;

/** Whether bytes are a file of the age format, whoever made it; also one written as text. */
export function isSealed(bytes: Uint8Array): boolean {
	return head(bytes).startsWith(format) || isArmored(bytes);
}

/** Locks bytes with a passphrase, in the age format, so that other programs can open them too. */
export async function seal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
	const { Encrypter } = await import('age-encryption');
	const encrypter = new Encrypter();
	encrypter.setPassphrase(typed(passphrase));
	encrypter.setScryptWorkFactor(heaviest);
	return encrypter.encrypt(bytes);
}

/** What was locked with a passphrase; throws a SealError when it does not open. */
export async function unseal(locked: Uint8Array, passphrase: string): Promise<Uint8Array> {
	const { armor, Decrypter } = await import('age-encryption');
	const bytes = isArmored(locked) ? plain(locked, armor.decode) : locked;
	const weight = head(bytes).match(/^age-encryption\.org\/v1\n-> scrypt \S+ (\d+)\n/)?.[1];
	if (weight === undefined) throw new SealError(words.notByPassphrase);
	if (Number(weight) > heaviest) throw new SealError(words.tooHeavy);
	const decrypter = new Decrypter();
	decrypter.addPassphrase(typed(passphrase));
	try {
		return await decrypter.decrypt(bytes);
	} catch (cause) {
		if (cause instanceof RangeError) throw new SealError(words.noMemory, { cause });
		const wrong = cause instanceof Error && cause.message.startsWith('no identity matched');
		throw new SealError(wrong ? words.wrongPassphrase : words.damaged, { cause });
	}
}

/** The same letters give the same bytes on every keyboard. */
const typed = (passphrase: string) => passphrase.normalize('NFC');

const isArmored = (bytes: Uint8Array) => head(bytes).trimStart().startsWith(armor);

/** Of a file written as text, the bytes. */
function plain(bytes: Uint8Array, decode: (text: string) => Uint8Array): Uint8Array {
	try {
		return decode(new TextDecoder().decode(bytes));
	} catch (cause) {
		throw new SealError(words.damaged, { cause });
	}
}

function head(bytes: Uint8Array): string {
	return new TextDecoder('latin1').decode(bytes.subarray(0, 200));
}
