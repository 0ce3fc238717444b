import { withFacts } from '#kernel/decision/decision.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { coMediatorAfter } from '../process/co-mediator.ts';
import { teamManager } from '../process/roles.ts';
import type { CoMediator } from '../process/support-request-record.ts';
import { decideCoMediatorChoice } from '../rules/decide-co-mediator-choice.ts';
import { noteCoMediatorContract } from './note-co-mediator.contract.ts';
import type { StepScene } from './take-step.ts';
import { tellStep } from './tell-step.ts';

/** Both sides choose together. Somebody without training or experience is chosen only with a reason. */
export const noteCoMediator = commandOperation(noteCoMediatorContract, (scene) =>
  tellStep(scene, {
    event: 'note-co-mediator',
    bring: ({ joint }) => {
      const { commandId: _c, taxpayerId: _t, supportRequestId: _s, occurredAt: _o, ...told } = scene.input;
      if (told.agreedByManager !== undefined && scene.actor.role !== teamManager)
        return refuse({ code: 'manager-alone-agrees-for-appeals', field: 'agreedByManager' });
      const coMediator = coMediatorAfter(joint.coMediator, told);
      return { body: { coMediator }, brought: told.wished === false ? [] : choiceOf(scene, coMediator) };
    },
  }),
);

/** Nobody is looked at before somebody is named. */
function choiceOf({ tx, law }: StepScene, { name, reason, ...criteria }: CoMediator) {
  if (name === undefined) return [];
  const { trained, experienced = 'unknown', knowsSubject = 'unknown' } = criteria;
  const told = { trained, experienced, knowsSubject };
  const facts = { onDay: tx.today, ...told, reasonGiven: reason !== undefined };
  return [{ decision: withFacts(decideCoMediatorChoice(facts, law), facts), allows: 'may-be-chosen' }];
}
