import { type z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { type MediationAgreementEvent, mediationAgreementTable } from '../process/mediation-agreement.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';
import { zSupportRequestView } from './support-request-view.contract.ts';

type AgreementDeclared<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>> = {
  readonly event: MediationAgreementEvent;
  readonly summary: string;
  readonly input: Input;
  readonly refusals?: readonly string[];
};

/** What every command on the agreement of a support request carries. */
export const zAgreementCommand = zSupportRequestCommand;

/** The contract of one step of the agreement to mediate: roles, path and answer come from its event. */
export function agreementContract<Input extends z.ZodType<{ commandId: string; taxpayerId: string }>>(
  declared: AgreementDeclared<Input>,
) {
  const { event, summary, input, refusals = [] } = declared;
  return command({
    operation: `mediation.${event}`,
    path: `/mediation/support-requests/:supportRequestId/agreement/${event}`,
    summary,
    by: rolesFor(mediationAgreementTable, event),
    locks: (given) => [given.taxpayerId],
    input,
    answer: zSupportRequestView,
    refusals: [...refusals, 'occurred-at-must-not-be-in-the-future', 'step-must-be-yours'],
  });
}
