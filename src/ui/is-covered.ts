import { everyPage } from '#core/answers.ts';
import type { FactId, PageId } from '#content/questions/index.ts';
import { sharedScreen } from './shared-screen.svelte.ts';

const apart = everyPage.map(({ page }) => page).filter(({ facilitator }) => facilitator);
const pages = new Set(apart.map(({ id }) => id));
const facts = new Set(apart.flatMap((page) => page.facts.map(({ id }) => id as FactId)));

/** Whether an answer is for the facilitator alone. */
export const isApart = (fact: FactId): boolean => facts.has(fact);

/** Whether an answer stays covered now. */
export const isCovered = (fact: FactId): boolean => sharedScreen.on && isApart(fact);

/** Whether a page stays covered now. */
export const isPageCovered = (page: PageId): boolean => sharedScreen.on && pages.has(page);
