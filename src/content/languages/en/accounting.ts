import type { AccountedId } from '../../accounting.ts';

/** What the app does where a rule or passage of the brief is no rule of the rule book, and why something is not modelled. */
export const accounting: Readonly<Record<AccountedId, string>> = {
	R41: 'When answers are changed, the effect beside the question shows which clauses, posts, links and warnings come and go.',
	R137: 'Every clause, post and link says why it is there. The party’s copy carries none of it.',
	R138: 'What is not decided stands in brackets with every alternative, is counted on the cover, and is collected on one sheet.',
	R139: 'Two rules that pull apart are put to the party as a choice with gain and cost. The choice safest for people is marked and holds meanwhile.',
	R140: 'A case says what its sources say, dated, with both versions where they disagree. No case proves a rule.',
	R141: 'No names are asked for, nothing is sent or kept, one key forgets everything, and a PDF carries no author, date or device.',
	R143: 'What no typeface of the print can show is named before the PDF is handed over. The page itself can be printed instead.',
	S6: 'A side without any contact is served like any other: no phase is too early.',
	S7: 'The limits of this advice stand on the page about the app: few cases, advice and no findings.',
	S33: 'An office long before talks is offered without a warning.',
	S39: 'The rule book stands in the four functions, on foundations common to all.',
	S40: 'Not modelled: a statement for the first day is a political text of the leadership. The mandate fixes the name, the signs and the parts that are open, on which such a statement can rest.',
	S67: 'An alliance in talks ships as a worked case.',
	S96: 'Advice on mandate, functions and structure is what the app is for; the page about the app says so.',
	S101: 'The argument on cost belongs to the donor’s brief, and stays hedged there.'
};
