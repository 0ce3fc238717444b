import { describe, expect, test } from 'vitest';
import { addMonths, day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { computeFullPay } from './compute-full-pay.ts';
import { caseWith, monthly, owing, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const first = day('2023-05-15');
const payments = (count: number) => addMonths(first, count - 1);
const fullPay = (changes: Changes) => computeFullPay(caseWith(changes), 'csed', sampleLaw);

describe('varied payments', () => {
  const stepped = (total: number) =>
    fullPay({
      request: { payment: monthly(400), paymentChanges: [{ fromMonth: 13, amountCents: dollars(900) }] },
      modules: [{ balance: owing(dollars(total)) }],
    });

  test('[IA-B-237] 400 for 12 months and then 900: 15,600 is paid in month 24, 15,601 in month 25', () => {
    expect(stepped(15_600)).toMatchObject({ kind: 'full-pay', payments: 24, paidOffDay: payments(24) });
    expect(stepped(15_601)).toMatchObject({ kind: 'full-pay', payments: 25, paidOffDay: payments(25) });
  });

  test('[IA-B-243] a large payment that is planned for month 6 counts in the full-pay test, on its day', () => {
    const request = {
      payment: monthly(100),
      lumpSums: [{ inMonth: 6, amountCents: dollars(1_000) }],
    };
    const modules = [{ balance: owing(dollars(1_600)) }];
    expect(fullPay({ request, modules })).toMatchObject({ payments: 6, paidOffDay: payments(6) });
  });
});

describe('full pay', () => {
  const modules = [
    { balance: owing(dollars(14_000)), csedDay: payments(48) },
    { period: '202012', balance: owing(dollars(10_000)), csedDay: payments(48) },
  ];
  const at = (offered: number) => fullPay({ request: { payment: monthly(offered) }, modules });

  test('[IA-B-002] 24,000 and 48 months: 500 pays in full at month 48; 499 does not, and names the module and its CSED', () => {
    expect(at(500)).toMatchObject({ kind: 'full-pay', payments: 48 });
    expect(at(499)).toEqual({
      kind: 'not-full-pay',
      unpaid: [{ module: '30 202112', csedDay: payments(48), remainsCents: dollars(48) }],
    });
  });

  test('a payment or a statute that is unknown leaves it unknown', () => {
    expect(fullPay({ request: { payment: 'unknown' } }).kind).toBe('unknown');
    expect(fullPay({ request: { payment: { kind: 'none' } } }).kind).toBe('unknown');
    const unknown = [{ balance: { ...owing(dollars(1)), taxCents: 'unknown' as const } }];
    expect(fullPay({ modules: unknown }).kind).toBe('unknown');
    const slow = { request: { payment: monthly(1) }, modules: [{ csedDay: 'unknown' as const }] };
    expect(fullPay(slow).kind).toBe('unknown');
  });
});
