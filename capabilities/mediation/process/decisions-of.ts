import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Decisions } from '#kernel/process/move.ts';
import { defaultExecutive } from '../parameters/executives.ts';
import { readinessGaps } from '../rules/compute-checklist.ts';
import type { ConcurrenceFacts } from '../rules/concurrence-facts.ts';
import { concurrenceRecipients } from '../rules/decide-concurrence-mail.ts';
import { decideAcceptance } from '../rules/decide-acceptance.ts';
import { decideApprovalNotice } from '../rules/decide-approval-notice.ts';
import { decideDenial } from '../rules/decide-denial.ts';
import { decideDraftHelp } from '../rules/decide-draft-help.ts';
import { decideExecutiveConcurrence } from '../rules/decide-executive-concurrence.ts';
import { packageParts } from '../rules/decide-package.ts';
import { decideTrack } from '../rules/decide-track.ts';
import type { DenialFacts } from '../rules/denial-facts.ts';
import { discussionRoles, executive } from './roles.ts';
import type { SupportRequest } from './support-request-record.ts';
import { talksGoOn } from './support-request-states.ts';

/** What a step brings that decisions hang on; without it they are those of the record as it stands. */
export type StepBrings = {
  readonly concurrence?: ConcurrenceFacts;
  readonly recipients?: readonly string[];
};

/** Every decision that a step of this support request may hang on, with the facts that it read. */
export function decisionsOf(
  supportRequest: SupportRequest,
  onDay: Day,
  law: Law,
  brings: StepBrings = {},
): Decisions {
  const denial = denialFactsOf(supportRequest, onDay);
  const acceptance = acceptanceFactsOf(supportRequest, onDay);
  const track = { onDay, entered: supportRequest.entered };
  const told = [...Object.keys(supportRequest.joint.told), ...(brings.recipients ?? [])];
  const notice = { onDay, told };
  const help = { onDay, asked: supportRequest.review?.denial?.help !== undefined };
  const asked = askedOf(supportRequest);
  const concurrence = { ...(brings.concurrence ?? ownEntry(onDay, asked.asked)), ...asked };
  return {
    denial: withFacts(decideDenial(denial, law), denial),
    acceptance: withFacts(decideAcceptance(acceptance, law), acceptance),
    track: withFacts(decideTrack(track, law), track),
    'draft-help': withFacts(decideDraftHelp(help, law), help),
    'approval-notice': withFacts(decideApprovalNotice(notice, law), notice),
    'executive-concurrence': withFacts(decideExecutiveConcurrence(concurrence, law), concurrence),
  };
}

function ownEntry(onDay: Day, position: string = defaultExecutive): ConcurrenceFacts {
  return { onDay, role: executive, position, evidence: 'own-entry' };
}

/** Which executive has the package, where it is on record to whom it went. */
export function askedOf({ review }: { readonly review?: SupportRequest['review'] | undefined }): {
  readonly asked?: string;
} {
  const position = review?.denial?.sent?.position;
  return position === undefined ? {} : { asked: position };
}

function denialFactsOf({ state, work, review }: SupportRequest, onDay: Day): DenialFacts {
  const denial = review?.denial;
  return {
    onDay,
    work,
    letter: denial?.letter ?? 'unknown',
    reasons: denial?.reasons ?? [],
    settlementOpen: talksGoOn(state),
    detailsWanting: review?.detailsWanting ?? false,
    detailsDueDay: review?.details?.dueDay ?? 'none',
    analystMailedDay: denial?.mailedDay ?? 'unknown',
    analystDiscussedDay: denial?.discussedDay ?? 'unknown',
    analystView: denial?.analystView ?? 'unknown',
    areaDirector: denial?.areaDirector ?? 'none',
    packageLacks: packageParts.filter((one) => denial?.sent?.documents.includes(one) !== true),
    executive: denial?.executive === undefined ? 'none' : { ...denial.executive, ...askedOf({ review }) },
    concurrenceUnsentTo: concurrenceRecipients.filter((one) => denial?.sharedWith.includes(one) !== true),
  };
}

function acceptanceFactsOf({ review }: SupportRequest, onDay: Day) {
  const discussion = review?.discussion;
  const accounted = [...(discussion?.attended ?? []), ...(discussion?.absent ?? []).map(({ role }) => role)];
  return {
    onDay,
    discussed: discussion !== undefined,
    absentWithoutReason: discussionRoles.filter((role) => !accounted.includes(role)),
    approvedBy: review?.acceptance?.byRole ?? 'none',
    notReady: readinessGaps(review?.issues ?? []),
  } as const;
}
