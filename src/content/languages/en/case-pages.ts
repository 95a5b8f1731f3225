import { counted } from './counted.ts';

/** The words of the pages that tell the cases. */
export const casePages = {
	title: 'Real cases',
	lead: 'Twelve secretariats that existed, as far as public sources tell: what happened, where the sources disagree, what went wrong, and what the wizard would say to it.',
	limits:
		'No case proves a rule: the article behind the rules names the limits of generalisation itself (S7). Only a part of the other sources was read, and the answers were filled in afterwards, from outside.',
	back: 'Back',
	all: 'All cases',
	search: 'Search the cases, the rules and the glossary',
	glossary: 'Glossary',
	unknown: 'There is no such case.',
	open: 'Open as answers',
	lay: 'Lay it beside my draft',
	happened: 'What happened',
	sources: (cites: readonly string[]) => `Sources: ${cites.join(', ')}`,
	versions: 'Where the sources disagree',
	agree: 'In what was read, the sources do not contradict each other.',
	wentWrong: 'What went wrong or nearly did, and what the draft says to it',
	allegation: 'An allegation, not a finding.',
	warns: 'Warning to the facilitator',
	clause: (at: string) => `The mandate, ${at}`,
	post: 'Post',
	advises: 'What the wizard advises, in short',
	mandate: 'Draft mandate',
	counts: (articles: number, open: number) =>
		`${counted(articles, 'article', 'articles')}, ${open === 0 ? 'no open point' : counted(open, 'open point', 'open points')}`,
	staffing: 'Staffing plan',
	by: (day: number, count: number) => `By day ${day}: ${counted(count, 'more post', 'more posts')}`,
	first: (day: number, count: number) => `By day ${day}: ${counted(count, 'post', 'posts')}`,
	later: (count: number) => `Later, or waiting: ${counted(count, 'post', 'posts')}`,
	warnings: (count: number) => counted(count, 'warning to the facilitator', 'warnings to the facilitator'),
	speaks: 'speaks to what went wrong',
	assumed: 'What is given and what is assumed'
};
