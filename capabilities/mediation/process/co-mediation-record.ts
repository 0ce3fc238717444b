import type { Day } from '#kernel/calendar/day.ts';
import type { WaivingSide } from '../rules/decide-waiver.ts';
import type { CoMediationEvent, CoMediationState } from './co-mediation.ts';
import { mediationCompartment } from './support-request-record.ts';

/** What the co-mediator says of interests in the matter, in writing. */
export type ConflictStatement = {
  readonly onDay: Day;
  readonly conflict: 'none' | 'disclosed';
  readonly told: string;
};

export type { WaivingSide };

/** A co-mediator's part in one mediation. It tells nothing of the taxpayer or of what is mediated. */
export type CoMediation = {
  readonly taxpayerId: string;
  readonly coMediationId: string;
  readonly supportRequestId: string;
  readonly compartment: string;
  readonly state: CoMediationState;
  readonly version: number;
  readonly personId: string;
  readonly invitedDay: Day;
  readonly statement?: ConflictStatement;
  readonly waivedBy: readonly WaivingSide[];
  /** The co-mediator's own number in the Centralized Authorization File, where there is one. */
  readonly cafNumber?: string;
  /** Since when the co-mediator has promised to represent nobody in what is mediated. */
  readonly barAcknowledgedDay?: Day;
  readonly consentDay?: Day;
  readonly admittedDay?: Day;
  readonly endedDay?: Day;
};

export type InviteBody = Pick<
  CoMediation,
  'taxpayerId' | 'coMediationId' | 'supportRequestId' | 'personId' | 'consentDay'
>;
export type StateConflictsBody = Pick<ConflictStatement, 'conflict' | 'told'> & {
  readonly acknowledgesBar: boolean;
  readonly cafNumber?: string;
};
/** With the paper that the taxpayer has signed, where an employee records it. */
export type WaiveConflictBody = { readonly side: WaivingSide; readonly documentId?: string };

type CoMediationStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
};

/** What a step changes. The rebuild from history folds it. */
export function applyCoMediation(
  before: CoMediation | undefined,
  step: CoMediationStep,
): Omit<CoMediation, 'version'> {
  const event = step.event as CoMediationEvent;
  const state = step.to as CoMediationState;
  if (event === 'invite-co-mediator') {
    const body = step.body as InviteBody;
    const compartment = mediationCompartment(body.supportRequestId);
    return { ...body, compartment, state, invitedDay: step.onDay, waivedBy: [] };
  }
  if (before === undefined) throw new Error(`${event} is a step of a co-mediation that does not exist`);
  return { ...before, ...changesBy(event, before, step), state };
}

function changesBy(
  event: CoMediationEvent,
  before: CoMediation,
  { body, onDay }: CoMediationStep,
): Partial<CoMediation> {
  switch (event) {
    case 'state-conflicts': {
      const { conflict, told, acknowledgesBar, cafNumber } = body as StateConflictsBody;
      // A new statement is waived anew.
      return {
        statement: { onDay, conflict, told },
        waivedBy: [],
        ...(acknowledgesBar && { barAcknowledgedDay: onDay }),
        ...(cafNumber !== undefined && { cafNumber }),
      };
    }
    case 'waive-conflict':
      return { waivedBy: [...new Set([...before.waivedBy, (body as WaiveConflictBody).side])] };
    case 'note-consent':
      return { consentDay: onDay };
    case 'admit-co-mediator':
      return { admittedDay: onDay };
    case 'end-co-mediation':
      return { endedDay: onDay };
    default:
      return {};
  }
}
