import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { draftRecipients } from '../parameters/mediation-documents.ts';
import { noneMissing } from '../rules/findings.ts';
import { chart } from '../rules/memorandum.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { circulateDraftsContract } from './circulate-drafts.contract.ts';
import { tellAgreementStep } from './tell-agreement-step.ts';

/** All three recipients, or the step stays open. */
export const circulateDrafts = commandOperation(circulateDraftsContract, (scene) =>
  tellAgreementStep(scene, {
    event: 'circulate-drafts',
    bring: (one, before) => {
      const { recipients } = scene.input;
      const lacking = draftRecipients.filter((role) => !recipients.includes(role));
      const finding = noneMissing('drafts-sent-to-all', 'draftsUnsentTo', lacking, chart, 'circulate-drafts');
      if (lacking.length > 0)
        return refuse({
          code: 'drafts-must-reach-all-three',
          field: 'recipients',
          findings: [finding],
          law: chart,
        });
      return {
        body: { recipients },
        afterwards: () =>
          mailAboutRequest(scene.tx, one, 'drafts', recipients, Object.values(before?.papers ?? {})),
      };
    },
  }),
);
