import type { GuideWords } from '#content/languages/guide-words.ts';
import type { Words } from '#content/languages/words.ts';
import { rules } from '#content/rules/index.ts';
import type { Draft } from '../../draft.ts';
import type { Block, Document } from '../blocks.ts';
import { factsIn } from '../../asked-for.ts';
import { trimmed } from '../write.ts';
import { writing } from '../writing.ts';
import { agendaSection } from './agenda.ts';
import { agenda } from './agenda-order.ts';
import { caseNotes } from './case-notes.ts';
import { cited } from './cited.ts';
import { firedRules } from './fired-rules.ts';
import { givesAway, type Guiding, type SectionId } from './guiding.ts';
import { mixedRoom } from './mixed-room.ts';
import { nearest } from './nearest-cases.ts';
import { onePage } from './one-page.ts';
import { session } from './session.ts';
import { pullingApart } from './pulling-apart.ts';
import { warningsSection } from './warnings.ts';

/** The facilitator’s guide: what is still to be decided in the order that unblocks most, warnings, questions for no mixed room, cases, rules, answers, sources. It carries what the party’s copy never may. */
export function guide(whole: Draft, words: Words, guideWords: GuideWords): Document {
	const draft = onPaper(whole);
	const w = trimmed(writing(draft.plan, draft.profile, words));
	const near = nearest(draft.profile);
	const order = agenda(w.plan, draft.profile);
	const parts: readonly (readonly [
		id: SectionId,
		there: boolean,
		title: string,
		write: (guiding: Guiding) => Block[]
	])[] = [
		['one-page', true, guideWords.onePage, onePage],
		['agenda', order.length > 0, guideWords.agenda(order.length), agendaSection],
		['warnings', w.plan.warnings.length > 0, guideWords.warnings, warningsSection],
		['tensions', w.plan.tensions.length > 0, guideWords.pulling, pullingApart],
		['mixed-room', true, guideWords.mixedRoom, mixedRoom],
		['cases', near.length > 0, guideWords.cases, (guiding) => caseNotes(near, guiding)],
		['rules', true, guideWords.rules, firedRules],
		['session', true, guideWords.session, session],
		['sources', true, guideWords.sourceList, (guiding) => cited(near, guiding)]
	];
	const there = parts.filter(([, isThere]) => isThere);
	const section = Object.fromEntries(there.map(([id], index) => [id, String(index + 1)]));
	const guiding: Guiding = { draft, w, words: guideWords, agenda: order, section };
	return {
		id: 'guide',
		language: words.language,
		title: guideWords.title,
		running: guideWords.running,
		contents: guideWords.contents,
		pageOf: guideWords.pageOf,
		fingerprint: guideWords.fingerprint,
		remarks: guideWords.remarks,
		cover: [
			{ label: guideWords.forLabel, line: [{ text: guideWords.forWhom, kind: 'strong' }] },
			{ label: guideWords.handlingLabel, line: [{ text: guideWords.handling(sealed(words)) }] }
		],
		first: { heading: guideWords.trust, lines: guideWords.limits.map((text) => [{ text }]) },
		blocks: there.flatMap(([id, , text, write]): Block[] => [
			{ type: 'heading', level: 1, id, number: section[id]!, text },
			...write(guiding)
		])
	};
}

const sealed = (words: Words) => words.documents.grades.sealed;

/** A draft without the warnings that would tell an answer that stands on no paper. */
function onPaper(draft: Draft): Draft {
	const tells = ({ because }: Draft['plan']['warnings'][number]) =>
		because.every(({ rule }) => givesAway(factsIn(rules.find(({ id }) => id === rule)!.when)));
	return { ...draft, plan: { ...draft.plan, warnings: draft.plan.warnings.filter((one) => !tells(one)) } };
}
