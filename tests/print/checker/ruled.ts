import type { Claimed } from './marks.ts';
import type { Page, Rule, Shown } from './content.ts';
import { textOf } from './marks.ts';
import { nameIn } from './open.ts';
import { attribute, everyPart, type Part } from './structure.ts';

/** Where a rule runs, above the line on which letters stand, in parts of their size. */
const places = { LineThrough: [0.1, 0.4], Underline: [-0.3, -0.02] } as const;
/** A rule ends with the last letter, and not with the space after it. */
const blank = 0.3;
type Decoration = keyof typeof places;

/** What is struck or added says so, and has its rule on the page; and no rule runs through or below words that do not say so. */
export function faultsOfRules(document: Part, pages: readonly Page[], claimed: readonly Claimed[]): string[] {
	const faults = everyPart(document)
		.filter((part) => part.role === 'Span' && attribute(part, 'TextDecorationType'))
		.flatMap((part) => [
			...(decorationOf(part) ? [] : [`${part.place}: has a decoration that is not standard.`]),
			...(nameIn(part.attributes!, 'O') === 'Layout' ? [] : [`${part.place}: its decoration belongs to no layout.`])
		]);
	for (const { part, page, mark } of claimed) {
		const said = decorationOf(part);
		for (const one of mark.shown.filter(({ text }) => text.trim() !== '')) {
			const drawn = page.rules.map((rule) => runsAt(one, rule)).find(Boolean);
			if (said && drawn !== said) faults.push(`${part.place}: "${textOf(mark)}" has no rule on page ${page.number}.`);
			if (drawn && !said)
				faults.push(`${part.place}: does not say why "${textOf(mark)}" has a rule on page ${page.number}.`);
		}
	}
	const words = claimed.flatMap(({ page, mark }) => mark.shown.map((one) => ({ page, one })));
	for (const page of pages)
		for (const rule of page.rules)
			if (!words.some((other) => other.page === page && runsAt(other.one, rule)))
				faults.push(`Page ${page.number}: a rule belongs to no words.`);
	return faults;
}

function decorationOf(part: Part): Decoration | undefined {
	const name = String(attribute(part, 'TextDecorationType') ?? '').slice(1);
	return Object.hasOwn(places, name) ? (name as Decoration) : undefined;
}

/** Whether a rule runs through letters or below them, from end to end. */
function runsAt(one: Shown, rule: Rule): Decoration | undefined {
	const spaces = one.text.length - one.text.trimEnd().length;
	if (rule.left > one.left + 1 || rule.right < one.right - 1 - spaces * one.size * blank) return undefined;
	const above = (rule.y - one.y) / one.size;
	return (Object.keys(places) as Decoration[]).find((name) => places[name][0] <= above && above <= places[name][1]);
}
