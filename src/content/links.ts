/** A neighbour of the office and how it stays in touch (brief 3.3, S105). The grade is that of what is exchanged. */
interface Link {
	readonly id: string;
	readonly group: 'own-side' | 'other-side' | 'in-between' | 'society' | 'outside-the-line';
	readonly direction: 'up' | 'down' | 'level' | 'none';
	readonly track: 'official' | 'unofficial' | 'society' | 'none';
	/** The post that speaks for the office: the first of these in the plan. */
	readonly speaks: readonly string[];
	readonly authority: readonly ('listen' | 'convey' | 'explore')[];
	readonly grade: 'open' | 'internal' | 'restricted' | 'sealed';
	/** How the line is drawn: instruction solid, information dashed, consultation dotted. */
	readonly line: 'solid' | 'dashed' | 'dotted';
}

export const links = [
	{
		id: 'directing-body',
		group: 'own-side',
		direction: 'up',
		track: 'official',
		speaks: ['head'],
		authority: ['convey'],
		grade: 'restricted',
		line: 'solid'
	},
	{
		id: 'member-groups',
		group: 'own-side',
		direction: 'level',
		track: 'official',
		speaks: ['member-secretary', 'deputy', 'head'],
		authority: ['listen', 'convey'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'delegation',
		group: 'own-side',
		direction: 'level',
		track: 'official',
		speaks: ['process-adviser', 'deputy', 'head'],
		authority: ['convey'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'ministries',
		group: 'own-side',
		direction: 'level',
		track: 'official',
		speaks: ['coordination-officer', 'head'],
		authority: ['convey'],
		grade: 'internal',
		line: 'dashed'
	},
	{
		id: 'security-services',
		group: 'own-side',
		direction: 'level',
		track: 'official',
		speaks: ['services-liaison-officer', 'coordination-officer', 'head'],
		authority: ['convey'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'own-bodies',
		group: 'own-side',
		direction: 'level',
		track: 'official',
		speaks: ['deputy', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dashed'
	},
	{
		id: 'second-tier',
		group: 'own-side',
		direction: 'down',
		track: 'official',
		speaks: ['constituency-officer', 'consultation-officer', 'deputy', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'policy-office',
		group: 'own-side',
		direction: 'level',
		track: 'official',
		speaks: ['registrar', 'deputy'],
		authority: ['convey'],
		grade: 'sealed',
		line: 'dashed'
	},
	{
		id: 'counterpart-office',
		group: 'other-side',
		direction: 'level',
		track: 'official',
		speaks: ['counterpart-liaison-officer', 'contact-duty-officer', 'head'],
		authority: ['convey', 'explore'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'counterpart-contact',
		group: 'other-side',
		direction: 'level',
		track: 'official',
		speaks: ['counterpart-liaison-officer', 'contact-duty-officer', 'head'],
		authority: ['convey', 'explore'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'counterpart-desks',
		group: 'other-side',
		direction: 'level',
		track: 'official',
		speaks: ['desk-officers', 'counterpart-liaison-officer', 'third-party-liaison-officer', 'head'],
		authority: ['convey', 'explore'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'joint-committees',
		group: 'in-between',
		direction: 'level',
		track: 'official',
		speaks: ['committee-secretaries', 'deputy', 'head'],
		authority: ['convey'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'monitoring-body',
		group: 'in-between',
		direction: 'level',
		track: 'official',
		speaks: ['ceasefire-liaison-officer', 'third-party-liaison-officer', 'head'],
		authority: ['listen', 'convey'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'facilitator',
		group: 'in-between',
		direction: 'level',
		track: 'official',
		speaks: ['third-party-liaison-officer', 'head'],
		authority: ['convey', 'explore'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'host',
		group: 'in-between',
		direction: 'level',
		track: 'official',
		speaks: ['third-party-liaison-officer', 'travel-officer', 'head'],
		authority: ['convey'],
		grade: 'internal',
		line: 'dashed'
	},
	{
		id: 'humanitarian-intermediary',
		group: 'in-between',
		direction: 'level',
		track: 'official',
		speaks: ['humanitarian-officer', 'third-party-liaison-officer', 'head'],
		authority: ['listen', 'convey'],
		grade: 'restricted',
		line: 'dashed'
	},
	{
		id: 'list-holder',
		group: 'in-between',
		direction: 'level',
		track: 'official',
		speaks: ['safe-passage-officer', 'services-liaison-officer', 'head'],
		authority: ['convey'],
		grade: 'sealed',
		line: 'dashed'
	},
	{
		id: 'unofficial-dialogue',
		group: 'in-between',
		direction: 'level',
		track: 'unofficial',
		speaks: ['process-adviser', 'third-party-liaison-officer', 'head'],
		authority: ['listen', 'explore'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'informal-networks',
		group: 'in-between',
		direction: 'level',
		track: 'unofficial',
		speaks: ['constituency-officer', 'third-party-liaison-officer', 'head'],
		authority: ['listen', 'explore'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'civil-society',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['consultation-officer', 'deputy', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'women',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['gender-adviser', 'consultation-officer', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'displaced',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['consultation-officer', 'deputy', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'families',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['consultation-officer', 'deputy', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'diaspora',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['constituency-officer', 'consultation-officer', 'head'],
		authority: ['listen'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'regions',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['regional-officers', 'consultation-officer', 'head'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'local-committees',
		group: 'society',
		direction: 'down',
		track: 'society',
		speaks: ['regional-officers', 'consultation-officer', 'deputy'],
		authority: ['listen', 'convey'],
		grade: 'internal',
		line: 'dashed'
	},
	{
		id: 'archive-keeper',
		group: 'outside-the-line',
		direction: 'level',
		track: 'none',
		speaks: ['registrar', 'deputy'],
		authority: ['convey'],
		grade: 'sealed',
		line: 'dashed'
	},
	{
		id: 'helpers',
		group: 'outside-the-line',
		direction: 'level',
		track: 'none',
		speaks: ['third-party-liaison-officer', 'finance-officer', 'head'],
		authority: ['listen'],
		grade: 'internal',
		line: 'dotted'
	},
	{
		id: 'press',
		group: 'outside-the-line',
		direction: 'none',
		track: 'none',
		speaks: [],
		authority: ['convey'],
		grade: 'open',
		line: 'dashed'
	}
] as const satisfies readonly Link[];

export type LinkId = (typeof links)[number]['id'];
