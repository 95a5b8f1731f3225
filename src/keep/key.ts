/** A key of the age format: what is locked to `recipient` opens with `identity`, at once, where a passphrase takes most of a second. */
export interface Key {
	readonly identity: string;
	readonly recipient: string;
}

/** A key that nobody else has. */
export async function newKey(): Promise<Key> {
	const { generateX25519Identity } = await import('age-encryption');
	return keyOf(await generateX25519Identity());
}

/** The key of an identity. */
export async function keyOf(identity: string): Promise<Key> {
	const { identityToRecipient } = await import('age-encryption');
	return { identity, recipient: await identityToRecipient(identity) };
}

/** Locks bytes with a key. */
export async function lock(bytes: Uint8Array, { recipient }: Key): Promise<Uint8Array> {
	const { Encrypter } = await import('age-encryption');
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	return encrypter.encrypt(bytes);
}

/** What was locked with a key; throws when it was another, or when a byte is changed. */
export async function unlock(bytes: Uint8Array, { identity }: Key): Promise<Uint8Array> {
	const { Decrypter } = await import('age-encryption');
	const decrypter = new Decrypter();
	decrypter.addIdentity(identity);
	return decrypter.decrypt(bytes);
}
