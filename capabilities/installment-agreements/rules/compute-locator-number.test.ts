import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
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

describe('conditions', () => {
  type Row = readonly [string, Changes, AgreementTypeId, string];
  const lien = ['lien-on-default'] as const;

  test.each<Row>([
    ['one condition, streamlined', {}, 'streamlined-25', '0236'],
    ['53 and 66', { origin: { conditions: backupAndLien } }, 'routine', '1253'],
    ['53 and 66 from CSCO', { origin: { conditions: backupAndLien, function: 'csco' } }, 'routine', '9253'],
    ['53 alone', { origin: { conditions: backup } }, 'routine', '0253'],
    ['no condition', {}, 'routine', '0209'],
    ['66 drops 09 and is one condition', { origin: { conditions: lien } }, 'routine', '0266'],
  ])('[IA-C-029] [IA-C-154] [IA-C-214] how many there are: %s', (_, changes, type, number) => {
    expect(numberOf(changes, type)).toBe(number);
  });

  test.each<Row>([
    ['53', { ...debit, origin: { conditions: backup } }, 'routine', '0353'],
    [
      '53, 66 and 32',
      { ...debit, origin: { conditions: backupAndLien }, modules: preAssessed },
      'routine',
      '0353',
    ],
    ['an unassessed module', { ...debit, modules: preAssessed }, 'routine', '0332'],
  ])('[IA-C-155] [IA-B-068] [IA-B-184] by direct debit: %s', (_, changes, type, number) => {
    expect(numberOf(changes, type)).toBe(number);
  });

  test.each<Row>([
    ['partial payment', {}, 'partial-payment', '0212'],
    ['partial payment with 53', { origin: { conditions: backup } }, 'partial-payment', '1212'],
    ['in-business trust fund', {}, 'ibtf', '0215'],
    ['streamlined to 25,000', {}, 'streamlined-25', '0236'],
    ['streamlined above 25,000', {}, 'streamlined-50', '0237'],
    ['routine', {}, 'routine', '0209'],
  ])('[IA-C-162] [IA-C-164] [IA-C-166] [IA-B-068] what the type brings: %s', (_, changes, type, number) => {
    expect(numberOf(changes, type)).toBe(number);
  });

  test.each<Row>([
    ['restricted accruals', { modules: [{ restrictedAccruals: true }] }, 'routine', '0227'],
    ['unassessed', { modules: preAssessed }, 'routine', '0232'],
    ['unassessed, with 53', { origin: { conditions: backup }, modules: preAssessed }, 'routine', '1253'],
    ['unassessed, partial payment', { modules: preAssessed }, 'partial-payment', '1212'],
  ])('[IA-B-184] [IA-B-068] [IA-C-165] what a module brings: %s', (_, changes, type, number) => {
    expect(numberOf(changes, type)).toBe(number);
  });

  test('[IA-C-165] [IA-C-062] 27 and 32 come from the modules, and go once a module has them no longer', () => {
    expect(locator({ modules: [{ restrictedAccruals: true }] }).conditions).toEqual(['27']);
    expect(locator({ modules: preAssessed }).conditions).toEqual(['32']);
    expect(locator({ modules: [...preAssessed, {}] }).conditions).toEqual(['32']);
    const assessed = { assessedDay: day('2023-06-12'), restrictedAccruals: false };
    expect(locator({ modules: [assessed] }).conditions).toEqual(['09']);
    expect(locator({ modules: [{ ...preAssessed[0], included: false }, {}] }).conditions).toEqual(['09']);
  });

  test.each<Row>([
    [
      '80, 27 and 63',
      {
        origin: { conditions: ['review-payment', 'cross-reference-tin'] },
        modules: [{ restrictedAccruals: true }],
      },
      'routine',
      '1263',
    ],
    ['37 and 66', { origin: { conditions: lien } }, 'streamlined-50', '1237'],
    ['12 and 63', { origin: { conditions: ['cross-reference-tin'] } }, 'partial-payment', '1263'],
    [
      '99 and 66, not in the field',
      { origin: { conditions: ['short-term-plan', 'lien-on-default'], function: 'acs' } },
      'routine',
      '9966',
    ],
  ])('[IA-C-156] the highest of the priority list stands in the number: %s', (_, changes, type, number) => {
    expect(numberOf(changes, type)).toBe(number);
  });

  test.each<readonly [AgreementTypeId, string]>([
    ['partial-payment', '63 12 53 32 27 66 70 80 99'],
    ['ibtf', '63 53 32 15 27 66 70 80 99'],
    ['streamlined-25', '63 53 32 27 36 66 70 80 99'],
    ['streamlined-50', '63 53 32 27 37 66 70 80 99'],
  ])('[IA-C-156] every condition at once stands in the order of the list: %s', (type, order) => {
    const conditions = [
      'short-term-plan',
      'review-payment',
      'secondary-liable',
      'lien-on-default',
      'backup-not-collectible',
      'cross-reference-tin',
    ] as const;
    const modules = [{ restrictedAccruals: true, assessedDay: 'pre-assessed' as const }];
    expect(locator({ origin: { conditions, function: 'acs' }, modules }, type).conditions).toEqual(
      order.split(' '),
    );
  });

  test('[IA-C-172] a short-term plan of ACS is 9999', () => {
    expect(numberOf({ origin: { conditions: ['short-term-plan'], function: 'acs' } })).toBe('9999');
  });

  test('[IA-B-068] [IA-B-184] the conditions that the number does not tell go on the form', () => {
    const withBackup = { origin: { conditions: backup }, modules: preAssessed };
    expect(locator(withBackup)).toMatchObject({ number: '1253', onForm: ['32'] });
    expect(locator({ modules: preAssessed }, 'partial-payment')).toMatchObject({
      number: '1212',
      onForm: ['32'],
    });
    expect(locator({ origin: { conditions: backup } }, 'partial-payment')).toMatchObject({ onForm: ['53'] });
    expect(locator({ modules: preAssessed })).toMatchObject({ number: '0232', onForm: [] });
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

  /** A case for each rule of the list, in its order; later rules would often apply too. */
  test.each<readonly [string, string, Changes]>([
    [
      '99',
      'short-term-plan',
      {
        ...debit,
        origin: { conditions: ['short-term-plan', 'lien-on-default'], function: 'acs', form: '2159' },
      },
    ],
    [
      '03',
      'direct-debit',
      { ...debit, origin: { form: '9465', conditions: backupAndLien, function: 'csco' } },
    ],
    ['12', 'several-conditions', { origin: { form: '2159', conditions: backupAndLien } }],
    ['92', 'several-conditions', { origin: { form: '9465', conditions: backupAndLien, function: 'csco' } }],
    ['91', 'payroll-deduction', { origin: { form: '2159', function: 'csco' }, modules: [{ status: '22' }] }],
    ['30', 'withholding-compliance', { origin: { form: '9465', function: 'withholding-compliance' } }],
    ['94', 'form-9465', { origin: { form: '9465', function: 'csco' }, modules: [{ status: '22' }] }],
    ['20', 'status-22-or-24', { origin: { function: 'csco' }, modules: [{ status: '24' }] }],
    ['20', 'status-22-or-24', { origin: { function: 'acs' }, modules: [{ status: '22' }] }],
    ['90', 'csco', { origin: { function: 'csco' }, modules: [{ status: '58' }] }],
    ['00', 'initiator', { origin: { function: 'area-office-on-acs-case' } }],
    ['02', 'initiator', {}],
  ])(
    '[IA-C-216] one ordered list chooses XX %s, and the rule that chose is kept: %s',
    (code, because, changes) => {
      expect(locator(changes)).toMatchObject({ initiator: code, because });
    },
  );

  test('while the method is unknown the number is, because direct debit would change it', () => {
    expect(numberOf({ request: { method: 'unknown' } })).toBe('unknown');
  });
});
