import { commandOperation } from '#platform/http/operation.ts';
import { reasonsOf } from './reasons-of.ts';
import { draftDenialLetterContract } from './draft-denial-letter.contract.ts';
import { tellStep } from './tell-step.ts';

/** Each draft is a version under the name of whoever wrote it. */
export const draftDenialLetter = commandOperation(draftDenialLetterContract, (scene) =>
  tellStep(scene, {
    event: 'draft-denial-letter',
    bring: () => ({ body: { reasons: reasonsOf(scene.input.reasons) } }),
  }),
);
