import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { isMet } from '#kernel/decision/finding.ts';
import type { Law } from '#kernel/law/law.ts';
import { type Decisions, movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { MediationAgreement } from '../process/mediation-agreement-record.ts';
import { mediationAgreementTable } from '../process/mediation-agreement.ts';
import { computeListWarnings } from '../rules/compute-list-warnings.ts';
import { decideDraftReview } from '../rules/decide-draft-review.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

type AgreementView = Omit<NonNullable<SupportRequestView['agreement']>, 'addressees'>;

/** What a step of an agreement hangs on, with this person's own yes counted in. */
export function agreementDecisions(
  agreement: MediationAgreement,
  role: string,
  onDay: Day,
  law: Law,
): Decisions {
  const facts = { onDay, satisfied: [...agreement.satisfied, role] };
  return { 'draft-review': withFacts(decideDraftReview(facts, law), facts) };
}

export function agreementView(
  agreement: MediationAgreement,
  actor: Actor,
  law: Law,
  today: Day,
): AgreementView {
  const {
    taxpayerId: _taxpayerId,
    supportRequestId: _supportRequestId,
    compartment: _compartment,
    version: _version,
    channel: _channel,
    papers: _papers,
    language: _language,
    ...told
  } = agreement;
  const decisions = agreementDecisions(agreement, actor.role, today, law);
  const moves = movesFor(mediationAgreementTable, { state: agreement.state, role: actor.role, decisions });
  const warnings = computeListWarnings(told.participants, today, law).filter((one) => !isMet(one));
  return { ...told, warnings, moves: moves.map(({ event, allowed }) => ({ event, allowed })) };
}
