import { commandOperation } from '#platform/http/operation.ts';
import { signDenialLetterContract } from './sign-denial-letter.contract.ts';
import { tellStep } from './tell-step.ts';

/** The manager signs, and nobody else; every step before is looked at again. */
export const signDenialLetter = commandOperation(signDenialLetterContract, (scene) =>
  tellStep(scene, { event: 'sign-denial-letter' }),
);
