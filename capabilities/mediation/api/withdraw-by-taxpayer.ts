import { commandOperation } from '#platform/http/operation.ts';
import { taxpayerWithdrawal } from './withdrawal-brought.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';
import { tellStep } from './tell-step.ts';

/** In writing: other side and mediator have it from the same moment. */
export const withdrawByTaxpayer = commandOperation(withdrawByTaxpayerContract, (scene) =>
  tellStep(scene, {
    event: 'withdraw-by-taxpayer',
    bring: (before) => taxpayerWithdrawal(scene, before, scene.input),
  }),
);
