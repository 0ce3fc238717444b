import { commandOperation } from '#platform/http/operation.ts';
import type { WaiveConflictBody } from '../process/co-mediation-record.ts';
import { taxpayerSide } from '../process/roles.ts';
import { tellCoMediationStep } from './tell-co-mediation-step.ts';
import { waiveConflictContract } from './waive-conflict.contract.ts';

/** Each side waives for itself. */
export const waiveConflict = commandOperation(waiveConflictContract, (scene) => {
  const isTaxpayer = taxpayerSide.some((role) => role === scene.actor.role);
  const body: WaiveConflictBody = { side: isTaxpayer ? 'taxpayer' : 'appeals' };
  return tellCoMediationStep(scene, { event: 'waive-conflict', body });
});
