/** What a run says of itself in the notes. */
interface Given {
	/** The engines that had to conclude the same rules. */
	readonly engines: readonly string[];
	readonly parties: number;
	/** Verdicts that had to be the same, and those that were left out. */
	readonly alike: number;
	readonly open: number;
	/** How much slower the browser was made, and the line of a cold visit: bits a second, milliseconds before each answer. */
	readonly slower: number;
	readonly line: { readonly down: number; readonly latency: number };
	/** Whether Lighthouse judged. */
	readonly judged: boolean;
}

/** The words of the page of measurements that `npm run bench` writes, and of the table that it prints. The app does not load them. */
export const benchmarks = {
	title: 'Measured beside others',
	lead: 'How large and how fast the app is, beside other tools that do the same work. All figures come from one run on one machine.',
	again: [
		'To measure again, on your own machine:',
		'The figures will differ, the ratios less. Only tools that can be installed there are compared.'
	],
	kept: (kept: number, missed: number, unmeasured: number) =>
		missed + unmeasured === 0
			? `All ${kept} bars are kept.`
			: `${kept} of ${kept + missed + unmeasured} bars are kept; ${[
					...(missed > 0 ? [`${missed} missed`] : []),
					...(unmeasured > 0 ? [`${unmeasured} not measured`] : [])
				].join(', ')}.`,
	barSaid: 'A bar is what the project asks of itself.',
	ours: 'First Address',
	units: {
		ms: (figure: string | number) => `${figure} ms`,
		KiB: (figure: string | number) => `${figure} KiB`,
		MiB: (figure: string | number) => `${figure} MiB`,
		GiB: (figure: string | number) => `${figure} GiB`,
		score: (figure: string | number) => `${figure} of 100`
	},
	heads: { who: 'What', figure: 'Figure', ratio: 'Ratio', bar: 'Bar' },
	most: (figure: string) => `at most ${figure}`,
	least: (figure: string) => `at least ${figure}`,
	mostOfPeer: (ratio: number) => `at most ${ratio} of theirs`,
	isKept: 'kept',
	isMissed: 'missed',
	parts: {
		rules: 'Rules with their reasons',
		papers: 'Three documents as PDF',
		arrival: 'Until the first question',
		use: 'In use, in Chromium',
		pages: 'Lighthouse on pages that open by themselves'
	},
	rows: {
		rules: 'Every rule concluded for one party, with its reasons',
		documents: 'From the answers to three documents, not yet printed',
		'papers-first': 'Three PDFs, the first time',
		'papers-again': 'Three PDFs, again',
		scripts: 'JavaScript before the first question, packed',
		weight: 'All that is fetched before the first question, packed',
		'first-question': 'The first question is painted, cold, on a slow machine',
		memory: 'Memory of JavaScript at the first question',
		engine: 'JavaScript that makes PDFs, fetched while idle, packed',
		'papers-cold': 'The first three PDFs after it was opened, what makes them already fetched while idle',
		consequences: 'From an answer to what it does',
		comparison: 'Two drafts compared and shown',
		positions: '200 files of answers to their table',
		'page-start': 'The start',
		'page-question': 'The first question',
		'page-positions': 'Positions side by side',
		'page-rules': 'The rule book'
	},
	peers: {
		'json-rules-engine': {
			name: 'json-rules-engine',
			note: 'Holds the same rules. Its reason is the tree of conditions, each with the value that it found.'
		},
		publicodes: {
			name: 'publicodes',
			note: 'Holds the same rules; to read them, which takes longer, is not counted. It is made to compute amounts with their units and is asked only for yes or no here. Its reason is the tree of what it evaluated.'
		},
		pdfmake: {
			name: 'plain pdfmake, untagged',
			note: 'Ours uses its line and page breaks. It sets paragraphs and tables; its files have no structure for a screen reader. It comes after ours and finds the parts that both share warm.'
		},
		'react-pdf': {
			name: '@react-pdf/renderer, untagged',
			note: 'Sets paragraphs and rows of cells; its files have no structure for a screen reader.'
		},
		'docx-office': {
			name: 'docx, then LibreOffice, untagged',
			note: 'Our own Word files, made with docx and printed by LibreOffice without a window, all in one start. They have headings, charts and contents as ours do; the PDFs made of them here have no structure for a screen reader. It starts anew each time, so it has no first time of its own.'
		},
		weasyprint: {
			name: 'WeasyPrint, tagged',
			note: 'From HTML with headings, paragraphs and tables, asked for the standard PDF/UA-1, as ours follow it.'
		},
		typst: {
			name: 'Typst, tagged',
			note: 'Headings, paragraphs and tables, asked for the standard PDF/UA-1. It runs as a program for this kind of machine; ours is JavaScript that also runs in a browser. It is made to forget the text before each time, or it would hand out the same file once more.'
		},
		surveyjs: {
			name: 'SurveyJS',
			note: 'Shows the same questions and options, page by page. It holds all of them by the first, and no rules; ours fetches rules and later questions afterwards, which memory counts and what is fetched before does not.'
		}
	},
	notes: {
		title: 'How it was measured',
		all: (given: Given) => [
			'The case is Nepal, 2004. Times, memory and all that is fetched before the first question are medians of several runs, except “Three PDFs, the first time”, which is one. The sizes of JavaScript are added up from its files. Two digits count. The ratio is our figure divided by theirs: below 1 ours is less.',
			...(given.engines.length === 0
				? []
				: [
						`Before the rules were timed, ${given.engines.join(' and ')} had to conclude as we do for ${given.parties} parties, the cases that ship and others by chance: ${given.alike} verdicts are the same. ${given.open} were left out: there a rule waits for what is not decided, and the others know only yes and no. They are told “not decided” as one more answer. All begin with the same facts: which answers count, and what is ticked beforehand, is worked out before.`
					]),
			'Each printer is given the same words. Ours also draws the charts, hangs numbers, lists contents and marks every page; except by way of Word, the others do not. “Three PDFs, the first time” begins when the program is loaded and has set nothing yet; “again” is the same text once more in the same process. What ours remembers then is how wide words are.',
			`“Cold” is with nothing in the cache, on a line of ${given.line.down / 1e6} Mbit/s, ${given.line.latency} ms before each answer: so the first question is shown, and counted what is fetched before it. “Slow” is Chromium made ${given.slower} times slower than this machine, to stand for an old laptop: so the first question is shown, and all in use is timed.`,
			...(given.judged
				? [
						'Lighthouse judges each page once; the lower of two scores is shown, accessibility and best practices. It opens only pages that need no answers, so no document.'
					]
				: []),
			'Not compared: how good a document is, how it looks, other scripts than Latin, and other browsers.'
		]
	},
	growth: {
		title: 'How cost grows',
		lead: 'Ten times the work should take about ten times as long. The dashed line is exactly that; below it, more work is cheaper than in step. One position alone differs from nobody, so there is next to nothing to do.',
		curves: {
			rules: 'Rules, each with its reasons',
			positions: 'Positions laid side by side',
			clauses: 'A mandate with its clauses repeated, printed'
		},
		work: 'Work',
		times: (times: number) => `${times} ×`,
		took: 'Time',
		timesAsLong: 'Times as long',
		axes: ['times the work', 'times as long'],
		power: (power: string) => `Over the last step time grows with the work to the power of ${power}.`,
		alternative: (what: string, points: string) => `${what}: ${points}. The same figures stand in the table below it.`,
		point: (times: number, long: string) => `${times} times the work takes ${long} times as long`
	},
	machine: {
		title: 'The machine and the tools',
		day: 'Day',
		processor: 'Processor',
		cores: 'Cores',
		memory: 'Memory',
		system: 'System',
		node: 'Node',
		chromium: 'Chromium',
		peers: 'The others',
		peer: 'Tool',
		version: 'Version',
		note: 'What it does here'
	}
} as const;
