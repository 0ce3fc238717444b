/**
 * Does the proposed payment pay each restitution-based assessment, accruals included, by its CSED?
 *
 * Law: IRM 5.14.1.3(4)d third note; the list of pending criteria, item 7. IRM 5.14.4.6 is pointed to there.
 * Not modelled: other modules of the same request; they are judged by themselves, so only a request that has
 * nothing but such modules fails with them.
 */
import type { Finding, Holds } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import { includedModules, type PendingFacts } from '../case-facts.ts';
import { computeLeastPaymentCents } from '../compute-least-payment.ts';
import { computeMonthlyPaymentCents } from '../compute-monthly-payment.ts';
import { type ModuleFacts, moduleKey } from '../facts/module-facts.ts';
import { anyHolds, known, notApplicable, tested } from '../findings.ts';
import { isEnough } from '../payment-findings.ts';

const test = 'restitution-paid-by-csed';
const paragraph = irm('5.14.1.3(4)d');

/** One finding for each module, and what they say of the whole request. */
export function restitutionPaidByCsed(
  facts: PendingFacts,
  law: Law,
): { readonly findings: readonly Finding[]; readonly forRequest: Holds } {
  const modules = includedModules(facts);
  const concerned = modules.filter(({ restitution }) => restitution !== false);
  if (concerned.length === 0) return noneConcerned;
  const findings = concerned.map((module) => findingFor(module, facts, law));
  const others = concerned.length < modules.length;
  return { findings, forRequest: others || anyHolds(findings.map(({ holds }) => holds)) };
}

const noneConcerned = { findings: [notApplicable(test, paragraph)], forRequest: true } as const;

function findingFor(module: ModuleFacts, facts: PendingFacts, law: Law): Finding {
  const { request } = facts;
  const least = computeLeastPaymentCents(facts, [module], 'csed', law);
  const offered = computeMonthlyPaymentCents(request.payment);
  const paid = isEnough(offered, least);
  const holds = anyHolds([known(module.restitution, (is) => !is), paid]);
  const value = offered === 'none' ? 'unknown' : offered;
  const limit = typeof least === 'number' ? { limit: { value: least } } : {};
  const finding = tested(
    test,
    holds,
    { fact: 'monthlyPaymentCents', value, unit: 'cents', how: 'at-least', ...limit },
    paragraph,
    typeof least === 'number'
      ? { act: 'raise-payment', fact: 'monthlyPaymentCents', to: least, unit: 'cents' }
      : { act: 'leave-out-restitution', names: [moduleKey(module)] },
  );
  return { ...finding, about: moduleKey(module) };
}
