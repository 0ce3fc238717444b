import { commandOperation } from '#platform/http/operation.ts';
import { taxpayerSide } from '../process/roles.ts';
import { deliveryBrought } from './delivery-brought.ts';
import { deliverSupplementContract } from './deliver-supplement.contract.ts';
import { tellStep } from './tell-step.ts';

/** Whatever one side gives the mediator, the other has at once. */
export const deliverSupplement = commandOperation(deliverSupplementContract, (scene) =>
  tellStep(scene, {
    event: 'deliver-supplement',
    bring: (before) => {
      const from = taxpayerSide.some((role) => role === scene.actor.role) ? 'taxpayer' : 'appeals';
      return deliveryBrought(scene, before, 'supplement', from, {
        ...scene.input,
        issues: [],
        participantsWithIt: false,
      });
    },
  }),
);
