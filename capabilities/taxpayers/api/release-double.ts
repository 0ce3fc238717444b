import { commandOperation } from '#platform/http/operation.ts';
import { releaseDoubleContract } from './release-double.contract.ts';
import { tellDoubleStep } from './tell-double-step.ts';

/** Two records were not one taxpayer's after all: the double takes proposals again. */
export const releaseDouble = commandOperation(releaseDoubleContract, (scene) =>
  tellDoubleStep(scene, 'release-double', { because: scene.input.because }),
);
