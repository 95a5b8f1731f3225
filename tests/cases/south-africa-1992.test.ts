import { describe, expect, test } from 'vitest';
import { southAfrica1992 } from '#content/cases/south-africa-1992.ts';
import { words } from '#content/languages/en/index.ts';
import { stopFor } from '#core/stops.ts';
import { clauseText, documentOf } from '../core/reading.ts';
import { clausesOf, draftFrom, functionsOf, kindsOf, linksOf, postsOf, warningsOf } from '../core/somebody.ts';

/** South Africa, 1992: one office of many parties, under an accord and before the settlement, on the means of one of them (brief 2.12). */
const draft = draftFrom(southAfrica1992.answers);

describe('must', () => {
	test('be allowed before a settlement, since an accord is in force', () => {
		expect(stopFor(southAfrica1992.answers)).toBeUndefined();
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['recital-accord', 'purpose-joint']));
	});
	test('publish who pays, hires, houses and chairs', () => {
		expect(clauseText(draft, 'joint-influence')).toMatch(/pays, hires, houses or chairs is published/);
		expect(documentOf(draft, 'structure').blocks.find((block) => block.type === 'heading')).toMatchObject({
			text: words.documents.text.t9
		});
	});
	test('hold its money outside any one party, and account for it to all', () =>
		expect(clauseText(draft, 'joint-money')).toMatch(/outside any one party and audited for all/));
	test('lay money aside whether or not talks are held', () =>
		expect(clauseText(draft, 'reserve')).toMatch(/laid aside \[six\] months ahead/));
	test('belong to all alike, with equal numbers and two heads', () =>
		expect(clausesOf(draft)).toEqual(
			expect.arrayContaining(['joint-belongs', 'equal-nomination', 'two-heads', 'joint-consensus'])
		));
	test('guide the committees that the accord set up, each with a secretary', () => {
		expect(functionsOf(draft)).toEqual(expect.arrayContaining(['committee-service', 'implementation']));
		expect(postsOf(draft)).toEqual(expect.arrayContaining(['committee-secretaries', 'implementation-officer']));
		expect(linksOf(draft)).toEqual(expect.arrayContaining(['joint-committees', 'monitoring-body']));
	});
	test('close in order and with notice, and pay staff first', () => {
		expect(clauseText(draft, 'notice')).toMatch(/\[\d+\] days’ notice/);
		expect(clauseText(draft, 'closing-steps')).toContain('staff are paid');
		expect(clauseText(draft, 'reserve')).toContain('notice pay');
	});
	test('leave the joint text as it is when one party changes', () =>
		expect(clausesOf(draft)).toEqual(expect.arrayContaining(['joint-text-stays', 'transition-file', 'terms-cross'])));
	test('keep joint papers only', () => expect(clauseText(draft, 'joint-papers')).toContain('joint papers only'));
	test('commit no party', () => expect(clauseText(draft, 'joint-commits')).toContain('Each party commits itself'));
});

describe('must warn', () => {
	test('that one side has a hold on the joint office', () =>
		expect(warningsOf(draft)).toContain('one-side-holds-the-joint-office'));
});

describe('must not', () => {
	test('be an instrument of one party', () =>
		expect(clausesOf(draft).filter((id) => ['own-instrument', 'commits', 'only-own-side-signs'].includes(id))).toEqual(
			[]
		));
	test('keep contact with another side, since all sides are in it', () => {
		expect(functionsOf(draft)).not.toContain('counterpart-liaison');
		expect(linksOf(draft).filter((id) => id.startsWith('counterpart'))).toEqual([]);
		expect(clausesOf(draft)).not.toContain('direct-line');
	});
	test('find fault with the approach of one side', () => expect(clausesOf(draft)).not.toContain('second-opinion'));
	test('be signed by one hand alone', () => {
		const signed = documentOf(draft, 'mandate').blocks.find((block) => block.type === 'signatures');
		const signers = signed?.type === 'signatures' ? signed.signers : [];
		expect(signers.filter((signer) => signer.startsWith('Party to the accord')).length).toBeGreaterThan(1);
	});
	test('stop, block or refuse', () => expect(new Set(kindsOf(draft))).toEqual(new Set(['warn'])));
});
