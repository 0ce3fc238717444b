import { commandOperation } from '#platform/http/operation.ts';
import { offerCallTimesContract } from './offer-call-times.contract.ts';
import { tellStep } from './tell-step.ts';

/** The analyst’s and the manager’s moments come before the taxpayer is asked. */
export const offerCallTimes = commandOperation(offerCallTimesContract, (scene) =>
  tellStep(scene, {
    event: 'offer-call-times',
    alsoFor: scene.input.alsoFor,
    bring: () => ({ body: { of: scene.input.of, times: scene.input.times } }),
  }),
);
