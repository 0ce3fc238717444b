import { maskTin } from '#capabilities/taxpayers/index.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { invariant } from '#platform/record/invariant.ts';
import { moduleId } from '../rules/module.ts';
import { listUnansweredInputs } from '../store/input-store.ts';
import { listModuleNames } from '../store/module-names.ts';
import { listWaitingInputsContract, waitingMost } from './list-waiting-inputs.contract.ts';
import { inputView } from './module-view.ts';

/** What a clerk works through: each code with whose it is, the longest waiting first. */
export const listWaitingInputs = queryOperation(listWaitingInputsContract, async ({ eyes, actor }) => {
  const found = await listUnansweredInputs(eyes, waitingMost + 1);
  const inputs = found.slice(0, waitingMost);
  const taxpayers = await listTaxpayers(eyes, [...new Set(inputs.map(({ taxpayerId }) => taxpayerId))]);
  const names = await listModuleNames(eyes, [...new Set(inputs.map((input) => input.moduleId))]);
  const waiting = inputs.map((input) => {
    const taxpayer = taxpayers.find(({ taxpayerId }) => taxpayerId === input.taxpayerId);
    const name = names.find((one) => one.moduleId === input.moduleId);
    invariant(taxpayer && name, `the code ${input.inputId} is seen, and what it belongs to is not`);
    return {
      taxpayerId: input.taxpayerId,
      taxpayerName: taxpayer.name,
      maskedTin: maskTin(taxpayer.tinKind, taxpayer.tinLastFour),
      module: moduleId(name.mft, name.period),
      input: inputView(input, actor.role),
    };
  });
  return { waiting, more: found.length > waitingMost };
});
