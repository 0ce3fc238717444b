import type { PendingFacts } from '#capabilities/installment-agreements/index.ts';

/**
 * A case flattened to what a general engine's conditions can name. Flattening is not timed: it favors the
 * peers.
 */
export type PeerFacts = Readonly<Record<string, string | number | boolean>>;

/** The eight tests that decide the sample cases, as names of flat facts that must be "yes". */
export const peerTests = [
  'taxpayerMadeRequest',
  'taxpayerIdentified',
  'liabilityIdentified',
  'specificPaymentProposed',
  'requiredReturnsFiled',
  'notMadeToDelay',
  'notInBankruptcy',
  'depositsCurrentIfPyramider',
] as const;

/** The raw facts of a case without their nesting; each test is left to the engine. */
export function peerFactsOf({ taxpayer, request, modules, compliance }: PendingFacts): PeerFacts {
  const { identification, bankruptcy, bmfPyramider } = taxpayer;
  const { payment, liability, delayDetermination, proposedBy } = request;
  const { returns, depositsCurrent } = compliance;
  return {
    proposedBy,
    named: identification.nameGiven && identification.tinGiven,
    matches: identification.matches,
    liability,
    modules: modules.length,
    paymentKind: payment === 'unknown' ? payment : payment.kind,
    paymentCents: payment !== 'unknown' && payment.kind === 'amount' ? payment.amountCents : 0,
    returnsKnown: returns !== 'unknown',
    returnsUnfiled:
      returns === 'unknown' ? 0 : returns.filter(({ state: filing }) => filing === 'unfiled').length,
    delay: delayDetermination,
    bankruptcy: bankruptcy === 'none' ? 'none' : 'filed',
    pyramider: bmfPyramider,
    deposits: String(depositsCurrent),
  };
}

/** What all engines are asked for: the outcome as the product names it. */
export type PeerOutcome = 'pending' | 'not-pending' | 'not-processable' | 'needs-facts';

/** The outcome of the answers to the eight tests. */
export function peerOutcome(answers: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>): PeerOutcome {
  if (answers['notInBankruptcy'] === 'no') return 'not-processable';
  const all = Object.values(answers);
  if (all.includes('no')) return 'not-pending';
  return all.includes('unknown') ? 'needs-facts' : 'pending';
}
