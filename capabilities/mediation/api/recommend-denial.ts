import { withFacts } from '#kernel/decision/decision.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { areaDirector } from '../process/roles.ts';
import { decideDenialRecommendation } from '../rules/decide-denial-recommendation.ts';
import { grantToLevel } from '../store/mediation-grants.ts';
import { draftBrought } from './draft-brought.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The analyst’s view is kept, whatever it is, and so is what the discussion came to: only a denial goes up.
 * The draft has to explain itself before.
 */
export const recommendDenial = commandOperation(recommendDenialContract, (scene) =>
  tellStep(scene, {
    event: 'recommend-denial',
    bring: (before) => {
      const { discussedDay, analystView, recommends } = scene.input;
      const { today } = scene.tx;
      const facts = { onDay: today, recommends };
      const decision = withFacts(decideDenialRecommendation(facts, scene.law), facts);
      return {
        body: { discussedDay, analystView, recommends },
        brought: [{ decision, allows: 'may-be-asked' }, draftBrought(before, today, scene.law)],
        afterwards: (after) => grantToLevel(scene.tx, after, areaDirector),
      };
    },
  }),
);
