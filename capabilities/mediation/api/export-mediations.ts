import { queryOperation } from '#platform/http/operation.ts';
import { labelOfState } from '../rules/legacy-labels.ts';
import { listFeedback } from '../store/feedback-store.ts';
import { listSupportRequests } from '../store/support-request-store.ts';
import { exportMediationsContract } from './export-mediations.contract.ts';
import { type MediationRow, mediationRows } from './mediation-rows.ts';

/** What the program is assessed by: every request that was closed in the period, one row each. */
export const exportMediations = queryOperation(exportMediationsContract, async ({ input, eyes }) => {
  const { fromDay, untilDay } = input;
  const closed = (await listSupportRequests(eyes, 'all')).filter(({ joint: { closedDay } }) => {
    if (closedDay === undefined) return false;
    return (
      (fromDay === undefined || closedDay >= fromDay) && (untilDay === undefined || closedDay <= untilDay)
    );
  });
  const rows = await mediationRows(eyes, closed);
  const feedback = await listFeedback(
    eyes,
    rows.map(({ supportRequestId }) => supportRequestId),
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      decision: decisionOf(row),
      legacyLabel: labelOfState(row.state),
      feedback: feedback
        .filter((one) => one.supportRequestId === row.supportRequestId)
        .map(({ side, rating, told }) => ({ side, rating, ...(told !== undefined && { told }) })),
    })),
  };
});

function decisionOf({ approvedDay, deniedDay }: MediationRow): 'approved' | 'denied' | 'withdrawn-before' {
  if (approvedDay !== undefined) return 'approved';
  return deniedDay === undefined ? 'withdrawn-before' : 'denied';
}
