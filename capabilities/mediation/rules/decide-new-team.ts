/**
 * May these people represent Appeals in this mediation, in place of the team of the case?
 *
 * Law: AP-08-0925-0017 (told by others, not read): for cases of the trial the program office names a team
 * without a tie to the case; the mediator is of neither team; for a technical specialist a new one is sought
 * where possible, and the effort is on record. Not modeled: where such people are free.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { standingOfChange } from '#kernel/law/temporary.ts';
import { newAppealsTeam } from '../parameters/temporary-changes.ts';
import { editionOfStep } from './edition-of-step.ts';
import { mustBe, mustNotBe, noneMissing, outcomeOf } from './findings.ts';

export type NewTeamFacts = {
  readonly onDay: Day;
  readonly receivedDay: Day;
  readonly inPilot: Unknown<boolean>;
  readonly approved: boolean;
  readonly sessionHeld: boolean;
  /** The office of the new team is another than that of the case. */
  readonly ofOtherOffice: boolean;
  /** Those of the new team with an earlier entry on the case, by their place in it. */
  readonly tied: readonly string[];
  readonly mediatorOfTeam: boolean;
  /** Specialists who stay without a word about the effort to find another. */
  readonly keptWithoutEffort: readonly string[];
};

export type NewTeamOutcome = 'may-be-named' | 'may-not-be-named' | 'needs-facts';

const decide = ruleNamed<NewTeamOutcome>('new-team', 1);

export function decideNewTeam(facts: NewTeamFacts, law: Law): Decision<NewTeamOutcome> {
  const { onDay, receivedDay, tied, keptWithoutEffort } = facts;
  const pilot = newAppealsTeam.law;
  const standing = standingOfChange(newAppealsTeam, receivedDay, law);
  // Unlike other changes on trial this one ends for new requests with its term.
  const inTerm = standing === 'in-force' || standing === 'permanent';
  const findings = [
    mustBe('request-in-pilot-term', 'requestInPilotTerm', inTerm, pilot, 'leave-with-case-team'),
    mustBe('case-in-pilot', 'inPilot', facts.inPilot, pilot, 'note-pilot'),
    mustBe('request-is-approved', 'requestApproved', facts.approved, pilot, 'approve-first'),
    mustNotBe('session-to-come', 'sessionHeld', facts.sessionHeld, pilot, 'leave-with-case-team'),
    mustBe('team-of-other-office', 'ofOtherOffice', facts.ofOtherOffice, pilot, 'choose-other-team'),
    noneMissing('team-without-tie', 'teamTied', tied, pilot, 'choose-other-team'),
    mustNotBe('mediator-of-neither-team', 'mediatorOfTeam', facts.mediatorOfTeam, pilot, 'choose-other-team'),
    noneMissing('specialists-sought-anew', 'keptWithoutEffort', keptWithoutEffort, pilot, 'note-effort'),
  ];
  const outcome = outcomeOf(findings, 'may-be-named', 'may-not-be-named');
  return decide(outcome, findings, law, editionOfStep(onDay), onDay);
}
