import { commandOperation } from '#platform/http/operation.ts';
import { deliveryBrought } from './delivery-brought.ts';
import { deliverTaxpayerSummaryContract } from './deliver-taxpayer-summary.contract.ts';
import { tellStep } from './tell-step.ts';

/** The taxpayer’s own, or one that came on paper: mediator and Appeals have it from the same moment. */
export const deliverTaxpayerSummary = commandOperation(deliverTaxpayerSummaryContract, (scene) =>
  tellStep(scene, {
    event: 'deliver-taxpayer-summary',
    bring: (before) => deliveryBrought(scene, before, 'discussion-summary', 'taxpayer', scene.input),
  }),
);
