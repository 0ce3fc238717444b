import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { derivedId } from '#platform/ids.ts';
import { decideTimeEntry } from '../rules/decide-time-entry.ts';
import { insertTimeEntry } from '../store/paper-store.ts';
import { postTimeContract } from './post-time.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The mediator’s time stands on the support request, apart from the appeal’s; closing documents are not
 * mediation.
 */
export const postTime = commandOperation(postTimeContract, (scene) =>
  tellStep(scene, {
    event: 'post-time',
    facts: 'own',
    bring: ({ joint }) => {
      const { onDay, minutes, activity } = scene.input;
      const facts = {
        onDay,
        byAssignedMediator: joint.mediator?.personId === scene.actor.personId,
        assignedDay: joint.mediator?.assignedDay ?? ('unknown' as const),
        activity,
      };
      return {
        body: { onDay, minutes, activity },
        brought: [{ decision: withFacts(decideTimeEntry(facts, scene.law), facts), allows: 'counts' }],
        afterwards: ({ taxpayerId, supportRequestId, compartment }) => {
          const entryId = derivedId(scene.tx.commandId, 'time-entry');
          return insertTimeEntry(scene.tx, {
            taxpayerId,
            entryId,
            compartment,
            supportRequestId,
            onDay,
            minutes,
            activity,
          });
        },
      };
    },
  }),
);
