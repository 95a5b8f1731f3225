/** So many options are taken in at a glance; more stand in parts. */
const most = 11;

export interface OptionGroup {
	readonly title: string | undefined;
	readonly options: readonly string[];
}

/** Options in their parts, those that no part names last; a list that can be taken in at a glance is one part. */
export function inGroups(
	options: readonly string[],
	named: readonly (readonly [title: string, options: readonly string[]])[]
): readonly OptionGroup[] {
	if (options.length <= most) return [{ title: undefined, options }];
	const groups = named.map(([title, its]) => ({ title, options: options.filter((one) => its.includes(one)) }));
	const rest = options.filter((one) => !groups.some((group) => group.options.includes(one)));
	return [...groups, { title: undefined, options: rest }].filter((group) => group.options.length > 0);
}
