import { describe, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { computeHourDeadline } from '#kernel/calendar/deadline.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { dollars } from '#kernel/money/cents.ts';
import { pendingInputHours } from '../../parameters/pending-input-hours.ts';
import type { DeterminationFacts } from '../case-facts.ts';
import { caseWith, failedTests, findingOf, owing, sampleLaw } from '../testing.ts';
import { decidePending } from './decide-pending.ts';
import { decidePendingCode } from './decide-pending-code.ts';

/** The decision for each module, by its key. */
function codesOf(facts: DeterminationFacts) {
  const pending = decidePending(facts, sampleLaw);
  return facts.modules.map((module) => decidePendingCode(facts, module, pending, sampleLaw));
}

const outcomesOf = (facts: DeterminationFacts) => codesOf(facts).map(({ outcome }) => outcome);
const code = (tc: string, ac: string, onDay: string) => ({ tc, ac, onDay: day(onDay) });

describe('which modules take the code', () => {
  test('[IA-A-143] a module in status 72 takes none, one in status 26 does', () => {
    const facts = caseWith({ modules: [{ period: '202012', status: '72' }, { status: '26' }] });
    const [litigated, other] = codesOf(facts);
    expect([litigated?.outcome, other?.outcome]).toEqual(['barred', 'required']);
    expect(findingOf(litigated?.findings ?? [], 'module-not-in-litigation')).toMatchObject({
      holds: false,
      about: '30 202012',
      law: { cite: 'IRM 5.14.1.3(1)' },
    });
  });

  test('[IA-A-144] a standing AC 043 of 2023-01-05 bars another on 2023-04-10; reversed on 2023-02-01 it does not', () => {
    const standing = [code('971', '043', '2023-01-05')];
    const reversed = [...standing, code('972', '043', '2023-02-01')];
    const superseded = [...standing, code('971', '063', '2023-02-01')];
    const again = [...reversed, code('971', '043', '2023-03-01')];
    expect(outcomesOf(caseWith({ modules: [{ codes: standing }] }))).toEqual(['barred']);
    expect(outcomesOf(caseWith({ modules: [{ codes: reversed }] }))).toEqual(['required']);
    expect(outcomesOf(caseWith({ modules: [{ codes: superseded }] }))).toEqual(['required']);
    expect(outcomesOf(caseWith({ modules: [{ codes: again }] }))).toEqual(['barred']);
  });

  test('[IA-A-146] a request for MFT 35 alone needs no code; with MFT 30 beside it both take it', () => {
    const responsibility = { mft: '35', period: '201612', kind: 'shared-responsibility' as const };
    expect(outcomesOf(caseWith({ modules: [responsibility] }))).toEqual(['not-required']);
    expect(outcomesOf(caseWith({ modules: [{ ...responsibility, mft: '65' }] }))).toEqual(['not-required']);
    expect(outcomesOf(caseWith({ modules: [responsibility, { period: '201912' }] }))).toEqual([
      'required',
      'required',
    ]);
  });

  test('an unassessed 2022 return takes the code like any other, due 24 hours after it was identified', () => {
    const facts = caseWith({ modules: [{ period: '202212', assessedDay: 'pre-assessed' }] });
    expect(outcomesOf(facts)).toEqual(['required']);
    const { at } = computeHourDeadline({
      fromAt: instant('2023-04-10T13:00:00.000Z'),
      hours: inForce(pendingInputHours, facts.onDay, sampleLaw).value,
      law: { cite: 'IRM 5.14.1.3(1)' },
    });
    expect(at).toBe('2023-04-11T13:00:00.000Z');
  });

  test('what is not assessed yet has no status, and takes the code without one', () => {
    const facts = caseWith({ modules: [{ assessedDay: 'pre-assessed', status: 'unknown' }] });
    expect(outcomesOf(facts)).toEqual(['required']);
    const [decision] = codesOf(facts);
    expect(findingOf(decision?.findings ?? [], 'module-not-in-litigation')).toMatchObject({ applies: false });
  });

  test('an unknown status leaves the answer unknown', () => {
    expect(outcomesOf(caseWith({ modules: [{ status: 'unknown' }] }))).toEqual(['needs-facts']);
  });

  test('a restitution module that is not paid in time takes none, the others of the request do', () => {
    const modules = [
      { restitution: true, csedDay: day('2024-04-10'), balance: owing(dollars(30_000)) },
      { period: '202012' },
    ];
    expect(outcomesOf(caseWith({ modules }))).toEqual(['barred', 'required']);
  });
});

describe('when the request is not pending', () => {
  test('[IA-B-151] with the 2021 return unfiled AC 043 is refused for filing; filed and asked again, it is required', () => {
    const unfiled = caseWith({
      compliance: { returns: [{ mft: '30', period: '202112', state: 'unfiled', extendedToDay: 'none' }] },
    });
    const [refused] = codesOf(unfiled);
    expect(refused?.outcome).toBe('barred');
    expect(failedTests(refused?.findings ?? [])).toEqual(['request-is-pending']);
    expect(failedTests(decidePending(unfiled, sampleLaw).findings)).toEqual(['required-returns-filed']);
    const fresh = caseWith({ request: { receivedDay: day('2023-05-02'), completedDay: day('2023-05-02') } });
    expect(outcomesOf(fresh)).toEqual(['required']);
  });

  test('facts that are missing leave the answer unknown', () => {
    expect(outcomesOf(caseWith({ compliance: { returns: 'unknown' } }))).toEqual(['needs-facts']);
  });
});

describe('approval on the day of the request', () => {
  const requested = (on: string, approvedDay: string) =>
    caseWith({
      request: { receivedDay: day(on), completedDay: day(on), approvedDay: day(approvedDay) },
      modules: [{ balance: owing(dollars(20_000)) }],
    });

  test('[IA-A-147] [IA-C-127] approved on its own day it takes AC 063 and never AC 043; approved later, AC 043 first', () => {
    const [immediate] = codesOf(requested('2023-04-03', '2023-04-03'));
    expect(immediate?.outcome).toBe('barred');
    expect(findingOf(immediate?.findings ?? [], 'approved-on-another-day')).toMatchObject({
      holds: false,
      cure: { act: 'use-active-code' },
      law: { cite: 'IRM Exhibit 5.14.1-1' },
    });
    expect(outcomesOf(requested('2023-04-03', '2023-04-05'))).toEqual(['required']);
    expect(outcomesOf(requested('2023-04-03', '2023-04-13'))).toEqual(['required']);
  });

  test('[IA-C-130] asked on 2023-04-03 at 23:00 and approved on 2023-04-04 at 9:00 is not immediate', () => {
    expect(outcomesOf(requested('2023-04-03', '2023-04-04'))).toEqual(['required']);
  });
});

test('[IA-A-230] perfected on 2023-04-18 at 9:00 it is pending from then, and AC 043 is due a day later', () => {
  const incomplete = caseWith({ request: { payment: { kind: 'none' } } });
  expect(decidePending(incomplete, sampleLaw)).toMatchObject({ outcome: 'not-pending', on: '2023-04-10' });
  const completedAt = instant('2023-04-18T13:00:00.000Z');
  const completed = caseWith({ request: { completedAt, completedDay: day('2023-04-18') } });
  const perfected = { ...completed, onDay: completed.request.completedDay };
  expect(decidePending(perfected, sampleLaw)).toMatchObject({ outcome: 'pending', on: '2023-04-18' });
  const { value: hours } = inForce(pendingInputHours, perfected.onDay, sampleLaw);
  const due = computeHourDeadline({ fromAt: completedAt, hours, law: { cite: 'IRM 5.14.1.3(3)' } });
  expect(due.at).toBe('2023-04-19T13:00:00.000Z');
});
