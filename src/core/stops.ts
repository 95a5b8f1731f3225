import { stops, type StopId } from '#content/stops.ts';
import type { Answers } from './answers.ts';
import { describe, judge } from './profile.ts';

/** The stop that these answers meet, if any: what is asked for would not be a peace secretariat (R9, R12). */
export function stopFor(answers: Answers): StopId | undefined {
	const profile = describe(answers);
	return stops.find((stop) => judge(stop.when, profile) === 'yes')?.id;
}
