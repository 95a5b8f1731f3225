import type { FunctionId } from '../functions.ts';
import type { DonorWhen } from './shareable.ts';

/** Phases in which contact and rounds may be written about. Where talks have stopped, a paper that may be forwarded names none. */
const talking: DonorWhen = { phase: ['preformal', 'prep', 'talks', 'implementation'] };

/** The functions that a donor’s brief may name, and when. What is missing here is never named: the keeping of channels and the second opinion. */
export const appraised = [
	{ id: 'contact-point', when: {} },
	{ id: 'secretarial', when: {} },
	{ id: 'promises-register', when: talking },
	{ id: 'advice', when: {} },
	{ id: 'coordination', when: {} },
	{ id: 'consensus', when: {} },
	{ id: 'consultation', when: {} },
	{ id: 'preparation', when: {} },
	{ id: 'rounds', when: talking },
	{ id: 'counterpart-liaison', when: talking },
	{ id: 'facilitator-liaison', when: talking },
	{ id: 'languages', when: {} },
	{ id: 'committee-service', when: {} },
	{ id: 'confidence-measures', when: talking },
	{ id: 'humanitarian-access', when: talking },
	{ id: 'ceasefire-liaison', when: talking },
	// Before talks and after them only the facilitator knows whether it may be named.
	{ id: 'track-two', when: { phase: ['prep', 'talks', 'implementation'] } },
	{ id: 'outreach', when: {} },
	{ id: 'media', when: {} },
	{ id: 'resource-centre', when: {} },
	{ id: 'donor-channel', when: {} },
	{ id: 'implementation', when: {} }
] as const satisfies readonly { id: FunctionId; when: DonorWhen }[];
