import { queryOperation } from '#platform/http/operation.ts';
import { barsLevy } from '../process/agreement-request.ts';
import { listCodeTimelinessContract } from './list-code-timeliness.contract.ts';
import { codesMost } from './list-pending-codes.contract.ts';
import { listPendingCodes, type PendingCodes } from './pending-codes.ts';

/**
 * Every request whose code was due. One that ended before anybody asked, because it was approved at once or
 * withdrawn, had none due any more (IRM 5.14.1.3(2)).
 */
export const listCodeTimeliness = queryOperation(listCodeTimelinessContract, async ({ eyes }) => {
  const all = await listPendingCodes(eyes, codesMost);
  const rows = all
    .filter(({ request, inputs }) => barsLevy(request.state) || inputs.length > 0)
    .map((codes) => rowOf(codes));
  const count = (result: string): number => rows.filter((row) => row.result === result).length;
  return { rows, counts: { all: rows.length, breaches: count('breach'), incomplete: count('incomplete') } };
});

function rowOf({
  request,
  taxpayerName,
  officerName,
  identifiedAt,
  timeliness,
  inputs,
  lateBecause,
}: PendingCodes) {
  const { result, minutes, lacking } = timeliness;
  const askedAt = inputs
    .map(({ input }) => input.requestedAt)
    .toSorted()
    .at(-1);
  return {
    taxpayerId: request.taxpayerId,
    taxpayerName,
    requestId: request.requestId,
    officerName,
    identifiedAt,
    ...(askedAt !== undefined && lacking.length === 0 && { askedAt }),
    minutes,
    missing: lacking,
    result,
    ...(lateBecause !== undefined && { lateBecause }),
  };
}
