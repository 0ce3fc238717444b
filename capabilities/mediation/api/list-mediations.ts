import { queryOperation } from '#platform/http/operation.ts';
import { computeProgramFigures } from '../rules/compute-program-figures.ts';
import { computeStageDays } from '../rules/compute-stage-days.ts';
import { listSupportRequests } from '../store/support-request-store.ts';
import { listMediationsContract } from './list-mediations.contract.ts';
import { mediationRows } from './mediation-rows.ts';

/** The figures of the program, and one row for each request behind them. */
export const listMediations = queryOperation(listMediationsContract, async ({ input, eyes }) => {
  const { fromDay, untilDay } = input;
  const all = await listSupportRequests(eyes, 'all');
  const chosen = all.filter(
    ({ receivedDay }) =>
      (fromDay === undefined || receivedDay >= fromDay) &&
      (untilDay === undefined || receivedDay <= untilDay),
  );
  const rows = await mediationRows(eyes, chosen);
  return { figures: computeProgramFigures(rows), stages: computeStageDays(rows), rows: [...rows] };
});
