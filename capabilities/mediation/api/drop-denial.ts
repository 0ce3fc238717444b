import { commandOperation } from '#platform/http/operation.ts';
import { dropDenialContract } from './drop-denial.contract.ts';
import { tellStep } from './tell-step.ts';

/** The manager drops the denial: what was drafted is superseded and never sent. */
export const dropDenial = commandOperation(dropDenialContract, (scene) =>
  tellStep(scene, { event: 'drop-denial' }),
);
