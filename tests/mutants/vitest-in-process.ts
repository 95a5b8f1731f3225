import {
	ASYMMETRIC_MATCHERS_OBJECT,
	chai,
	customMatchers,
	GLOBAL_EXPECT,
	JestAsymmetricMatchers,
	JestChaiExpect,
	JestExtend,
	setState
} from '@vitest/expect';

/** What stands in for `vitest` where the same tests run thousands of times in one process: it lists them, with vitest's own `expect`. */
type Work = () => unknown;
export const listed: { readonly name: string; readonly work: Work }[] = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as unknown as {
	(value: unknown, message?: string): unknown;
};
Object.assign(expect, chai.expect);
Object.assign(expect, (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT]);
(globalThis as Record<symbol, unknown>)[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null } as never, expect as never);
(chai.expect as unknown as { extend(of: unknown, matchers: object): void }).extend(expect, customMatchers);

const within: string[] = [];
/** Forgets what was listed, and in which group a list broke off. */
export function startAnew(): void {
	listed.length = 0;
	within.length = 0;
}
export const describe = eachAs((name: string, list: Work) => {
	within.push(name);
	list();
	within.pop();
});
export const test = eachAs((name: string, work: Work) => {
	listed.push({ name: [...within, name].join(' › '), work });
});

/** `describe` and `test`, and the same for each row of a table. */
function eachAs(list: (name: string, work: Work) => void) {
	return Object.assign(list, {
		skipIf: (isSkipped: unknown) => (isSkipped ? () => {} : list),
		each:
			(rows: readonly unknown[]) =>
			(name: string, work: (...row: unknown[]) => unknown): void =>
				rows.forEach((row, index) => list(`${name} ${index}`, () => work(...(Array.isArray(row) ? row : [row]))))
	});
}
