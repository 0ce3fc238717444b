import { commandOperation } from '#platform/http/operation.ts';
import { fileReport } from './file-report.ts';
import { endCoMediationWith } from './follow-co-mediation.ts';
import { writeMediationOut } from './write-mediation-out.ts';
import { approveClosingOfMediationContract } from './approve-closing-of-mediation.contract.ts';
import { tellStep } from './tell-step.ts';

/** The mediator’s own manager approves; MO carries the day of session or withdrawal, not today’s. */
export const approveClosingOfMediation = commandOperation(approveClosingOfMediationContract, (scene) =>
  tellStep(scene, {
    event: 'approve-closing-of-mediation',
    facts: 'own',
    bring: () => ({
      afterwards: async (after) => {
        await writeMediationOut(scene.tx, after);
        await fileReport(scene.tx, after);
        await endCoMediationWith(scene.tx, after);
      },
    }),
  }),
);
