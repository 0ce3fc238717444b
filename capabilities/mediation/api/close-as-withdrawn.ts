import { commandOperation } from '#platform/http/operation.ts';
import { closingBody, closingBrought, kindsOf } from './closing-brought.ts';
import { endCoMediationWith } from './follow-co-mediation.ts';
import { writeMediationOut } from './write-mediation-out.ts';
import { closeAsWithdrawnContract } from './close-as-withdrawn.contract.ts';
import { tellStep } from './tell-step.ts';

/** Before assignment the manager closes, dated the day of the withdrawal; MO is written. */
export const closeAsWithdrawn = commandOperation(closeAsWithdrawnContract, (scene) =>
  tellStep(scene, {
    event: 'close-as-withdrawn',
    bring: async (before) => {
      const kinds = await kindsOf(scene.tx, before, scene.input.documentIds);
      return {
        body: closingBody(scene.input, kinds),
        brought: [closingBrought(before, scene, scene.input, kinds)],
        afterwards: async (after) => {
          await writeMediationOut(scene.tx, after);
          await endCoMediationWith(scene.tx, after);
        },
      };
    },
  }),
);
