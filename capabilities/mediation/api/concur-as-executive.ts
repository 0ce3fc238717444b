import { commandOperation } from '#platform/http/operation.ts';
import { executiveConcurrence } from './concurrence-of.ts';
import { concurAsExecutiveContract } from './concur-as-executive.contract.ts';
import { tellStep } from './tell-step.ts';

/** The executive’s own entry is evidence; one entered by the manager needs the message or signed note. */
export const concurAsExecutive = commandOperation(concurAsExecutiveContract, (scene) =>
  tellStep(scene, {
    event: 'concur-as-executive',
    bring: async (before) => {
      const concurrence = await executiveConcurrence(scene.tx, before, scene.input);
      return { concurrence, body: { concurrence } };
    },
  }),
);
