/**
 * Must the agency accept this request because it meets the guaranteed criteria?
 *
 * Law: 26 U.S.C. § 6159(c); IRM 5.14.1.2(2) and (4); the agreement table, Guaranteed.
 * Not modelled: filing and payment compliance today and the other parts of a request, which every type needs.
 */
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { type InForce, inForce } from '#kernel/law/parameter.ts';
import { irm, usc } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { agreementTable } from '../parameters/agreement-table.ts';
import type { AgreementTable } from '../parameters/agreement-type.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { against, computeTax } from './compute-balance.ts';
import { type LeastPayments, leastPayments } from './compute-least-payment.ts';
import { moduleKey } from './facts/module-facts.ts';
import { isTrue, known, notApplicable, tested } from './findings.ts';
import { cleanPastYears } from './guaranteed-past-years.ts';
import { manual } from './manual.ts';
import { computeTypePayment } from './types/compute-type-payment.ts';
import { paysByTerms } from './types/full-pay-findings.ts';

export type QualifiesOutcome = 'qualifies' | 'does-not-qualify' | 'needs-facts';

const decide = ruleNamed<QualifiesOutcome>('guaranteed', 1);

export function decideGuaranteed(
  facts: PendingFacts,
  law: Law,
  leastOf: LeastPayments = leastPayments(facts, law),
): Decision<QualifiesOutcome> {
  const edition = editionInForce(manual, facts.onDay, law).id;
  const table = inForce(agreementTable, facts.onDay, law);
  const { amount, payment } = table.value.guaranteed;
  const findings = [
    incomeTaxOnly(facts),
    ...(amount.basis === 'any' ? [] : [taxWithinMax(facts, amount.maxCents, table)]),
    ...cleanPastYears(facts, law),
    // The statute asks for it; the manual grants the request even to those who could pay in full.
    notApplicable('unable-to-pay-in-full', irm('5.14.1.2(2)')),
    // 26 U.S.C. § 6159(c)(4).
    ...paysByTerms(facts, payment, computeTypePayment(facts, payment, leastOf, law), {
      law,
      paragraph: usc('6159(c)(4)'),
    }),
    agreesToComply(facts),
  ];
  return decide(qualifiesOutcome(findings), findings, law, edition, facts.onDay);
}

export function qualifiesOutcome(findings: readonly Finding[]): QualifiesOutcome {
  if (findings.some(isFailed)) return 'does-not-qualify';
  return holdsTogether(findings) === true ? 'qualifies' : 'needs-facts';
}

/** 26 U.S.C. § 6159(c): "any tax imposed by subtitle A" of an individual; nothing else beside it. */
function incomeTaxOnly(facts: PendingFacts): Finding {
  const others = includedModules(facts).filter(({ kind }) => kind !== 'individual-income');
  const names = others.map(moduleKey);
  return tested(
    'guaranteed-income-tax-only',
    others.length === 0 && includedModules(facts).length > 0,
    { fact: 'otherTaxModules', value: names, unit: 'text', how: 'none-of' },
    usc('6159(c)'),
    { act: 'choose-other-type', names },
  );
}

/**
 * 26 U.S.C. § 6159(c)(1); IRM 5.14.1.2(4): all of the taxpayer's income tax, without penalties and interest.
 */
function taxWithinMax(facts: PendingFacts, maxCents: Cents, table: InForce<AgreementTable>): Finding {
  const income = facts.modules.filter(({ kind }) => kind === 'individual-income');
  const value = against(computeTax(income), maxCents);
  const { parameter, from, source } = table;
  const limit = { value: maxCents, parameter, from, source };
  return tested(
    'guaranteed-tax-within-max',
    known(value, (tax) => tax <= maxCents),
    { fact: 'incomeTaxCents', value, unit: 'cents', how: 'at-most', limit },
    irm('5.14.1.2(4)'),
    value === 'unknown'
      ? { act: 'look-up-balance' }
      : { act: 'pay-down', fact: 'incomeTaxCents', to: value - maxCents, unit: 'cents' },
  );
}

/** 26 U.S.C. § 6159(c)(5). */
function agreesToComply({ request }: PendingFacts): Finding {
  const agrees = request.agreesToComply;
  return tested('agrees-to-comply', agrees, isTrue('agreesToComply', agrees), usc('6159(c)(5)'), {
    act: 'agree-to-comply',
  });
}
