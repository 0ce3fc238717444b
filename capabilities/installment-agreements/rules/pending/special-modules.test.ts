import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { caseWith, findingOf, monthly, owing, sampleLaw, sampleModule } from '../testing.ts';
import { decidePending } from './decide-pending.ts';
import { decidePendingCode } from './decide-pending-code.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const decided = (changes: Changes) => decidePending(caseWith(changes), sampleLaw);

describe('delay', () => {
  test.each`
    determination | outcome          | code
    ${'approved'} | ${'not-pending'} | ${'barred'}
    ${'proposed'} | ${'pending'}     | ${'required'}
    ${'none'}     | ${'pending'}     | ${'required'}
  `(
    '[IA-A-154] all four elements and a delay determination that is $determination: $outcome, AC 043 $code',
    ({ determination, outcome, code }) => {
      const facts = caseWith({ request: { delayDetermination: determination } });
      const decision = decidePending(facts, sampleLaw);
      expect(decision.outcome).toBe(outcome);
      expect(findingOf(decision.findings, 'not-made-to-delay')?.holds).toBe(outcome === 'pending');
      expect(decidePendingCode(facts, sampleModule, decision, sampleLaw).outcome).toBe(code);
    },
  );
});

describe('deposits', () => {
  test.each`
    case                                     | pyramider    | deposits     | delay         | outcome
    ${'missed deposits, no identification'}  | ${false}     | ${false}     | ${'none'}     | ${'pending'}
    ${'missed deposits and a pyramider'}     | ${true}      | ${false}     | ${'none'}     | ${'not-pending'}
    ${'a pyramider with every deposit made'} | ${true}      | ${true}      | ${'none'}     | ${'pending'}
    ${'missed deposits, made to delay'}      | ${false}     | ${false}     | ${'approved'} | ${'not-pending'}
    ${'identification not looked up'}        | ${'unknown'} | ${false}     | ${'none'}     | ${'needs-facts'}
    ${'either fact frees the request'}       | ${'unknown'} | ${true}      | ${'none'}     | ${'pending'}
    ${'deposits not looked up'}              | ${true}      | ${'unknown'} | ${'none'}     | ${'needs-facts'}
  `('[IA-A-169] [IA-C-209] $case: $outcome', ({ pyramider, deposits, delay, outcome }) => {
    const decision = decided({
      taxpayer: { bmfPyramider: pyramider },
      compliance: { depositsCurrent: deposits, estimatedPaymentsCurrent: false },
      request: { delayDetermination: delay },
    });
    expect(decision.outcome).toBe(outcome);
  });
});

describe('restitution', () => {
  const csedDay = day('2028-05-14');
  const restitution = (total: number) => ({
    restitution: true,
    csedDay,
    balance: owing(dollars(total)),
  });

  test.each`
    payment | module
    ${300}  | ${'not-pending'}
    ${600}  | ${'pending'}
  `(
    '[IA-A-161] 30,000 of restitution with accruals of 6,000, 60 months: $payment a month is $module',
    ({ payment, module }) => {
      const modules = [{ ...restitution(30_000), balance: owing(dollars(30_000), dollars(6_000)) }];
      const decision = decided({ modules, request: { payment: monthly(payment) } });
      expect(decision.outcome).toBe(module);
      expect(findingOf(decision.findings, 'restitution-paid-by-csed', '30 202112')).toMatchObject({
        holds: module === 'pending',
        compared: { limit: { value: dollars(600) } },
      });
    },
  );

  test('[IA-C-211] 12,000.00 in 60 months takes 200.00; at 150.00 that module is not pending while another is', () => {
    const other = { period: '202012' };
    const enough = decided({ modules: [restitution(12_000), other], request: { payment: monthly(200) } });
    expect(findingOf(enough.findings, 'restitution-paid-by-csed', '30 202112')?.holds).toBe(true);
    const little = decided({ modules: [restitution(12_000), other], request: { payment: monthly(150) } });
    expect(findingOf(little.findings, 'restitution-paid-by-csed', '30 202112')).toMatchObject({
      holds: false,
      cure: { act: 'raise-payment', to: dollars(200) },
    });
    expect(little.outcome).toBe('pending');
    expect(decided({ modules: [restitution(12_000)], request: { payment: monthly(150) } }).outcome).toBe(
      'not-pending',
    );
  });

  test('nobody knows whether it is restitution: unknown while the payment is too little, met once it is enough', () => {
    const modules = [{ ...restitution(12_000), restitution: 'unknown' as const }];
    expect(decided({ modules, request: { payment: monthly(199.99) } }).outcome).toBe('needs-facts');
    expect(decided({ modules, request: { payment: monthly(200) } }).outcome).toBe('pending');
  });

  test('a CSED before the first payment leaves no payment that would do', () => {
    const modules = [{ ...restitution(100), csedDay: day('2023-05-14') }];
    const { outcome, findings } = decided({ modules, request: { payment: monthly(10_000) } });
    expect(outcome).toBe('not-pending');
    expect(findingOf(findings, 'restitution-paid-by-csed', '30 202112')?.cure).toEqual({
      act: 'leave-out-restitution',
      names: ['30 202112'],
    });
  });
});

