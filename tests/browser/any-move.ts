import { NOT_DECIDED, NOT_RECORDED } from '#content/grammar.ts';
import { missingOn, pageAt } from '#wizard/steps.ts';
import { isDocument } from '#wizard/way.ts';
import { boxesAt, click, fieldsAt, goBack, goOn, links, park, redo, takeUp, turn, type, undo } from './moves.ts';
import type { Move, Walker } from './walker.ts';

/** What somebody might do next: mostly answer and go on, now and then anything else. */
export function anyMove(walker: Walker, next: () => number): Move | undefined {
	const pick = picking(next);
	const { model } = walker;
	const luck = next();
	if (luck < 0.05) return model.can({ type: 'undo' }) ? undo : undefined;
	if (luck < 0.09) return model.can({ type: 'redo' }) ? redo : undefined;
	if (luck < 0.13) return turn(walker, -1);
	if (luck < 0.16) return turn(walker, 1);
	if (luck < 0.18) return park(walker) ?? pick(takeUp(walker));
	if (luck < 0.21) return goBack(walker);
	if (luck < 0.27) return pick(links(walker));
	// Who reads a document soon goes back to the answers.
	if (isDocument(model.context.step)) return pick(links(walker).filter(({ name }) => luck < 0.4 || /check/.test(name)));
	// From the check, one more often changes an answer than one goes on.
	if (model.context.step === 'check' && luck < 0.8) return pick(links(walker));
	return (luck < 0.7 ? anyAnswer(walker, next) : undefined) ?? goOn(walker) ?? goBack(walker);
}

/** Mostly to the first thing that is still missing, and mostly no exit. */
function anyAnswer(walker: Walker, next: () => number): Move | undefined {
	const pick = picking(next);
	const { step, answers } = walker.model.context;
	const asked = pageAt(step, answers);
	const missing = asked ? missingOn(asked, answers) : [];
	const field = pick(fieldsAt(walker));
	if (field && next() < 0.5) {
		const texts = field.kind === 'count' ? ['', '3', '12'] : ['', 'the Council', 'Ä & <b>'];
		return type(field, pick(texts)!);
	}
	const boxes = boxesAt(walker).filter(({ fact }) => missing.length === 0 || fact === missing[0] || next() < 0.2);
	const leadsOut = (value: unknown) => value === NOT_DECIDED || value === NOT_RECORDED || value === 'none';
	const isExit = boxes.map(({ clicked }) => clicked.some(([, value]) => leadsOut(value)));
	const wanted = next() < 0.15;
	const box = pick(boxes.filter((_, at) => isExit[at] === wanted));
	return box && click(box);
}

const picking =
	(next: () => number) =>
	<T>(list: readonly T[]): T | undefined =>
		list[Math.floor(next() * list.length)];
