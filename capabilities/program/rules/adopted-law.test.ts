import { expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { editionInForce, isAdopted, NoEditionInForce } from '#kernel/law/law.ts';
import { guidanceDocuments } from '../parameters/guidance-documents.ts';
import { adoptedLaw, guidanceDocument, withEdition } from './adopted-law.ts';

const manual = 'irm-5.14.1';

/** A determination that tests nothing, to see which edition it keeps. */
function determine(on: string): Decision<'made'> {
  const { id } = editionInForce(manual, day(on), adoptedLaw);
  return ruleNamed<'made'>('some-determination', 1)('made', [], adoptedLaw, id, day(on));
}

test.each([
  ['2022-12-23', 'irm-5.14.1-2022-12-23'],
  ['2023-03-30', 'irm-5.14.1-2022-12-23'],
  ['2023-03-31', 'irm-5.14.1-2023-03-31'],
  ['2026-11-22', 'irm-5.14.1-2023-03-31'],
])('[IA-A-001] a determination made on %s stores the edition %s', (on, edition) => {
  expect(determine(on).law).toEqual({ id: adoptedLaw.id, edition });
});

test('[IA-A-001] a determination dated before the oldest edition is refused', () => {
  expect(() => determine('2022-12-22')).toThrow(NoEditionInForce);
  expect(() => determine('2022-12-22')).toThrow('no policy version in effect');
});

test('[IA-A-001] the register names number, superseded edition, effective day, official, audience', () => {
  expect(guidanceDocument('irm-5.14.1-2023-03-31')).toEqual({
    id: 'irm-5.14.1-2023-03-31',
    series: 'irm-5.14.1',
    title: 'IRM 5.14.1, Securing Installment Agreements',
    issuedDay: '2023-03-31',
    effectiveDay: '2023-03-31',
    supersedes: 'irm-5.14.1-2022-12-23',
    publishedAt: 'www.irs.gov',
    issuedBy: 'Director, Collection Policy',
    audience: 'SB/SE Collection employees',
  });
});

test('the memorandum counts from its day to its expiry', () => {
  const inForce = ['2025-11-23', '2025-11-24', '2027-11-24', '2027-11-25'].map((on) =>
    isAdopted('ap-08-1125-0028', day(on), adoptedLaw),
  );
  expect(inForce).toEqual([false, true, true, false]);
  expect(guidanceDocument('ap-08-1125-0028').controlNumber).toBe('AP-08-1125-0028');
});

test.each([
  ['irm-5.14.1-2024-07-02', '2024-07-01', '2024-07-02'],
  ['simple-payment-plan-individuals-2025-03-05', '2025-03-04', '2025-03-05'],
  ['simple-payment-plan-businesses-2025-12-03', '2025-12-02', '2025-12-03'],
])('%s ships unadopted; a preview does not count it on %s and counts it on %s', (id, before, from) => {
  expect(isAdopted(id, day('2026-11-22'), adoptedLaw)).toBe(false);
  const preview = withEdition(adoptedLaw, id);
  expect(isAdopted(id, day(before), preview)).toBe(false);
  expect(isAdopted(id, day(from), preview)).toBe(true);
  expect(preview.id).toBe(`${adoptedLaw.id}+${id}`);
});

test('a preview of the next manual takes its place in the series', () => {
  const preview = withEdition(adoptedLaw, 'irm-5.14.1-2024-07-02');
  expect(editionInForce(manual, day('2024-07-01'), preview).id).toBe('irm-5.14.1-2023-03-31');
  expect(editionInForce(manual, day('2024-07-02'), preview).id).toBe('irm-5.14.1-2024-07-02');
});

test('a preview of what is adopted already is the same law', () => {
  expect(withEdition(adoptedLaw, 'irm-5.14.1-2023-03-31')).toBe(adoptedLaw);
});

test('an unknown document is refused with those there are', () => {
  expect(() => withEdition(adoptedLaw, 'irm-5.14.1-1999-01-01')).toThrow(
    'there are usc-7123-1998-07-22, rev-proc-2014-63, irm-8.26.9-2020-09-23, irm-5.14.1-2022-12-23,',
  );
});

test('documents have ids of their own, follow one another by day, and supersede what ships', () => {
  const ids = guidanceDocuments.map(({ id }) => id);
  const days = guidanceDocuments.map(({ effectiveDay }) => effectiveDay);
  const superseded = guidanceDocuments.flatMap(({ supersedes }) =>
    supersedes === undefined ? [] : [supersedes],
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(days).toEqual(days.toSorted());
  expect(superseded.filter((id) => !ids.includes(id))).toEqual([]);
});
