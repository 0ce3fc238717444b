import { commandOperation } from '#platform/http/operation.ts';
import { acceptDraftContract } from './accept-draft.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** Manager and technical employee each look whether it says the issues right. */
export const acceptDraft = commandOperation(acceptDraftContract, (scene) =>
  tellAgreementStep(scene, { event: 'accept-draft' }),
);
