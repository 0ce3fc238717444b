import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dollars } from '#kernel/money/cents.ts';
import { caseFileSchema, readCaseFile } from './case-file.contract.ts';

type Section = Record<string, unknown>;
type File = { taxpayer: Section; request: Section; modules: Section[]; compliance: Section };

const path = join(import.meta.dirname, '..', '..', '..', 'examples', 'guaranteed.json');
const file = JSON.parse(readFileSync(path, 'utf8')) as File;

/** The plain file with some fields of a section changed. */
function withIn(section: 'taxpayer' | 'request', change: Section): unknown {
  return { ...file, [section]: { ...file[section], ...change } };
}

function withModule(change: Section): unknown {
  return { ...file, modules: [{ ...file.modules[0], ...change }] };
}

function problemOf(given: unknown) {
  const reading = readCaseFile(given);
  if (reading.kind !== 'problem') throw new Error('this file was read');
  return reading.problem;
}

test('a file becomes facts: dollars are cents, days are days, and what is left out is unknown', () => {
  const reading = readCaseFile(file);
  if (reading.kind !== 'case') throw new Error(JSON.stringify(reading.problem));
  const { request, modules, finances } = reading.facts;
  expect(request.payment).toEqual({ kind: 'amount', amountCents: dollars(300), every: 'month' });
  expect(request.completedDay).toBe('2023-04-03');
  expect(modules[0]).toMatchObject({ kind: 'individual-income', balance: { taxCents: dollars(8_000) } });
  expect(finances.abilityToPayCents).toBe('unknown');
  expect(request.receivedAt).toBe('unknown');
});

test('the least file is who, when and which modules', () => {
  const least = {
    taxpayer: { entity: 'individual', identification: { nameGiven: true, tinGiven: true } },
    request: { receivedDay: '2023-04-03', channel: 'phone' },
    modules: [{ mft: '30', period: '202112', balance: {} }],
  };
  const reading = readCaseFile(least);
  if (reading.kind !== 'case') throw new Error(JSON.stringify(reading.problem));
  const { taxpayer, request, modules } = reading.facts;
  expect([taxpayer.bankruptcy, request.payment, modules[0]?.balance.taxCents]).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});

describe('a problem names the field and what was expected', () => {
  test.each<readonly [string, unknown, string, string]>([
    [
      'a day that does not exist',
      withIn('request', { receivedDay: '2023-02-30' }),
      'request.receivedDay',
      'a day that exists, as YYYY-MM-DD',
    ],
    [
      'a due day of 29',
      withIn('request', { dueDayOfMonth: 29 }),
      'request.dueDayOfMonth',
      'a day of the month from 1 to 28',
    ],
    [
      'an amount as a number',
      withModule({ balance: { tax: 8000 } }),
      'modules[0].balance.tax',
      'an amount in dollars as a text, such as "1234.56" or "unknown"',
    ],
    [
      'an amount that is none',
      withIn('request', { payment: { kind: 'amount', amount: 'much' } }),
      'request.payment.amount',
      'an amount in dollars as a text, such as "1234.56"',
    ],
    [
      'a word for yes',
      withIn('taxpayer', { inBusiness: 'maybe' }),
      'taxpayer.inBusiness',
      'true, false or "unknown"',
    ],
    [
      'a kind of taxpayer',
      withIn('taxpayer', { entity: 'person' }),
      'taxpayer.entity',
      'one of individual, sole-proprietor, corporation, partnership, llc, estate, trust, other',
    ],
    [
      'a field inside one of several forms',
      withIn('taxpayer', { bankruptcy: { petitionDay: 'x' } }),
      'taxpayer.bankruptcy.petitionDay',
      'a day that exists, as YYYY-MM-DD',
    ],
    ['a missing section', { ...file, modules: undefined }, 'modules', 'a list of modules'],
    ['no object at all', [], 'the case file', 'an object with fields'],
  ])('%s', (_, given, field, expected) => {
    expect(problemOf(given)).toMatchObject({ field, expected });
  });

  test('an unknown field is told with the nearest known one, or with all there are', () => {
    expect(problemOf(withIn('request', { recievedDay: '2023-04-03' }))).toEqual({
      field: 'request.recievedDay',
      expected: 'a known field, such as receivedDay',
    });
    expect(problemOf(withModule({ balance: { taxCents: 800_000 } }))).toEqual({
      field: 'modules[0].balance.taxCents',
      expected: 'one of tax, assessedPenalty, assessedInterest, accrualsToPayoff',
    });
    expect(problemOf({ ...file, modulez: [] })).toEqual({
      field: 'modulez',
      expected: 'a known field, such as modules',
    });
  });

  test('MFT 55 does not tell its kind of tax, and an unlisted one tells none', () => {
    expect(problemOf(withModule({ mft: '55' }))).toEqual({
      field: 'modules[0].kind',
      expected: 'one of trust-fund-recovery-penalty, individual-other, which MFT 55 does not tell',
    });
    expect(problemOf(withModule({ mft: '99' })).expected).toContain('which MFT 99 does not tell');
    expect(readCaseFile(withModule({ mft: '55', kind: 'trust-fund-recovery-penalty' })).kind).toBe('case');
  });
});

test('the schema has the names of the file, none that says cents, and room for all eight types', () => {
  const text = JSON.stringify(caseFileSchema());
  expect(text).not.toContain('Cents');
  for (const name of ['accrualsToPayoff', 'abilityToPay', 'csedExtension', 'trustFundEvidence', 'conditions'])
    expect(text).toContain(`"${name}"`);
});
