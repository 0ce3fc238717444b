import { commandOperation } from '#platform/http/operation.ts';
import { affirmImpartialityContract } from './affirm-impartiality.contract.ts';
import { tellStep } from './tell-step.ts';

/** The mediator affirms; until then nothing is delivered. */
export const affirmImpartiality = commandOperation(affirmImpartialityContract, (scene) =>
  tellStep(scene, { event: 'affirm-impartiality', facts: 'own' }),
);
