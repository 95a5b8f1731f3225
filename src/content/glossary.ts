/** The terms that are explained, in the order of a first reading. Their words stand in the languages. */
export const glossary = {
	office: [
		'secretariat',
		'mandate',
		'staffing-plan',
		'structure-document',
		'address',
		'post',
		'registrar',
		'core',
		'annex'
	],
	authority: [
		'commit',
		'principal',
		'consensus',
		'steering',
		'chief-negotiator',
		'delegation',
		'tasking',
		'written-instruction',
		'second-opinion',
		'one-voice'
	],
	sides: ['other-side', 'armed-group', 'alliance', 'faction', 'liaison', 'mirror', 'equal-standing', 'status'],
	process: [
		'phase',
		'stall',
		'round',
		'ground-rules',
		'channel',
		'working-contact',
		'unofficial-dialogue',
		'confidence-measures',
		'safe-conduct',
		'humanitarian-access',
		'accord',
		'joint-body',
		'local-committees'
	],
	others: ['mediator', 'facilitator', 'third-party', 'host', 'civil-society', 'hearing', 'peace-council'],
	paper: ['archive', 'keeper', 'deposit', 'sealed', 'restricted', 'register-of-promises', 'leak', 'lapse', 'handover'],
	law: ['counsel', 'listed', 'exemption', 'donor', 'pooled-fund', 'audit', 'red-flag'],
	app: ['tension', 'bracket', 'open-point', 'fingerprint', 'passphrase']
} as const;

export type TermId = (typeof glossary)[keyof typeof glossary][number];
