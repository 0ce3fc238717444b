import { commandOperation } from '#platform/http/operation.ts';
import { declineDoubleContract } from './decline-double.contract.ts';
import { tellDoubleStep } from './tell-double-step.ts';

/** Two records are not one taxpayer's: both go on as they were. */
export const declineDouble = commandOperation(declineDoubleContract, (scene) =>
  tellDoubleStep(scene, 'decline-double', { because: scene.input.because }),
);
