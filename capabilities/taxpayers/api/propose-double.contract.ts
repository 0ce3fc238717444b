import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { doubleTable } from '../process/double-record.ts';
import { bothOf, zDoubleCommandWithReason, zDoubleView } from './double-view.contract.ts';

export const proposeDoubleContract = command({
  operation: 'taxpayers.propose-double',
  path: '/taxpayers/:taxpayerId/propose-double',
  summary: 'Say that this record is the double of another one; the manager decides',
  by: rolesFor(doubleTable, 'propose-double'),
  locks: bothOf,
  input: zDoubleCommandWithReason.refine((input) => input.keptId !== input.taxpayerId, {
    path: ['keptId'],
    error: 'another record',
  }),
  answer: zDoubleView,
  refusals: [],
});
