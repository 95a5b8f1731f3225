import { cases } from '#content/cases/index.ts';
import { words } from '#content/languages/en/index.ts';
import type { Answers } from '#core/answers.ts';
import { draft } from '#core/draft.ts';
import { describe, type Profile } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { suggest } from '#core/suggest.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import { ifItCan } from './peer-folder.ts';
import type { PeerId, Row } from './row.ts';
import { jsonRulesEngine, publicodes, type RulesEngine } from './rules-engines.ts';
import { median } from './time.ts';

/** Which engines had to conclude as we do, for how many parties, and how many verdicts were compared or left out because they are open. */
export interface Agreement {
	readonly engines: readonly PeerId[];
	readonly parties: number;
	readonly alike: number;
	readonly open: number;
}

interface RulesMeasured {
	readonly rows: readonly Row[];
	/** Bars beside engines that could not be had. */
	readonly unmeasured: number;
	readonly agreement: Agreement;
}

/** The rules with their reasons beside engines that hold the same rules, and all that follows from a set of answers. Throws where an engine concludes otherwise than we do. */
export async function rulesMeasured(answers: Answers): Promise<RulesMeasured> {
	const profile = described(answers);
	const tried = [await ifItCan('json-rules-engine', jsonRulesEngine), await ifItCan('publicodes', publicodes)];
	const engines = tried.filter((one) => one !== undefined);
	const agreement = await agreed(engines);
	const ours = () => withReasons(profile);
	await median(300, ours);
	const peers = [];
	for (const { peer, concluding } of engines) {
		const theirs = concluding(profile);
		await median(10, theirs);
		peers.push({ peer, figure: await median(50, theirs), most: 0.1 });
	}
	const conclude = () => void draft(answers, words);
	await median(50, conclude);
	return {
		agreement,
		unmeasured: tried.length - engines.length,
		rows: [
			{ id: 'rules', ours: await median(300, ours), unit: 'ms', peers },
			{ id: 'documents', ours: await median(300, conclude), unit: 'ms', most: 5 }
		]
	};
}

/** Every verdict with the answers that it turned on: these are worked out when they are first asked for. */
export function withReasons(profile: Profile, rules?: Parameters<typeof apply>[1]): number {
	return apply(profile, rules).reduce((sum, { facts }) => sum + facts.length, 0);
}

/** Which answers count, and what is ticked beforehand: with what comes out of this, all begin alike. */
const described = (answers: Answers) => describe(answers, suggest(answers));

async function agreed(engines: readonly RulesEngine[]): Promise<Agreement> {
	const next = chance(7);
	const parties = [
		...Object.values(cases).map(({ answers }) => answers),
		...Array.from({ length: 50 }, () => anyAnswers(next))
	];
	let [alike, open] = [0, 0];
	for (const answers of parties) {
		const profile = described(answers);
		const verdicts = apply(profile);
		const decided = verdicts.filter(({ outcome }) => outcome !== 'open');
		for (const { peer, concluding } of engines) {
			const holding = await concluding(profile)();
			const other = decided.find(({ rule, outcome }) => holding.has(rule.id) !== (outcome === 'applies'));
			if (other)
				throw new Error(
					`${peer.id} does not agree that the rule ${other.rule.id} ${other.outcome} for ${JSON.stringify(answers)}.`
				);
		}
		alike += decided.length;
		open += verdicts.length - decided.length;
	}
	return { engines: engines.map(({ peer }) => peer.id), parties: parties.length, alike, open };
}
