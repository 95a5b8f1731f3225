import { everyPage, isApart } from '#core/answers.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { sharedScreen } from './shared-screen.svelte.ts';

const apart = new Set(everyPage.flatMap(({ page }) => (page.facilitator ? [page.id] : [])));

/** Whether an answer stays covered now. */
export const isCovered = (fact: FactId): boolean => sharedScreen.on && isApart(fact);

/** Whether a page stays covered now. */
export const isPageCovered = (page: PageId): boolean => sharedScreen.on && apart.has(page);
