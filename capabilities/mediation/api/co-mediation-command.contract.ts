import type { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { type CoMediationEvent, coMediationTable } from '../process/co-mediation.ts';
import { zCoMediationView } from './co-mediation-view.contract.ts';

type Declared<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>> = {
  readonly event: CoMediationEvent;
  readonly summary: string;
  readonly input: Input;
  readonly refusals?: readonly string[];
  readonly facts?: 'own';
};

/** The contract of one step about a co-mediator: roles, path and answer come from its event. */
export function coMediationContract<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>>(
  declared: Declared<Input>,
) {
  const { event, summary, input, refusals = [], facts } = declared;
  return command({
    operation: `mediation.${event}`,
    path: `/mediation/support-requests/:supportRequestId/co-mediator/${event}`,
    summary,
    by: rolesFor(coMediationTable, event),
    locks: (given) => [given.taxpayerId],
    input,
    answer: zCoMediationView,
    refusals: [...refusals, 'step-must-be-yours'],
    ...(facts && { facts }),
  });
}
