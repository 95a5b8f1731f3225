import type { CaseId } from '#content/cases/index.ts';

/** Where a case is told. */
export const addressOfCase = (id: CaseId): string => `#/cases/${id}`;
