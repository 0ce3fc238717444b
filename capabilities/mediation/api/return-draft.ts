import { commandOperation } from '#platform/http/operation.ts';
import { returnDraftContract } from './return-draft.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** The analyst changes it, and both look at it again. */
export const returnDraft = commandOperation(returnDraftContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'return-draft',
    bring: () => ({ body: { changes: scene.input.changes } }),
  }),
);
