import { commandOperation } from '#platform/http/operation.ts';
import { closingBody, closingBrought } from './closing-brought.ts';
import { writeMediationOut } from './write-mediation-out.ts';
import { closeAsDeniedContract } from './close-as-denied.contract.ts';
import { tellStep } from './tell-step.ts';

/** The manager closes; MO is written on the day on which the letter was mailed. */
export const closeAsDenied = commandOperation(closeAsDeniedContract, (scene) =>
  tellStep(scene, {
    event: 'close-as-denied',
    bring: (before) => ({
      body: closingBody(scene.input, ['denial-letter']),
      brought: [closingBrought(before, scene, scene.input, ['denial-letter'])],
      afterwards: (after) => writeMediationOut(scene.tx, after),
    }),
  }),
);
