import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { InputEvent, InputState } from './input.ts';

/**
 * A code requested for one module. Four days are told apart: requested for, asked, posted, and the
 * transaction's own.
 */
export type MasterFileInput = {
  readonly taxpayerId: string;
  readonly inputId: string;
  readonly compartment: string;
  readonly state: InputState;
  readonly version: number;
  readonly moduleId: string;
  readonly code: string;
  readonly actionCode: string;
  /** From when the code counts: for a pending request the day on which it was complete. */
  readonly transactionDay: Day;
  readonly requestedAt: Instant;
  readonly postedAt?: Instant;
  readonly cycle?: string;
  readonly rejectedBecause?: string;
};

export type RequestInputBody = Pick<
  MasterFileInput,
  'taxpayerId' | 'inputId' | 'moduleId' | 'code' | 'actionCode' | 'transactionDay' | 'requestedAt'
>;
export type ConfirmPostingBody = { readonly postedAt: Instant; readonly cycle: string };
export type RejectInputBody = { readonly because: string };

type InputStep = { readonly event: string; readonly body: unknown };

/** What a step changes. The rebuild from history folds it. */
export function applyInput(
  before: MasterFileInput | undefined,
  step: InputStep,
): Omit<MasterFileInput, 'version'> {
  const event = step.event as InputEvent;
  if (event === 'request-input')
    return { ...(step.body as RequestInputBody), compartment: 'collection', state: 'sent' };
  if (before === undefined) throw new Error(`"${event}" of an input that was never requested`);
  switch (event) {
    case 'confirm-posting':
      return { ...before, ...(step.body as ConfirmPostingBody), state: 'posted' };
    case 'reject-input':
      return { ...before, state: 'rejected', rejectedBecause: (step.body as RejectInputBody).because };
  }
}
