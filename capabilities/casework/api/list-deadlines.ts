import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listDeadlines as listRecords } from '#platform/record/deadlines.ts';
import { deadlineStakes } from '../parameters/deadline-stakes.ts';
import { isTaxpayerSide } from '../rules/role-kind.ts';
import { listDeadlinesContract } from './list-deadlines.contract.ts';

/** The deadlines that the person may see. What the agency owes to itself is not told to the taxpayer side. */
export const listDeadlines = queryOperation(listDeadlinesContract, async ({ input, eyes, actor }) => {
  if ((await findTaxpayer(eyes, input.taxpayerId)) === undefined) throw new NotFound();
  const all = (await listRecords(eyes, input.taxpayerId)).map(
    ({ deadlineId, recordId, kind, dueDay, dueAt, steps, closedBecause }) => ({
      deadlineId,
      recordId,
      kind,
      stake: deadlineStakes[kind] ?? ('unknown' as const),
      dueDay,
      steps,
      ...(dueAt && { dueAt }),
      ...(closedBecause && { closedBecause }),
    }),
  );
  const isTold = ({ stake }: (typeof all)[number]): boolean => stake === 'right';
  return { deadlines: isTaxpayerSide(actor.role) ? all.filter(isTold) : all };
});
