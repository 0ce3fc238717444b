import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { appealTable } from '../process/appeal.ts';
import { appealKind } from '../store/appeal-store.ts';
import { handOver } from '../store/hand-over.ts';
import { appealView } from './appeal-view.ts';
import { teamBackDecision } from './decide-on-appeal.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { goBackToTeamContract } from './go-back-to-team.contract.ts';

/**
 * What is unresolved, and the duties of procedure, are the first team’s again; the new one sees them no
 * longer.
 */
export const goBackToTeam = commandOperation(goBackToTeamContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const before = await findOwnAppeal(eyes, input);
  const decisions = await teamBackDecision(tx, before, law);
  const { state } = before;
  const step = move(appealTable, { state, event: 'go-back-to-team', role: actor.role, decisions });
  if (step.kind === 'refused') return refuse(step);
  const appeal = await record(tx, { kind: appealKind, before, step, body: {} });
  // Whoever gives it away is answered as the one who had it.
  const answer = await appealView(eyes, appeal, actor, law);
  await handOver(tx, before, appeal);
  return answer;
});
