import { isDeepStrictEqual } from 'node:util';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { readable } from '#core/costs.ts';
import { everyPassage } from '#core/documents/passages.ts';
import { draft } from '#core/draft.ts';
import { merging } from '#core/merging.ts';
import { AnswersError, readWork, writeWork, type Kept } from '#keep/answers-file.ts';
import { workIn } from '#keep/carried.ts';
import { checked } from '#keep/checked.ts';
import { readRemarks } from '#keep/remarks-file.ts';
import { isSealed, SealError, unseal } from '#keep/sealed.ts';
import { passphrase, type Kind } from './sound.ts';

/** What became of a file: opened, refused in one sentence, or a fault of ours. */
export type Verdict = 'opened' | 'refused' | 'nothing inside' | 'too heavy to try here';

/** Opens a file as the app does, and holds what opens to its word. Throws what should never have been thrown. */
export async function tried(kind: Kind, file: Uint8Array, alsoDrafts: boolean): Promise<Verdict> {
	try {
		const opened = await open(kind, file);
		if (typeof opened === 'string') return opened;
		if (opened) holdToItsWord(opened, alsoDrafts);
		return 'opened';
	} catch (error) {
		if (!(error instanceof AnswersError || error instanceof SealError)) throw error;
		if (!/^[^\n\r\u2028\u202e]{10,700}\.$/u.test(error.message))
			throw new Error(`is refused, but not in one sentence: ${error.message.slice(0, 200)}`, { cause: error });
		return 'refused';
	} finally {
		expectNoTrace();
	}
}

async function open(kind: Kind, file: Uint8Array): Promise<Kept | Verdict | undefined> {
	switch (kind) {
		case 'answers':
			return readWork(new TextDecoder().decode(file));
		case 'remarks': {
			const { fingerprint, review } = readRemarks(new TextDecoder().decode(file));
			const again = readRemarks(JSON.stringify({ version: 1, fingerprint, review }));
			if (!isDeepStrictEqual(again.review, review)) throw new Error('opens to remarks that read back otherwise');
			merging(again.review, review, everyPassage);
			return undefined;
		}
		case 'age':
			if (!isSealed(file)) return 'nothing inside';
			if (isHeavy(file)) return 'too heavy to try here';
			return readWork(new TextDecoder().decode(await unseal(file, passphrase)));
		default: {
			const { carries } = checked(file);
			if (typeof carries !== 'object') return 'nothing inside';
			if (carries.sealed && isHeavy(carries.bytes)) return 'too heavy to try here';
			return workIn(carries, passphrase);
		}
	}
}

/** As much work as our own lock takes seconds; what asks for more than that is refused without trying. */
function isHeavy(age: Uint8Array): boolean {
	const weight = Number(new TextDecoder().decode(age.subarray(0, 200)).match(/-> scrypt \S+ (\d+)\n/)?.[1]);
	return weight > 10 && weight <= 18;
}

function holdToItsWord(work: Kept, alsoDrafts: boolean): void {
	const again = readWork(writeWork(work));
	if (!isDeepStrictEqual(bare(again), bare(work))) throw new Error('opens to work that reads back otherwise');
	if (alsoDrafts) draft(reachable(work.answers), words, work.review);
}

/** Without what is empty, which a file does not write. */
export function bare({ costs, ...work }: Kept): object {
	const parts = { ...work, costs: readable(costs ?? {}) };
	return Object.fromEntries(
		Object.entries(parts).filter(([name, part]) => name === 'answers' || (part && Object.keys(part).length > 0))
	);
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const namesOf = () => prototypes.map((one) => Reflect.ownKeys(one).length).join();
const before = namesOf();

function expectNoTrace(): void {
	if (namesOf() !== before || 'polluted' in {}) throw new Error('changes what all objects have in common');
}
