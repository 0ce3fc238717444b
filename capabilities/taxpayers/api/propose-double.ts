import { withFacts } from '#kernel/decision/decision.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { DoubleRecord, ProposeDoubleBody } from '../process/double-record-record.ts';
import { doubleTable, isOpenDouble } from '../process/double-record.ts';
import type { Taxpayer } from '../process/taxpayer-record.ts';
import { decideDouble, type DoubleFacts } from '../rules/decide-double.ts';
import { doubleRecordKind, listDoubleRecords } from '../store/double-record-store.ts';
import { findTaxpayer } from '../store/taxpayer-store.ts';
import { doubleView } from './double-view.ts';
import { proposeDoubleContract } from './propose-double.contract.ts';

/** Says of two records that the person sees that they are one taxpayer's, and which of them is kept. */
export const proposeDouble = commandOperation(
  proposeDoubleContract,
  async ({ input, eyes, tx, actor, law }) => {
    const { commandId, taxpayerId, keptId, because } = input;
    const [double, kept] = [await findTaxpayer(eyes, taxpayerId), await findTaxpayer(eyes, keptId)];
    if (double === undefined || kept === undefined) throw new NotFound();
    const facts = {
      onDay: tx.today,
      ...factsOf(double, kept, await listDoubleRecords(tx, [taxpayerId, keptId])),
    };
    const step = move(doubleTable, {
      state: 'none',
      event: 'propose-double',
      role: actor.role,
      decisions: { double: withFacts(decideDouble(facts, law), facts) },
    });
    if (step.kind === 'refused') return refuse(step);
    const common = { doubleRecordId: derivedId(commandId, 'double'), because, officerId: actor.personId };
    const body: ProposeDoubleBody = { ...common, taxpayerId, part: 'double', otherId: keptId };
    const backBody: ProposeDoubleBody = { ...common, taxpayerId: keptId, part: 'kept', otherId: taxpayerId };
    const proposed = await record(tx, { kind: doubleRecordKind, step, body });
    await record(tx, { kind: doubleRecordKind, step, body: backBody });
    return await doubleView(eyes, proposed, actor);
  },
);

function factsOf(
  double: Taxpayer,
  kept: Taxpayer,
  said: readonly DoubleRecord[],
): Omit<DoubleFacts, 'onDay'> {
  const link = double.links.find(({ taxpayerId }) => taxpayerId === kept.taxpayerId);
  const open = said.filter(({ state }) => isOpenDouble(state));
  return {
    kindOfDouble: double.kind,
    kindOfKept: kept.kind,
    relation: link?.relation ?? 'none',
    isSaidAlready: open.some(({ taxpayerId, part }) => taxpayerId === double.taxpayerId || part === 'double'),
  };
}
