import { commandOperation } from '#platform/http/operation.ts';
import { endTalksContract } from './end-talks.contract.ts';
import { tellStep } from './tell-step.ts';

/** Talks have ended without a settlement, and the request goes on (AP-08-1125-0028 § 8.26.9.2.3(6)b). */
export const endTalks = commandOperation(endTalksContract, (scene) =>
  tellStep(scene, { event: 'end-talks' }),
);
