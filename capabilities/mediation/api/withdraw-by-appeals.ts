import { commandOperation } from '#platform/http/operation.ts';
import { appealsWithdrawal } from './withdrawal-brought.ts';
import { withdrawByAppealsContract } from './withdraw-by-appeals.contract.ts';
import { tellStep } from './tell-step.ts';

/** Appeals withdraws only with an executive’s concurrence, also after a missed last day. */
export const withdrawByAppeals = commandOperation(withdrawByAppealsContract, (scene) =>
  tellStep(scene, { event: 'withdraw-by-appeals', bring: (before) => appealsWithdrawal(scene, before) }),
);
