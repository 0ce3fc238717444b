import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { failedTests, findingOf, sampleLaw, unknownTests } from '../testing.ts';
import type { ChosenTerms, MethodChoice } from './chosen-terms.ts';
import { decideTerms, type TermsFacts } from './decide-terms.ts';
import { termsWarnings } from './terms-warnings.ts';
import { sampleSource, sampleTerms } from './testing.ts';

function decide(change: Partial<ChosenTerms> = {}, facts: Partial<TermsFacts> = {}) {
  return decideTerms(
    {
      onDay: day('2023-04-10'),
      chosen: { ...sampleTerms, ...change },
      offeredCents: sampleTerms.paymentCents,
      locatorNumber: '0209',
      locatorFindings: [],
      ...facts,
    },
    sampleLaw,
  );
}

const method = (choice: Partial<MethodChoice>) => ({ method: { ...sampleTerms.method, ...choice } });
const withAccount = { hasCheckingAccount: true } as const;
const debitDeclined = { ...withAccount, directDebitOffer: 'declined' } as const;

test('terms in which nothing is open are in order; without terms there is one thing to do', () => {
  expect(decide()).toMatchObject({ outcome: 'in-order' });
  const none = decide({}, { chosen: 'none' });
  expect(none.outcome).toBe('not-in-order');
  expect(none.findings).toMatchObject([{ test: 'terms-set', holds: false, cure: { act: 'set-terms' } }]);
});

test('[IA-C-018] a due day that an officer entered waits for the taxpayer, and goes with the confirmation of 2023-04-03', () => {
  const dueDay = { ...sampleTerms.dueDay, dayOfMonth: 10, chosenBy: 'officer' as const };
  const change = { dueDay, firstPaymentDay: day('2023-05-10') };
  expect(failedTests(decide(change).findings)).toEqual(['due-day-confirmed']);
  const confirmed = { ...change, dueDay: { ...dueDay, confirmedDay: day('2023-04-03') } };
  expect(decide(confirmed).outcome).toBe('in-order');
  expect(findingOf(decide(confirmed).findings, 'due-day-confirmed')?.compared?.value).toBe('2023-04-03');
});

test('a payment that is not the one offered waits for the taxpayer’s word', () => {
  expect(failedTests(decide({ paymentCents: dollars(450) }).findings)).toEqual(['payment-agreed']);
  expect(decide({ paymentCents: dollars(450), paymentAgreedDay: day('2023-04-09') }).outcome).toBe(
    'in-order',
  );
});

describe('the first payment and the day of sending', () => {
  const change = {
    dueDay: { ...sampleTerms.dueDay, dayOfMonth: 10 },
    firstPaymentDay: day('2023-05-10'),
  };

  test('[IA-C-040] sent on 2023-05-09 it is taken with a warning, on 2023-05-10 it is refused until the day moves', () => {
    const before = day('2023-05-09');
    expect(decide(change, { onDay: before }).outcome).toBe('in-order');
    const chosen = { ...sampleTerms, ...change };
    expect(termsWarnings({ onDay: before, chosen }, sampleLaw)).toMatchObject([
      { test: 'time-for-approval', compared: { value: 1 } },
    ]);
    const onTheDay = day('2023-05-10');
    expect(failedTests(decide(change, { onDay: onTheDay }).findings)).toEqual([
      'first-payment-after-sending',
    ]);
    const moved = { ...change, firstPaymentDay: day('2023-06-10') };
    expect(decide(moved, { onDay: onTheDay }).outcome).toBe('in-order');
  });

  test('more than a week ahead nothing is warned of', () => {
    const chosen = { ...sampleTerms, ...change };
    expect(termsWarnings({ onDay: day('2023-05-02'), chosen }, sampleLaw)).toEqual([]);
    expect(termsWarnings({ onDay: day('2023-05-03'), chosen }, sampleLaw)).toHaveLength(1);
  });
});

describe('what was offered before the method was agreed', () => {
  test('[IA-A-071] with a checking account another method needs direct debit offered and declined', () => {
    const other = decide(method(withAccount));
    expect(other.findings).toContainEqual(
      expect.objectContaining({ test: 'direct-debit-offered-first', holds: false, cure: expect.anything() }),
    );
    expect(
      failedTests(decide(method({ ...debitDeclined, payrollDeductionOffer: 'declined' })).findings),
    ).toEqual([]);
    expect(decide(method({ hasCheckingAccount: false })).outcome).toBe('in-order');
    expect(unknownTests(decide(method({ hasCheckingAccount: 'unknown' })).findings)).toEqual([
      'direct-debit-offered-first',
    ]);
  });

  test('[IA-A-072] where direct debit was declined a check needs an answer on payroll deduction; with direct debit it is skipped', () => {
    const check = { ...debitDeclined, method: 'check', electronicEncouraged: true } as const;
    expect(failedTests(decide(method(check)).findings)).toEqual(['payroll-deduction-offered']);
    expect(decide(method({ ...check, payrollDeductionOffer: 'declined' })).outcome).toBe('in-order');
    const accepted = decide(method({ ...withAccount, method: 'direct-debit', directDebitOffer: 'accepted' }));
    expect(findingOf(accepted.findings, 'payroll-deduction-offered')).toMatchObject({ applies: false });
  });

  test('[IA-A-067] a check needs the mark that electronic payment was encouraged; direct debit needs none', () => {
    expect(failedTests(decide(method({ method: 'check' })).findings)).toEqual([
      'electronic-payment-encouraged',
    ]);
    expect(decide(method({ method: 'check', electronicEncouraged: true })).outcome).toBe('in-order');
    const debit = decide(method({ method: 'direct-debit' }));
    expect(findingOf(debit.findings, 'electronic-payment-encouraged')).toMatchObject({ applies: false });
  });
});

describe('levy sources', () => {
  test('[IA-C-030] an employer without a ZIP code is refused by what is missing, and taken with 19104', () => {
    const without = decide({ levySources: [{ ...sampleSource, zip: '' }] });
    expect(without.findings).toContainEqual(
      expect.objectContaining({
        test: 'levy-source-complete',
        about: '1',
        holds: false,
        compared: expect.objectContaining({ value: ['zip'] }),
      }),
    );
    expect(decide({ levySources: [sampleSource] }).outcome).toBe('in-order');
  });

  test('[IA-C-030] an empty list stands only with the word that no source is known', () => {
    expect(decide({ levySources: 'none-known' }).outcome).toBe('in-order');
    for (const levySources of ['unknown', []] as const)
      expect(unknownTests(decide({ levySources }).findings)).toEqual(['levy-sources-named']);
  });

  test('every part of every source is asked for', () => {
    const bare = { ...sampleSource, name: ' ', street: '', city: '', state: '', zip: '' };
    const { findings } = decide({ levySources: [sampleSource, bare] });
    expect(findingOf(findings, 'levy-source-complete', '2')?.compared?.value).toEqual([
      'name',
      'street',
      'city',
      'state',
      'zip',
    ]);
  });
});

test('terms without a locator number of the exhibit are not sent', () => {
  expect(failedTests(decide({}, { locatorNumber: 'none' }).findings)).toEqual(['locator-number-given']);
  expect(unknownTests(decide({}, { locatorNumber: 'unknown' }).findings)).toEqual(['locator-number-given']);
});
