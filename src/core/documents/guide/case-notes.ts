import { stories } from '#content/cases/stories/index.ts';
import type { Story } from '#content/cases/stories/story.ts';
import type { ToldWords } from '#content/languages/story-words.ts';
import { rules, type RuleId } from '#content/rules/index.ts';
import type { WarningId } from '#content/warnings.ts';
import type { Block, Line } from '../blocks.ts';
import { codeOfRule, led, note, paragraph, type Guiding } from './guiding.ts';
import type { Near } from './nearest-cases.ts';

/** At most so many shared rules are named: the rarest tell most. */
const named = 3;

/** The cases that are near, what is shared with each, and what the sources say of it; both versions where they disagree. */
export function caseNotes(near: readonly Near[], guiding: Guiding): Block[] {
	if (near.length === 0) return [];
	return [note(guiding.words.casesNote), ...near.flatMap((one) => caseNote(one, guiding))];
}

function caseNote({ id, shared }: Near, { w, words }: Guiding): Block[] {
	const { title, note: text } = w.words.cases[id];
	const story: Story = stories[id];
	const told: ToldWords = words.stories[id];
	const warnings = [...new Set(shared.flatMap((rule) => warningsOf(rule)))].map((one) => w.words.warnings[one].title);
	const others = shared.filter((rule) => warningsOf(rule).length === 0).slice(0, named);
	const lines = others.map((rule): Line => [
		{ text: `${codeOfRule(rule, words)} `, kind: 'strong' },
		{ text: w.words.rules[rule] }
	]);
	return [
		{ type: 'heading', level: 2, id: `case-${id}`, text: title },
		...(warnings.length > 0 ? [paragraph(led(words.sharesWarnings(warnings.length), words.titles(warnings)))] : []),
		...(lines.length > 0 ? [paragraph(led(words.sharesRules(lines.length), ''))] : []),
		...(lines.length > 0 ? [{ type: 'list' as const, ordered: false, lines }] : []),
		paragraph(led(words.whatHappened, text)),
		...(Object.keys(story.wentWrong).length > 0 ? [paragraph(led(words.wentWrong, ''))] : []),
		...bullets(
			Object.entries(story.wentWrong).map(([key, { cites }]) => `${told.wentWrong[key]} ${words.cites(cites)}`)
		),
		...Object.entries(story.versions).flatMap(([key, cites]) => [
			paragraph(led(words.versions, told.versions[key]!.about)),
			...bullets(told.versions[key]!.said.map((said, index) => `${said} ${words.cites(cites[index]!)}`))
		])
	];
}

const bullets = (texts: readonly string[]): Block[] =>
	texts.length === 0 ? [] : [{ type: 'list', ordered: false, lines: texts.map((text) => [{ text }]) }];
const ruleOf = (id: RuleId) => rules.find((rule) => rule.id === id)!;
const warningsOf = (id: RuleId): readonly WarningId[] => ruleOf(id).then.warnings ?? [];
