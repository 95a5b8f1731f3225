import { ltte2003 } from './ltte-2003.ts';
import { nepal2004 } from './nepal-2004.ts';

/** Real secretariats as answers that a reader can open (brief, part 2). Where the sources give nothing, the answer is assumed and marked in the file. */
export const cases = { 'nepal-2004': nepal2004, 'ltte-2003': ltte2003 } as const;

export type CaseId = keyof typeof cases;
