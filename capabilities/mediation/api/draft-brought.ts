import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Law } from '#kernel/law/law.ts';
import type { SupportRequest } from '../process/support-request-record.ts';
import { decideDenialDraft } from '../rules/decide-denial-draft.ts';
import type { Brought } from './take-step.ts';

/** The printed draft as it stands now, to go with an e-mail. */
export function lastDraftOf({ review }: SupportRequest): readonly string[] {
  const last = review?.denial?.versions?.at(-1);
  return last === undefined ? [] : [last.documentId];
}

/** Whether the draft of the denial letter may go up, as it stands. */
export function draftBrought({ work, review }: SupportRequest, onDay: Day, law: Law): Brought {
  const denial = review?.denial;
  const facts = { onDay, work, letter: denial?.letter ?? 'unknown', reasons: denial?.reasons ?? [] };
  return { decision: withFacts(decideDenialDraft(facts, law), facts), allows: 'may-go-up' };
}
