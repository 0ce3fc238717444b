import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { memorandumLaw as law } from '../process/testing.ts';
import { decideReceipt } from './decide-receipt.ts';
import type { ReceiptFacts } from './receipt-facts.ts';

const base: ReceiptFacts = {
  inWriting: true,
  initiator: 'taxpayer',
  agreedInWriting: 'unknown',
  receivedDay: day('2026-03-02'),
  entryDay: day('2026-03-02'),
  workStream: 'collection',
  work: 'offer-in-compromise',
  withinHearing: false,
  closedDay: 'none',
  premature: false,
  incomplete: false,
};

test.each<[string, Partial<ReceiptFacts>, string]>([
  ['a whole request', {}, 'open'],
  ['a recovery penalty', { work: 'trust-fund-recovery-penalty' }, 'open'],
  ['a premature one', { premature: true }, 'held'],
  ['an incomplete one', { incomplete: true }, 'perfecting'],
  ['both at once', { premature: true, incomplete: true }, 'held-and-perfecting'],
  ['an offer within a hearing', { withinHearing: true }, 'logged'],
  ['a hearing not known yet', { withinHearing: 'unknown' }, 'needs-facts'],
  ['received before the case was closed', { closedDay: day('2026-03-05') }, 'open'],
  ['received on the day it was closed', { closedDay: day('2026-03-02') }, 'open'],
  ['received the day after', { closedDay: day('2026-03-01') }, 'logged'],
  ['an oral one', { inWriting: false }, 'not-acceptable'],
  [
    'of Appeals, without the taxpayer’s yes',
    { initiator: 'appeals', agreedInWriting: false },
    'not-acceptable',
  ],
  ['of Appeals, agreed to in writing', { initiator: 'appeals', agreedInWriting: true }, 'open'],
  ['a collection action', { work: 'collection-appeals-program' }, 'not-acceptable'],
  ['a stream that is not turned on', { workStream: 'examination' }, 'not-acceptable'],
  ['MI with a later day', { entryDay: day('2026-03-04') }, 'not-acceptable'],
  ['a failure beats an unknown', { inWriting: false, withinHearing: 'unknown' }, 'not-acceptable'],
])('%s → %o %s', (_case, told, outcome) => {
  expect(decideReceipt({ ...base, ...told }, law).outcome).toBe(outcome);
});

test.each([
  ['2026-03-02', 'open'],
  ['2026-03-05', 'open'],
  ['2026-03-06', 'logged'],
])(
  '[PAM-026] received on %s on an appeal closed on 2026-03-05 → %s, whenever it is looked at',
  (received, outcome) => {
    const receivedDay = day(received);
    const facts = { ...base, receivedDay, entryDay: receivedDay, closedDay: day('2026-03-05') };
    expect(decideReceipt(facts, law).outcome).toBe(outcome);
  },
);

test('[PAM-008] another stream of work is refused as not turned on, and an offer is allowed', () => {
  const { findings } = decideReceipt({ ...base, workStream: 'examination' }, law);
  expect(findings.find(({ test: name }) => name === 'work-stream-enabled')).toMatchObject({ holds: false });
  expect(decideReceipt(base, law).outcome).toBe('open');
});

test('[PAM-003] what was received before the memorandum stands under the manual before it', () => {
  const early = { ...base, receivedDay: day('2025-11-21'), entryDay: day('2025-11-21') };
  expect(decideReceipt(early, law).law.edition).toBe('irm-8.26.9-2020-09-23');
  const first = { ...base, receivedDay: day('2025-11-24'), entryDay: day('2025-11-24') };
  expect(decideReceipt(first, law).law.edition).toBe('ap-08-1125-0028');
});

test('[PAMX-004] [PAMX-008] [PAMX-017] premature is held and not denied, a collection action is not offered, a hearing has no MI', () => {
  expect(decideReceipt({ ...base, premature: true }, law).outcome).toBe('held');
  expect(decideReceipt({ ...base, work: 'collection-appeals-program' }, law).outcome).toBe('not-acceptable');
  expect(decideReceipt({ ...base, withinHearing: true }, law).outcome).toBe('logged');
});
