import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { Joint } from './support-request-record.ts';
import { isToldGoingOn, type TaxpayerStanding } from './support-request-states.ts';

/** What a mediation can wait for that is the taxpayer's to do. */
export const ownDutyKinds = [
  'supply-details',
  'return-agreement',
  'return-consent',
  'join-call',
  'taxpayer-summary',
  'come-to-session',
] as const;
export type OwnDutyKind = (typeof ownDutyKinds)[number];

/** Something to do, by a day or at a moment; with the deadline that holds it, where one runs. */
export type OwnDuty<Clock> = {
  readonly kind: OwnDutyKind;
  readonly dueDay?: Day;
  readonly startsAt?: Instant;
  readonly clock?: Clock;
};

type RunningClock = { readonly kind: string; readonly dueDay: Day; readonly closedBecause?: unknown };

type OwnScene<Clock> = {
  readonly standing: TaxpayerStanding;
  readonly detailsDueDay?: Day;
  /** Missing where the record is not before both sides yet. */
  readonly joint?: Pick<Joint, 'callStartsAt' | 'call' | 'session' | 'concluded'>;
  readonly clocks: readonly Clock[];
};

/**
 * What waits for the taxpayer: the details that were asked for, and what a running mediation expects of both
 * sides. To stop is possible on every day and awaited on none.
 */
export function ownDuties<Clock extends RunningClock>(scene: OwnScene<Clock>): readonly OwnDuty<Clock>[] {
  const { standing, detailsDueDay, joint, clocks } = scene;
  if (standing === 'details-needed')
    return [{ kind: 'supply-details', ...(detailsDueDay && { dueDay: detailsDueDay }) }];
  if (!isToldGoingOn(standing) || joint === undefined) return [];
  const running = clocks.filter(({ closedBecause }) => closedBecause === undefined);
  return ownDutyKinds.flatMap((kind): OwnDuty<Clock>[] => {
    if (kind === 'join-call') return callOf(joint);
    if (kind === 'come-to-session') return sessionOf(joint);
    return running
      .filter((clock) => clock.kind === kind)
      .map((clock) => ({ kind, dueDay: clock.dueDay, clock }));
  });
}

function callOf({ callStartsAt, call }: NonNullable<OwnScene<never>['joint']>): OwnDuty<never>[] {
  return callStartsAt === undefined || call !== undefined
    ? []
    : [{ kind: 'join-call', startsAt: callStartsAt }];
}

function sessionOf({ session, concluded }: NonNullable<OwnScene<never>['joint']>): OwnDuty<never>[] {
  if (session === undefined || concluded !== undefined) return [];
  return [{ kind: 'come-to-session', startsAt: session.startsAt }];
}
