import { writeFileSync } from 'node:fs';
import { answersSchema } from './answers-schema.ts';

/** `npm run schema`: writes down what an answers file may hold, for those who write one by other means. */
writeFileSync('static/answers.schema.json', answersSchema());
