import { listLetters } from '#capabilities/correspondence/records.ts';
import { type StoredDecision, withFacts } from '#kernel/decision/decision.ts';
import { move } from '#kernel/process/move.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import { hasSigned } from '../process/agreement-form-record.ts';
import type { Agreement, AgreementWriting, PutInEffectBody } from '../process/agreement-record.ts';
import { agreementTable, waitsForWriting } from '../process/agreement.ts';
import {
  type ConfirmationSent,
  decideWrittenForm,
  type WrittenFormFacts,
} from '../rules/decide-written-form.ts';
import { findOpenForm } from '../store/agreement-form-store.ts';
import { agreementKind } from '../store/agreement-store.ts';

/** What the papers of an agreement say of its being in writing, and which of them it is. */
export type OnWriting = {
  readonly decision: StoredDecision;
  readonly written: Omit<AgreementWriting, 'onDay'> | undefined;
};

/** Looks at the confirmation and the form (IRM 5.14.1.4.4(8)). */
export async function decideOnWriting(
  lens: Lens,
  { taxpayerId, agreementId, requestId }: Pick<Agreement, 'taxpayerId' | 'agreementId' | 'requestId'>,
  law: Law,
): Promise<OnWriting> {
  const letters = await listLetters(lens, taxpayerId);
  const sent = letters
    .filter(
      ({ subjectId, contract }) => subjectId === agreementId && contract.kind === 'agreement-confirmation',
    )
    .flatMap((letter) => letter.evidence.map((evidence) => ({ letter, evidence })))
    .findLast(({ evidence }) => evidence.what === 'sent');
  const form = await findOpenForm(lens, requestId);
  const facts: WrittenFormFacts = {
    onDay: lens.today,
    confirmation: confirmationOf(sent?.evidence),
    form: form
      ? {
          signedByTaxpayer: hasSigned(form, 'taxpayer'),
          signedForAgency: hasSigned(form, 'delegated-official'),
        }
      : 'none',
  };
  const decision = decideWrittenForm(facts, law);
  const byForm = facts.form !== 'none' && facts.form.signedByTaxpayer && facts.form.signedForAgency;
  const paper = byForm && form ? { kind: 'form' as const, id: form.formId } : letterOf(sent?.letter.letterId);
  return {
    decision: withFacts(decision, facts),
    written: decision.outcome === 'written' ? paper : undefined,
  };
}

function confirmationOf(
  evidence: { readonly what: string; readonly onDay: ConfirmationDay; readonly channel?: string } | undefined,
): ConfirmationSent {
  return evidence?.channel === undefined ? 'not-sent' : { by: evidence.channel, onDay: evidence.onDay };
}

type ConfirmationDay = Extract<ConfirmationSent, object>['onDay'];

function letterOf(letterId: string | undefined): Omit<AgreementWriting, 'onDay'> | undefined {
  return letterId === undefined ? undefined : { kind: 'letter', id: letterId };
}

/** Puts an approved agreement in effect as soon as it is in writing; answers it as it stands then. */
export async function putInEffectWhenWritten(tx: Tx, agreement: Agreement): Promise<Agreement> {
  if (!waitsForWriting(agreement.state)) return agreement;
  const { decision, written } = await decideOnWriting(tx, agreement, tx.law);
  if (written === undefined) return agreement;
  const step = move(agreementTable, {
    state: agreement.state,
    event: 'put-in-effect',
    role: tx.actor.role,
    decisions: { 'written-form': decision },
  });
  invariant(step.kind === 'moved', `an agreement in writing is not put in effect by ${tx.actor.role}`);
  const body: PutInEffectBody = { written };
  return await record(tx, { kind: agreementKind, before: agreement, step, body });
}
