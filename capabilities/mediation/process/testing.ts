import { day } from '#kernel/calendar/day.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Moved } from '#kernel/process/move.ts';
import { applySupportRequest, type EnterBody } from './apply-support-request.ts';
import type { SupportRequest } from './support-request-record.ts';
import type { SupportRequestEvent, SupportRequestState } from './support-request-states.ts';

/** The memorandum as the agency works by it. */
export const memorandumLaw: Law = {
  id: 'test',
  adopted: [
    {
      document: {
        id: 'ap-08-1125-0028',
        series: 'ap-08-1125-0028',
        title: 'memorandum',
        effectiveDay: day('2025-11-24'),
        expiryDay: day('2027-11-24'),
      },
      fromDay: day('2025-11-24'),
    },
  ],
};

export const today = day('2026-03-09');

export const entering: EnterBody = {
  taxpayerId: 't',
  supportRequestId: 's',
  appealId: 'a',
  requestId: 'r',
  work: 'offer-in-compromise',
  receivedDay: day('2026-03-02'),
  enteredDay: day('2026-03-02'),
  issues: [
    {
      issue: 'house',
      described: 'Value of the house',
      position: '$240,000',
      basis: 'Appraisal of 2026-01-15',
    },
  ],
  coMediatorWished: false,
};

/** A support request after one step more. */
export function stepped(
  before: SupportRequest | undefined,
  step: Pick<Moved<SupportRequestState, SupportRequestEvent>, 'event' | 'to'>,
  body: unknown,
  actorRole: string,
): SupportRequest {
  const taken = { event: step.event, to: step.to, body, onDay: today, actorId: actorRole, actorRole };
  return { ...applySupportRequest(before, taken), version: (before?.version ?? 0) + 1 };
}
