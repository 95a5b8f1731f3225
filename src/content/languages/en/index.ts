import { asPoints } from '../tension-words.ts';
import type { Words } from '../words.ts';
import { articles } from './articles.ts';
import { cases } from './cases.ts';
import { authority } from './clauses/authority.ts';
import { contact } from './clauses/contact.ts';
import { inside } from './clauses/inside.ts';
import { lasting } from './clauses/lasting.ts';
import { opening } from './clauses/opening.ts';
import { work } from './clauses/work.ts';
import { documents } from './documents.ts';
import { functions, phases, standings } from './functions.ts';
import { links } from './links.ts';
import { points } from './points.ts';
import { posts } from './posts.ts';
import { rules } from './rules.ts';
import { passages, sources } from './sources.ts';
import { tensions } from './tensions.ts';
import { warnings } from './warnings.ts';

/** Every word of the documents and their reasons, in English. The questionnaire's words stand apart, since they load first. */
export const words: Words = {
	language: 'en',
	articles,
	clauses: { ...opening, ...work, ...authority, ...contact, ...inside, ...lasting },
	functions,
	standings,
	phases,
	posts,
	links,
	warnings,
	rules,
	points: { ...points, ...asPoints(tensions) },
	sources,
	passages,
	cases,
	documents
};
