import { commandOperation } from '#platform/http/operation.ts';
import { acceptAsAreaDirectorContract } from './accept-as-area-director.contract.ts';
import { tellStep } from './tell-step.ts';

/** The area director accepts instead: the denial is superseded and its letter is never sent. */
export const acceptAsAreaDirector = commandOperation(acceptAsAreaDirectorContract, (scene) =>
  tellStep(scene, {
    event: 'accept-as-area-director',
    bring: () => ({ body: { because: scene.input.because } }),
  }),
);
