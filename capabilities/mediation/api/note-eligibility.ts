import type { z } from 'zod';
import { withFacts } from '#kernel/decision/decision.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import type { EligibilityBody } from '../process/change-by-review.ts';
import { decideEligibility } from '../rules/decide-eligibility.ts';
import { type EligibilityNotes, nothingKnown } from '../rules/eligibility-facts.ts';
import { listOn } from '../rules/reference-list.ts';
import { listListChanges } from '../store/list-store.ts';
import { noteEligibilityContract } from './note-eligibility.contract.ts';
import { tellStep } from './tell-step.ts';

/**
 * What speaks for and against mediation, told as it becomes known. The decision is kept with it and hinders
 * nothing: it proposes grounds, asks, and asks to explain.
 */
export const noteEligibility = commandOperation(noteEligibilityContract, (scene) =>
  tellStep(scene, {
    event: 'note-eligibility',
    bring: async ({ work, receivedDay, review }) => {
      const notes = notesOf(scene.input);
      const known: EligibilityNotes = { ...(review?.eligibility ?? nothingKnown), ...notes };
      const list = listOn(await listListChanges(scene.tx), 'excluded-issues', receivedDay);
      const excludedThen = list.map(({ entry }) => entry);
      if (isMoreThanAll(known)) return refuse({ code: 'issues-must-not-exceed-all', field: 'issuesInAll' });
      if (
        known.excludedIssues !== 'unknown' &&
        known.excludedIssues.some((one) => !excludedThen.includes(one))
      )
        return refuse({ code: 'excluded-issue-must-be-on-the-list', field: 'excludedIssues' });
      const facts = { ...known, work, receivedDay, excludedThen };
      const decision = withFacts(decideEligibility(facts, scene.law), facts);
      const body: EligibilityBody = { notes, excludedThen };
      return { body, brought: [{ decision, allows: decision.outcome }] };
    },
  }),
);

type Input = z.output<typeof noteEligibilityContract.input>;

/** What was told now, and nothing of the rest. */
function notesOf(input: Input): Partial<EligibilityNotes> {
  const names = Object.keys(nothingKnown) as readonly (keyof EligibilityNotes)[];
  return Object.fromEntries(
    names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  );
}

function isMoreThanAll({ issuesInAll, issuesUnresolved, issuesToMediate }: EligibilityNotes): boolean {
  const counts = [issuesUnresolved, issuesToMediate].filter((count) => count !== 'unknown');
  return issuesInAll !== 'unknown' && counts.some((count) => count > issuesInAll);
}
