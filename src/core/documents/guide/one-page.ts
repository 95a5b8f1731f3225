import type { Block, Line } from '../blocks.ts';
import { expectedBeyond, presentBy, staff } from '../filling.ts';
import { capital } from '../writing.ts';
import { heldBackBy } from './agenda-order.ts';
import { placeOf } from './agenda.ts';
import { pageOf, paragraph, type Guiding } from './guiding.ts';

/** The state of the draft and what to settle first, for whoever has one minute. */
export function onePage(guiding: Guiding): Block[] {
	const { words } = guiding;
	const first = settleFirst(guiding);
	return [
		{ type: 'list', ordered: false, lines: state(guiding).map((text) => [{ text }]) },
		...(first.length === 0 || onlyTheAgenda(guiding)
			? []
			: [
					{ type: 'heading', level: 2, id: 'first', text: words.settleFirst(first.length) } as const,
					{ type: 'list', ordered: true, lines: first } as const
				])
	];
}

/** Where one point is all that there is to settle, the agenda takes it up a few lines below. */
const onlyTheAgenda = ({ w, agenda }: Guiding) =>
	agenda.length === 1 &&
	!pageOf(agenda[0]!.fact).page.facilitator &&
	heldBackBy(w.plan).length === 0 &&
	!w.plan.warnings.some(({ kind }) => kind !== 'warn');

function state({ w, words, agenda, section }: Guiding): string[] {
	const titles = (kind: 'stop' | 'block' | 'refuse') =>
		w.plan.warnings.filter((warning) => warning.kind === kind).map(({ id }) => w.words.warnings[id].title);
	const grave = (['stop', 'block', 'refuse'] as const).flatMap((kind) => {
		const found = titles(kind);
		return found.length > 0 ? [words.gravest[kind](found)] : [];
	});
	const weighed = w.plan.warnings.filter(({ kind }) => kind === 'warn').length;
	return [
		...grave,
		agenda.length === 0 ? words.nothingOpen : words.opened(agenda.length, section.agenda!),
		...(weighed > 0 ? [words.toConsider(weighed, section.warnings!)] : []),
		...beyondThePlan({ w, words }),
		...(titles('stop').length > 0 ? [] : [signing({ w, words, agenda })])
	];
}

/** A party that expects more persons than it finds in the plan will ask why. */
function beyondThePlan({ w, words }: Pick<Guiding, 'w' | 'words'>): string[] {
	const expected = expectedBeyond(w);
	return expected ? [words.beyondThePlan(expected, presentBy(staff(w)))] : [];
}

/** What can be signed as things stand. */
function signing({ w, words, agenda }: Pick<Guiding, 'w' | 'words' | 'agenda'>): string {
	const annex = w.numbers.refer('annex', 'interim');
	if (annex !== undefined) return words.signNow(annex);
	return agenda.length > 0 ? words.signWithSheet : words.signAll;
}

/** At most three: what a warning stops, blocks or refuses, then what the full text has to wait for, then the agenda. */
function settleFirst(guiding: Guiding): readonly Line[] {
	const { w, words, agenda } = guiding;
	const waitsFor = new Set(heldBackBy(w.plan).map(({ rule }) => rule));
	const grave = ['stop', 'block', 'refuse'].flatMap((kind) => w.plan.warnings.filter((one) => one.kind === kind));
	const held = w.plan.warnings.filter(
		({ kind, because }) => kind === 'warn' && because.some(({ rule }) => waitsFor.has(rule))
	);
	const raised = [...grave, ...held].map(({ id, because }) => ({
		title: w.words.warnings[id].title,
		text: words.seeWarnings(guiding.section.warnings!),
		items: agenda.filter(({ fact }) => because.some(({ answers }) => answers.includes(fact)))
	}));
	const left = agenda
		.filter((item) => !raised.some(({ items }) => items.includes(item)))
		.map((item) => ({
			title: w.words.points[item.fact].title,
			text: words.meanwhile(item.unblocks, w.words.points[item.fact].until),
			items: [item]
		}));
	const stops = grave.some(({ kind }) => kind === 'stop');
	return (stops ? raised : [...raised, ...left]).slice(0, 3).map(({ title, text, items }) => {
		const more = [
			...(items.length > 0 ? [words.seeAgenda(items.map((item) => placeOf(item, guiding)))] : []),
			...(items.some(({ fact }) => pageOf(fact).page.facilitator) ? [words.notInMixedRoom] : [])
		];
		return [{ text: `${title}.`, kind: 'strong' }, { text: ` ${[capital(text), ...more].join(' ')}` }];
	});
}
