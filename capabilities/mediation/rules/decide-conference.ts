/**
 * May the taxpayer ask the team manager for a conference about a denial?
 *
 * Law: Rev. Proc. 2014-63 § 7: mediation is optional for both, a denial gives no right of appeal, and the
 * taxpayer may ask for a conference. Not modeled: an appeal, of which there is none.
 */
import type { Day } from '#kernel/calendar/day.ts';
import { type Decision, ruleNamed } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Source } from '#kernel/law/source.ts';
import { baseManual } from './memorandum.ts';
import { mustBe } from './findings.ts';

export type ConferenceFacts = {
  readonly onDay: Day;
  /** The denial letter has been mailed. */
  readonly denied: boolean;
};

export type ConferenceOutcome = 'may-be-asked' | 'nothing-denied';

const decide = ruleNamed<ConferenceOutcome>('conference-about-denial', 1);

const section: Source = {
  cite: 'Rev. Proc. 2014-63 § 7',
  confidence: 'recalled',
  note: 'remembered, not read',
};

export function decideConference({ onDay, denied }: ConferenceFacts, law: Law): Decision<ConferenceOutcome> {
  const findings = [mustBe('mediation-was-denied', 'mediationDenied', denied, section, 'wait-for-answer')];
  return decide(denied ? 'may-be-asked' : 'nothing-denied', findings, law, baseManual, onDay);
}
