import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import adjacencyGraphs from '@zxcvbn-ts/language-common/src/adjacencyGraphs.json';
import diceware from '@zxcvbn-ts/language-common/src/diceware.json';
import { usualPasswords } from './usual-passwords.ts';

const estimator = new ZxcvbnFactory({
	dictionary: { words: diceware, usual: usualPasswords },
	graphs: adjacencyGraphs
});

export type Strength = 'weak' | 'fair' | 'strong';

/** How long a passphrase would stand against somebody who tries one after the other. A guess costs most of a second and 256 MB: a thousand machines make less than 10^9 a week. */
export function strengthOf(passphrase: string): Strength {
	const { guessesLog10 } = estimator.check(passphrase.slice(0, longest));
	return guessesLog10 < 10 ? 'weak' : guessesLog10 < 16 ? 'fair' : 'strong';
}

/** Beyond this nothing gets weaker, and the estimate would take long. */
const longest = 60;
