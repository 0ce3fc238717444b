import { describe, expect, test } from 'vitest';
import { cents } from '#kernel/money/cents.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import { conditionCodes, initiatorCodes } from '../parameters/locator-codes.ts';
import { computeLocatorNumber } from './compute-locator-number.ts';
import { decideLocatorNumber } from './decide-locator-number.ts';
import { determine } from './determine.ts';
import { caseWith, monthly, owing, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const locator = (changes: Changes, type: AgreementTypeId | 'none' = 'routine') =>
  computeLocatorNumber(caseWith(changes), type);
const numberOf = (changes: Changes, type?: AgreementTypeId) => locator(changes, type).number;
const debit = { request: { method: 'direct-debit' } } as const;
const backup = ['backup-not-collectible'] as const;
const backupAndLien = ['backup-not-collectible', 'lien-on-default'] as const;
const preAssessed = [{ assessedDay: 'pre-assessed' as const }];

describe('the lists', () => {
  test('[IA-C-152] [IA-C-153] seventeen values of XX and fifteen of YY, each with two digits and once', () => {
    expect(initiatorCodes.map(({ code }) => code)).toEqual(
      '00 01 02 03 06 07 08 11 12 20 30 31 90 91 92 94 99'.split(' '),
    );
    expect(conditionCodes.map(({ code }) => code).toSorted()).toEqual(
      '08 09 12 15 27 32 36 37 41 53 63 66 70 80 99'.split(' '),
    );
  });

  test('[IA-C-151] XX 02 and YY 36 are 0236, four digits with the leading zero', () => {
    expect(locator({}, 'streamlined-25')).toMatchObject({ number: '0236', initiator: '02', condition: '36' });
  });
});

describe('[IA-C-029] [IA-C-154] [IA-C-155] [IA-C-156] [IA-C-162] [IA-C-166] conditions', () => {
  test.each<readonly [string, Changes, AgreementTypeId, string]>([
    ['one condition, streamlined', {}, 'streamlined-25', '0236'],
    ['53 and 66', { origin: { conditions: backupAndLien } }, 'routine', '1253'],
    ['53 and 66 from CSCO', { origin: { conditions: backupAndLien, function: 'csco' } }, 'routine', '9253'],
    ['53 alone', { origin: { conditions: backup } }, 'routine', '0253'],
    [
      '53 and unassessed modules',
      { origin: { conditions: backup }, modules: preAssessed },
      'routine',
      '1253',
    ],
    ['53 by direct debit', { ...debit, origin: { conditions: backup } }, 'routine', '0353'],
    ['53 in a partial payment agreement', { origin: { conditions: backup } }, 'partial-payment', '1212'],
    ['a partial payment agreement alone', {}, 'partial-payment', '0212'],
    [
      'direct debit with 53, 66 and 32',
      { ...debit, origin: { conditions: backupAndLien }, modules: preAssessed },
      'routine',
      '0353',
    ],
    ['an unassessed module', { modules: preAssessed }, 'routine', '0232'],
    ['an unassessed module by direct debit', { ...debit, modules: preAssessed }, 'routine', '0332'],
    ['an unassessed module, partial payment', { modules: preAssessed }, 'partial-payment', '1212'],
    ['streamlined above 25,000', {}, 'streamlined-50', '0237'],
    ['no condition', {}, 'routine', '0209'],
    ['66 drops 09 and is one condition', { origin: { conditions: ['lien-on-default'] } }, 'routine', '0266'],
    ['in-business trust fund', {}, 'ibtf', '0215'],
    ['restricted accruals', { modules: [{ restrictedAccruals: true }] }, 'routine', '0227'],
    [
      '80, 27 and 63',
      {
        origin: { conditions: ['review-payment', 'cross-reference-tin'] },
        modules: [{ restrictedAccruals: true }],
      },
      'routine',
      '1263',
    ],
    ['37 and 66', { origin: { conditions: ['lien-on-default'] } }, 'streamlined-50', '1237'],
    ['63 before 12', { origin: { conditions: ['cross-reference-tin'] } }, 'partial-payment', '1263'],
    [
      '66 before 99, not in the field',
      { origin: { conditions: ['short-term-plan', 'lien-on-default'], function: 'acs' } },
      'routine',
      '9966',
    ],
    [
      'a short-term plan of ACS',
      { origin: { conditions: ['short-term-plan'], function: 'acs' } },
      'routine',
      '9999',
    ],
  ])('[IA-B-068] [IA-B-184] [IA-C-062] [IA-C-164] [IA-C-172] [IA-C-214] %s', (_, changes, type, number) => {
    expect(numberOf(changes, type)).toBe(number);
  });

  test('[IA-C-165] [IA-C-062] conditions come from the modules: 27 and 32 only where a module has them', () => {
    expect(locator({ modules: [{ restrictedAccruals: true }] }).conditions).toContain('27');
    expect(locator({ modules: preAssessed }).conditions).toContain('32');
    expect(locator({}).conditions).toEqual(['09']);
  });

  test('every other condition goes on the form and in the history; the letter shows the cross-reference alone', () => {
    const facts = {
      origin: { conditions: ['backup-not-collectible', 'cross-reference-tin', 'lien-on-default'] },
    } as const;
    expect(locator(facts)).toMatchObject({
      number: '1263',
      conditions: ['63', '53', '66'],
      onForm: ['53', '66'],
      onLetter: ['63'],
    });
    expect(locator({ origin: { conditions: backupAndLien } }).onLetter).toEqual([]);
  });
});

test('[IA-C-166] 25,000.00 takes 36, 25,000.01 takes 37, and 50,000.01 is not streamlined and takes neither', () => {
  const at = (balanceCents: number) => {
    const request = { payment: monthly(2_000), method: 'direct-debit', agreesToComply: false } as const;
    const facts = caseWith({ request, modules: [{ balance: owing(cents(balanceCents)) }] });
    const { locator: found } = determine(facts, sampleLaw, facts.onDay);
    return found === 'none' ? found : found.condition;
  };
  expect([at(2_500_000), at(2_500_001), at(5_000_000), at(5_000_001)]).toEqual(['36', '37', '37', '09']);
  const picked = decideLocatorNumber(caseWith(), { number: '0237', type: 'streamlined-25' }, sampleLaw);
  expect(picked.outcome).toBe('refused');
});

describe('initiators', () => {
  const by = (name: string) => ({ origin: { function: name } }) as Changes;

  test.each`
    function                     | number
    ${'area-office-on-acs-case'} | ${'0036'}
    ${'toll-free'}               | ${'0136'}
    ${'revenue-officer'}         | ${'0236'}
    ${'examination'}             | ${'0636'}
    ${'submission-processing'}   | ${'0736'}
    ${'other'}                   | ${'0836'}
  `('[IA-C-215] $function: $number', ({ function: name, number }) => {
    expect(numberOf(by(name), 'streamlined-25')).toBe(number);
  });

  test.each`
    status       | number
    ${'22'}      | ${'2009'}
    ${'24'}      | ${'2009'}
    ${'58'}      | ${'9009'}
    ${'26'}      | ${'none'}
    ${'unknown'} | ${'unknown'}
  `('[IA-C-173] CSCO on a module in status $status: $number', ({ status, number }) => {
    expect(numberOf({ origin: { function: 'csco' }, modules: [{ status }] })).toBe(number);
  });

  test('[IA-C-174] Form 9465 is 94; by direct debit 03, with two conditions 12, and 92 from CSCO', () => {
    const form = { form: '9465' } as const;
    expect(numberOf({ origin: form })).toBe('9409');
    expect(numberOf({ ...debit, origin: form })).toBe('0309');
    expect(numberOf({ origin: { ...form, conditions: backupAndLien } })).toBe('1253');
    expect(numberOf({ origin: { ...form, conditions: backupAndLien, function: 'csco' } })).toBe('9253');
  });

  test('[IA-C-175] withholding compliance is 30, streamlined 31; another function has neither', () => {
    const whc = { origin: { function: 'withholding-compliance' } } as const;
    expect([numberOf(whc, 'routine'), numberOf(whc, 'streamlined-25')]).toEqual(['3009', '3136']);
    expect(numberOf({}, 'streamlined-25')).toBe('0236');
  });

  test('[IA-C-176] Form 2159 is 11, from CSCO 91, and with two conditions 12 or 92', () => {
    const form = { form: '2159' } as const;
    expect(numberOf({ origin: form }, 'streamlined-25')).toBe('1136');
    expect(numberOf({ origin: { ...form, function: 'csco' } }, 'streamlined-25')).toBe('9136');
    expect(numberOf({ origin: { ...form, conditions: backupAndLien } })).toBe('1253');
    expect(numberOf({ origin: { ...form, conditions: backupAndLien, function: 'csco' } })).toBe('9253');
    expect(numberOf({ request: { method: 'payroll-deduction' } }, 'streamlined-25')).toBe('1136');
  });

  test('[IA-C-216] one ordered list chooses, and the rule that chose is kept', () => {
    const both = { form: '9465', conditions: backupAndLien } as const;
    expect(locator({ ...debit, origin: both }).because).toBe('direct-debit');
    expect(locator({ origin: both }).because).toBe('several-conditions');
    expect(locator({ origin: { form: '2159', conditions: backupAndLien } }).because).toBe(
      'several-conditions',
    );
    expect(locator({ origin: { form: '9465' } }).because).toBe('form-9465');
    expect(locator({}).because).toBe('initiator');
  });

  test('while the method is unknown the number is, because direct debit would change it', () => {
    expect(numberOf({ request: { method: 'unknown' } })).toBe('unknown');
  });
});
