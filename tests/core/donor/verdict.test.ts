import { describe, expect, test } from 'vitest';
import { redFlags } from '#content/donor/red-flags.ts';
import { scale, verdicts, type VerdictId } from '#content/donor/verdicts.ts';
import { donorWords } from '#content/languages/en/donor.ts';
import { words } from '#content/languages/en/index.ts';
import { appraise, pointsOf, verdictOf } from '#core/documents/donor/appraisal.ts';
import type { Answers } from '#core/answers.ts';
import { cases } from '#content/cases/index.ts';
import { draftFrom, somebody, undecided, type Said } from '../somebody.ts';

/** Which party gets which verdict, and for which one reason; which red flags its answers show. */

/** The most ordinary party, with people of more than one kind. */
const mixed = (said: Said = {}): Answers => somebody({ 'staff-pool': 'mix', ...said });
const appraisalOf = (answers: Answers) => appraise(draftFrom(answers), words, donorWords);
const without = (fact: keyof Answers, said: Said = {}): Answers => {
	const { [fact]: _, ...rest } = mixed(said);
	return rest;
};

const rows: readonly [string, Answers, VerdictId][] = [
	['nobody owns it', mixed({ party: 'none' }), 'no-party-owns-it'],
	['a joint office before an accord', mixed({ party: 'joint', accord: 'none' }), 'no-party-owns-it'],
	['arms are wished for', mixed({ wishes: ['arms'] }), 'arms-or-intelligence-are-asked-for'],
	['listed by the United Nations', mixed({ legal: 'listed-un' }), 'listed-and-not-cleared'],
	[
		'listed, and unsigned too: law comes first',
		mixed({ legal: 'listed-national', signatory: 'below' }),
		'listed-and-not-cleared'
	],
	[
		'listed, and counsel has confirmed',
		mixed({ legal: 'listed-national', counsel: 'taken' }),
		'counsel-drew-the-border'
	],
	['accounts without an audit', mixed({ funding: 'mixed', accounts: 'not-yet' }), 'accounts-not-audited-yet'],
	['accounts of which it is open', mixed({ funding: 'mixed', accounts: 'not-decided' }), 'audit-is-open'],
	['one giver', mixed({ funding: 'mixed', 'sources-of-help': 'one' }), 'one-giver-holds-more-than-half'],
	['it is not known whether anyone is listed', mixed({ legal: 'unknown' }), 'listing-not-established'],
	['listing is open', mixed({ legal: 'not-decided' }), 'listing-not-established'],
	['listing is not stated', without('legal'), 'listing-not-established'],
	['members without a rule', mixed({ party: 'coalition', 'decision-rule': 'not-decided' }), 'members-have-no-rule'],
	['nobody knows who commits', mixed({ principal: 'unclear' }), 'nobody-established-who-commits'],
	['signed below', mixed({ signatory: 'below' }), 'signature-not-at-the-level-that-commits'],
	['who signs is not stated', without('signatory'), 'signature-not-at-the-level-that-commits'],
	['aims to come', mixed({ strategy: 'not-yet' }), 'aims-not-on-paper'],
	[
		'a host that has not signed',
		mixed({ location: 'third-country', 'host-letter': 'unsigned' }),
		'host-has-signed-nothing'
	],
	['the same letter, at home', mixed({ location: 'capital', 'host-letter': 'unsigned' }), 'nothing-stands-against-it'],
	['rooms of the other side', mixed({ premises: 'counterpart' }), 'other-side-owns-the-rooms'],
	[
		'a joint office that one party houses',
		mixed({ party: 'joint', accord: 'in-force', influence: ['houses'] }),
		'one-party-pays-hires-houses-or-chairs'
	],
	['an administration beside it', mixed({ administration: 'yes' }), 'administration-runs-beside-it'],
	['nobody to hold the money', mixed({ funding: 'mixed', manager: 'not-decided' }), 'nobody-chosen-to-hold-the-money'],
	['a head who speaks', mixed({ 'head-role': 'spokesperson' }), 'head-also-argues-or-speaks'],
	['all from outside', mixed({ funding: 'donor' }), 'all-money-from-outside'],
	['talks that collapsed', mixed({ phase: 'collapsed' }), 'only-the-core-remains'],
	['talks that stalled', mixed({ phase: 'stalled' }), 'talks-have-stalled'],
	['no end', mixed({ exit: 'not-decided' }), 'end-not-settled'],
	['one copy', mixed({ 'second-copy': 'none' }), 'archive-in-one-place'],
	['full notes', mixed({ records: 'verbatim' }), 'full-notes-are-kept'],
	['loyal people only', mixed({ 'staff-pool': 'loyalists' }), 'people-of-one-kind'],
	['the most ordinary party', mixed(), 'nothing-stands-against-it'],
	['an early office is no fault', mixed({ phase: 'nocontact' }), 'nothing-stands-against-it'],
	['a party that decided nothing', undecided(), 'listing-not-established'],
	['a party that said nothing', {}, 'listing-not-established']
];

