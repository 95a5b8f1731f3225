import type { CaseId } from '#content/cases/index.ts';
import type { PartyDocument } from '#core/documents/blocks.ts';
import { firstQuestion } from './first-question.ts';
import { coldPrints, comparison, consequences, manyPositions } from './in-browser.ts';
import { ifItCan } from './peer-folder.ts';
import { pdfmake } from './plain-pdfmake.ts';
import type { Row } from './row.ts';
import { firstLoad, printEngine, scriptsIn } from './sizes.ts';
import { onStage } from './stage.ts';
import { survey, surveyJs } from './survey.ts';

/** What a newcomer waits for, fetches and holds in memory until the first question, beside SurveyJS with the same questions. */
export async function arrivalMeasured(): Promise<readonly Row[]> {
	const ours = await firstQuestion('build', '#/questions/party');
	const other = await ifItCan('SurveyJS', async () => {
		const folder = await survey();
		return { ...(await firstQuestion(folder)), scripts: scriptsIn(folder) };
	});
	const beside = (figure: 'shown' | 'weight' | 'memory' | 'scripts') =>
		other && { peers: [{ peer: surveyJs, figure: other[figure] }] };
	return [
		{ id: 'scripts', ours: firstLoad(), unit: 'KiB', most: 75, ...beside('scripts') },
		{ id: 'weight', ours: ours.weight, unit: 'KiB', most: 150, ...beside('weight') },
		{ id: 'first-question', ours: ours.shown, unit: 'ms', most: 1200, ...beside('shown') },
		{ id: 'memory', ours: ours.memory, unit: 'MiB', ...beside('memory') },
		{ id: 'engine', ours: printEngine(), unit: 'KiB', most: 350 }
	];
}

/** What a user waits for later, on a slow machine. */
export function useMeasured(id: CaseId, documents: readonly PartyDocument[]): Promise<readonly Row[]> {
	return onStage('build', async (stage): Promise<readonly Row[]> => {
		const cold = await coldPrints(stage, id, documents);
		return [
			{ id: 'papers-cold', ours: cold.ours, unit: 'ms', most: 1500, peers: [{ peer: pdfmake, figure: cold.plain }] },
			{ id: 'consequences', ours: await consequences(stage, id), unit: 'ms', most: 100 },
			{ id: 'comparison', ours: await comparison(stage, id), unit: 'ms', most: 200 },
			{ id: 'positions', ours: await manyPositions(stage), unit: 'ms', most: 1000 }
		];
	});
}
