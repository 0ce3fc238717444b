import { z } from 'zod';
import { zToldIssueInput } from './told-issue.contract.ts';
import { stepContract, zSupportRequestCommand } from './support-request-command.contract.ts';

export const perfectRequestContract = stepContract({
  event: 'perfect-request',
  summary: 'Record that the details have come: the request is whole enough to decide on',
  input: zSupportRequestCommand.extend({
    issues: z.array(zToldIssueInput).min(1, { error: 'at least one issue' }),
  }),
  refusals: ['issue-kind-must-fit-the-appeal'],
});
