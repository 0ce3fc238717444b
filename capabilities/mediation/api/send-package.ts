import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { executive } from '../process/roles.ts';
import { decidePackage } from '../rules/decide-package.ts';
import { grantToLevel } from '../store/mediation-grants.ts';
import { draftBrought } from './draft-brought.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { sendPackageContract } from './send-package.contract.ts';
import { tellStep } from './tell-step.ts';

/** What goes to the executive is listed; without request or draft letter it does not go. */
export const sendPackage = commandOperation(sendPackageContract, (scene) =>
  tellStep(scene, {
    event: 'send-package',
    bring: (before) => {
      const { documents } = scene.input;
      const facts = { onDay: scene.tx.today, documents };
      const pack = { decision: withFacts(decidePackage(facts, scene.law), facts), allows: 'whole' };
      return {
        body: { documents },
        brought: [draftBrought(before, scene.tx.today, scene.law), pack],
        afterwards: async (after) => {
          await grantToLevel(scene.tx, after, executive);
          await mailAboutRequest(scene.tx, after, 'denial-package', ['front-line-executive']);
        },
      };
    },
  }),
);
