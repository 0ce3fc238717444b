/**
 * Under which document does a rule of mediation stand for this case?
 *
 * Law: AP-08-1125-0028, opening paragraph: it is read wherever the pilot memorandum AP-08-0925-0017 points to
 * the manual; it replaces what it reprints, and the rest of the manual of 2020 goes on. Where the pilot sets
 * another rule, that counts for the cases in the pilot. Not modeled: what the pilot's own text says.
 */
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Citation, DocumentId } from '#kernel/law/source.ts';
import { binds } from '#kernel/law/temporary.ts';
import { memorandumFirstDay } from '../parameters/memorandum-first-day.ts';
import { pilotDocument, rulePlaces, type RuleTopic } from '../parameters/rule-authorities.ts';
import { newAppealsTeam } from '../parameters/temporary-changes.ts';
import { baseManual, memorandum } from './memorandum.ts';

/** Every rule that has a place, in the order of the work. */
export const ruleTopics = Object.keys(rulePlaces) as readonly RuleTopic[];

export type Authority = {
  readonly topic: RuleTopic;
  readonly document: DocumentId;
  readonly law: Citation;
  /** The rule that the pilot's takes the place of: both are named. */
  readonly inPlaceOf?: { readonly document: DocumentId; readonly law: Citation };
};

export type AuthorityFacts = {
  readonly onDay: Day;
  readonly receivedDay: Day;
  readonly inPilot: Unknown<boolean>;
};

/** The paragraph that counts. A case of which nobody knows whether it is in the pilot is not in it. */
export function computeAuthority(topic: RuleTopic, facts: AuthorityFacts, law: Law): Authority {
  const { manual, memorandum: reprint, pilot } = rulePlaces[topic];
  const usual =
    reprint !== undefined && facts.onDay >= memorandumFirstDay
      ? { document: memorandum, law: reprint }
      : { document: baseManual, law: manual };
  if (pilot === undefined || facts.inPilot !== true || !binds(newAppealsTeam, facts.receivedDay, law))
    return { topic, ...usual };
  return { topic, document: pilotDocument, law: pilot, inPlaceOf: usual };
}
