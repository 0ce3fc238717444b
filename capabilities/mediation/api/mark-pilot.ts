import { findAppeal } from '#capabilities/appeals/records.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { commandOperation } from '#platform/http/operation.ts';
import type { MarkPilotBody } from '../process/change-by-review.ts';
import { decidePilotMark } from '../rules/decide-pilot-mark.ts';
import { listOn } from '../rules/reference-list.ts';
import { listListChanges } from '../store/list-store.ts';
import { markPilotContract } from './mark-pilot.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * Before Appeals has decided the mark is one of the notes on eligibility; from then on it is a step of its
 * own.
 */
export const markPilot = commandOperation(markPilotContract, (scene) =>
  tellStep(scene, {
    event: 'mark-pilot',
    bring: async ({ appealId, receivedDay }) => {
      const { tx, input, law } = scene;
      const { inPilot, because } = input;
      const newTeam = (await findAppeal(tx, appealId))?.newTeam !== undefined;
      const facts = { onDay: tx.today, receivedDay, inPilot, newTeam };
      const decision = withFacts(decidePilotMark(facts, law), facts);
      const list = listOn(await listListChanges(tx), 'excluded-issues', receivedDay);
      const excludedThen = list.map(({ entry }) => entry);
      const body: MarkPilotBody = { notes: { inPilot }, excludedThen, because };
      return { body, brought: [{ decision, allows: 'may-be-marked' }] };
    },
  }),
);
