import type { Day } from '#kernel/calendar/day.ts';
import type { MediationRequestEvent, MediationRequestState } from './mediation-request.ts';

export type Consultation = { readonly onDay: Day; readonly withWhom: string; readonly how: string };

/** A conference about a denial: on which support request, when, and what for. There is no appeal. */
export type AskedConference = {
  readonly supportRequestId: string;
  readonly askedDay: Day;
  readonly told: string;
};

/** A written request for mediation, and what came before it. The taxpayer sees it. */
export type MediationRequest = {
  readonly taxpayerId: string;
  readonly requestId: string;
  readonly compartment: string;
  readonly state: MediationRequestState;
  readonly version: number;
  readonly initiator: 'taxpayer' | 'appeals';
  /** The appeals that it concerns. */
  readonly appealIds: readonly string[];
  readonly channel: string;
  readonly told: string;
  readonly inWriting: boolean;
  readonly documentId?: string;
  /** The day on which Appeals received what is written; of an inquiry, the day of the call. */
  readonly receivedDay: Day;
  /** When it was written down here. */
  readonly loggedDay: Day;
  /** The day on which the written request was taken in here, and the manager was told of it. */
  readonly noticedDay?: Day;
  readonly consultation?: Consultation;
  readonly mailedDay?: Day;
  readonly mailedBy?: string;
  readonly denialCopyMailedDay?: Day;
  /** Conferences with the manager that the taxpayer asked for after a denial. */
  readonly conferences?: readonly AskedConference[];
  /** An earlier request of the same appeal that was denied. */
  readonly followsId?: string;
};

export type BeginRequestBody = Omit<MediationRequest, 'compartment' | 'state' | 'version'>;
export type WrittenBody = {
  readonly receivedDay: Day;
  readonly noticedDay?: Day;
  readonly channel: string;
  readonly told: string;
  readonly documentId?: string;
};

export type ConferenceBody = { readonly supportRequestId: string; readonly told: string };

type RequestStep = {
  readonly event: string;
  readonly to: string;
  readonly body: unknown;
  readonly onDay: Day;
  readonly actorId: string;
};

const beginnings: readonly MediationRequestEvent[] = [
  'log-inquiry',
  'propose-mediation',
  'receive-request',
  'import-request',
];

/** What a step changes. The rebuild from history folds it. */
export function applyMediationRequest(
  before: MediationRequest | undefined,
  step: RequestStep,
): Omit<MediationRequest, 'version'> {
  const event = step.event as MediationRequestEvent;
  const state = step.to as MediationRequestState;
  if (before === undefined) {
    if (!beginnings.includes(event)) throw new Error(`${event} is a step of a request that does not exist`);
    return { ...(step.body as BeginRequestBody), compartment: 'shared', state };
  }
  return { ...before, ...changesBy(event, step, before), state };
}

function changesBy(
  event: MediationRequestEvent,
  { body, onDay, actorId }: RequestStep,
  before: MediationRequest,
): Partial<MediationRequest> {
  switch (event) {
    case 'receive-request':
    case 'agree-to-proposal':
      return { ...(body as WrittenBody), inWriting: true };
    case 'note-consultation':
      return { consultation: body as Consultation };
    case 'mail-request':
      return { mailedDay: onDay, mailedBy: actorId };
    case 'ask-for-conference': {
      const { supportRequestId, told } = body as ConferenceBody;
      const asked = { supportRequestId, askedDay: onDay, told };
      return { conferences: [...(before.conferences ?? []), asked] };
    }
    case 'mail-denial-copy':
      return { denialCopyMailedDay: onDay };
    default:
      return {};
  }
}
