import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { strangeKinds } from '../rules/issue-kinds.ts';
import { perfectRequestContract } from './perfect-request.contract.ts';
import { tellStep } from './tell-step.ts';

/** The missing details have come, dated, and the request goes on to the analyst. */
export const perfectRequest = commandOperation(perfectRequestContract, (scene) =>
  tellStep(scene, {
    event: 'perfect-request',
    bring: ({ work }) => {
      const { issues } = scene.input;
      if (strangeKinds(issues, work).length > 0)
        return refuse({ code: 'issue-kind-must-fit-the-appeal', field: 'issues' });
      return { body: { issues } };
    },
  }),
);
