import { expect, test } from 'vitest';
import { quietName } from '#keep/file-name.ts';

/** Names of what is taken along that say nothing to whoever does not know them. */

test.each([
	['a document', quietName(3, 'staffing', 'staffing-plan.pdf'), 'draft-3-b.pdf'],
	['one for review', quietName(1, 'mandate', 'draft-mandate-for-review.pdf'), 'draft-1-a.pdf'],
	['one in Word', quietName(12, 'donor-brief', 'donor-brief.docx'), 'draft-12-f.docx'],
	['one that carries the answers', quietName(2, 'structure', 'structure-with-answers.pdf', true), 'draft-2-c-plus.pdf'],
	['answers', quietName(4, 'answers', 'answers.age'), 'draft-4.age']
])('%s', (_, name, quiet) => expect(name).toBe(quiet));
