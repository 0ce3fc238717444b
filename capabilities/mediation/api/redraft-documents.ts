import { commandOperation } from '#platform/http/operation.ts';
import { redraftDocumentsContract } from './redraft-documents.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** A new version, which both look at again. */
export const redraftDocuments = commandOperation(redraftDocumentsContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'redraft-documents',
    bring: () => {
      const { issues, sessionDays, participants } = scene.input;
      return { body: { issues, sessionDays, participants } };
    },
  }),
);
