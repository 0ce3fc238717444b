import { commandOperation } from '#platform/http/operation.ts';
import { derivedId } from '#platform/ids.ts';
import { draftDocumentsContract } from './draft-documents.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** Three drafts from what was agreed on in the call; offers and penalties have a model each. */
export const draftDocuments = commandOperation(draftDocumentsContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'draft-documents',
    bring: ({ taxpayerId, supportRequestId, work, joint }) => ({
      body: {
        taxpayerId,
        agreementId: derivedId(supportRequestId, 'mediation-agreement'),
        supportRequestId,
        model: work,
        issues: joint.call?.issues ?? [],
        sessionDays: joint.call?.sessionDays ?? [],
        participants: joint.call?.participants ?? [],
      },
    }),
  }),
);
