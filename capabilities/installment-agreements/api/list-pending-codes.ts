import { isOnItsWay } from '#capabilities/accounts/index.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { barsLevy } from '../process/agreement-request.ts';
import { codesMost, listPendingCodesContract } from './list-pending-codes.contract.ts';
import { listPendingCodes as listRecords, type PendingCodes } from './pending-codes.ts';

/** What a manager has to see of the 24 hours today (IRM 5.14.1.3(1) to (3)): first what is latest. */
export const listPendingCodes = queryOperation(listPendingCodesContract, async ({ eyes }) => {
  const all = await listRecords(eyes, codesMost);
  const awaiting = all.filter(
    ({ request, timeliness }) => barsLevy(request.state) && timeliness.lacking.length > 0,
  );
  return {
    now: eyes.now,
    awaiting: awaiting
      .map((codes) => ({
        ...namedOf(codes),
        identifiedAt: codes.identifiedAt,
        dueAt: codes.dueAt,
        minutesLeft: codes.timeliness.minutesLeft,
        lacking: codes.timeliness.lacking,
      }))
      .toSorted((a, b) => a.minutesLeft - b.minutesLeft),
    unposted: all.flatMap((codes) =>
      codes.inputs
        .filter(({ input }) => isOnItsWay(input))
        .map(({ module, input }) => ({ ...namedOf(codes), module, requestedAt: input.requestedAt })),
    ),
  };
});

function namedOf({ request: { taxpayerId, requestId }, taxpayerName, officerName }: PendingCodes) {
  return { taxpayerId, taxpayerName, requestId, officerName };
}
