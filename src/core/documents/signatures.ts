import { holds } from '../profile.ts';
import type { Block } from './blocks.ts';
import { capital, phrase, type Writing } from './writing.ts';

/** The signature block at the level of whoever can commit the side (R15); no one else signs. */
export function signatures(w: Writing): Block {
	const is = (fact: 'party' | 'principal', value: string) => holds(w.profile, fact, value);
	const several = is('party', 'coalition')
		? 'memberSigns'
		: is('party', 'unarmed')
			? 'foundingPartySigns'
			: is('party', 'joint')
				? 'partySigns'
				: undefined;
	const body = [phrase('adopted', w), phrase('chairOf', w, { principal: w.names.principal }), phrase('certified', w)];
	const signers = several
		? [1, 2, 3].map(() => phrase(several, w))
		: is('principal', 'leader')
			? [capital(w.names.principal)]
			: body;
	return { type: 'signatures', lines: [...signers, phrase('date', w)].map((label) => ({ label })) };
}
