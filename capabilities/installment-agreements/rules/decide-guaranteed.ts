/**
 * Must the agency accept this request because it meets the guaranteed criteria?
 *
 * Law: 26 U.S.C. § 6159(c); IRM 5.14.1.2(2) and (4); the agreement table, Guaranteed.
 * Not modelled: filing and payment compliance today and the other parts of a request, which every type needs.
 */
import { type Decision, holdsTogether, ruleNamed } from '#kernel/decision/decision.ts';
import { type Finding, isFailed } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { irm, usc } from '#kernel/law/source.ts';
import { guaranteedTaxMax } from '../parameters/guaranteed-tax-max.ts';
import { includedModules, type PendingFacts } from './case-facts.ts';
import { computeGuaranteedPayment } from './compute-guaranteed-payment.ts';
import { computeKnownTaxCents, computeTaxCents } from './compute-balance.ts';
import { moduleKey } from './facts/module-facts.ts';
import { atMost, isTrue, known, notApplicable, tested } from './findings.ts';
import { cleanPastYears } from './guaranteed-past-years.ts';
import { manual } from './manual.ts';
import { paymentAtLeast } from './payment-findings.ts';

export type QualifiesOutcome = 'qualifies' | 'does-not-qualify' | 'needs-facts';

const decide = ruleNamed<QualifiesOutcome>('guaranteed', 1);

export function decideGuaranteed(facts: PendingFacts, law: Law): Decision<QualifiesOutcome> {
  const findings = [
    incomeTaxOnly(facts),
    taxWithinMax(facts, law),
    ...cleanPastYears(facts, law),
    // The statute asks for it; the manual grants the request even to those who could pay in full.
    notApplicable('unable-to-pay-in-full', irm('5.14.1.2(2)')),
    ...paysInTime(facts, law),
    agreesToComply(facts),
  ];
  const edition = editionInForce(manual, facts.onDay, law).id;
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

/** 26 U.S.C. § 6159(c)(1); IRM 5.14.1.2(4): all of the taxpayer's income tax, without penalties and interest. */
function taxWithinMax(facts: PendingFacts, law: Law): Finding {
  const max = inForce(guaranteedTaxMax, facts.onDay, law);
  const income = facts.modules.filter(({ kind }) => kind === 'individual-income');
  const tax = computeTaxCents(income);
  const least = computeKnownTaxCents(income);
  const value = tax === 'unknown' && least > max.value ? least : tax;
  const cure =
    value === 'unknown'
      ? { act: 'look-up-tax' }
      : { act: 'pay-down', fact: 'incomeTaxCents', to: value - max.value, unit: 'cents' as const };
  return tested(
    'guaranteed-tax-within-max',
    known(value, (amount) => amount <= max.value),
    atMost('incomeTaxCents', value, max, 'cents'),
    irm('5.14.1.2(4)'),
    cure,
  );
}

/** 26 U.S.C. § 6159(c)(4), and the full-pay test that runs beside every type, IRM 5.14.1.4(1). */
function paysInTime(facts: PendingFacts, law: Law): readonly Finding[] {
  const { inThreeYears, byCsed } = computeGuaranteedPayment(facts, law);
  return [
    paymentAtLeast('guaranteed-pays-in-three-years', facts.request, inThreeYears, usc('6159(c)(4)')),
    paymentAtLeast('pays-in-full-by-csed', facts.request, byCsed, irm('5.14.1.4(1)')),
  ];
}

/** 26 U.S.C. § 6159(c)(5). */
function agreesToComply({ request }: PendingFacts): Finding {
  const agrees = request.agreesToComply;
  return tested('agrees-to-comply', agrees, isTrue('agreesToComply', agrees), usc('6159(c)(5)'), {
    act: 'agree-to-comply',
  });
}
