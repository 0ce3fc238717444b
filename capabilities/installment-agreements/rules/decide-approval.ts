/**
 * Whose approval does this agreement need?
 *
 * Law: the agreement table, Managerial Approval; IRM 5.14.1.1.5(3) and 5.14.1.4(12); IRM 5.14.7.3 for an LLC.
 * Practice: paragraph (12) points to IRM 5.14.5.4 among the agreements without approval; the table and the
 * program control say that an in-business express agreement needs it, and two outweigh one.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import { isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm } from '#kernel/law/source.ts';
import { agreementTable } from '../parameters/agreement-table.ts';
import type { AgreementTypeId } from '../parameters/agreement-type.ts';
import type { TaxpayerFacts } from './facts/taxpayer-facts.ts';
import { tested } from './findings.ts';
import { manual } from './manual.ts';

export type ApprovalFacts = {
  readonly onDay: Day;
  readonly type: AgreementTypeId;
  readonly llcLiability: TaxpayerFacts['llcLiability'];
};

/** Who has to approve: nobody beyond the officer, or the group manager. */
export type ApprovalOutcome = 'not-needed' | 'group-manager';

const decide = ruleNamed<ApprovalOutcome>('approval', 1);

export function decideApproval(
  { onDay, type, llcLiability }: ApprovalFacts,
  law: Law,
): Decision<ApprovalOutcome> {
  const edition = editionInForce(manual, onDay, law).id;
  const { value, parameter, from, source } = inForce(agreementTable, onDay, law);
  const free = Object.entries(value)
    .filter(([, terms]) => !terms.managerApproval)
    .map(([id]) => id);
  const findings = [
    tested(
      'type-without-approval',
      free.includes(type),
      {
        fact: 'agreementType',
        value: type,
        unit: 'code',
        how: 'one-of',
        limit: { value: free, parameter, from, source },
      },
      irm('5.14.1.4(12)'),
      { act: 'send-for-approval' },
    ),
    tested(
      'one-liable-for-llc',
      llcLiability !== 'both',
      { fact: 'llcLiability', value: llcLiability, unit: 'code', how: 'none-of', limit: { value: 'both' } },
      irm('5.14.1.4(12)'),
      { act: 'send-for-approval' },
    ),
  ];
  const outcome = findings.some(isFailed) ? 'group-manager' : 'not-needed';
  return decide(outcome, findings, law, edition, onDay);
}
