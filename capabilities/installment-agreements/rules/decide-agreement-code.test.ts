import { describe, expect, test } from 'vitest';
import { day } from '#kernel/calendar/day.ts';
import { dollars } from '#kernel/money/cents.ts';
import { decideAgreementCode } from './decide-agreement-code.ts';
import { decideApproval } from './decide-approval.ts';
import { decideCodeRequest } from './decide-code-request.ts';
import { determine } from './determine.ts';
import { caseWith, failedTests, monthly, owing, sampleLaw } from './testing.ts';

type Changes = NonNullable<Parameters<typeof caseWith>[0]>;

const onDay = day('2023-04-10');
const entered = (tc: string, ac: string, on: string) => ({ tc, ac, onDay: day(on) });
const pendingStands = [entered('971', '043', '2023-01-05')];
const activeStands = [entered('971', '063', '2023-01-05')];

function decided(tc: string, ac: string, codes: typeof pendingStands = []) {
  return decideAgreementCode({ onDay, code: { tc, ac }, codes }, sampleLaw);
}

test.each`
  tc       | ac       | codes            | outcome      | failed
  ${'971'} | ${'043'} | ${[]}            | ${'allowed'} | ${[]}
  ${'971'} | ${'043'} | ${pendingStands} | ${'refused'} | ${['no-second-agreement-code']}
  ${'972'} | ${'043'} | ${pendingStands} | ${'allowed'} | ${[]}
  ${'972'} | ${'043'} | ${[]}            | ${'refused'} | ${['reversed-code-stands']}
  ${'971'} | ${'063'} | ${pendingStands} | ${'allowed'} | ${[]}
  ${'971'} | ${'063'} | ${activeStands}  | ${'refused'} | ${['no-second-agreement-code']}
  ${'971'} | ${'163'} | ${activeStands}  | ${'allowed'} | ${[]}
  ${'971'} | ${'163'} | ${pendingStands} | ${'refused'} | ${['reversed-code-stands']}
  ${'972'} | ${'063'} | ${activeStands}  | ${'allowed'} | ${[]}
  ${'972'} | ${'163'} | ${activeStands}  | ${'refused'} | ${['agreement-code-listed']}
  ${'971'} | ${'069'} | ${[]}            | ${'refused'} | ${['agreement-code-listed']}
`('[IA-C-142] TC $tc AC $ac: $outcome', ({ tc, ac, codes, outcome, failed }) => {
  const decision = decided(tc, ac, codes);
  expect(decision.outcome).toBe(outcome);
  expect(failedTests(decision.findings)).toEqual(failed);
});

describe('an agreement that can be input today', () => {
  /** Asked on the day of the request, with a type that fits: what the grant says hangs on the approval. */
  function asked(changes: Changes) {
    const facts = caseWith(changes);
    const { type, pendingCodes } = determine(facts, sampleLaw, onDay);
    if (type === 'none') throw new Error('a type fits');
    const approval = decideApproval({ onDay, type, llcLiability: 'none' }, sampleLaw).outcome;
    const [code] = pendingCodes;
    return decideCodeRequest(
      {
        onDay,
        completedDay: facts.request.completedDay,
        code: code?.decision.outcome ?? 'barred',
        codeFindings: [],
        grant: approval === 'not-needed' ? 'may-be-recorded' : 'needs-approval',
      },
      sampleLaw,
    );
  }

  test('[IA-A-151] a streamlined one is refused AC 043 for immediate input, and AC 063 is accepted', () => {
    const { outcome, findings } = asked({ modules: [{ balance: owing(dollars(20_000)) }] });
    expect([outcome, failedTests(findings)]).toEqual(['may-not-be-asked', ['agreement-not-input-at-once']]);
    expect(decided('971', '063').outcome).toBe('allowed');
  });

  test('[IA-A-151] an in-business express one that a manager has not approved that day takes AC 043', () => {
    const { outcome } = asked({
      taxpayer: { entity: 'corporation', inBusiness: true },
      request: { payment: monthly(500) },
      modules: [{ mft: '01', period: '202209', kind: 'trust-fund', balance: owing(dollars(9_000)) }],
    });
    expect(outcome).toBe('may-be-asked');
  });
});
