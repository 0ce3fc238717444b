/**
 * May an appeal go back from the new team to the one that had it before?
 *
 * Law: AP-08-0925-0017 (told by others, not read): the new team closes after the mediation; what stays
 * unresolved, and duties of procedure, go back with a manager’s approval. Not modelled: which issues those
 * are.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { editionInForce, type Law } from '#kernel/law/law.ts';
import { noneLeft, tested } from './findings.ts';
import { manual, pilot } from './memorandum.ts';

export type TeamBackFacts = {
  readonly onDay: Day;
  /** Whether a new team has the appeal now. */
  readonly hasNewTeam: boolean;
  readonly managerApproved: boolean;
  readonly openMediations: readonly string[];
};

export type TeamBack = 'no-new-team' | 'approval-needed' | 'may-go-back' | 'mediation-open';

const decide = ruleNamed<TeamBack>('team-back', 1);

export function decideTeamBack(facts: TeamBackFacts, law: Law): Decision<TeamBack> {
  const { onDay, hasNewTeam, managerApproved, openMediations } = facts;
  const findings = [
    isTrue('new-team-has-appeal', 'hasNewTeam', hasNewTeam, 'leave-with-team'),
    noneLeft('mediation-is-over', 'openSupportRequests', openMediations, pilot, 'close-support-request'),
    isTrue('way-back-approved', 'wayBackApproved', managerApproved, 'ask-team-manager'),
  ];
  return decide(outcomeOf(facts), findings, law, editionInForce(manual, onDay, law).id, onDay);
}

function outcomeOf({ hasNewTeam, managerApproved, openMediations }: TeamBackFacts): TeamBack {
  if (!hasNewTeam) return 'no-new-team';
  if (openMediations.length > 0) return 'mediation-open';
  return managerApproved ? 'may-go-back' : 'approval-needed';
}

function isTrue(test: string, fact: string, value: boolean, act: string): Finding {
  const compared = { fact, value, unit: 'yes-no', how: 'equals', limit: { value: true } } as const;
  return tested(test, value, compared, pilot, { act });
}
