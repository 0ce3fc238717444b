import { commandOperation } from '#platform/http/operation.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { PreparationBody } from '../process/change-by-mediation.ts';
import { decidePreparation } from '../rules/decide-preparation.ts';
import { findAgreementOf } from '../store/mediation-agreement-store.ts';
import { logPreparationContract } from './log-preparation.contract.ts';
import { participantsOf } from './readiness-facts-of.ts';
import { tellStep } from './tell-step.ts';

/** Logged either way; a talk about something else, or with somebody who is not on the list, is flagged. */
export const logPreparation = commandOperation(logPreparationContract, (scene) =>
  tellStep(scene, {
    event: 'log-preparation',
    bring: async (before) => {
      const { part, isPreparation, occurredAt } = scene.input;
      const listed = participantsOf(before, await findAgreementOf(scene.tx, before));
      const onDay = scene.tx.dayOf(occurredAt ?? scene.tx.now);
      const facts = { onDay, isListed: listed.some((one) => one.part === part), isPreparation };
      const decision = withFacts(decidePreparation(facts, scene.law), facts);
      const body: PreparationBody = { part, standing: decision.outcome };
      return { body, brought: [{ decision, allows: decision.outcome }] };
    },
  }),
);
