import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { asked } from '#content/languages/en/asked.ts';
import { everyPage } from '#core/answers.ts';
import type { Fact } from '#content/grammar.ts';
import type { FactId } from '#content/questions/index.ts';
import { optionWords } from '#ui/option-words.ts';
import { peerFolder } from './peer-folder.ts';
import type { Peer } from './row.ts';

const version = '2.5.38';
const packages = [`survey-core@${version}`, `survey-js-ui@${version}`];
export const surveyJs: Peer = { id: 'surveyjs', version };

/** The same questions and options in SurveyJS, page by page, built as its makers say: the folder to serve. */
export async function survey(): Promise<string> {
	const { path: folder } = peerFolder(packages);
	writeFileSync(join(folder, 'questions.json'), JSON.stringify({ pages: pages() }));
	writeFileSync(
		join(folder, 'main.js'),
		`import { Model } from 'survey-core';
		import { renderSurvey } from 'survey-js-ui';
		import 'survey-core/survey-core.css';
		import questions from './questions.json';
		renderSurvey(new Model(questions), document.getElementById('app'));`
	);
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><html lang="en"><title>SurveyJS</title><div id="app"></div><script type="module" src="./main.js"></script></html>'
	);
	await build({
		configFile: false,
		root: folder,
		base: './',
		logLevel: 'error',
		build: { chunkSizeWarningLimit: 5000 }
	});
	return join(folder, 'dist');
}

function pages(): object[] {
	return everyPage.map(({ page }) => ({
		name: page.id,
		title: asked.pages[page.id].ask,
		elements: (page.facts as readonly (Fact & { id: FactId })[]).map((fact) => ({
			name: fact.id,
			title: asked.facts[fact.id].label,
			...('options' in fact
				? {
						type: fact.kind === 'choice' ? 'radiogroup' : 'checkbox',
						choices: fact.options.map((value) => ({ value, text: optionWords(asked.facts[fact.id], value).label }))
					}
				: { type: 'text', inputType: fact.kind === 'count' ? 'number' : 'text' })
		}))
	}));
}
