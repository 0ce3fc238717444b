import { type AccountModule, computeUnpaidBalanceOfAssessments } from '#capabilities/accounts/index.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { isUnknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { CaseFacts } from '../rules/case-facts.ts';
import { computeFee } from '../rules/compute-fee.ts';
import { scheduleBasisOf } from '../rules/compute-tried-plan.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { feeFactsOf } from '../rules/fee-facts.ts';
import { nextQuestions } from '../rules/next-questions.ts';
import type { Outlook } from './outlook.contract.ts';

/** What answers a fact that only the grant reads, by the names that its findings compare. */
type ReadByGrant = Readonly<Record<string, string>>;

const beforeTerms: ReadByGrant = {
  depositsCurrent: 'depositsCurrent',
  estimatedPaymentsCurrent: 'estimatedPaymentsCurrent',
  dueDayOfMonth: 'dueDayOfMonth',
};

/** What a type needs (Exhibit 5.14.1-5) is found out once the request is on record, not while it is taken. */
const onRecord: ReadByGrant = {
  ...beforeTerms,
  statementReceived: 'statement',
  statementVerified: 'statement',
  lienDeterminationMade: 'lienDetermination',
  trustFundDeterminationMade: 'trustFundDetermination',
  asedProtected: 'asedProtected',
  csedExtensionAnswered: 'csedExtension',
  assetsViewed: 'assetsViewed',
};

/**
 * What lies ahead of a request: the questions that still matter, and the schedule that payments would make.
 */
export function outlookOf(
  { facts, modules }: { readonly facts: CaseFacts; readonly modules: readonly AccountModule[] },
  grant: Decision,
  law: Law,
  onDay: Day,
  stage: 'taken' | 'on-record',
): Outlook {
  const dated = { ...facts, onDay };
  const { ask, settled } = nextQuestions(facts, law, onDay);
  const asked = ask.map(({ fact }) => fact);
  const reads = stage === 'taken' ? beforeTerms : onRecord;
  const unknownToGrant = openToGrant(grant, reads).filter((fact) => !asked.includes(fact));
  const included = new Set(facts.modules.filter((module) => module.included).map(moduleKey));
  return {
    ask: [...ask, ...unknownToGrant.map((fact) => ({ fact }))],
    settled: settled.filter(({ fact }) => !unknownToGrant.includes(fact)).map((one) => ({ ...one })),
    schedule: scheduleBasisOf(dated, computeFee(feeFactsOf(dated), law).feeCents, law),
    modules: modules.map((module) => {
      const about = moduleKey(module);
      const { valueCents: unpaidCents } = computeUnpaidBalanceOfAssessments([{ ...module, module: about }]);
      const { moduleId, taxpayerId, csedDay } = module;
      return { moduleId, taxpayerId, about, included: included.has(about), unpaidCents, csedDay };
    }),
  };
}

/** Each fact once that the grant does not know and that somebody can answer. */
function openToGrant(grant: Decision, reads: ReadByGrant): readonly string[] {
  const unknown = grant.findings.filter(isUnknown).flatMap(({ compared }) => compared?.fact ?? []);
  return [...new Set(unknown.flatMap((fact) => reads[fact] ?? []))];
}
