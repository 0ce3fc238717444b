import type { Day } from '#kernel/calendar/day.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { OpenModuleBody } from '../process/module-record.ts';
import { moduleTable } from '../process/module.ts';
import { listModules, moduleKind } from '../store/module-store.ts';
import { moduleView } from './module-view.ts';
import { openModuleContract } from './open-module.contract.ts';

/** Opens a module; one of the same kind and period stays the only one. */
export const openModule = commandOperation(openModuleContract, async ({ input, tx, actor }) => {
  if (isAfter(input.assessedDay, tx.today))
    return refuse({ code: 'assessed-day-must-not-be-in-the-future', field: 'assessedDay' });
  const modules = await listModules(tx, input.taxpayerId);
  const isOpen = modules.some(({ mft, period }) => mft === input.mft && period === input.period);
  if (isOpen) return refuse({ code: 'module-must-not-be-open-yet', field: 'period' });
  const step = move(moduleTable, { state: 'none', event: 'open-module', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const { commandId, ...known } = input;
  const body: OpenModuleBody = { ...known, moduleId: derivedId(commandId, 'module') };
  return moduleView(await record(tx, { kind: moduleKind, step, body }));
});

function isAfter(assessedDay: OpenModuleBody['assessedDay'], today: Day): boolean {
  return assessedDay !== 'pre-assessed' && assessedDay !== 'unknown' && assessedDay > today;
}
