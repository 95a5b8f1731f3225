import type { Shareable } from './shareable.ts';

/** What a verdict leaves to be helped: nothing that goes to the party, what prepares, or the core. Of a verdict that leaves everything nothing is said. */
export type Leaves = 'nothing' | 'preparation' | 'core';

/** What a piece of help pays for. */
export interface Help {
	/** Core is paid whether there are talks or not; activity follows the work (C18). */
	readonly tranche: 'core' | 'activity';
	/** It settles what is not settled yet, or is lost if it waits: drafting, sessions, record, people. */
	readonly prepares?: true;
	/** The donor spends it on finding out, and nothing of it goes to the party. */
	readonly giver?: true;
	/** It can be given without money: people, skills, rooms. */
	readonly inKind?: true;
}

/** Whether a piece of help is within what a verdict leaves. */
export function within(leaves: Leaves, { tranche, prepares, giver }: Help): boolean {
	if (giver) return true;
	return leaves === 'core' ? tranche === 'core' : leaves === 'preparation' && prepares === true;
}

const prepares: Help = { tranche: 'activity', prepares: true };
const keeps: Help = { tranche: 'core', prepares: true };

/** The matters of which a donor is told what to help with meanwhile. Of the others it is told what to ask, to write or to leave. */
export const offers: Readonly<Partial<Record<Shareable, Help>>> = {
	accord: { tranche: 'core' },
	phase: keeps,
	principal: prepares,
	'decision-rule': prepares,
	signatory: prepares,
	strategy: prepares,
	functions: keeps,
	venue: prepares,
	location: keeps,
	'host-letter': prepares,
	premises: { tranche: 'core' },
	languages: prepares,
	absent: prepares,
	custodian: keeps,
	'second-copy': keeps,
	inclusion: { tranche: 'activity' },
	exit: { tranche: 'core' }
};
