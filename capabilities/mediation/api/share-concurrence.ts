import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { concurrenceRecipients } from '../process/decisions-of.ts';
import { noneMissing } from '../rules/findings.ts';
import { memo } from '../rules/memorandum.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { shareConcurrenceContract } from './share-concurrence.contract.ts';
import { tellStep } from './tell-step.ts';

/** Both get draft and evidence before the letter is signed. */
export const shareConcurrence = commandOperation(shareConcurrenceContract, (scene) =>
  tellStep(scene, {
    event: 'share-concurrence',
    bring: () => {
      const { recipients } = scene.input;
      const lacking = concurrenceRecipients.filter((one) => !recipients.includes(one));
      if (lacking.length > 0) return refuse(lackingRecipients(lacking));
      return {
        body: { recipients },
        afterwards: (after) => mailAboutRequest(scene.tx, after, 'concurrence', recipients),
      };
    },
  }),
);

function lackingRecipients(lacking: readonly string[]) {
  const law = memo('8.26.9.2.3.3(1)d');
  const finding = noneMissing(
    'concurrence-sent-to-both',
    'concurrenceUnsentTo',
    lacking,
    law,
    'share-concurrence',
  );
  return { code: 'concurrence-must-reach-both', field: 'recipients', findings: [finding], law };
}
