/**
 * Is the proposed payment enough?
 *
 * Law: IRM 5.14.1.4(1) and the terms of each type in the agreement table.
 * Not modelled: what the taxpayer could pay; that is a question of finances.
 */
import type { Cure, Finding, Holds, Unknown } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import { type Cents, maxCents } from '#kernel/money/cents.ts';
import type { Least } from './compute-least-payment.ts';
import { computeMonthlyPaymentCents } from './compute-monthly-payment.ts';
import type { RequestFacts } from './facts/request-facts.ts';
import { isTrue, notApplicable, tested } from './findings.ts';

/** The proposed payment held against the least that works. */
export function paymentAtLeast(
  test: string,
  request: RequestFacts,
  least: Least | 'no-terms',
  law: Citation,
): Finding {
  if (least === 'no-terms') return notApplicable(test, law);
  if (least === 'none') return noneInTime(law);
  const offered = computeMonthlyPaymentCents(request.payment);
  const limit = typeof least === 'number' ? { limit: { value: least } } : {};
  const value = offered === 'none' ? 'unknown' : offered;
  return tested(
    test,
    isEnough(offered, least),
    { fact: 'monthlyPaymentCents', value, unit: 'cents', how: 'at-least', ...limit },
    law,
    curesTo(least, value),
  );
}

/**
 * The time left is too short for any payment: a CSED that has passed, or that comes before the first payment.
 */
function noneInTime(law: Citation): Finding {
  return tested('some-payment-in-time', false, isTrue('somePaymentInTime', false), law, {
    act: 'choose-other-type',
  });
}

export function isEnough(offered: Unknown<Cents> | 'none', least: Least): Holds {
  if (least === 'none') return false;
  if (typeof offered !== 'number' || least === 'unknown') return 'unknown';
  return offered >= least;
}

/** The payment that meets both; `none` where one of them cannot be met by any. */
export function greaterPayment(a: Least, b: Least): Least {
  if (a === 'none' || b === 'none') return 'none';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : maxCents(a, b);
}

function curesTo(least: Unknown<Cents>, offered: Unknown<Cents>): Cure {
  if (least === 'unknown') return { act: 'look-up-balance' };
  const act = offered === 'unknown' ? 'propose-payment' : 'raise-payment';
  return { act, fact: 'monthlyPaymentCents', to: least, unit: 'cents' };
}
