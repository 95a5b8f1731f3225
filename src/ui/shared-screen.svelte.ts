import { everyPage } from '#core/answers.ts';
import type { FactId } from '#content/questions/index.ts';

/** Whether others can see this screen. Then pages for the facilitator alone stay covered (brief 4.4). Kept only while the app is open. */
export const sharedScreen = $state({ on: false });

const apart = new Set(
	everyPage.flatMap(({ page }) => (page.facilitator ? page.facts.map(({ id }) => id as FactId) : []))
);

/** Whether an answer is for the facilitator alone. */
export const isApart = (fact: FactId): boolean => apart.has(fact);

/** Whether an answer stays covered now. */
export const isCovered = (fact: FactId): boolean => sharedScreen.on && isApart(fact);