describe('the verdict and the one reason that decided it', () => {
	test.each(rows)('%s', (_, answers, id) => expect(verdictOf(appraisalOf(answers)).id).toBe(id));

	test('every row decides for somebody', () =>
		expect(verdicts.map(({ id }) => id).filter((id) => !rows.some(([, , decided]) => decided === id))).toEqual([]));
	test('rows stand from the most to the least careful, and the last holds for all', () => {
		const order = verdicts.map(({ verdict }) => scale.indexOf(verdict));
		expect(order).toEqual(order.toSorted());
		expect(verdicts.at(-1)!.when).toEqual({});
	});
	test('what a facilitator alone is told changes no verdict', () => {
		for (const secret of [
			{ cohesion: 'rivalry' },
			{ 'leadership-change': 'contested' },
			{ threat: 'high' },
			{ messengers: 'yes' }
		])
			expect(verdictOf(appraisalOf(mixed(secret))).id).toBe('nothing-stands-against-it');
	});
});

describe('the twelve cases', () => {
	const expected: Readonly<Record<keyof typeof cases, string>> = {
		'afghanistan-high-peace-council-2010': 'conditions',
		'taliban-doha-2013': 'hold',
		'colombia-high-commissioner-2002': 'conditions',
		'myanmar-peace-centre-2012': 'conditions',
		'myanmar-nrpc-2016': 'preparation',
		'myanmar-signatories-2017': 'conditions',
		'nepal-2004': 'conditions',
		'sri-lanka-scopp-2002': 'now',
		'sri-lanka-scopp-2009': 'conditions',
		'ltte-2003': 'hold',
		'muslim-secretariat-2005': 'conditions',
		'south-africa-1992': 'conditions'
	};
	test.each(Object.entries(expected))('%s: %s', (id, verdict) =>
		expect(verdictOf(appraisalOf(cases[id as keyof typeof cases].answers)).verdict).toBe(verdict)
	);
});

type FlagId = (typeof redFlags)[number]['id'];

/** For each red flag an answer that shows it; the most ordinary party shows none. */
const shown: Readonly<Record<FlagId, Said>> = {
	unsigned: { signatory: 'below' },
	'no-aims': { strategy: 'not-yet' },
	'logistics-only': { party: 'state', functions: ['secretarial', 'rounds'] },
	'head-with-two-roles': { 'head-role': 'negotiator' },
	'no-keeper': { custodian: 'not-decided' },
	'no-second-copy': { 'second-copy': 'none' },
	'rooms-of-the-other-side': { premises: 'counterpart' },
	administration: { administration: 'yes' },
	'hold-of-one-party': { party: 'joint', accord: 'in-force', influence: ['pays'] },
	'money-from-outside-only': { funding: 'donor' },
	'one-giver': { funding: 'mixed', 'sources-of-help': 'one' },
	'accounts-not-audited': { funding: 'mixed', accounts: 'not-yet' },
	'pay-beside-pay': { funding: 'mixed', 'pay-expected': ['allowances'] },
	'nobody-holds-the-money': { funding: 'mixed', manager: 'not-decided' },
	'no-rule-among-members': { party: 'coalition', 'decision-rule': 'not-decided' },
	'own-people-only': { 'staff-pool': 'loyalists' },
	'outsiders-only': { 'staff-pool': 'specialists' },
	'end-left-open': { exit: 'not-decided' },
	'relief-exception': { legal: 'unknown', exposure: ['relief-exemption'] },
	'full-notes': { records: 'verbatim' },
	'host-unsigned': { location: 'third-country', 'host-letter': 'none' },
	'public-voice-without-talks': { phase: 'collapsed', later: ['media'] },
	arms: { wishes: ['dual-use'] }
};

describe('red flags', () => {
	const flagsOf = (said: Said) => pointsOf(redFlags, appraisalOf(mixed(said))).map(({ id }) => id);
	test.each(Object.entries(shown))('%s', (id, said) => expect(flagsOf(said)).toEqual([id]));
	test('none on the most ordinary party', () => expect(flagsOf({})).toEqual([]));
	test('an office with one function of substance is no office of logistics only', () =>
		expect(flagsOf({ party: 'state', functions: ['secretarial', 'rounds', 'advice'] })).toEqual([]));
});

test('a point that the mandate leaves open on help is counted as open', () => {
	const { gaps } = appraisalOf(mixed({ funding: 'donor', 'help-and-ownership': 'not-decided' }));
	expect(gaps).toContainEqual({ fact: 'help-and-ownership', open: true });
});
