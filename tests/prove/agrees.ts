import { reachable, pagesFor, factsFor, type Answers } from '#core/answers.ts';
import { plan } from '#core/plan.ts';
import { describe } from '#core/profile.ts';
import { apply } from '#core/rules.ts';
import { stopFor } from '#core/stops.ts';
import { suggest } from '#core/suggest.ts';
import { truth } from './formula.ts';
import { heldBy, type Both, type Translated } from './translate.ts';

/** Where the formulas say something else of these answers than the core does: one line each. */
export function disagreements(answers: Answers, translated: Translated): readonly string[] {
	const suggested = suggest(answers);
	const profile = describe(answers, suggested);
	const verdicts = apply(profile);
	const made = plan(verdicts, profile);
	const is = truth(heldBy(reachable(answers)));
	const said: string[] = [];
	const same = (what: string, formula: boolean, core: boolean) => {
		if (formula !== core) said.push(`${what}: the formula says ${formula}, the core ${core}`);
	};
	same('what can be reached', is(translated.reachable), true);
	const pages = pagesFor(answers).map(({ page }) => page);
	const shown = new Set<string>(pages.map(({ id }) => id));
	const asked = new Set<string>(pages.flatMap((page) => factsFor(page, reachable(answers)).map(({ id }) => id)));
	for (const [id, one] of translated.pages) same(`page ${id}`, is(one), shown.has(id));
	for (const [id, one] of translated.asked) same(`question ${id}`, is(one), asked.has(id));
	for (const { rule, outcome } of verdicts) {
		const { surely, maybe } = translated.rules.get(rule.id)!;
		same(`rule ${rule.id} applies`, is(surely), outcome === 'applies');
		same(`rule ${rule.id} applies or is open`, is(maybe), outcome !== 'does-not-apply');
	}
	for (const key of ['functions', 'later', 'limits'] as const)
		for (const [id, one] of translated.suggested[key])
			same(`${key} ticked beforehand: ${id}`, is(one), suggested[key]!.includes(id));
	const stopped = stopFor(answers);
	same('the wizard goes on', is(translated.documents), stopped === undefined);
	const compare = (
		what: string,
		formulas: ReadonlyMap<string, Both>,
		items: readonly { readonly id: string; readonly open: boolean }[]
	) => {
		const there = new Map<string, boolean>(items.map(({ id, open }) => [id, !open]));
		for (const [id, { surely, maybe }] of formulas) {
			same(`${what} ${id} is there`, is(maybe), there.has(id));
			same(`${what} ${id} stands`, is(surely), there.get(id) === true);
		}
	};
	// A clause may be open only because its wording is; whether it is called for is what the formulas say.
	const clauses = made.clauses.map((clause) => ({ ...clause, open: clause.stands.length > 0 }));
	compare('clause', translated.items.clauses, clauses);
	compare('post', translated.items.posts, made.posts);
	compare('link', translated.items.links, made.links);
	compare('warning', translated.items.warnings, made.warnings);
	compare('function', translated.functions, made.functions);
	return said;
}
