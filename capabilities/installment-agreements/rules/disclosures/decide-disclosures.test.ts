import { describe, expect, test } from 'vitest';
import { day, instant } from '#kernel/calendar/day.ts';
import { type DisclosureItem, disclosureItems } from '../../parameters/disclosure-items.ts';
import { failedTests, findingOf, sampleLaw, unknownTests } from '../testing.ts';
import { decideDisclosures, disclosureTest } from './decide-disclosures.ts';
import type { DisclosureFacts, Told } from './disclosure-facts.ts';

const onDay = day('2023-04-10');
const told = (item: DisclosureItem, leftOutBecause?: string): Told => ({
  item,
  at: instant('2023-04-10T14:00:00.000Z'),
  onDay,
  channel: 'phone',
  byPersonId: 'officer',
  ...(leftOutBecause !== undefined && { leftOutBecause }),
});
const toldAll = (...except: readonly DisclosureItem[]) =>
  disclosureItems.filter((item) => !except.includes(item)).map((item) => told(item));

/** An individual who has to make estimated payments and pays by Direct Pay, without a manager's approval. */
const facts: DisclosureFacts = {
  onDay,
  entity: 'individual',
  kinds: ['individual-income'],
  estimatedPaymentsCurrent: true,
  method: 'direct-pay',
  reducedRate: true,
  approvalNeeded: false,
  told: [],
};

const decide = (change: Partial<DisclosureFacts> = {}) =>
  decideDisclosures({ ...facts, ...change }, sampleLaw);
const itemOf = (item: DisclosureItem, change: Partial<DisclosureFacts> = {}) =>
  findingOf(decide(change).findings, disclosureTest(item));

test('everything told is everything told, each with its day', () => {
  const { outcome, findings } = decide({ told: toldAll() });
  expect(outcome).toBe('all-told');
  for (const { compared } of findings) expect(compared?.value).toBe('2023-04-10');
});

const sevenItems = [
  ['a', 'penalty-and-interest'],
  ['b', 'lien-possible'],
  ['c', 'levy-if-terminated'],
  ['d', 'stay-compliant'],
  ['e', 'refunds-offset'],
  ['f', 'appeal-rights'],
  ['g', 'statute-suspended'],
] as const;

test.each(sevenItems)('item %s, %s, is asked for by its own paragraph until it is told', (letter, item) => {
  const open = decide({ told: toldAll(item) });
  expect(open.outcome).toBe('not-all-told');
  expect(failedTests(open.findings)).toEqual([disclosureTest(item)]);
  const finding = findingOf(open.findings, disclosureTest(item));
  expect(finding).toMatchObject({
    law: { cite: `IRM 5.14.1.2(12)${letter}` },
    cure: { act: `tell-${item}` },
  });
});

test('[IA-A-124] that a levy is possible if the agreement ends is on record with its day before anything goes', () => {
  expect(decide({ told: toldAll('levy-if-terminated') }).outcome).toBe('not-all-told');
  expect(itemOf('levy-if-terminated', { told: toldAll() })).toMatchObject({
    holds: true,
    compared: { value: '2023-04-10' },
  });
});

test('[IA-A-128] that refunds are offset to the balance is on record with its day before anything goes', () => {
  expect(decide({ told: toldAll('refunds-offset') }).outcome).toBe('not-all-told');
  expect(itemOf('refunds-offset', { told: toldAll() })).toMatchObject({
    holds: true,
    compared: { value: '2023-04-10' },
    law: { cite: 'IRM 5.14.1.2(12)e' },
  });
});

test('[IA-A-011] nothing goes before the costs of an agreement were told', () => {
  expect(failedTests(decide({ told: toldAll('costs') }).findings)).toEqual(['told-costs']);
});

test('[IA-B-230] nothing goes before it was told that more can be paid at any time', () => {
  expect(failedTests(decide({ told: toldAll('extra-payments') }).findings)).toEqual(['told-extra-payments']);
});

describe('what concerns some taxpayers alone', () => {
  test('[IA-A-122] for shared responsibility payments alone neither lien nor levy is spoken of', () => {
    const kinds = ['shared-responsibility'] as const;
    expect(itemOf('lien-possible', { kinds })).toMatchObject({ holds: true, applies: false });
    expect(itemOf('levy-if-terminated', { kinds })).toMatchObject({ holds: true, applies: false });
    const mixed = [...kinds, 'individual-income'] as const;
    expect(itemOf('lien-possible', { kinds: mixed })?.holds).toBe(false);
  });

  test('[IA-A-127] who makes estimated payments is reminded of them; a wage earner with enough withheld is not', () => {
    expect(itemOf('estimated-payments', { estimatedPaymentsCurrent: true })?.holds).toBe(false);
    expect(itemOf('estimated-payments', { estimatedPaymentsCurrent: 'not-required' })).toMatchObject({
      applies: false,
    });
    expect(itemOf('estimated-payments', { estimatedPaymentsCurrent: 'unknown' })?.holds).toBe('unknown');
  });

  test('[IA-A-111] an individual is told of the low-income fee; a corporation is not', () => {
    expect(itemOf('low-income-fee')?.holds).toBe(false);
    expect(itemOf('low-income-fee', { told: [told('low-income-fee')] })?.holds).toBe(true);
    expect(itemOf('low-income-fee', { entity: 'corporation' })).toMatchObject({ applies: false });
  });

  test('[IA-A-066] with direct debit the interim payment is spoken of, with another method it is not', () => {
    expect(itemOf('interim-payment', { method: 'direct-debit' })?.holds).toBe(false);
    expect(itemOf('interim-payment')).toMatchObject({ applies: false });
  });

  test('[IA-C-022] with payroll deduction nothing goes before the taxpayer was told to pass the reminders on', () => {
    const method = 'payroll-deduction';
    const open = decide({ method, told: toldAll('reminders-to-employer') });
    expect(failedTests(open.findings)).toEqual(['told-reminders-to-employer']);
    expect(decide({ method, told: toldAll() }).outcome).toBe('all-told');
    expect(itemOf('reminders-to-employer')).toMatchObject({ applies: false });
  });

  test('[IA-C-038] that the agreement still has to be approved is told where a manager has to approve it', () => {
    expect(itemOf('approval-outstanding', { approvalNeeded: true })?.holds).toBe(false);
    expect(itemOf('approval-outstanding')).toMatchObject({ applies: false });
  });

  test('[IA-C-051] the lower penalty is told where one of the taxes has it', () => {
    expect(itemOf('reduced-penalty-rate')?.holds).toBe(false);
    expect(itemOf('reduced-penalty-rate', { reducedRate: false })).toMatchObject({ applies: false });
  });
});

test('a person leaves out only what the facts leave open, and never what they say concerns the taxpayer', () => {
  const because = 'Enough is withheld';
  const leftOut = [told('estimated-payments', because), told('appeal-rights', because)];
  const others = toldAll('estimated-payments', 'appeal-rights');
  const open = decide({ estimatedPaymentsCurrent: 'unknown', told: [...leftOut, ...others] });
  expect(findingOf(open.findings, 'told-estimated-payments')).toMatchObject({ applies: false });
  expect(failedTests(open.findings)).toEqual(['told-appeal-rights']);
  const unsaid = decide({ estimatedPaymentsCurrent: 'unknown', told: others });
  expect(unknownTests(unsaid.findings)).toEqual(['told-estimated-payments']);
});
