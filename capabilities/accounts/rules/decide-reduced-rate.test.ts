import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { type Law, NoEditionInForce } from '#kernel/law/law.ts';
import { decideReducedRate } from './decide-reduced-rate.ts';

const edition = { id: 'irm-5.14.1-2023-03-31', series: 'irm-5.14.1', title: 'IRM 5.14.1' };
const law: Law = {
  id: 'one-edition',
  adopted: [{ document: { ...edition, effectiveDay: day('2023-03-31') }, fromDay: day('2023-03-31') }],
};
const good = {
  agreementDay: day('2023-04-12'),
  onDay: day('2023-04-12'),
  owedByIndividual: true,
  filedTimely: true,
  noticeDay: 'none',
} as const;

test.each([
  ['all four conditions met', {}, 'reduced'],
  ['one failed', { filedTimely: false }, 'not-reduced'],
  ['one not known', { noticeDay: 'unknown' }, 'needs-facts'],
  ['one failed, another not known', { owedByIndividual: false, filedTimely: 'unknown' }, 'not-reduced'],
] as const)('%s', (_, change, outcome) => {
  const decision = decideReducedRate({ ...good, ...change }, law);
  expect(decision).toMatchObject({
    rule: 'reduced-failure-to-pay-rate',
    outcome,
    law: { id: 'one-edition', edition: 'irm-5.14.1-2023-03-31' },
    on: '2023-04-12',
  });
  expect(decision.findings).toHaveLength(4);
});

test('before the first adopted edition nothing is decided', () => {
  expect(() => decideReducedRate({ ...good, onDay: day('2023-03-30') }, law)).toThrow(NoEditionInForce);
});
