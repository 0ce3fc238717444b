/**
 * What is to be done while an approval is outstanding?
 *
 * Law: IRM 5.14.1.4.4(10): payments are asked for in the interim, and the inputs of IRM 5.14.1.3 are made.
 * Not modelled: whether the payment comes; nothing hangs on it.
 */
import type { Finding } from '#kernel/decision/finding.ts';
import { irm } from '#kernel/law/source.ts';
import { isTrue, tested } from '../findings.ts';
import type { Told } from './disclosure-facts.ts';

export type OutstandingFacts = {
  readonly waitsForApproval: boolean;
  readonly told: readonly Told[];
  /** TC 971 AC 043 is due for a module and nobody has asked for it yet. */
  readonly pendingCodeDue: boolean;
};

/** Prompts, met once there is an outcome on record; none where nothing waits for approval. */
export function outstandingPrompts(facts: OutstandingFacts): readonly Finding[] {
  return facts.waitsForApproval ? [interimPaymentAsked(facts), pendingCodeAsked(facts)] : [];
}

function interimPaymentAsked({ told }: OutstandingFacts): Finding {
  const asked = told.find(({ item }) => item === 'interim-request');
  const value = asked?.onDay ?? 'not-asked';
  const compared = { fact: 'interimAskedDay', value, unit: 'day', how: 'is-known' } as const;
  return tested('interim-payment-asked', asked !== undefined, compared, irm('5.14.1.4.4(10)'), {
    act: 'ask-for-interim-payment',
  });
}

function pendingCodeAsked({ pendingCodeDue }: OutstandingFacts): Finding {
  const asked = !pendingCodeDue;
  const compared = isTrue('pendingCodeAsked', asked);
  return tested('pending-code-asked-in-time', asked, compared, irm('5.14.1.3(3)'), {
    act: 'ask-for-pending-code',
  });
}
