import { everyPage } from '#core/answers.ts';
import { NOT_DECIDED, type Conditions } from '#content/grammar.ts';
import { rules, type RuleId } from '#content/rules/index.ts';
import { known, type Profile } from '#core/profile.ts';
import { peerFolder } from './peer-folder.ts';
import type { Peer } from './row.ts';

/** A peer that holds our rules in its own format. It knows yes and no only: what is open is a value that a condition may ask for, what is not recorded is none. */
export interface RulesEngine {
	readonly peer: Peer;
	/** For one party: the work of concluding every rule with its reasons, which gives those that hold. */
	concluding(profile: Profile): () => ReadonlySet<string> | Promise<ReadonlySet<string>>;
}

/** json-rules-engine: its result holds every condition with the value that it found. */
export async function jsonRulesEngine(): Promise<RulesEngine> {
	const version = '7.3.1';
	const folder = peerFolder([`json-rules-engine@${version}`]);
	const { Engine } = await folder.load('json-rules-engine');
	const engine = new Engine([], { allowUndefinedFacts: true });
	for (const { id, when } of rules)
		engine.addRule({ name: id, conditions: asJson(when as Conditions), event: { type: id } });
	return {
		peer: { id: 'json-rules-engine', version },
		concluding(profile) {
			const facts = Object.fromEntries(factIds.map((id) => [id, valuesOf(profile, id)]));
			return async () => {
				const { results } = await engine.run(facts);
				return new Set(results.map((result: { readonly name: RuleId }) => result.name));
			};
		}
	};
}

/** publicodes: each option of a fact is a rule that says yes or no; what it evaluates holds the tree of what it came from. */
export async function publicodes(): Promise<RulesEngine> {
	const version = '1.10.3';
	const folder = peerFolder([`publicodes@${version}`]);
	const { default: exported } = await folder.load('publicodes');
	const Engine = exported.default ?? exported;
	const asked = [...new Set(rules.flatMap(({ when }) => leaves(when as Conditions)))];
	const engine = new Engine({
		...Object.fromEntries(asked.map(([fact, value]) => [named(fact, value), { 'par défaut': 'non' }])),
		...Object.fromEntries(rules.map(({ id, when }) => [id, { valeur: asPublicodes(when as Conditions) }]))
	});
	return {
		peer: { id: 'publicodes', version },
		concluding(profile) {
			const situation = Object.fromEntries(
				asked.map(([fact, value]) => [named(fact, value), valuesOf(profile, fact).includes(value) ? 'oui' : 'non'])
			);
			return () => {
				engine.setSituation(situation);
				return new Set(rules.filter(({ id }) => engine.evaluate(id).nodeValue === true).map(({ id }) => id));
			};
		}
	};
}

type FactId = Parameters<typeof known>[1];
const factIds = everyPage.flatMap(({ page }) => page.facts.map(({ id }) => id as FactId));

function valuesOf(profile: Profile, fact: string): readonly string[] {
	const value = known(profile, fact as FactId);
	return value === 'open' ? [NOT_DECIDED] : value === 'silent' ? [] : value;
}

function asJson(when: Conditions): object {
	return {
		all: Object.entries(when).map(([key, wanted]): object => {
			if (key === 'any') return { any: (wanted as Conditions[]).map(asJson) };
			if (key === 'all') return { all: (wanted as Conditions[]).map(asJson) };
			if (key === 'not') return { not: asJson(wanted as Conditions) };
			return { any: [wanted].flat().map((value) => ({ fact: key, operator: 'contains', value })) };
		})
	};
}

function asPublicodes(when: Conditions): object {
	return {
		'toutes ces conditions': Object.entries(when).map(([key, wanted]): object => {
			if (key === 'any') return { 'une de ces conditions': (wanted as Conditions[]).map(asPublicodes) };
			if (key === 'all') return { 'toutes ces conditions': (wanted as Conditions[]).map(asPublicodes) };
			if (key === 'not')
				return { variations: [{ si: asPublicodes(wanted as Conditions), alors: 'non' }, { sinon: 'oui' }] };
			return { 'une de ces conditions': [wanted].flat().map((value) => named(key, value as string)) };
		})
	};
}

const named = (fact: string, value: string) => `${fact} is ${value}`;

/** Every fact and value that a condition asks for. */
function leaves(when: Conditions): (readonly [string, string])[] {
	return Object.entries(when).flatMap(([key, wanted]) => {
		if (key === 'any' || key === 'all') return (wanted as Conditions[]).flatMap(leaves);
		if (key === 'not') return leaves(wanted as Conditions);
		return [wanted].flat().map((value) => [key, value as string] as const);
	});
}
