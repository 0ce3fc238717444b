import type { Instant } from '#kernel/calendar/day.ts';
import type { RequestPartyState } from './request-party.ts';

/** That a request of one taxpayer may cover modules of this one. */
export type RequestParty = {
  readonly taxpayerId: string;
  readonly requestPartyId: string;
  readonly compartment: string;
  readonly state: RequestPartyState;
  readonly version: number;
  readonly requestId: string;
  /** Who asked. */
  readonly askedById: string;
  readonly receivedAt: Instant;
};

export type TakeAlongBody = Omit<RequestParty, 'compartment' | 'state' | 'version'>;

type RequestPartyStep = { readonly to: string; readonly body: unknown };

/** What a step changes. The rebuild from history folds it. */
export function applyRequestParty(
  _before: RequestParty | undefined,
  step: RequestPartyStep,
): Omit<RequestParty, 'version'> {
  return {
    ...(step.body as TakeAlongBody),
    compartment: 'shared',
    state: step.to as RequestPartyState,
  };
}
