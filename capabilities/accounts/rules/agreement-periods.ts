import type { Day } from '#kernel/calendar/day.ts';
import {
  type ActionCode,
  agreementEstablished,
  agreementTerminated,
  levyNoticeSent,
} from '../parameters/agreement-codes.ts';
import type { AgreementPeriod, Transaction } from './module.ts';

/**
 * When was an agreement in effect on a module, and when was the first levy notice sent, by its posted
 * codes?
 *
 * Practice: IRM 5.14.1.2(7) and its first note; IRM Exhibit 5.14.1-1. TC 971 AC 063 begins an agreement, TC
 * 971 AC 163 ends it. A pending one, AC 043, is none, and a default, status 64, ends none.
 */
export function agreementPeriodsOf(transactions: readonly Transaction[]): readonly AgreementPeriod[] {
  const ends = daysOf(transactions, agreementTerminated);
  const starts = daysOf(transactions, agreementEstablished);
  return starts.flatMap((fromDay, index) => {
    const untilDay = ends.find((end) => end >= fromDay);
    const before = starts[index - 1];
    const goesOn = before !== undefined && !ends.some((end) => end >= before && end < fromDay);
    return goesOn ? [] : [{ fromDay, untilDay: untilDay === undefined ? 'in-effect' : untilDay }];
  });
}

/** The day of the first CP 504, LT11 or Letter 1058 of a module: TC 971 AC 069. */
export function levyNoticeDayOf(transactions: readonly Transaction[]): Day | 'none' {
  const [first] = daysOf(transactions, levyNoticeSent);
  return first === undefined ? 'none' : first;
}

function daysOf(transactions: readonly Transaction[], { code, actionCode }: ActionCode): readonly Day[] {
  return transactions
    .filter((transaction) => transaction.code === code && transaction.actionCode === actionCode)
    .map(({ onDay }) => onDay)
    .toSorted();
}
