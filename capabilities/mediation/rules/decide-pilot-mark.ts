/**
 * May an approved case be marked as one of the pilot, or the mark be taken away?
 *
 * Law: AP-08-0925-0017 (told by others, not read): the program office names a new team for cases of the
 * trial, after the acceptance and before the session. Nothing told of it sets an earlier end for marking a
 * case, so that it stays possible as long as a team could still be named. Not modeled: how a case is chosen
 * for the trial.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import { standingOfChange } from '#kernel/law/temporary.ts';
import { newAppealsTeam } from '../parameters/temporary-changes.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, mustNotBe, notApplicable, outcomeOf } from './findings.ts';

export type PilotMarkFacts = {
  readonly onDay: Day;
  readonly receivedDay: Day;
  /** The mark as it would be. */
  readonly inPilot: boolean;
  /** A new team has been named already. */
  readonly newTeam: boolean;
};

export type PilotMarkOutcome = 'may-be-marked' | 'may-not-be-marked' | 'needs-facts';

const decide = ruleNamed<PilotMarkOutcome>('pilot-mark', 1);

export function decidePilotMark(facts: PilotMarkFacts, law: Law): Decision<PilotMarkOutcome> {
  const { onDay, receivedDay, inPilot, newTeam } = facts;
  const pilot = newAppealsTeam.law;
  const standing = standingOfChange(newAppealsTeam, receivedDay, law);
  const inTerm = standing === 'in-force' || standing === 'permanent';
  const findings = [
    inPilot
      ? mustBe('request-in-pilot-term', 'requestInPilotTerm', inTerm, pilot, 'leave-with-case-team')
      : notApplicable('request-in-pilot-term', pilot),
    inPilot
      ? notApplicable('no-new-team-by-now', pilot)
      : mustNotBe('no-new-team-by-now', 'newTeamNamed', newTeam, pilot, 'leave-the-mark'),
  ];
  const outcome = outcomeOf(findings, 'may-be-marked', 'may-not-be-marked');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
