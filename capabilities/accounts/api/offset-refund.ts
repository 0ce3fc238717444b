import { move } from '#kernel/process/move.ts';
import { cents } from '#kernel/money/cents.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { refundOffsetCode } from '../parameters/refund-offset-code.ts';
import type { OffsetRefundBody } from '../process/module-record.ts';
import { moduleTable } from '../process/module.ts';
import { computeOffset } from '../rules/compute-offset.ts';
import { listModules, moduleKind } from '../store/module-store.ts';
import { moduleView } from './module-view.ts';
import { offsetRefundContract } from './offset-refund.contract.ts';

const refusals = {
  'balance-not-known': { code: 'balance-must-be-known-for-offset', field: 'refundCents' },
  'more-than-owed': { code: 'offset-must-not-exceed-balance', field: 'refundCents' },
} as const;

/** A refund pays a balance; the payments of an agreement go on as they are (IRM 5.14.1.2(12)e). */
export const offsetRefund = commandOperation(offsetRefundContract, async ({ input, eyes, tx, actor }) => {
  const modules = await listModules(eyes, input.taxpayerId);
  const before = modules.find(({ moduleId }) => moduleId === input.moduleId);
  if (before === undefined) throw new NotFound();
  const { offsetDay: onDay, refundCents, accruedPenaltyCents, accruedInterestCents } = input;
  if (onDay > tx.today) return refuse({ code: 'offset-day-must-not-be-in-the-future', field: 'offsetDay' });
  const step = move(moduleTable, { state: before.state, event: 'offset-refund', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const offset = computeOffset({ ...before, accruedPenaltyCents, accruedInterestCents, refundCents });
  if (offset.kind !== 'offset') return refuse(refusals[offset.kind]);
  const body: OffsetRefundBody = {
    taxCents: offset.taxCents,
    assessedPenaltyCents: offset.assessedPenaltyCents,
    assessedInterestCents: offset.assessedInterestCents,
    stated: {
      onDay,
      accruedPenaltyCents: offset.accruedPenaltyCents,
      accruedInterestCents: offset.accruedInterestCents,
    },
    transaction: { code: refundOffsetCode, onDay, amountCents: cents(-refundCents) },
  };
  return moduleView(await record(tx, { kind: moduleKind, before, step, body }));
});
