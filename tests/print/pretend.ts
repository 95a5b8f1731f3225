import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { canaries } from './elsewhere.ts';

/** Loaded before a script that runs elsewhere: what no variable of the environment settles. */
const now = process.env.NOW!;
const Clock = Date;

globalThis.Date = class extends Clock {
	constructor(...given: unknown[]) {
		super(...((given.length > 0 ? given : [now]) as [string]));
	}

	static override now(): number {
		return new Clock(now).getTime();
	}
} as DateConstructor;

os.hostname = () => canaries.host;
os.userInfo = (() => ({ username: canaries.user, homedir: canaries.home })) as unknown as typeof os.userInfo;
syncBuiltinESMExports();

const language = Intl.DateTimeFormat().resolvedOptions().locale;
Object.defineProperty(globalThis, 'navigator', {
	value: { userAgent: canaries.agent, language, languages: [language], platform: canaries.host },
	configurable: true
});
