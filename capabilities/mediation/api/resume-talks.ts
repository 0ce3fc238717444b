import { commandOperation } from '#platform/http/operation.ts';
import { resumeTalksContract } from './resume-talks.contract.ts';
import { tellStep } from './tell-step.ts';

/** Talks go on after all: the request is valid and waits (AP-08-1125-0028 § 8.26.9.2.3(6)). */
export const resumeTalks = commandOperation(resumeTalksContract, (scene) =>
  tellStep(scene, { event: 'resume-talks' }),
);
