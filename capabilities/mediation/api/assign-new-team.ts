import { findAppeal, assignNewTeam as giveToTeam } from '#capabilities/appeals/records.ts';
import { isMet } from '#kernel/decision/finding.ts';
import { commandOperation, NotFound } from '#platform/http/operation.ts';
import { isRefusal, refuse } from '#platform/http/refusal.ts';
import { moveGrantsToTeam } from '../store/mediation-grants.ts';
import { listOfAppeal } from '../store/support-request-store.ts';
import { assignNewTeamContract } from './assign-new-team.contract.ts';
import { newTeamDecision, teamNamed } from './new-team-facts-of.ts';
import { loadOwn } from './take-step.ts';
import { answerWith } from './tell-step.ts';

/**
 * The appeal goes to the new team as it is; what the memorandum asks of the team of the case, it then asks of
 * the new one.
 */
export const assignNewTeam = commandOperation(assignNewTeamContract, async (scene) => {
  const { input, tx, law } = scene;
  const one = await loadOwn(scene);
  const before = await findAppeal(tx, one.appealId);
  if (before === undefined) throw new NotFound();
  const team = await teamNamed(tx, input);
  if (team === undefined) return refuse({ code: 'team-must-be-of-one-appeals-office', field: 'employeeId' });
  const decision = await newTeamDecision(tx, { one, appeal: before, team, told: input.specialists, law });
  if (decision.outcome !== 'may-be-named')
    return {
      ...refuse({
        code: 'decision-must-allow-this-event',
        event: 'assign-new-team',
        findings: decision.findings.filter((finding) => !isMet(finding)),
      }),
      process: 'appeal',
      decided: { rule: decision.rule, outcome: decision.outcome },
    };
  const told = input.specialists.map(({ specialty, isNew, effort = '' }) =>
    `${specialty}: ${isNew ? 'new' : `stays. ${effort}`}`.trim(),
  );
  const beside = { decisions: { 'new-team': decision }, ...(told.length > 0 && { told: told.join('\n') }) };
  const after = await giveToTeam(tx, before, team, beside);
  if (isRefusal(after)) return after;
  for (const each of await listOfAppeal(tx, one)) await moveGrantsToTeam(tx, each, before, after);
  return await answerWith(scene, one);
});
