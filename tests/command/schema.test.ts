import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answersSchema } from '#command/answers-schema.ts';

test('the schema that is served is the one the answers are read with', () => {
	const served = readFileSync('static/answers.schema.json', 'utf8');
	expect(served, 'static/answers.schema.json is stale. Run `npm run schema` and commit it').toBe(answersSchema());
});
