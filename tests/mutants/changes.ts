import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import { rules } from '#content/rules/index.ts';
import { factOf } from '#core/answers.ts';
import type { FactId } from '#content/questions/index.ts';

/** A rule as it reads otherwise. */
export interface RuleChange {
	readonly id: string;
	readonly when?: Conditions;
	readonly then?: Readonly<Record<string, readonly string[]>>;
}

/** A change to a rule that some test should notice, and what it is in words. */
export interface RuleMutant {
	readonly place: string;
	readonly what: string;
	readonly rule: RuleChange;
}

/** Every small change to the condition of every rule, and to what it calls for. */
export function changesOfRules(): readonly RuleMutant[] {
	return rules.flatMap(({ id, when, then }) => [
		...changesOf(when as Conditions).map(({ what, now }) => ({ place: id, what, rule: { id, when: now } })),
		...Object.entries(then as Record<string, readonly string[]>).flatMap(([kind, items]) =>
			items.map((item) => ({
				place: id,
				what: `no longer ${kind}: ${item}`,
				rule: {
					id,
					then: { ...(then as Record<string, readonly string[]>), [kind]: items.filter((one) => one !== item) }
				}
			}))
		)
	]);
}

interface Change {
	readonly what: string;
	readonly now: Conditions;
}

/** Each condition that differs from this by one step. */
function changesOf(when: Conditions): readonly Change[] {
	const keys = Object.keys(when);
	return [
		...keys.map((key) => ({ what: `without ${said(key, when[key])}`, now: { ...when, [key]: undefined } })),
		...keys.flatMap((key) =>
			within(key, when[key]).map(({ what, now }) => ({ what, now: { ...when, ...now, ...joined(key, when, now) } }))
		)
	].map(({ what, now }) => ({ what, now: clean(now) }));
}

/** What a change adds under `all` stands beside what is there. */
function joined(key: string, when: Conditions, now: Conditions): Conditions {
	const [before, added] = [when, now].map(({ all }) => all as readonly Conditions[] | undefined);
	return key !== 'all' && before && added ? { all: [...before, ...added] } : {};
}

function within(key: string, wanted: Conditions[string]): readonly Change[] {
	if (key === 'not')
		return [
			{ what: `not ${JSON.stringify(wanted)} → it is so`, now: { not: undefined, all: [wanted as Conditions] } },
			...changesOf(wanted as Conditions).map(({ what, now }) => ({ what: `not: ${what}`, now: { not: now } }))
		];
	if (key === 'any' || key === 'all') {
		const branches = wanted as readonly Conditions[];
		const other = key === 'any' ? 'all' : 'any';
		const at = (index: number, ...now: readonly Conditions[]): readonly Conditions[] =>
			branches.flatMap((one, i) => (i === index ? now : [one]));
		const held = nowOrLater(branches);
		return [
			...(branches.length > 1
				? [
						{ what: `${said(key, wanted)} → ${other}`, now: { [key]: undefined, all: [{ [other]: branches }] } },
						...branches.map((one, index) => ({
							what: `${key}: without ${JSON.stringify(one)}`,
							now: { [key]: at(index) }
						}))
					]
				: []),
			...(held
				? ofValues('functions', held).map(({ what, now }) => ({
						what: `now or later, ${what}`,
						now: { [key]: [{ functions: now }, { later: now }] }
					}))
				: branches.flatMap((one, index) =>
						changesOf(one).map(({ what, now }) => ({
							what: `${key} ${index + 1}: ${what}`,
							now: { [key]: at(index, now) }
						}))
					))
		];
	}
	const values = [wanted as string | readonly string[]].flat();
	return [
		{ what: `${said(key, wanted)} → it is not so`, now: { [key]: undefined, all: [{ not: { [key]: values } }] } },
		...ofValues(key as FactId, values).map(({ what, now }) => ({ what: `${key}: ${what}`, now: { [key]: now } }))
	];
}

/** One value less, one value more. */
function ofValues(fact: FactId, values: readonly string[]) {
	const definition = factOf(fact);
	const options = 'options' in definition ? [...definition.options, NOT_DECIDED] : [];
	return [
		...(values.length > 1
			? values.map((value) => ({ what: `no longer ${value}`, now: values.filter((one) => one !== value) }))
			: []),
		...options.filter((one) => !values.includes(one)).map((one) => ({ what: `also ${one}`, now: [...values, one] }))
	];
}

/** The functions that a condition asks of an office "now or later", which is one thing said of two facts. */
function nowOrLater(branches: readonly Conditions[]): readonly string[] | undefined {
	const [now, later, ...more] = branches;
	const values = [now?.functions, later?.later].map((one) => JSON.stringify(one));
	const isOne = more.length === 0 && values[0] !== undefined && values[0] === values[1];
	return isOne && [now, later].every((one) => Object.keys(one!).length === 1)
		? [now!.functions as string | readonly string[]].flat()
		: undefined;
}

const said = (key: string, wanted: unknown): string => `${key}: ${JSON.stringify(wanted)}`;

const clean = (when: Conditions): Conditions =>
	Object.fromEntries(Object.entries(when).filter(([, wanted]) => wanted !== undefined));
