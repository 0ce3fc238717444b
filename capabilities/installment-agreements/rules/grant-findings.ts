/**
 * What must hold of every agreement before it is put in place, whatever its type?
 *
 * Law: IRM 5.14.1.1.1(1), 5.14.1.4.2(4), 5.14.1.4.4(4), 5.14.1.3(2) and (5) note; Exhibit 5.14.1-1.
 * Not modelled: which type it is, and whose approval it needs.
 */
import type { Finding, Holds, Unit, Unknown } from '#kernel/decision/finding.ts';
import { type Citation, irm } from '#kernel/law/source.ts';
import type { GrantFacts } from './decide-grant.ts';
import type { TaxpayerFacts } from './facts/taxpayer-facts.ts';
import { isTrue, known, notApplicable, tested } from './findings.ts';

/** IRM 5.14.1.1.1(1): an agreement is about at least one balance due. */
export function coversModules(modulesCovered: number): Finding {
  return tested(
    'agreement-covers-modules',
    modulesCovered > 0,
    { fact: 'modulesCovered', value: modulesCovered, unit: 'count', how: 'more-than', limit: { value: 0 } },
    irm('5.14.1.1.1(1)'),
    { act: 'name-liability' },
  );
}

/** IRM 5.14.1.4.2(4): current before approval; the pending status did not ask for it. */
export function currentPayments(test: string, fact: string, current: Holds | 'not-required'): Finding {
  const law = irm('5.14.1.4.2(4)');
  if (current === 'not-required') return notApplicable(test, law);
  return tested(test, current, isTrue(fact, current), law, { act: `bring-${test}`, fact, to: true });
}

/** IRM 5.14.1.3(5) note: in bankruptcy nothing is granted before Insolvency has answered. */
export function insolvencyAgrees({ bankruptcy }: Pick<TaxpayerFacts, 'bankruptcy'>): Finding {
  const law = irm('5.14.1.3(5)');
  if (bankruptcy === 'none' || (bankruptcy !== 'unknown' && bankruptcy.endedDay !== 'open')) {
    return notApplicable('insolvency-agrees', law);
  }
  const holds = known(bankruptcy, ({ insolvencyAnswer }) => insolvencyAnswer === 'may-grant');
  return tested('insolvency-agrees', holds, isTrue('insolvencyAnswer', holds), law, {
    act: 'contact-insolvency',
  });
}

/** A term that the agreement cannot do without: the written confirmation names it. */
export function settled(test: string, fact: string, value: Unknown<number>, law: Citation): Finding {
  const holds: Holds = value === 'unknown' ? 'unknown' : true;
  const unit: Unit = fact === 'feeCents' ? 'cents' : 'count';
  return tested(test, holds, { fact, value, unit, how: 'is-known' }, law, { act: `settle-${test}`, fact });
}

type CodeFacts = Pick<GrantFacts, 'onDay' | 'completedDay' | 'pendingCodeDue' | 'pendingCodeAsked'>;

/**
 * IRM 5.14.1.3(2): approved on its own day a request has AC 063 alone; on a later day it has AC 043 first.
 */
export function codesInOrder({ onDay, completedDay, ...codes }: CodeFacts): readonly Finding[] {
  const law = irm('5.14.1.3(2)');
  const first = 'pending-code-asked-first';
  const alone = 'active-code-alone-on-first-day';
  if (onDay === completedDay) return [notApplicable(first, law), activeCodeAlone(alone, codes, law)];
  const asked = !codes.pendingCodeDue;
  const cure = { act: 'ask-for-pending-code' };
  return [tested(first, asked, isTrue('pendingCodeAsked', asked), law, cure), notApplicable(alone, law)];
}

/**
 * Whoever asks for AC 043 says that the request is not approved at once; so it is approved on a later day.
 */
function activeCodeAlone(
  test: string,
  { pendingCodeAsked }: Pick<CodeFacts, 'pendingCodeAsked'>,
  law: Citation,
): Finding {
  const compared = { ...isTrue('pendingCodeAsked', pendingCodeAsked), limit: { value: false } };
  return tested(test, !pendingCodeAsked, compared, law, { act: 'approve-on-later-day' });
}
