import { cases, type CaseId } from '#content/cases/index.ts';
import { stories } from '#content/cases/stories/index.ts';
import type { Story } from '#content/cases/stories/story.ts';
import { caseStories } from '#content/languages/en/case-stories/index.ts';
import type { ToldWords } from '#content/languages/story-words.ts';
import { words } from '#content/languages/en/index.ts';
import { reachable } from '#core/answers.ts';
import { draft as draftOf } from '#core/draft.ts';
import { outlineOf } from '#core/outline.ts';

export const isCase = (id: string | undefined): id is CaseId => id !== undefined && Object.hasOwn(cases, id);

/** A case as its page tells it: the story with its words, the draft that its answers make, and what in that draft speaks to what went wrong. */
export function tell(id: CaseId) {
	const story: Story = stories[id];
	const said: ToldWords = caseStories[id];
	const draft = draftOf(reachable(cases[id].answers), words);
	const { plan, documents } = draft;
	const clauses = documents
		.find((document) => document.id === 'mandate')!
		.blocks.flatMap((block) => (block.type === 'clause' ? [block] : []));
	const wentWrong = Object.entries(story.wentWrong).map(([key, wrong]) => ({
		...wrong,
		text: said.wentWrong[key]!,
		warnings: plan.warnings.filter((warning) => wrong.warnings?.includes(warning.id)),
		clauses: clauses.filter(({ about }) => (wrong.clauses as readonly string[] | undefined)?.includes(about.id)),
		posts: plan.posts.filter((post) => wrong.posts?.includes(post.id))
	}));
	const spoken = new Set(wentWrong.flatMap((wrong) => wrong.warnings.map((warning) => warning.id)));
	return {
		answers: cases[id].answers,
		assumed: said.assumed,
		happened: Object.entries(story.happened).map(([key, cites]) => {
			const [when, what] = said.happened[key]!;
			return { when, what, cites };
		}),
		versions: Object.entries(story.versions).map(([key, versions]) => ({
			about: said.versions[key]!.about,
			said: versions.map((cites, index) => ({ text: said.versions[key]!.said[index]!, cites }))
		})),
		wentWrong,
		outline: outlineOf(draft, words),
		warnings: plan.warnings.map((warning) => ({ ...warning, speaks: spoken.has(warning.id) }))
	};
}
