import type { RuleId } from '#content/rules/index.ts';

/** Where a rule stands in the rule book. */
export const addressOfRule = (id: RuleId): string => `#/rules?rule=${id}`;

/** The rule that an address asks for, if any. */
export const ruleIn = (address: string): string | null => new URLSearchParams(address.split('?')[1]).get('rule');
