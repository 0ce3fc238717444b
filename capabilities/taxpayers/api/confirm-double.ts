import { commandOperation } from '#platform/http/operation.ts';
import { confirmDoubleContract } from './confirm-double.contract.ts';
import { tellDoubleStep } from './tell-double-step.ts';

/** Two records are one taxpayer's: from now on proposals are taken on the one that is kept. */
export const confirmDouble = commandOperation(confirmDoubleContract, (scene) =>
  tellDoubleStep(scene, 'confirm-double', {}),
);
