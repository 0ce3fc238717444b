import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { decideCallSlot } from '../rules/decide-call-slot.ts';
import { mailAboutRequest } from './mail-about-request.ts';
import { scheduleCallContract } from './schedule-call.contract.ts';
import { tellStep } from './tell-step.ts';

/** The technical employee fixes a moment that suits analyst and manager; the analyst is told, each time. */
export const scheduleCall = commandOperation(scheduleCallContract, (scene) =>
  tellStep(scene, {
    event: 'schedule-call',
    alsoFor: scene.input.alsoFor,
    bring: ({ joint }) => {
      const { startsAt } = scene.input;
      const { analyst: analystTimes, manager: managerTimes } = joint.callTimes;
      const facts = { onDay: scene.tx.today, startsAt, analystTimes, managerTimes };
      return {
        body: { startsAt },
        brought: [{ decision: withFacts(decideCallSlot(facts, scene.law), facts), allows: 'may-be-fixed' }],
        afterwards: (after) => mailAboutRequest(scene.tx, after, 'call-scheduled', ['pam-analyst']),
      };
    },
  }),
);
