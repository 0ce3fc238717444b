import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { supportRequestTable } from '../process/support-request.ts';
import type { SupportRequestEvent } from '../process/support-request-states.ts';
import { zSupportRequestView } from './support-request-view.contract.ts';

/** What every command on one support request carries. */
export const zSupportRequestCommand = z.strictObject({
  commandId: zId,
  taxpayerId: zId,
  supportRequestId: zId,
  /** When it happened, where that was before now. */
  occurredAt: zInstant.optional(),
});

/** Refusals that every step may meet before its own. */
export const stepRefusals = [
  'occurred-at-must-not-be-in-the-future',
  'step-must-be-yours',
  'decision-must-allow-this-event',
] as const;

type StepDeclared<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>> = {
  readonly event: SupportRequestEvent;
  readonly summary: string;
  readonly input: Input;
  readonly refusals?: readonly string[];
  readonly facts?: 'own';
};

/** The contract of one step of a support request: roles, path and answer come from its event. */
export function stepContract<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>>(
  declared: StepDeclared<Input>,
) {
  const { event, summary, input, refusals = [], facts } = declared;
  return command({
    operation: `mediation.${event}`,
    path: `/mediation/support-requests/:supportRequestId/${event}`,
    summary,
    by: rolesFor(supportRequestTable, event),
    locks: (given) => [given.taxpayerId],
    input,
    answer: zSupportRequestView,
    refusals: [...refusals, ...stepRefusals],
    ...(facts && { facts }),
  });
}
