import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { discussionRoles } from '../process/roles.ts';
import { waitsForDetails } from '../process/support-request-states.ts';
import { memo } from '../rules/memorandum.ts';
import { holdDiscussionContract } from './hold-discussion.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * The analyst, the manager and the technical employee talk the request over; told once for all linked
 * requests.
 */
export const holdDiscussion = commandOperation(holdDiscussionContract, (scene) =>
  tellStep(scene, {
    event: 'hold-discussion',
    alsoFor: scene.input.alsoFor,
    bring: ({ state }) => {
      const { attended, absent, analystView, recommends } = scene.input;
      const accounted = [...attended, ...absent.map(({ role }) => role)];
      if (!discussionRoles.every((role) => accounted.includes(role)))
        return refuse({
          code: 'everybody-must-attend-or-have-a-reason',
          field: 'absent',
          law: memo('8.26.9.2.3.2(4)'),
        });
      return { body: { attended, absent, analystView, recommends, detailsWanting: waitsForDetails(state) } };
    },
  }),
);
