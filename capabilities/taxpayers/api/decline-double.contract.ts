import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { doubleTable } from '../process/double-record.ts';
import { bothOf, zDoubleCommandWithReason, zDoubleView } from './double-view.contract.ts';

export const declineDoubleContract = command({
  operation: 'taxpayers.decline-double',
  path: '/taxpayers/:taxpayerId/decline-double',
  summary: "Decide that two records are not one taxpayer's",
  by: rolesFor(doubleTable, 'decline-double'),
  locks: bothOf,
  input: zDoubleCommandWithReason,
  answer: zDoubleView,
  refusals: [],
});
