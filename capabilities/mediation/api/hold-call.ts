import { commandOperation } from '#platform/http/operation.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { z } from 'zod';
import { withFacts } from '#kernel/decision/decision.ts';
import { type CallFacts, decideCall } from '../rules/decide-call.ts';
import { holdCallContract } from './hold-call.contract.ts';
import { tellStep } from './tell-step.ts';

/** The analyst conducts the call. What is agreed on in it goes into the drafts as it is. */
export const holdCall = commandOperation(holdCallContract, (scene) =>
  tellStep(scene, {
    event: 'hold-call',
    alsoFor: scene.input.alsoFor,
    bring: () => {
      const { conductedBy, attended, issues, sessionDays, participants } = scene.input;
      const facts = callFactsOf(scene.input, scene.tx.dayOf(scene.input.occurredAt ?? scene.tx.now));
      return {
        body: { conductedBy, attended, issues, sessionDays, participants },
        brought: [{ decision: withFacts(decideCall(facts, scene.law), facts), allows: 'held' }],
      };
    },
  }),
);

function callFactsOf(input: z.output<typeof holdCallContract.input>, onDay: Day): CallFacts {
  const { itemsDone, itemsNoted, conductedBy, conductorReason, attended, issues, sessionDays } = input;
  return {
    onDay,
    itemsDone,
    itemsNoted: itemsNoted.map(({ item }) => item),
    conductedBy,
    conductorReason: conductorReason !== undefined,
    attended,
    issues,
    sessionDays,
  };
}
