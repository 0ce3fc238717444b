import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { type MediationRequestEvent, mediationRequestTable } from '../process/mediation-request.ts';
import { zMediationRequestView } from './mediation-request-view.contract.ts';

/** What every command on one written request carries. */
export const zMediationRequestCommand = z.strictObject({
  commandId: zId,
  taxpayerId: zId,
  requestId: zId,
  occurredAt: zInstant.optional(),
});

/** What begins one: which appeals it concerns. */
export const zBeginRequest = z.strictObject({
  commandId: zId,
  taxpayerId: zId,
  appealIds: z.array(zId).min(1, { error: 'at least one appeal' }).max(20, { error: 'at most 20 appeals' }),
});

type RequestDeclared<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>> = {
  readonly event: MediationRequestEvent;
  readonly summary: string;
  readonly input: Input;
  /** Where it begins one, there is none to name yet. */
  readonly begins?: true;
  readonly refusals?: readonly string[];
};

/** The contract of one step of a written request: roles, path and answer come from its event. */
export function requestContract<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>>(
  declared: RequestDeclared<Input>,
) {
  const { event, summary, input, begins, refusals = [] } = declared;
  return command({
    operation: `mediation.${event}`,
    path: begins ? `/mediation/requests/${event}` : `/mediation/requests/:requestId/${event}`,
    summary,
    by: rolesFor(mediationRequestTable, event),
    locks: (given) => [given.taxpayerId],
    input,
    answer: zMediationRequestView,
    refusals: [...refusals, 'occurred-at-must-not-be-in-the-future'],
  });
}
