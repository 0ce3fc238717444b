import { commandOperation } from '#platform/http/operation.ts';
import { areaDirector } from '../process/roles.ts';
import { grantToLevel } from '../store/mediation-grants.ts';
import { draftBrought } from './draft-brought.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import { tellStep } from './tell-step.ts';

/** The analyst’s view is kept, whatever it is; the draft has to explain itself before it goes up. */
export const recommendDenial = commandOperation(recommendDenialContract, (scene) =>
  tellStep(scene, {
    event: 'recommend-denial',
    bring: (before) => ({
      body: { discussedDay: scene.input.discussedDay, analystView: scene.input.analystView },
      brought: [draftBrought(before, scene.tx.today, scene.law)],
      afterwards: (after) => grantToLevel(scene.tx, after, areaDirector),
    }),
  }),
);
