import { rules } from '#content/rules/index.ts';
import type { RuleId } from '#content/rules/index.ts';
import type { Document } from '#core/documents/blocks.ts';
import { letter, matters } from '#core/positions.ts';
import type { Profile } from '#core/profile.ts';
import { print } from '#print/print.ts';
import { anyAnswers, chance } from '../core/chance.ts';
import type { Curve } from './curve.ts';
import { withReasons } from './rules.ts';
import { median } from './time.ts';

/** How long the same work takes when there is more of it: rules, positions, clauses of a document. */
export async function growthMeasured(profile: Profile, mandate: Document): Promise<readonly Curve[]> {
	return [
		await curve('rules', [1, 3, 10], (times) => {
			const more = copies(times).flatMap((copy) =>
				rules.map((rule) => ({ ...rule, id: `${rule.id}-${copy}` as RuleId }))
			);
			return [100, () => withReasons(profile, more)];
		}),
		await curve('positions', [1, 10, 100, 1000], (times) => {
			const next = chance(1000);
			const all = copies(times).map((index) => ({ label: letter(index), work: { answers: anyAnswers(next) } }));
			return [times < 100 ? 30 : 5, () => matters(all)];
		}),
		await curve('clauses', [1, 3, 10], (times) => {
			const blocks = copies(times).flatMap((copy) =>
				mandate.blocks.map((block) => (block.type === 'heading' ? { ...block, id: `${block.id}-${copy}` } : block))
			);
			return [5, () => print({ ...mandate, blocks }, { paper: 'A4' })];
		})
	];
}

async function curve(
	id: Curve['id'],
	sizes: readonly number[],
	workOf: (times: number) => readonly [repeat: number, work: () => unknown]
): Promise<Curve> {
	const points = [];
	for (const times of sizes) {
		const [repeat, work] = workOf(times);
		await work();
		points.push({ times, ms: await median(repeat, work) });
	}
	return { id, points };
}

const copies = (times: number) => Array.from({ length: times }, (_, index) => index);
