import { expect, test } from 'vitest';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { decideMonitoring } from './decide-monitoring.ts';

const monthly = { kind: 'amount', amountCents: dollars(300), every: 'month' } as const;
const weekly = { ...monthly, every: 'week' } as const;
const change = { fromMonth: 6, amountCents: dollars(350) };
const lump = { inMonth: 9, amountCents: dollars(2_000) };

test.each`
  case                           | payment      | changes             | lumps     | outcome
  ${'the same every month'}      | ${monthly}   | ${[]}               | ${[]}     | ${'by-master-file'}
  ${'two changes'}               | ${monthly}   | ${[change, change]} | ${[]}     | ${'by-master-file'}
  ${'a change and a lump sum'}   | ${monthly}   | ${[change]}         | ${[lump]} | ${'by-master-file'}
  ${'one change more'}           | ${monthly}   | ${[change, change]} | ${[lump]} | ${'by-hand'}
  ${'paid by the week'}          | ${weekly}    | ${[]}               | ${[]}     | ${'by-hand'}
  ${'the payment is not stated'} | ${'unknown'} | ${[]}               | ${[]}     | ${'by-hand'}
`('$case → $outcome', ({ payment, changes, lumps, outcome }) => {
  const facts = { onDay: day('2023-04-03'), payment, paymentChanges: changes, lumpSums: lumps };
  expect(decideMonitoring(facts, adoptedLaw).outcome).toBe(outcome);
});
