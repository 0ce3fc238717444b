import type { Day } from '#kernel/calendar/day.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { SetTermsBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import type { ChosenTerms } from '../rules/terms/chosen-terms.ts';
import { decideTermsEntry, type TermsEntryFacts } from '../rules/terms/decide-terms-entry.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';
import { setTermsContract } from './set-terms.contract.ts';

/** Keeps the terms as they are settled so far; whether they are complete is asked when they are sent. */
export const setTerms = commandOperation(setTermsContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnRequest(eyes, input);
  const chosen = input.terms as ChosenTerms;
  const field = dayInFuture(chosen, tx.today);
  if (field !== undefined) return refuse({ code: 'chosen-day-must-not-be-in-the-future', field });
  const entryFacts: TermsEntryFacts = { onDay: tx.today, chosen };
  const step = move(agreementRequestTable, {
    state: before.state,
    event: 'set-terms',
    role: actor.role,
    decisions: { 'terms-entry': withFacts(decideTermsEntry(entryFacts, law), entryFacts) },
  });
  if (step.kind === 'refused') return refuse(step);
  const body: SetTermsBody = { chosen };
  const request = await record(tx, { kind: agreementRequestKind, before, step, body });
  return await requestView(eyes, request, actor, law);
});

/** What the taxpayer said was said by now. */
function dayInFuture({ dueDay, paymentAgreedDay }: ChosenTerms, today: Day): string | undefined {
  const { chosenDay, confirmedDay } = dueDay;
  if (chosenDay > today) return 'terms.dueDay.chosenDay';
  if (confirmedDay !== 'not-confirmed' && confirmedDay > today) return 'terms.dueDay.confirmedDay';
  return paymentAgreedDay !== 'not-agreed' && paymentAgreedDay > today ? 'terms.paymentAgreedDay' : undefined;
}
