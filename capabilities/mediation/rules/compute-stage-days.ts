/**
 * How many days does a request spend at each stage?
 *
 * Practice: AP-08-1125-0028 § 8.26.9.2.3.1(4): the analyst gathers what the program is judged by; the stages
 * are those of Exhibit 8.26.9-1. Counted are requests that have left the stage. Not modeled: a stage that was
 * gone through twice counts from its last beginning.
 */
import { type Day, daysBetween } from '#kernel/calendar/day.ts';
import type { MediationFacts } from './compute-program-figures.ts';
import { medianOf } from './median-of.ts';

export const stages = ['answer', 'call', 'mediator', 'session', 'closing'] as const;
export type Stage = (typeof stages)[number];

export type StageDays = {
  readonly stage: Stage;
  /** How many have left it; without one there is no middle. */
  readonly requests: number;
  readonly medianDays?: number;
};

type Bounds = (one: MediationFacts) => readonly [Day | undefined, Day | undefined];

/** Where each stage begins and ends. */
const bounds: Readonly<Record<Stage, Bounds>> = {
  answer: ({ receivedDay, approvedDay, deniedDay }) => [receivedDay, approvedDay ?? deniedDay],
  call: ({ approvedDay, callDay }) => [approvedDay, callDay],
  mediator: ({ callDay, assignedDay }) => [callDay, assignedDay],
  session: ({ assignedDay, concludedDay }) => [assignedDay, concludedDay],
  closing: ({ concludedDay, closedDay }) => [concludedDay, closedDay],
};

export function computeStageDays(all: readonly MediationFacts[]): readonly StageDays[] {
  return stages.map((stage) => {
    const days = all.flatMap((one) => {
      const [from, until] = bounds[stage](one);
      return from === undefined || until === undefined ? [] : [daysBetween(from, until)];
    });
    const median = medianOf(days);
    return { stage, requests: days.length, ...(median !== undefined && { medianDays: median }) };
  });
}
