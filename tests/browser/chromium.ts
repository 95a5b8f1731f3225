import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { installOnDebian, starts } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
		folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`] : []
	)
];

/** The browser to test with: the one named, one that is installed, Playwright's own, or one installed now. */
export function chromiumPath(): string {
	const named = process.env.CHROMIUM_PATH;
	if (named) return existsSync(named) ? named : stop(`CHROMIUM_PATH names ${named}, and there is no such file.`);
	return (
		installed() ??
		[chromium.executablePath()].find(existsSync) ??
		(installOnDebian('chromium') ? installed() : undefined) ??
		stop('No browser to test with: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.')
	);
}

export const chromiumFlags = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

function installed(): string | undefined {
	const onPath = (process.platform === 'win32' ? [] : (process.env.PATH ?? '').split(':')).flatMap((folder) =>
		names.map((name) => `${folder}/${name}`)
	);
	// Ubuntu has a chromium-browser that only asks for another package, hence the trial; on Windows a trial would open a window.
	return [...onPath, ...places].find(
		(path) => existsSync(path) && (process.platform === 'win32' || starts(path, '--version'))
	);
}

function stop(line: string): never {
	console.error(line);
	process.exit(1);
}
