import { rules } from '#content/rules/index.ts';
import type { Rule } from '#content/rules/rule.ts';
import { checks, tables } from '../content/rules/table.ts';
import type { RuleChange } from './changes.ts';

/** What the rows of a rule say of it that no longer holds once it is changed. The tests of its file have to be listed before. */
export function noticedByRows({ id, ...change }: RuleChange): string | undefined {
	const rule = rules.find((one) => one.id === id)!;
	const changed = { ...rule, ...change } as Rule;
	return checks(tables.get(rule.id)!).find(
		({ expected, found }) => JSON.stringify(found(changed)) !== JSON.stringify(expected)
	)?.says;
}
