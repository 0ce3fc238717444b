import { listPeople } from '#capabilities/casework/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { mediationIssues } from '../parameters/mediation-issues.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { executive } from '../process/roles.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { awaitsExecutive } from '../process/steps-of-appeals.ts';
import { computeAuthority, ruleTopics } from '../rules/compute-authority.ts';
import { groundsOn, type ListChange, listOn } from '../rules/reference-list.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

type ReviewView = NonNullable<SupportRequestView['review']>;

/** What the steps of a support request offer to choose from, as the lists of the program stand today. */
export function choicesOf(
  { work }: SupportRequest,
  changes: readonly ListChange[],
  today: Day,
  executives: ReviewView['choices']['executives'],
): ReviewView['choices'] {
  return {
    executives,
    issueKinds: mediationIssues[work],
    grounds: groundsOn(changes, today).map(({ ground, label, labelSpanish }) => ({
      ground,
      ...(label !== undefined && { label }),
      ...(labelSpanish !== undefined && { labelSpanish }),
    })),
  };
}

/** The executives, while one of them is waited for. */
export async function executivesFor(
  eyes: Eyes,
  { state, review }: SupportRequest,
): Promise<ReviewView['choices']['executives']> {
  if (review === undefined || !awaitsExecutive(state)) return [];
  const people = await listPeople(eyes);
  return people.filter(({ role }) => role === executive).map(({ personId, name }) => ({ personId, name }));
}

/** Where help is found, as the program office lists it. */
export function helpLinksOf(changes: readonly ListChange[], today: Day): SupportRequestView['helpLinks'] {
  return listOn(changes, 'help-links', today).map(({ entry: _entry, fromDay: _from, ...link }) => link);
}

/** Under which document each rule stands for this case. */
export function authoritiesOf(
  { receivedDay, review }: SupportRequest,
  onDay: Day,
  law: Law,
): ReviewView['authorities'] {
  const inPilot = review?.eligibility?.inPilot ?? 'unknown';
  return ruleTopics.map((topic) => computeAuthority(topic, { onDay, receivedDay, inPilot }, law));
}
