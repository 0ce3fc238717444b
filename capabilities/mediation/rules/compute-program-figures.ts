/**
 * How does the program do: requests, answers, denials, results, and how long it takes?
 *
 * Practice: AP-08-1125-0028 § 8.26.9.2.3.1(4): the analyst gathers what the program is judged by.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { medianOf } from './median-of.ts';

export type MediationFacts = {
  readonly work: 'offer-in-compromise' | 'trust-fund-recovery-penalty';
  readonly initiator: Unknown<'taxpayer' | 'appeals'>;
  readonly entered: 'mediation-in' | 'log-only';
  readonly receivedDay: Day;
  readonly approvedDay?: Day;
  readonly deniedDay?: Day;
  /** The pre-mediation call, the last assignment of a mediator, and the end of the session. */
  readonly callDay?: Day;
  readonly assignedDay?: Day;
  readonly concludedDay?: Day;
  readonly closedDay?: Day;
  readonly reason?: string;
  readonly grounds: readonly string[];
  readonly denialProposed: boolean;
  /** Each officer who accepted a request instead of concurring in its denial. */
  readonly nonConcurredBy: readonly ('area-director' | 'front-line-executive')[];
  readonly withdrawnBy?: 'taxpayer' | 'appeals';
  /** How many days after its receipt the manager was told of the request. */
  readonly noticeLagDays?: number;
};

export type ProgramFigures = {
  readonly received: number;
  readonly receivedFromAppeals: number;
  readonly withoutSupportRequest: number;
  readonly accepted: number;
  readonly denialsProposed: number;
  readonly nonConcurrences: number;
  readonly nonConcurrencesOfAreaDirector: number;
  readonly nonConcurrencesOfExecutive: number;
  readonly denied: number;
  readonly withdrawnByTaxpayer: number;
  readonly withdrawnByAppeals: number;
  readonly agreed: number;
  readonly partiallyAgreed: number;
  readonly unagreed: number;
  /** Requests of which the manager was told on a later day than that of receipt. */
  readonly lateNotices: number;
  readonly medianDaysToAnswer?: number;
  readonly medianDaysInMediation?: number;
};

export function computeProgramFigures(all: readonly MediationFacts[]): ProgramFigures {
  const count = (holds: (one: MediationFacts) => boolean): number => all.filter(holds).length;
  const closedFor = (reason: string): number =>
    count((one) => one.closedDay !== undefined && one.reason === reason);
  const toAnswer = all.flatMap(({ receivedDay, approvedDay, deniedDay }) => {
    const answered = approvedDay ?? deniedDay;
    return answered === undefined ? [] : [daysBetween(receivedDay, answered)];
  });
  const inMediation = all.flatMap(({ receivedDay, closedDay }) =>
    closedDay === undefined ? [] : [daysBetween(receivedDay, closedDay)],
  );
  const nonConcurred = all.flatMap(({ nonConcurredBy }) => nonConcurredBy);
  const [answer, whole] = [medianOf(toAnswer), medianOf(inMediation)];
  return {
    received: all.length,
    receivedFromAppeals: count(({ initiator }) => initiator === 'appeals'),
    withoutSupportRequest: count(({ entered }) => entered === 'log-only'),
    accepted: count(({ approvedDay }) => approvedDay !== undefined),
    denialsProposed: count(({ denialProposed }) => denialProposed),
    nonConcurrences: nonConcurred.length,
    nonConcurrencesOfAreaDirector: nonConcurred.filter((role) => role === 'area-director').length,
    nonConcurrencesOfExecutive: nonConcurred.filter((role) => role === 'front-line-executive').length,
    denied: count(({ deniedDay }) => deniedDay !== undefined),
    withdrawnByTaxpayer: count(({ withdrawnBy }) => withdrawnBy === 'taxpayer'),
    withdrawnByAppeals: count(({ withdrawnBy }) => withdrawnBy === 'appeals'),
    agreed: closedFor('mediated-agreed'),
    partiallyAgreed: closedFor('mediated-partially-agreed'),
    unagreed: closedFor('mediated-unagreed'),
    lateNotices: count(({ noticeLagDays }) => noticeLagDays !== undefined && noticeLagDays > 0),
    ...(answer !== undefined && { medianDaysToAnswer: answer }),
    ...(whole !== undefined && { medianDaysInMediation: whole }),
  };
}
