import { law } from './accessibility/law.ts';
import { address } from './accessibility/address.ts';
import { movement } from './accessibility/movement.ts';
import { purpose } from './commitment/purpose.ts';
import { status } from './commitment/status.ts';
import { otherSide } from './connection/other-side.ts';
import { ownSide } from './connection/own-side.ts';
import { society } from './connection/society.ts';
import { authority } from './foundations/authority.ts';
import { form } from './foundations/form.ts';
import { paper } from './foundations/paper.ts';
import { people } from './foundations/people.ts';
import { weighedByTheParty } from './foundations/weighed.ts';
import { ending } from './revitalising/ending.ts';
import { interruption } from './revitalising/interruption.ts';
import type { Rule } from './rule.ts';

/** The rule book, by the four functions of an early office and the foundations under them. The order means nothing. */
export const chapters = {
	commitment: [...purpose, ...status],
	accessibility: [...address, ...movement, ...law],
	connection: [...ownSide, ...otherSide, ...society],
	revitalising: [...interruption, ...ending],
	foundations: [...form, ...authority, ...people, ...paper, ...weighedByTheParty]
} as const;

export type RuleId = (typeof chapters)[keyof typeof chapters][number]['id'];

export const rules: readonly (Rule & { readonly id: RuleId })[] = Object.values(chapters).flat();
