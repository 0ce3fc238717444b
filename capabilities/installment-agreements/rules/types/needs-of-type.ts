/**
 * What does an agreement of this type need before it can be granted?
 *
 * Law: the agreement table, rows CIS to Managerial Approval, with footnotes *, ** and ****.
 * Not modelled: whether each need is met; `need-findings.ts` answers that.
 */
import type { Holds, Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { defaultLookbackMonths } from '../../parameters/default-lookback-months.ts';
import { missedPaymentLookbackMonths } from '../../parameters/missed-payment-lookback-months.ts';
import { unverifiedStatementMax } from '../../parameters/unverified-statement-max.ts';
import type { AgreementTerms } from '../../parameters/agreement-type.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { computeAssessed } from '../compute-balance.ts';
import type { LeastPayments } from '../compute-least-payment.ts';
import { computeMonthlyPaymentCents } from '../compute-monthly-payment.ts';
import { allHold, known } from '../findings.ts';
import { isEnough } from '../payment-findings.ts';
import { defaultedWithin, missedPaymentsWithin } from './prior-defaults.ts';

/** In the order of the table. */
export const typeNeeds = [
  'ability-verification',
  'financial-statement',
  'statement-verification',
  'financial-review',
  'lien-determination',
  'trust-fund-determination',
  'ased-protection',
  'direct-debit',
  'csed-extension-answer',
  'asset-view',
  'manager-approval',
] as const;

export type TypeNeed = (typeof typeNeeds)[number];

/** Each need with whether this case has it. */
export function needsOfType(
  facts: PendingFacts,
  terms: AgreementTerms,
  leastOf: LeastPayments,
  law: Law,
): Readonly<Record<TypeNeed, Holds>> {
  const { statement, trustFundDetermination: trustFund } = terms;
  const missedMonths = inForce(missedPaymentLookbackMonths, facts.onDay, law).value;
  const defaultMonths = inForce(defaultLookbackMonths, facts.onDay, law).value;
  const owesTrustFund = includedModules(facts).some(({ kind }) => kind === 'trust-fund');
  return {
    'ability-verification': statement === 'verify-after-default' && missedPaymentsWithin(facts, missedMonths),
    'financial-statement': statement.startsWith('yes'),
    'statement-verification': verifies(facts, statement, leastOf, law),
    'financial-review': statement === 'yes-with-review',
    'lien-determination': terms.lienDetermination,
    'trust-fund-determination': trustFund === 'yes' || (trustFund === 'if-applicable' && owesTrustFund),
    'ased-protection': trustFund === 'no-but-protect-ased',
    'direct-debit':
      terms.directDebit === 'after-default'
        ? defaultedWithin(facts, defaultMonths)
        : terms.directDebit === 'yes',
    'csed-extension-answer': terms.extendCsed === 'if-appropriate',
    'asset-view': terms.viewAssets,
    'manager-approval': terms.managerApproval,
  };
}

/** Footnote **: a small in-business balance that is paid soon enough leaves the statement as it is. */
function verifies(
  facts: PendingFacts,
  statement: AgreementTerms['statement'],
  leastOf: LeastPayments,
  law: Law,
): Holds {
  if (statement !== 'yes-verified-if-large') return statement.startsWith('yes');
  const { assessedCents, months } = inForce(unverifiedStatementMax, facts.onDay, law).value;
  const small: Unknown<boolean> = known(
    computeAssessed(facts.modules).valueCents,
    (balance) => balance <= assessedCents,
  );
  const soon = isEnough(computeMonthlyPaymentCents(facts.request.payment), leastOf({ months }));
  return known(allHold([small, soon]), (both) => !both);
}
