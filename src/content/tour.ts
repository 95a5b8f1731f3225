import type { CaseId } from './cases/index.ts';

/** A first look at the app on a real case: the case, and where one stands at each stop. Its words stand in the languages. */
export const tour = {
	case: 'nepal-2004' satisfies CaseId,
	/** What is tried where two drafts are compared. */
	tried: { fact: 'phase', value: 'stalled' },
	stops: {
		question: 'questions/phase',
		open: 'questions/end',
		check: 'check',
		why: 'documents/mandate',
		'what-if': 'compare',
		along: 'documents/mandate',
		yours: ''
	}
} as const;

export type StopOfTour = keyof typeof tour.stops;
