import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zId, zInstant } from '#platform/http/schemas.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zGivenFacts } from './given-facts.contract.ts';
import { suppliedShape, tellWhatChannelLacks, zLeftOut } from './received.contract.ts';
import { zModuleIds } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';

export const supplyFactsContract = command({
  operation: 'installment-agreements.supply-facts',
  path: '/installment-agreements/requests/:requestId/supply-facts',
  summary: 'Add what a request lacked, or correct what was given; a pending request stays pending',
  by: rolesFor(agreementRequestTable, 'supply-facts'),
  locks: (input) => [input.taxpayerId],
  input: z
    .strictObject({
      commandId: zId,
      taxpayerId: zId,
      requestId: zId,
      /** When the new facts reached the agency. */
      suppliedAt: zInstant,
      ...suppliedShape,
      moduleIds: zModuleIds,
      leftOut: zLeftOut.default([]),
      given: zGivenFacts,
    })
    .superRefine(tellWhatChannelLacks),
  answer: zRequestView,
  refusals: [
    'supplied-at-must-not-be-in-the-future',
    'supplied-at-must-not-precede-what-is-there',
    'document-must-be-what-it-is-called',
    'inbound-item-must-be-of-this-taxpayer',
    'module-must-be-owed-by-taxpayer',
    'module-must-be-covered-or-left-out-for-reason',
  ],
});
