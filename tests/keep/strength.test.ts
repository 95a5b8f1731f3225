import { expect, test } from 'vitest';
import { strengthOf } from '#keep/strength.ts';

const table: [string, string, ReturnType<typeof strengthOf>][] = [
	['a usual password with figures behind it', 'password12', 'weak'],
	['keys in a row', 'qwertzuiop', 'weak'],
	['one letter again and again', 'aaaaaaaaaaaa', 'weak'],
	['a season and a year', 'Summer2026!', 'weak'],
	['two words of a list', 'tidal lantern', 'weak'],
	['three words of a list', 'tidal lantern copper', 'fair'],
	['four words of a list', 'tidal lantern copper ninety', 'strong'],
	['a passphrase without end', 'tidal lantern copper ninety '.repeat(1000), 'strong']
];
test.each(table)('%s', (_, passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength));
