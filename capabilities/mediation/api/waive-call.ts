import { commandOperation } from '#platform/http/operation.ts';
import { waiveCallContract } from './waive-call.contract.ts';
import { tellStep } from './tell-step.ts';

/** The call is a stage of its own: it is skipped with a reason on record, never silently. */
export const waiveCall = commandOperation(waiveCallContract, (scene) =>
  tellStep(scene, {
    event: 'waive-call',
    bring: () => {
      const { waivedBecause, issues, sessionDays, participants } = scene.input;
      return {
        body: { waivedBecause, issues, sessionDays, participants, conductedBy: 'none', attended: [] },
      };
    },
  }),
);
