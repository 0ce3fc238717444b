import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { coMediatorAfter } from '../process/co-mediator.ts';
import { teamManager } from '../process/roles.ts';
import { noteCoMediatorContract } from './note-co-mediator.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * Both sides choose together, and nothing is shown before the statement is there. From the base manual, not
 * the memorandum.
 */
export const noteCoMediator = commandOperation(noteCoMediatorContract, (scene) =>
  tellStep(scene, {
    event: 'note-co-mediator',
    bring: ({ joint }) => {
      const { commandId: _c, taxpayerId: _t, supportRequestId: _s, occurredAt: _o, ...told } = scene.input;
      if (told.agreedByManager !== undefined && scene.actor.role !== teamManager)
        return refuse({ code: 'manager-alone-agrees-for-appeals', field: 'agreedByManager' });
      return { body: { coMediator: coMediatorAfter(joint.coMediator, told) } };
    },
  }),
);
