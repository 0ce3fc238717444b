import { describe, expect, test } from 'vitest';
import { addMonths, day } from '#kernel/calendar/day.ts';
import { cents, dollars } from '#kernel/money/cents.ts';
import { type AgreementTypeId, agreementTypeIds } from '../../parameters/agreement-type.ts';
import { leastPayments } from '../compute-least-payment.ts';
import { caseWith, monthly, owing, sampleLaw } from '../testing.ts';
import { decideType } from './decide-type.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

function needs(id: AgreementTypeId, changes: Changes = {}): readonly string[] {
  const facts = caseWith(changes);
  return decideType(id, facts, leastPayments(facts, sampleLaw), sampleLaw).requires;
}

const payroll = { mft: '01', period: '202209', kind: 'trust-fund' as const };

test.each`
  need                       | types
  ${'financial-statement'}   | ${['ibtf', 'routine', 'partial-payment']}
  ${'lien-determination'}    | ${['ibtf', 'routine', 'partial-payment']}
  ${'asset-view'}            | ${['ibtf', 'routine', 'partial-payment']}
  ${'financial-review'}      | ${['partial-payment']}
  ${'csed-extension-answer'} | ${['partial-payment']}
  ${'ased-protection'}       | ${['ibtf-express-10', 'ibtf-express-25']}
  ${'direct-debit'}          | ${['streamlined-50', 'ibtf-express-25']}
  ${'manager-approval'}      | ${['ibtf-express-10', 'ibtf-express-25', 'ibtf', 'routine', 'partial-payment']}
`('[IA-C-191] [IA-B-051] $need is needed by $types alone', ({ need, types }) => {
  expect(agreementTypeIds.filter((id) => needs(id).includes(need))).toEqual(types);
});

test('[IA-C-196] a recovery penalty determination: always in business, elsewhere where a module is a trust fund tax', () => {
  const need = 'trust-fund-determination';
  const withTrustFund = { modules: [payroll] };
  expect(agreementTypeIds.filter((id) => needs(id).includes(need))).toEqual(['ibtf']);
  expect(agreementTypeIds.filter((id) => needs(id, withTrustFund).includes(need))).toEqual([
    'ibtf',
    'routine',
    'partial-payment',
  ]);
});

describe('proof of ability to pay', () => {
  const ended = (end: 'missed-payments' | 'new-liability', on: string): Changes => ({
    request: { receivedDay: day('2023-04-03') },
    taxpayer: {
      priorAgreements: [{ fromDay: day('2020-01-01'), coversIncomeTax: true, end, endedDay: day(on) }],
    },
  });

  test.each`
    end                  | on              | needed
    ${'missed-payments'} | ${'2022-08-01'} | ${true}
    ${'missed-payments'} | ${'2022-04-03'} | ${true}
    ${'missed-payments'} | ${'2022-04-02'} | ${false}
    ${'missed-payments'} | ${'2022-03-01'} | ${false}
    ${'new-liability'}   | ${'2022-08-01'} | ${false}
  `('[IA-C-192] [IA-B-051] a default for $end on $on: $needed', ({ end, on, needed }) => {
    const required = needs('streamlined-50', ended(end, on));
    expect(required.includes('ability-verification')).toBe(needed);
    expect(needs('streamlined-25', ended(end, on))).not.toContain('ability-verification');
  });
});

test('[IA-B-051] 8,500 on guaranteed terms needs no proof of ability; 40,000 does after payments missed seven months before', () => {
  const proof = ['ability-verification', 'financial-statement', 'statement-verification', 'financial-review'];
  const end = 'missed-payments' as const;
  const missed = [{ fromDay: day('2020-01-01'), coversIncomeTax: true, end, endedDay: day('2022-09-10') }];
  const small = { modules: [{ balance: owing(dollars(8_500)) }] };
  const large = {
    request: { method: 'direct-debit' as const, payment: monthly(700) },
    modules: [{ balance: owing(dollars(40_000)) }],
  };
  const proofOf = (id: AgreementTypeId, changes: Changes) =>
    needs(id, changes).filter((need) => proof.includes(need));
  const light = ['guaranteed', 'streamlined-25', 'ibtf-express-10', 'ibtf-express-25'] as const;
  for (const id of light)
    expect(proofOf(id, { ...small, taxpayer: { priorAgreements: missed } })).toEqual([]);
  expect(proofOf('streamlined-50', large)).toEqual([]);
  expect(proofOf('streamlined-50', { ...large, taxpayer: { priorAgreements: missed } })).toEqual([
    'ability-verification',
  ]);
});

test.each`
  balance      | months | verified
  ${2_500_000} | ${60}  | ${false}
  ${2_500_000} | ${61}  | ${true}
  ${2_500_001} | ${60}  | ${true}
`(
  '[IA-C-193] in business, $balance cents paid in $months months: statement verified $verified',
  ({ balance, months, verified }) => {
    const offered = Math.ceil(balance / months) / 100;
    const required = needs('ibtf', {
      taxpayer: { entity: 'corporation', inBusiness: true },
      request: { payment: monthly(offered) },
      modules: [
        { ...payroll, balance: owing(cents(balance), dollars(0)), csedDay: addMonths(day('2023-05-15'), 90) },
      ],
    });
    expect(required.includes('statement-verification')).toBe(verified);
  },
);
