import { type Day, dayNumber, dayOf, dayOfNumber, daysInYear, yearOf } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import { compoundOneDay, type Factor, factorOne, type Growth, growthBetween } from '#kernel/money/growth.ts';
import { interestRatesLastDay } from '../parameters/interest-rates-last-day.ts';
import { type InterestKind, interestRates } from '../parameters/interest-rates.ts';
import { datedRates, rateOn } from './dated-rates.ts';

/**
 * How much does 1 grow between two days?
 *
 * Law: 26 U.S.C. § 6622(a); 26 CFR 301.6622-1(a): compounded daily, the yearly rate divided by 365, by 366
 * in a leap year. The factors of all days from the first known rate on are computed once for each kind and
 * kept, so that any growth after that is one division.
 */
export function growthOver(kind: InterestKind, from: Day, to: Day, terms: GrowthTerms): Growth {
  const span = interestSpan(kind);
  if (to < from) throw new RangeError(`interest runs from a day to a later one, not from ${from} to ${to}`);
  if (from < span.fromDay) throw new NoInterestRate(kind, from, span);
  if (to > span.toDay && terms.beyond === 'refuse') throw new NoInterestRate(kind, to, span);
  const table = tableOf(kind, terms.law, dayNumber(to));
  return growthBetween(factorOn(table, dayNumber(from)), factorOn(table, dayNumber(to)));
}

/** A projection holds the last known rate; what has already accrued needs a known one. */
export type GrowthTerms = { readonly law: Law; readonly beyond: 'refuse' | 'hold-last-rate' };

/**
 * The days between which interest is known: it can run from `fromDay`, itself not counted, to `toDay`,
 * counted.
 */
export type InterestSpan = { readonly fromDay: Day; readonly toDay: Day };

export function interestSpan(kind: InterestKind): InterestSpan {
  const span = spans.get(kind) ?? spanOf(kind);
  spans.set(kind, span);
  return span;
}

const spans = new Map<InterestKind, InterestSpan>();

function spanOf(kind: InterestKind): InterestSpan {
  const first = interestRates[kind].values[0];
  if (first === undefined) throw new RangeError(`${kind} has no rate at all`);
  return { fromDay: dayOfNumber(dayNumber(first.from) - 1), toDay: interestRatesLastDay.day };
}

/** Interest was asked for over days whose rate is not known. */
export class NoInterestRate extends RangeError {
  readonly kind: InterestKind;
  readonly on: Day;
  readonly span: InterestSpan;

  constructor(kind: InterestKind, on: Day, span: InterestSpan) {
    super(`the ${kind} rate is known from ${span.fromDay} to ${span.toDay}, not on ${on}`);
    this.name = 'NoInterestRate';
    this.kind = kind;
    this.on = on;
    this.span = span;
  }
}

/** `factors[0]` stands on the day before the first rate; each next one a day later. */
type Table = { readonly firstNumber: number; readonly factors: Factor[] };

const tables = new WeakMap<Law, Map<InterestKind, Table>>();

function tableOf(kind: InterestKind, law: Law, toNumber: number): Table {
  const ofLaw = tables.get(law) ?? new Map<InterestKind, Table>();
  tables.set(law, ofLaw);
  const table = ofLaw.get(kind) ?? {
    firstNumber: dayNumber(interestSpan(kind).fromDay),
    factors: [factorOne],
  };
  ofLaw.set(kind, table);
  while (lastNumber(table) < toNumber) appendYear(table, kind, law);
  return table;
}

function lastNumber({ firstNumber, factors }: Table): number {
  return firstNumber + factors.length - 1;
}

function appendYear(table: Table, kind: InterestKind, law: Law): void {
  const rates = datedRates(interestRates[kind], law);
  const year = yearOf(dayOfNumber(lastNumber(table) + 1));
  const end = dayNumber(dayOf(year + 1, 1, 1));
  for (let number = lastNumber(table) + 1; number < end; number += 1) {
    const rate = rateOn(rates, number);
    if (rate === undefined) throw new RangeError(`${kind} has no rate on ${dayOfNumber(number)}`);
    table.factors.push(compoundOneDay(factorOn(table, number - 1), rate, daysInYear(year)));
  }
}

function factorOn({ firstNumber, factors }: Table, number: number): Factor {
  const factor = factors[number - firstNumber];
  if (factor === undefined) throw new RangeError(`no interest factor stands on ${dayOfNumber(number)}`);
  return factor;
}
