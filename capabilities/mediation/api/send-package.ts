import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Tx } from '#platform/db/lens.ts';
import { defaultExecutive } from '../parameters/executives.ts';
import { executive } from '../process/roles.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { decidePackage } from '../rules/decide-package.ts';
import { grantToLevel } from '../store/mediation-grants.ts';
import { findMediationRequest } from '../store/mediation-request-store.ts';
import { listPapers } from '../store/paper-store.ts';
import { draftBrought, lastDraftOf } from './draft-brought.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { sendPackageContract } from './send-package.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * What goes to the executive is listed; without request or draft letter it does not go. To another executive
 * than that of collection it goes with a reason.
 */
export const sendPackage = commandOperation(sendPackageContract, (scene) =>
  tellStep(scene, {
    event: 'send-package',
    bring: (before) => {
      const { documents, toExecutive: position = defaultExecutive, because = 'none' } = scene.input;
      const facts = { onDay: scene.tx.today, documents, position, because };
      const pack = { decision: withFacts(decidePackage(facts, scene.law), facts), allows: 'whole' };
      return {
        body: { documents, position, ...(because !== 'none' && { because }) },
        brought: [draftBrought(before, scene.tx.today, scene.law), pack],
        afterwards: async (after) => {
          await grantToLevel(scene.tx, after, executive);
          const papers = await papersOfPackage(scene.tx, after, documents);
          await mailAboutRequest(scene.tx, after, 'denial-package', ['front-line-executive'], papers);
        },
      };
    },
  }),
);

/** The papers of the package, as far as they are kept here: the request, the last draft, what supports it. */
async function papersOfPackage(
  tx: Tx,
  after: SupportRequest,
  documents: readonly string[],
): Promise<readonly string[]> {
  const request = await findMediationRequest(tx, after.requestId);
  const supporting = (await listPapers(tx, after.supportRequestId)).filter(
    ({ kind, compartment }) =>
      kind === 'supporting-material' && compartment === reviewCompartment(after.supportRequestId),
  );
  return [
    ...(documents.includes('request') && request?.documentId !== undefined ? [request.documentId] : []),
    ...(documents.includes('draft-letter') ? lastDraftOf(after) : []),
    ...(documents.includes('supporting-material') ? supporting.map(({ documentId }) => documentId) : []),
  ];
}
