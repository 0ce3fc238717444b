import { commandOperation } from '#platform/http/operation.ts';
import { assignmentBrought } from './assignment-brought.ts';
import { replaceMediatorContract } from './replace-mediator.contract.ts';
import { tellStep } from './tell-step.ts';

/** The request goes to another mediator; the one before sees it no longer. */
export const replaceMediator = commandOperation(replaceMediatorContract, (scene) =>
  tellStep(scene, {
    event: 'replace-mediator',
    bring: (before) => assignmentBrought(scene, before, scene.input),
  }),
);
