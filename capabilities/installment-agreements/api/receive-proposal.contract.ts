import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zGivenFacts } from './given-facts.contract.ts';
import { documentShape, receivedShape, tellWhatChannelLacks } from './received.contract.ts';
import { zProposalReceipt } from './request-view.contract.ts';

export const receiveProposalContract = command({
  operation: 'installment-agreements.receive-proposal',
  path: '/installment-agreements/requests',
  summary:
    'Record a proposal that has come in; it is always recorded, and the answer says whether it is pending',
  by: rolesFor(agreementRequestTable, 'receive-proposal'),
  locks: (input) => [input.taxpayerId, ...input.withTaxpayerIds],
  grants: 'contact',
  input: z
    .strictObject({
      commandId: zId,
      taxpayerId: zId,
      ...receivedShape,
      ...documentShape,
      given: zGivenFacts,
    })
    .superRefine(tellWhatChannelLacks),
  answer: zProposalReceipt,
  refusals: [
    'record-must-not-be-double',
    'received-at-must-not-be-in-the-future',
    'identified-at-must-be-after-receipt-and-not-in-the-future',
    'taxpayers-must-be-linked',
    'document-must-be-what-it-is-called',
    'inbound-item-must-be-of-this-taxpayer',
    'module-must-be-owed-by-taxpayer',
    'request-must-not-be-open-already',
    'module-must-be-covered-or-left-out-for-reason',
  ],
});
