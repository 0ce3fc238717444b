import type { Ruling } from '#kernel/law/temporary.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { refusalOfRuling } from '../rules/refusal-of-ruling.ts';
import { insertRuling } from '../store/ruling-store.ts';
import { decideAboutGuidanceContract } from './decide-about-guidance.contract.ts';

/**
 * Records a decision about temporary guidance. It counts from its day on; what went before stays as it was.
 */
export const decideAboutGuidance = commandOperation(
  decideAboutGuidanceContract,
  async ({ input, tx, actor, law }) => {
    const { commandId, about, outcome, fromDay, lastDay, because } = input;
    const ruling: Ruling = { about, outcome, fromDay, ...(lastDay && { lastDay }) };
    const refusal = refusalOfRuling(ruling, law);
    if (refusal !== undefined) return refuse(refusal);
    const rulingId = derivedId(commandId, 'ruling');
    await insertRuling(tx, ruling, because, rulingId);
    return { ...ruling, rulingId, because, decidedByName: actor.name, decidedAt: tx.now };
  },
);
