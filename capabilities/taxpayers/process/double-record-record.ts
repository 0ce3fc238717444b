import type { DoubleEvent, DoubleState } from './double-record.ts';

/** Which of two records of one taxpayer this one is: the one that is kept on, or its double. */
export type DoublePart = 'double' | 'kept';

/** One of two sides of two records that are one taxpayer's. */
export type DoubleRecord = {
  readonly taxpayerId: string;
  readonly doubleRecordId: string;
  readonly compartment: string;
  readonly state: DoubleState;
  readonly version: number;
  readonly part: DoublePart;
  /** The record on the other side. */
  readonly otherId: string;
  /** Why the two are one, as who said so wrote it. */
  readonly because: string;
  /** Who said so; the manager of that person's office decides. */
  readonly officerId: string;
  /** Why it was declined, or taken back. */
  readonly endedBecause?: string;
};

export type ProposeDoubleBody = Pick<
  DoubleRecord,
  'taxpayerId' | 'doubleRecordId' | 'part' | 'otherId' | 'because' | 'officerId'
>;
export type EndDoubleBody = { readonly because: string };

type DoubleStep = { readonly event: string; readonly to: string; readonly body: unknown };

/** What a step changes. The rebuild from history folds it. */
export function applyDoubleRecord(
  before: DoubleRecord | undefined,
  step: DoubleStep,
): Omit<DoubleRecord, 'version'> {
  const event = step.event as DoubleEvent;
  const state = step.to as DoubleState;
  if (event === 'propose-double')
    return { ...(step.body as ProposeDoubleBody), compartment: 'shared', state };
  if (before === undefined) throw new Error(`"${event}" of a double that nobody has proposed`);
  switch (event) {
    case 'confirm-double':
      return { ...before, state };
    case 'decline-double':
    case 'release-double':
      return { ...before, state, endedBecause: (step.body as EndDoubleBody).because };
  }
}
