import { z } from 'zod';
import { answersFile } from '#keep/answers-file.ts';

/** The JSON Schema of an answers file, as it is served. */
export function answersSchema(): string {
	return `${JSON.stringify(z.toJSONSchema(answersFile, { io: 'input' }), null, '\t')}\n`;
}
