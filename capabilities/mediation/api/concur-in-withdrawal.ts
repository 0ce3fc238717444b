import { commandOperation } from '#platform/http/operation.ts';
import { executivesOwn } from './concurrence-of.ts';
import { concurInWithdrawalContract } from './concur-in-withdrawal.contract.ts';
import { tellStep } from './tell-step.ts';

/** The executive’s own entry; Appeals may then withdraw. */
export const concurInWithdrawal = commandOperation(concurInWithdrawalContract, (scene) =>
  tellStep(scene, {
    event: 'concur-in-withdrawal',
    bring: async () => ({ body: { concurrence: await executivesOwn(scene.tx, scene.input) } }),
  }),
);
