import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { appealTable } from '../process/appeal.ts';
import type { NamePeriodsBody } from '../process/tax-periods.ts';
import { appealKind } from '../store/appeal-store.ts';
import { appealView } from './appeal-view.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { namePeriodsContract } from './name-periods.contract.ts';

/** Without the periods nobody but the taxpayer can be written to: an authority is told by tax and period. */
export const namePeriods = commandOperation(namePeriodsContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const known = before.matters.map(({ matterId }) => matterId);
  const strange = input.matters.findIndex(({ matterId }) => !known.includes(matterId));
  if (strange >= 0)
    return refuse({ code: 'matter-must-be-of-this-appeal', field: `matters.${strange}.matterId` });
  const step = move(appealTable, { state: before.state, event: 'name-periods', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const named = input.matters.map(({ matterId, periods }) => [matterId, periods] as const);
  const body: NamePeriodsBody = { periods: Object.fromEntries(named) };
  const appeal = await record(tx, { kind: appealKind, before, step, body });
  return await appealView(eyes, appeal, actor, law);
});
