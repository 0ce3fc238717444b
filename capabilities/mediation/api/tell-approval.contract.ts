import { z } from 'zod';
import { approvalRecipients } from '../rules/decide-approval-notice.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const tellApprovalContract = stepContract({
  event: 'tell-approval',
  summary: 'Record who was told that mediation is approved',
  input: zSupportRequestCommand.extend({
    recipients: z.array(z.enum(approvalRecipients)).min(1),
  }),
});
