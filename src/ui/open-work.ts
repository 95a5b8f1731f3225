import type { Kept } from '#keep/answers-file.ts';
import { workOf } from '#core/work.ts';
import type { Wizard } from '#wizard/wizard.svelte.ts';

/** Opens kept work as the work in hand. Where the present rules write its mandate otherwise, the mandate as it was kept is laid beside it. */
export async function openWork(wizard: Wizard, kept: Kept): Promise<void> {
	const before = kept.text && (await ifWrittenOtherwise(kept));
	wizard.send({ type: 'open', ...kept });
	if (before) wizard.send({ type: 'lay', aside: before });
}

async function ifWrittenOtherwise(kept: Kept) {
	const [{ isWrittenOtherwise }, { words }, { comparing }] = await Promise.all([
		import('#core/kept-text.ts'),
		import('#content/languages/en/index.ts'),
		import('#content/languages/en/comparing.ts')
	]);
	if (!isWrittenOtherwise(kept, words)) return undefined;
	return { from: 'kept', title: comparing.titles.kept, work: { ...workOf(kept), text: kept.text } } as const;
}
