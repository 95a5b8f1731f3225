import { holds } from '../profile.ts';
import type { Block } from './blocks.ts';
import { capital, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** Where several sign, how many they are is not asked: so many places are offered. */
const places = 4;
const fields = {
	whole: ['signature', 'printedName', 'officeHeld', 'placeAndDate'],
	// What is meant to be one page has room for less.
	short: ['signatureWhere', 'nameAndOffice']
} as const;

/** The places to sign, at the level of whoever can commit the side (R15); no one else signs. `lines`: how much each writes. `first`: what is said before them. */
export function signatures(w: Writing, lines: keyof typeof fields, first?: 'onlyOwnSide'): Block[] {
	const is = (fact: 'party' | 'principal', value: string) => holds(w.profile, fact, value);
	const each = is('party', 'coalition')
		? (['memberSigns', 'member'] as const)
		: is('party', 'unarmed')
			? (['foundingPartySigns', 'foundingParty'] as const)
			: is('party', 'joint')
				? (['partySigns', 'party'] as const)
				: undefined;
	const leader = is('principal', 'leader');
	const said = [
		first && sayPhrase(first, w),
		each ? sayPhrase('oneForEach', w, { signer: phrase(each[1], w) }) : !leader && sayPhrase('adopted', w),
		sayPhrase('inInk', w)
	].filter((line) => !!line);
	const signers = each
		? Array.from({ length: places }, () => phrase(each[0], w))
		: leader
			? [capital(w.names.principal)]
			: [phrase('chairOf', w, { principal: w.names.principal }), phrase('certified', w)];
	return [
		{ type: 'paragraph', line: said.flatMap((line, index) => [...(index > 0 ? plain(' ') : []), ...line]) },
		{ type: 'signatures', signers, fields: fields[lines].map((id) => phrase(id, w)) }
	];
}
