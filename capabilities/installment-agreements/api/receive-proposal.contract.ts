import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { proposalChannels } from '../parameters/request-channels.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zGivenFacts } from './given-facts.contract.ts';
import { zModuleIds } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const receiveProposalContract = command({
  operation: 'installment-agreements.receive-proposal',
  path: '/installment-agreements/requests',
  summary:
    'Record a proposal that has come in; it is always recorded, and the answer says whether it is pending',
  by: rolesFor(agreementRequestTable, 'receive-proposal'),
  locks: (input) => [input.taxpayerId],
  grants: 'contact',
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    receivedAt: zInstant,
    channel: z.enum(proposalChannels, { error: `one of ${proposalChannels.join(', ')}` }),
    moduleIds: zModuleIds,
    given: zGivenFacts,
  }),
  answer: zRequestView,
  refusals: ['received-at-must-not-be-in-the-future', 'module-must-be-owed-by-taxpayer'],
});
