/** What a document is made of. The same blocks are shown on screen, printed as PDF and read aloud; none of them knows how. */

/** A piece of a line. `open`: an alternative that is still to be decided. `figure`: a number that is only proposed. Both carry their square brackets in the text. `break`: the line goes on below. `struck`, `added`: what a review or a comparison took out and put in. */
export interface Run {
	readonly text: string;
	readonly kind?: 'open' | 'figure' | 'strong' | 'soft' | 'blank' | 'break' | 'struck' | 'added';
}

export type Line = readonly Run[];

/** Which item of the plan a block stands for, so that the screen can answer "Why is this here?". */
export interface About {
	readonly kind: 'clause' | 'post' | 'link' | 'function';
	readonly id: string;
}

export type Block =
	| {
			readonly type: 'heading';
			readonly level: 1 | 2;
			readonly id: string;
			readonly number?: string;
			readonly text: string;
	  }
	| {
			readonly type: 'paragraph';
			readonly line: Line;
			/** `remark`: of a reviewer, on the clause above it. */
			readonly style?: 'lead' | 'note' | 'remark' | 'recital' | 'centred';
	  }
	| {
			readonly type: 'clause';
			/** "8.3"; recitals and unnumbered clauses have none. */
			readonly number: string;
			readonly about: About;
			readonly open: boolean;
			readonly line: Line;
			/** (a), (b) … each with its own reason. */
			readonly items?: readonly {
				readonly mark: string;
				/** The option of the question that this line is there for. */
				readonly option: string;
				readonly about: About;
				readonly open: boolean;
				readonly line: Line;
			}[];
	  }
	| {
			readonly type: 'list';
			readonly ordered: boolean;
			readonly lines: readonly Line[];
			/** What stands before each line instead of a dash: ○ where one is to be ticked, ☐ where several may be. */
			readonly tick?: '○' | '☐';
	  }
	| {
			readonly type: 'table';
			readonly caption?: string;
			readonly head: readonly string[];
			/** `about` lets a row of posts or links be asked why; `section` marks a row that heads a group and has one cell. */
			readonly rows: readonly { readonly cells: readonly Line[]; readonly about?: About; readonly section?: true }[];
			/** Relative widths, one a column. */
			readonly widths: readonly number[];
			/** The first cell of a row is its head. */
			readonly rowHeads?: boolean;
			readonly small?: boolean;
	  }
	| { readonly type: 'drawing'; readonly drawing: Drawing }
	| {
			/** Places to sign: for each signer the same lines to write on by hand. */
			readonly type: 'signatures';
			readonly signers: readonly string[];
			readonly fields: readonly string[];
	  }
	| { readonly type: 'page'; readonly orientation: 'portrait' | 'landscape' };

/** A chart in points, drawn alike on screen and on paper: no fills that a photocopy turns black, and no dashes but those of lines. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** What a person who cannot see it is told; the same content follows in words. */
	readonly alternative: string;
	readonly boxes: readonly {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
		/** The first line is set in semibold. */
		readonly lines: readonly string[];
		/** `body` with round corners: outside the office; `post` filled or to be filled; `waiting` with a double edge: not filled; `rest` with a thin edge, its text in brackets: not at work in a phase. */
		readonly kind: 'body' | 'post' | 'waiting' | 'rest';
	}[];
	readonly lines: readonly {
		readonly points: readonly (readonly [number, number])[];
		/** solid instructs, dash-dotted instructs in the work of a round only, dashed informs, dotted hears and consults. */
		readonly kind: 'solid' | 'dash-dotted' | 'dashed' | 'dotted';
	}[];
	readonly labels: readonly {
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly anchor?: 'start' | 'middle' | 'end';
	}[];
}

export type DocumentId = 'mandate' | 'staffing' | 'structure' | 'summary' | 'donor-brief' | 'guide' | 'question-set';

/** The party’s three, which a draft holds. */
export type PartyDocumentId = 'mandate' | 'staffing' | 'structure';

export interface Document {
	readonly id: DocumentId;
	/** Language tag, such as "en". */
	readonly language: string;
	readonly title: string;
	/** "Draft for decision: not in force until signed", grade and copy, count of open points: label and text, in order. */
	readonly cover: readonly { readonly label: string; readonly line: Line }[];
	/** What is to be read first, on the cover before the contents. */
	readonly first?: { readonly heading: string; readonly lines: readonly Line[] };
	/** A paper that is read out or filled in leaves no room for remarks. */
	readonly margin?: 'narrow';
	/** One short line for the head of every page. */
	readonly running: string;
	/** The heading of the list of contents. A paper of a few pages has none, and its text begins below what it says of itself. */
	readonly contents?: string;
	readonly pageOf: string;
	/** "Fingerprint {fingerprint}", in the foot of every page. */
	readonly fingerprint: string;
	/** Over the column for remarks of a review print. A paper of which there is none has no such words. */
	readonly remarks?: string;
	/** Below a chart that a print in large type cannot set as large as its text: where the same is said. */
	readonly inWords?: string;
	readonly blocks: readonly Block[];
}

export type PartyDocument = Document & { readonly id: PartyDocumentId };

/** A document of the party before it has its cover, its running head and the words of its pages. */
export type Undressed = Pick<PartyDocument, 'id' | 'title' | 'first' | 'blocks'>;
