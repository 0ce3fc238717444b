import { commandOperation } from '#platform/http/operation.ts';
import { assignmentBrought } from './assignment-brought.ts';
import { assignMediatorContract } from './assign-mediator.contract.ts';
import { tellStep } from './tell-step.ts';

/** From this day the mediator has the request, and the mediator’s manager answers for its closing. */
export const assignMediator = commandOperation(assignMediatorContract, (scene) =>
  tellStep(scene, {
    event: 'assign-mediator',
    bring: (before) => assignmentBrought(scene, before, scene.input),
  }),
);
