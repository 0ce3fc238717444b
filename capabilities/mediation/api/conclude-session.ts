import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { chart } from '../rules/memorandum.ts';
import { concludeSessionContract } from './conclude-session.contract.ts';
import { tellStep } from './tell-step.ts';

/** The session’s last day is the day on which the mediation will be closed. No field takes a ruling. */
export const concludeSession = commandOperation(concludeSessionContract, (scene) =>
  tellStep(scene, {
    event: 'conclude-session',
    facts: 'own',
    bring: ({ joint }) => {
      const { issues } = scene.input;
      const told = issues.map(({ issue }) => issue).toSorted();
      const agreedOn = [...(joint.call?.issues ?? [])].toSorted();
      if (told.join('\n') !== agreedOn.join('\n'))
        return refuse({ code: 'issues-must-be-those-of-the-agreement', field: 'issues', law: chart });
      return { body: { issues } };
    },
  }),
);
