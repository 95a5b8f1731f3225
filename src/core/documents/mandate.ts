import type { FunctionId } from '#content/functions.ts';
import type { Block, Undressed } from './blocks.ts';
import { annexes } from './annexes.ts';
import { writeClause, writeRecital } from './clauses.ts';
import { instructor } from './staff.ts';
import { pointsSheet } from './points-sheet.ts';
import { holds, known } from '../profile.ts';
import { signatures } from './signatures.ts';
import { capital, phrase, plain, sayPhrase, type Writing } from './writing.ts';

/** The draft mandate: cover, what to read first, preamble, articles, signatures, annexes A to C, the sheet of open points. */
export function mandate(w: Writing): Undressed {
	const title = phrase('mandateTitle', w, { 'the-name': w.names.full });
	const blocks = [
		...preamble(w),
		...articles(w),
		...signatures(w, 'whole', 'onlyOwnSide'),
		...annexes(w),
		...pointsSheet(w)
	];
	return { id: 'mandate', title, first: readFirst(w), blocks };
}

/** Functions by which someone stays in touch when talks stop. */
const contacts: readonly FunctionId[] = [
	'contact-point',
	'counterpart-liaison',
	'facilitator-liaison',
	'channel-keeping'
];

/** What a leader reads in a minute: whose it is, what it takes from no one, who instructs it, what remains, what is left to decide. */
function readFirst(w: Writing): NonNullable<Undressed['first']> {
	const has = (clause: string) => w.plan.clauses.some(({ id }) => id === clause);
	const lines = [
		sayPhrase(has('own-instrument') ? 'first1' : 'first1joint', w),
		sayPhrase(has('each-keeps') ? 'first2' : 'first2plain', w),
		sayPhrase(whoInstructs(w), w, {
			instructor: capital(instructor(w))
		}),
		sayPhrase(
			contacts.some((id) => w.numbers.letter.has(id)) || has('contact-by-order') ? 'first4' : 'first4record',
			w
		),
		sayPhrase(w.plan.open.length > 0 ? 'first5' : 'first5none', w)
	];
	return { heading: phrase('readFirst', w), lines };
}

function preamble(w: Writing): Block[] {
	const recitals = w.plan.clauses.filter(({ article }) => article === 'preamble');
	return [
		{ type: 'heading', level: 1, id: 'preamble', text: w.words.articles.preamble },
		{ type: 'paragraph', style: 'lead', line: plain(capital(w.names.principal)) },
		...recitals.map((clause) => writeRecital(clause, w)),
		{ type: 'paragraph', style: 'lead', line: plain(w.instrument.verb) }
	];
}

function articles(w: Writing): Block[] {
	const byId = new Map(w.plan.clauses.map((clause) => [clause.id, clause]));
	return w.numbers.articles.flatMap(({ id, number, clauses }) => {
		let marks = 0;
		const body = clauses.map((clauseId) => {
			const clause = byId.get(clauseId)!;
			const block = writeClause(clause, w.numbers.clause.get(clauseId)!, w, marks);
			// Functions are lettered through their whole article, so that a letter means one function.
			if (id === 'functions') marks += block.items?.length ?? 0;
			return block;
		});
		const heading: Block = {
			type: 'heading',
			level: 1,
			id,
			number: w.instrument.number.replace('{n}', String(number)),
			text: w.words.articles[id]
		};
		return [heading, ...body];
	});
}

function whoInstructs(w: Writing): 'first3open' | 'first3both' | 'first3' {
	if (known(w.profile, 'tasking') === 'open') return 'first3open';
	return holds(w.profile, 'tasking', 'both') ? 'first3both' : 'first3';
}
