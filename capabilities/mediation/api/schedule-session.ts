import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { lastSignatureOf } from '../process/mediation-agreement.ts';
import { decideSessionDay } from '../rules/decide-session-day.ts';
import { findAgreementOf } from '../store/mediation-agreement-store.ts';
import { scheduleSessionContract } from './schedule-session.contract.ts';
import { tellStep } from './tell-step.ts';

/** Within 60 days of the last signature, or with a reason; both sides’ two weeks follow from the day. */
export const scheduleSession = commandOperation(scheduleSessionContract, (scene) =>
  tellStep(scene, {
    event: 'schedule-session',
    bring: async (before) => {
      const { startsAt, place, reason } = scene.input;
      const day = scene.tx.dayOf(startsAt);
      const agreement = await findAgreementOf(scene.tx, before);
      const facts = {
        onDay: scene.tx.today,
        sessionDay: day,
        lastSignatureDay: lastSignatureOf(agreement),
        mediatorAssigned: before.joint.mediator !== undefined,
        reasonGiven: reason !== undefined,
      };
      return {
        body: { startsAt, day, place, ...(reason !== undefined && { reason }) },
        brought: [
          { decision: withFacts(decideSessionDay(facts, scene.law), facts), allows: 'may-be-scheduled' },
        ],
      };
    },
  }),
);
