import type { Conditions } from '#content/grammar.ts';
import type { FactId, When } from '#content/questions/index.ts';
import { judge, judgePart, known, type Outcome, type Profile } from './profile.ts';

/**
 * The facts that a condition turned on: as long as these stay as they are, no other answer that was given makes it turn out worse (or, where it does not hold, better),
 * and each of them is needed for that beside some of the others. Where several branches hold, each is named, though one would do: no single answer takes such a reason away, but one of each.
 * Not named: what nobody said, so that an answer given later may still matter; the answers because of which a named one is asked (wayTo); and for a list that is open, those by which lines are ticked beforehand.
 */
export function turnedOn(when: When, profile: Profile): readonly FactId[] {
	const level = levelOf(when as Conditions, profile);
	const found = groups(when as Conditions, profile, level > 0 ? 'least' : 'most', level);
	return found.length === 1 ? found[0]! : [...new Set(found.flat())];
}

/** How near a condition is to holding. */
const rank: Readonly<Record<Outcome, number>> = { no: 0, silent: 0, open: 1, yes: 2 };

const levelOf = (when: Conditions, profile: Profile): number => rank[judge(when as When, profile)];

/** Facts that together are enough. */
type Group = readonly FactId[];

/** The smallest groups of facts of which each alone keeps a condition at this level at least, or at most. */
function groups(when: Conditions, profile: Profile, side: Side, level: number): readonly Group[] {
	const keys =
		side === 'least'
			? Object.keys(when)
			: Object.keys(when).filter((key) => rank[judgePart(key, when[key], profile)] <= level);
	const all = keys.map((key) => groupsOf(key, when[key], profile, side, level));
	return side === 'least' ? together(all) : either(all);
}

type Side = 'least' | 'most';

function groupsOf(key: string, wanted: unknown, profile: Profile, side: Side, level: number): readonly Group[] {
	if (key === 'not') return groups(wanted as Conditions, profile, side === 'least' ? 'most' : 'least', 2 - level);
	// What nobody said is no reason.
	if (key !== 'any' && key !== 'all') return [known(profile, key as FactId) === 'silent' ? [] : [key as FactId]];
	const isTogether = (key === 'any') === (side === 'most');
	const branches = wanted as readonly Conditions[];
	const counting =
		key === 'any' && side === 'least' ? branches.filter((branch) => levelOf(branch, profile) >= level) : branches;
	const all = counting.map((branch) => groups(branch, profile, side, level));
	return isTogether ? together(all) : either(all);
}

/** Every part has its share. */
function together(parts: readonly (readonly Group[])[]): readonly Group[] {
	let joined = parts[0] ?? [[]];
	for (let at = 1; at < parts.length; at++)
		joined = smallest(joined.flatMap((one) => parts[at]!.map((other) => [...new Set([...one, ...other])])));
	return joined;
}

/** Any part is enough. */
const either = (parts: readonly (readonly Group[])[]): readonly Group[] =>
	parts.length === 1 ? parts[0]! : smallest(parts.flat());

/** Without the groups that hold another. */
function smallest(list: readonly Group[]): readonly Group[] {
	if (list.length < 2) return list;
	return list.filter(
		(one, at) =>
			!list.some(
				(other, index) => other.every((fact) => one.includes(fact)) && (other.length < one.length || index < at)
			)
	);
}
