import { commandOperation } from '#platform/http/operation.ts';
import { acceptAsExecutiveContract } from './accept-as-executive.contract.ts';
import { tellStep } from './tell-step.ts';

/** The executive accepts instead, which stands in for the area director’s approval. */
export const acceptAsExecutive = commandOperation(acceptAsExecutiveContract, (scene) =>
  tellStep(scene, {
    event: 'accept-as-executive',
    bring: () => ({ body: { because: scene.input.because } }),
  }),
);
