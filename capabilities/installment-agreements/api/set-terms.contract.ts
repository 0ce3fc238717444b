import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { zRequestCommand } from './request-command.contract.ts';
import { zRequestView } from './request-view.contract.ts';
import { zChosenTerms } from './terms.contract.ts';

export const setTermsContract = command({
  operation: 'installment-agreements.set-terms',
  path: '/installment-agreements/requests/:requestId/set-terms',
  summary:
    'Keep what is settled with the taxpayer: type, payment, due day, method, levy sources; until it is sent',
  by: rolesFor(agreementRequestTable, 'set-terms'),
  locks: (input) => [input.taxpayerId],
  input: zRequestCommand.extend({ terms: zChosenTerms }),
  answer: zRequestView,
  refusals: ['chosen-day-must-not-be-in-the-future'],
});
