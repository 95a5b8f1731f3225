import type { Step } from './steps.ts';

/** The address of a step. What stands after `#` never reaches a server. */
export const addressOf = (step: Step): string => (step === 'start' ? '#/' : `#/${step}`);

/** The step an address asks for; whether it may be taken is for the machine to say. Pages beside the questionnaire are none. */
export function stepIn(address: string): Step | undefined {
	const path = address.replace(/^[^#]*#?\/?/, '');
	if (path === '') return 'start';
	return path === 'check' || /^(questions|documents|stop)\/[\w-]+$/.test(path) ? (path as Step) : undefined;
}
