import { commandOperation } from '#platform/http/operation.ts';
import { deliveryBrought } from './delivery-brought.ts';
import { deliverSummaryContract } from './deliver-summary.contract.ts';
import { tellStep } from './tell-step.ts';

/** To both in one moment or not at all, on every issue of the agreement. */
export const deliverSummary = commandOperation(deliverSummaryContract, (scene) =>
  tellStep(scene, {
    event: 'deliver-summary',
    bring: (before) => deliveryBrought(scene, before, 'discussion-summary', 'appeals', scene.input),
  }),
);
