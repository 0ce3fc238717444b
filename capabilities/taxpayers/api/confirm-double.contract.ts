import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { doubleTable } from '../process/double-record.ts';
import { bothOf, zDoubleCommand, zDoubleView } from './double-view.contract.ts';

export const confirmDoubleContract = command({
  operation: 'taxpayers.confirm-double',
  path: '/taxpayers/:taxpayerId/confirm-double',
  summary: "Decide that two records are one taxpayer's: proposals are taken on the one that is kept",
  by: rolesFor(doubleTable, 'confirm-double'),
  locks: bothOf,
  input: zDoubleCommand,
  answer: zDoubleView,
  refusals: [],
});
