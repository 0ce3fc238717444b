import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { doubleTable } from '../process/double-record.ts';
import { bothOf, zDoubleCommandWithReason, zDoubleView } from './double-view.contract.ts';

export const releaseDoubleContract = command({
  operation: 'taxpayers.release-double',
  path: '/taxpayers/:taxpayerId/release-double',
  summary: "Take back that two records are one taxpayer's",
  by: rolesFor(doubleTable, 'release-double'),
  locks: bothOf,
  input: zDoubleCommandWithReason,
  answer: zDoubleView,
  refusals: [],
});
