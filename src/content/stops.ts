import type { When } from './questions/index.ts';

/** Answers at which the wizard stops, since what is asked for would not be a peace secretariat (R9, R12). */
export const stops = [
	{ id: 'no-party', when: { party: 'none' } },
	{
		id: 'joint-too-early',
		when: { party: 'joint', accord: 'none', phase: ['nocontact', 'preformal', 'prep', 'talks', 'stalled', 'collapsed'] }
	}
] as const satisfies readonly { id: string; when: When }[];

export type StopId = (typeof stops)[number]['id'];
