import { withFacts } from '#kernel/decision/decision.ts';
import { commandOperation } from '#platform/http/operation.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideConcurrenceMail } from '../rules/decide-concurrence-mail.ts';
import { lastDraftOf } from './draft-brought.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { shareConcurrenceContract } from './share-concurrence.contract.ts';
import { tellStep } from './tell-step.ts';

/** Both get draft and evidence before the letter is signed; what is not kept here is not attached. */
export const shareConcurrence = commandOperation(shareConcurrenceContract, (scene) =>
  tellStep(scene, {
    event: 'share-concurrence',
    bring: (before) => {
      const { recipients, documents } = scene.input;
      const kept = attachmentsOf(before);
      const attached = documents.filter((one) => kept[one].length > 0);
      const facts = { onDay: scene.tx.today, recipients, documents: attached };
      const decision = withFacts(decideConcurrenceMail(facts, scene.law), facts);
      return {
        body: { recipients, documents: attached },
        brought: [{ decision, allows: 'may-go' }],
        afterwards: (after) => {
          const papers = attached.flatMap((one) => kept[one]);
          return mailAboutRequest(scene.tx, after, 'concurrence', recipients, papers);
        },
      };
    },
  }),
);

/** The last draft in print, and what shows the executive's concurrence. */
function attachmentsOf(one: SupportRequest) {
  const shown = one.review?.denial?.executive?.documentId;
  return {
    'draft-letter': lastDraftOf(one),
    'concurrence-evidence': shown === undefined ? [] : [shown],
  } as const;
}
