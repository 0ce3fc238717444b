import { z } from 'zod';
import { waivingSides } from '../rules/decide-waiver.ts';
import { coMediationContract } from './co-mediation-command.contract.ts';
import { zDocumentInput } from './document-input.contract.ts';
import { zSupportRequestCommand } from './support-request-command.contract.ts';

export const waiveConflictContract = coMediationContract({
  event: 'waive-conflict',
  summary: 'Waive for your side what the co-mediator has disclosed, or record the taxpayer’s signed waiver',
  input: zSupportRequestCommand.omit({ occurredAt: true }).extend({
    /** Whose waiver it is: your own side's, unless an employee records that of the taxpayer. */
    side: z.enum(waivingSides).optional(),
    /** The paper that the taxpayer has signed. */
    document: zDocumentInput.optional(),
  }),
  refusals: ['document-must-be-what-it-is-called'],
});
