import { day, instant } from '#kernel/calendar/day.ts';
import { computeDeadline, computeHourDeadline } from '#kernel/calendar/deadline.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { irm, usc } from '#kernel/law/source.ts';
import { dollars } from '#kernel/money/cents.ts';
import type { DeadlineView } from '../findings/why-subject.ts';

/** Findings, decisions and deadlines as the rules make them, for the tests of what shows them. */
export const paymentTooLow: Finding = {
  test: 'payment-at-least-lowest',
  holds: false,
  compared: {
    fact: 'proposedPaymentCents',
    value: dollars(300),
    unit: 'cents',
    how: 'at-least',
    limit: {
      value: 35_592,
      parameter: 'installment-agreements.lowest-payment',
      from: day('1998-07-22'),
      source: { cite: '26 U.S.C. § 6159(c)(4)', confidence: 'read' },
    },
  },
  law: irm('5.14.5.3(2)'),
  cure: { act: 'raise-payment', fact: 'proposedPaymentCents', to: 35_592, unit: 'cents' },
};

export const abilityUnknown: Finding = { test: 'ability-known', holds: 'unknown', law: irm('5.14.5.3(1)') };

export const liabilityWithin: Finding = {
  test: 'liability-within-max',
  holds: true,
  compared: {
    fact: 'liabilityTaxOnlyCents',
    value: dollars(8400),
    unit: 'cents',
    how: 'at-most',
    limit: { value: dollars(10_000) },
  },
  law: usc('6159(c)(1)'),
};

export const notNeeded: Finding = {
  test: 'restitution',
  holds: true,
  applies: false,
  law: irm('5.14.1.3(9)'),
};

export const guaranteedDecision: Decision = {
  rule: 'guaranteed',
  revision: 1,
  outcome: 'not-qualified',
  findings: [liabilityWithin, paymentTooLow, abilityUnknown, notNeeded],
  law: { id: 'adopted', edition: 'irm-5.14.1-2023-03-31' },
  on: day('2023-04-03'),
};

const identifying = computeHourDeadline({
  fromAt: instant('2023-04-03T13:12:00.000Z'),
  hours: 24,
  law: irm('5.14.1.3(1)'),
});

export const identifyPending: DeadlineView = {
  kind: 'identify-pending',
  dueDay: day('2023-04-04'),
  dueAt: identifying.at,
  steps: identifying.steps,
};

const supplying = computeDeadline({
  from: day('2023-04-01'),
  days: 15,
  counting: 'calendar',
  rollsForward: true,
  law: irm('5.14.1.3(8)'),
});

/** Its last day falls on a Sunday before Emancipation Day and moves to Tuesday, April 18, 2023. */
export const supplyParts: DeadlineView = {
  kind: 'supply-missing-parts',
  dueDay: supplying.day,
  steps: supplying.steps,
};

export const sampleWords = {
  'outcome.guaranteed.not-qualified': 'Guaranteed does not fit.',
  'finding.payment-at-least-lowest.failed': 'The payment of {value} is less than {limit}.',
  'finding.liability-within-max.met': 'The tax owed, {value}, is at most {limit}.',
  'finding.ability-known.unknown': 'Nobody has recorded yet whether all can be paid at once.',
  'cure.raise-payment': 'Raise the payment to {to}.',
  'fact.proposedPaymentCents': 'Payment offered each month',
  'deadline.identify-pending': 'Input the pending code',
  'deadline.supply-missing-parts': 'Add what is missing',
  'event.agreement-request.approve': 'Approve agreement',
  'event.agreement-request.send-back': 'Send back',
  'event.agreement-request.recommend-rejection': 'Recommend rejection',
  'state.agreement-request.pending': 'Pending',
  'taxpayer-state.agreement-request.pending': 'Pending: we are deciding',
  'history.agreement-request.receive-proposal': 'Proposal taken',
  'taxpayer-history.agreement-request.receive-proposal': 'You asked for a plan',
  'role.revenue-officer': 'Revenue officer',
  'entity-kind.individual': 'Individual',
} as const;
