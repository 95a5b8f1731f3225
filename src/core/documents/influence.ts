import type { DocumentPhrase } from '#content/languages/document-words.ts';
import { holds, known } from '../profile.ts';
import type { Block, Line } from './blocks.ts';
import { staff } from './filling.ts';
import { codes } from './staff.ts';
import { capital, phrase, plain, pointOf, sayPhrase, type Writing } from './writing.ts';

/** Who pays, hires, houses and chairs (S23): the questions that are asked of every office, answered before they are asked. */
export function influence(w: Writing): Block[] {
	const rows: readonly (readonly [DocumentPhrase, Line])[] = [
		['whoPays', pays(w)],
		['whoHires', sayPhrase('hires', w)],
		['whoHouses', houses(w)],
		...(holds(w.profile, 'principal', 'leader') && w.names.directing === w.names.principal
			? []
			: [['whoChairs', sayPhrase(chairs(w), w)] as const])
	];
	return [
		{
			type: 'table',
			rowHeads: true,
			head: [phrase('question', w), phrase('answer', w)],
			widths: [25, 75],
			rows: rows.map(([question, answer]) => ({
				cells: [
					plain(phrase(question, w)),
					answer.map((run, index) => (index === 0 ? { ...run, text: capital(run.text) } : run))
				]
			}))
		}
	];
}

function chairs(w: Writing): DocumentPhrase {
	if (w.numbers.clause.has('committee-directs')) return 'chairsNamed';
	return w.numbers.clause.has('two-heads') ? 'chairsInTurn' : 'chairs';
}

function pays(w: Writing): Line {
	if (holds(w.profile, 'party', 'joint')) return sayPhrase('paysJoint', w);
	const funding = known(w.profile, 'funding');
	if (funding === 'open') return [{ text: pointOf('funding', w), kind: 'open' }];
	if (funding === 'silent') return sayPhrase('paysOpen', w);
	if (funding[0] === 'own') return sayPhrase('paysOwn', w);
	if (funding[0] === 'donor') return sayPhrase('paysHelp', w);
	if (funding[0] === 'none') return sayPhrase('paysNone', w);
	const helped = staff(w)
		.filter((post) => post.means === 'help')
		.map(({ id }) => id);
	return helped.length > 0 ? sayPhrase('paysMixed', w, { list: codes(helped, w) }) : sayPhrase('paysMixedNone', w);
}

function houses(w: Writing): Line {
	const premises = known(w.profile, 'premises');
	const of = {
		own: 'handsOwn',
		host: 'handsHost',
		counterpart: 'handsCounterpart',
		'third-party': 'handsThird'
	} as const;
	return sayPhrase(premises === 'open' || premises === 'silent' ? 'handsOpen' : of[premises[0] as keyof typeof of], w);
}
