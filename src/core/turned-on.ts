import type { Conditions } from '#content/grammar.ts';
import type { FactId, When } from '#content/questions/index.ts';
import { judge, known, type Outcome, type Profile } from './profile.ts';

/**
 * The facts that a condition turned on: as long as these stay as they are, no other answer that was given makes it turn out worse (or, where it does not hold, better),
 * and each of them is needed for that beside some of the others. Where several branches hold, each is named, though one would do: no single answer takes such a reason away, but one of each.
 * Not named: what nobody said, so that an answer given later may still matter; the answers because of which a named one is asked (wayTo); and for a list that is open, those by which lines are ticked beforehand.
 */
export function turnedOn(when: When, profile: Profile): readonly FactId[] {
	const level = levelOf(when as Conditions, profile);
	return [...new Set(groups(when as Conditions, profile, level > 0 ? 'least' : 'most', level).flat())];
}

/** How near a condition is to holding. */
const rank: Readonly<Record<Outcome, number>> = { no: 0, silent: 0, open: 1, yes: 2 };

const levelOf = (when: Conditions, profile: Profile): number => rank[judge(when as When, profile)];

/** Facts that together are enough. */
type Group = readonly FactId[];

/** The smallest groups of facts of which each alone keeps a condition at this level at least, or at most. */
function groups(when: Conditions, profile: Profile, side: Side, level: number): readonly Group[] {
	const parts = Object.entries(when).map(([key, wanted]) => ({
		level: levelOf({ [key]: wanted } as Conditions, profile),
		groups: () => groupsOf(key, wanted, profile, side, level)
	}));
	return side === 'least' ? together(parts) : either(parts.filter((one) => one.level <= level));
}

type Side = 'least' | 'most';

function groupsOf(key: string, wanted: unknown, profile: Profile, side: Side, level: number): readonly Group[] {
	if (key === 'not') return groups(wanted as Conditions, profile, side === 'least' ? 'most' : 'least', 2 - level);
	// What nobody said is no reason.
	if (key !== 'any' && key !== 'all') return [known(profile, key as FactId) === 'silent' ? [] : [key as FactId]];
	const parts = (wanted as readonly Conditions[]).map((branch) => ({
		level: levelOf(branch, profile),
		groups: () => groups(branch, profile, side, level)
	}));
	if ((key === 'any') === (side === 'most')) return together(parts);
	return either(parts.filter((one) => (side === 'least' ? one.level >= level : one.level <= level)));
}

interface Part {
	groups(): readonly Group[];
}

/** Every part has its share. */
function together(parts: readonly Part[]): readonly Group[] {
	let joined: readonly Group[] = [[]];
	for (const part of parts) {
		const more = part.groups();
		joined = smallest(joined.flatMap((one) => more.map((other) => [...new Set([...one, ...other])])));
	}
	return joined;
}

/** Any part is enough. */
const either = (parts: readonly Part[]): readonly Group[] => smallest(parts.flatMap((part) => part.groups()));

/** Without the groups that hold another. */
function smallest(list: readonly Group[]): readonly Group[] {
	if (list.length < 2) return list;
	return list.filter(
		(one, at) =>
			!list.some(
				(other, index) =>
					index !== at && other.every((fact) => one.includes(fact)) && (other.length < one.length || index < at)
			)
	);
}
