import { commandOperation } from '#platform/http/operation.ts';
import { approveAcceptanceContract } from './approve-acceptance.contract.ts';
import { tellStep } from './tell-step.ts';

/** The area director approves acceptance; the manager then approves the request itself. */
export const approveAcceptance = commandOperation(approveAcceptanceContract, (scene) =>
  tellStep(scene, { event: 'approve-acceptance' }),
);
