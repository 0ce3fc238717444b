import { move } from '#kernel/process/move.ts';
import { type CommandScene, NotFound } from '#platform/http/operation.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { DoubleRecord } from '../process/double-record-record.ts';
import { type DoubleEvent, doubleTable, isOpenDouble } from '../process/double-record.ts';
import { doubleRecordKind, listDoubleRecords } from '../store/double-record-store.ts';
import type { DoubleView } from './double-view.contract.ts';
import { doubleView } from './double-view.ts';

type Both = { readonly taxpayerId: string; readonly keptId: string };

/** A step about two records that are said to be one: under both, each from its own side. */
export async function tellDoubleStep(
  { input, eyes, tx, actor }: CommandScene<Both>,
  event: DoubleEvent,
  body: object,
): Promise<DoubleView | Refusal> {
  const sides = sidesOf(await listDoubleRecords(eyes, [input.taxpayerId, input.keptId]), input);
  const { state } = sides.double;
  const step = move(doubleTable, { state, event, role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const after = await record(tx, { kind: doubleRecordKind, before: sides.double, step, body });
  await record(tx, { kind: doubleRecordKind, before: sides.kept, step, body });
  return await doubleView(eyes, after, actor);
}

/** What was said last of these two; one that was declined or taken back may have been said again. */
function sidesOf(records: readonly DoubleRecord[], { taxpayerId, keptId }: Both) {
  const of = (part: DoubleRecord['part'], id: string, otherId: string) =>
    records.filter((one) => one.part === part && one.taxpayerId === id && one.otherId === otherId);
  const doubles = of('double', taxpayerId, keptId);
  const double = doubles.find(({ state }) => isOpenDouble(state)) ?? doubles[0];
  const kept = of('kept', keptId, taxpayerId).find(
    ({ doubleRecordId }) => doubleRecordId === double?.doubleRecordId,
  );
  if (double === undefined || kept === undefined) throw new NotFound();
  return { double, kept };
}
