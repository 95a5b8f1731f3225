/** Who may be recorded as having agreed to something: by role, never by name (brief 6.4). */
export const agreeing = [
	'leadership',
	'delegation',
	'drafting-group',
	'members',
	'legal-adviser',
	'everyone-present'
] as const;

export type AgreeingId = (typeof agreeing)[number];