describe('trust fund recovery penalty', () => {
  const penalty = (assessedDay: ReturnType<typeof day> | 'pre-assessed' | 'unknown') => ({
    mft: '55',
    kind: 'trust-fund-recovery-penalty' as const,
    assessedDay,
    balance: owing(dollars(25_000)),
  });
  const evidence = (form2751Signed: boolean, form4183Approved: boolean, letter1153Issued: boolean) => ({
    trustFundEvidence: { form2751Signed, form4183Approved, letter1153Issued },
    payment: monthly(700),
  });

  type Assessed = Parameters<typeof penalty>[0];
  type Proofs = ReturnType<typeof evidence>;

  test.each<readonly [string, Assessed, Proofs, string]>([
    ['assessed, 25,000', day('2022-11-14'), evidence(false, false, false), 'pending'],
    ['not assessed', 'pre-assessed', evidence(false, false, false), 'not-pending'],
    ['Form 2751 signed', 'pre-assessed', evidence(true, false, false), 'pending'],
    ['Form 2751 unsigned', 'pre-assessed', evidence(false, false, false), 'not-pending'],
    ['Form 4183 approved, Letter 1153 issued', 'pre-assessed', evidence(false, true, true), 'pending'],
    ['Form 4183 without Letter 1153', 'pre-assessed', evidence(false, true, false), 'not-pending'],
    ['Letter 1153 without Form 4183', 'pre-assessed', evidence(false, false, true), 'not-pending'],
  ])('[IA-A-185] [IA-A-186] [IA-A-187] %s', (_, assessed, proofs, outcome) => {
    const decision = decided({ modules: [penalty(assessed)], request: proofs });
    expect(decision.outcome).toBe(outcome);
  });

  test('[IA-A-188] without any proof pending is refused; the corporation’s own balance proves nothing', () => {
    const corporation = { mft: '01', period: '202109', kind: 'trust-fund' as const };
    const { outcome, findings } = decided({
      modules: [penalty('pre-assessed'), corporation],
      request: evidence(false, false, false),
    });
    expect(outcome).toBe('not-pending');
    expect(findingOf(findings, 'trust-fund-penalty-documented')).toMatchObject({
      holds: false,
      law: { cite: 'IRM 5.14.1.3(11)' },
    });
  });

  test('a proof that nobody has looked up is unknown, unless another one is there', () => {
    const unknown = { form2751Signed: 'unknown', form4183Approved: false, letter1153Issued: false } as const;
    const request = { payment: monthly(700), trustFundEvidence: unknown };
    expect(decided({ modules: [penalty('pre-assessed')], request }).outcome).toBe('needs-facts');
    expect(decided({ modules: [penalty(day('2022-11-14'))], request }).outcome).toBe('pending');
  });
});
