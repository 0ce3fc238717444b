import { findLetter, voidLettersOf } from '#capabilities/correspondence/records.ts';
import { move } from '#kernel/process/move.ts';
import { systemActor } from '#platform/access/actor.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Performer } from '#platform/jobs/effect-worker.ts';
import { record } from '#platform/record/record.ts';
import { agreementRequestTable, waitsForApproval } from '../process/agreement-request.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { findForm } from '../store/agreement-form-store.ts';
import { agreementRequestKind, findRequest, listRequests } from '../store/agreement-request-store.ts';
import { findAgreement } from '../store/agreement-store.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { putInEffectWhenWritten } from './put-in-effect-when-written.ts';

/** A confirmation that has left makes its agreement written, and with that puts it in effect. */
export const tellSubjectOfLetter: Performer = async ({ tx, effect }) => {
  const letter = await findLetter(tx, effect.body.recordId);
  const agreement = letter && (await findAgreement(tx, letter.subjectId));
  if (agreement) await putInEffectWhenWritten(tx, agreement);
};

/** What a voided agreement would have confirmed is not sent. */
export const voidLettersOfAgreement: Performer = async ({ tx, effect }) => {
  const { taxpayerId, body } = effect;
  await voidLettersOf(tx, { taxpayerId, subjectId: body.recordId });
};

/** What is owed has changed: terms that wait for approval are held against their type anew. */
export const retestRequests: Performer = async ({ tx, effect }) => {
  for (const request of await listRequests(tx, effect.taxpayerId)) await retest(tx, request);
};

/** What stands on the form has changed: the same, for its request alone. */
export const retestRequestOfForm: Performer = async ({ tx, effect }) => {
  const form = await findForm(tx, effect.body.recordId);
  const request = form && (await findRequest(tx, form.requestId));
  if (request) await retest(tx, request);
};

/** Terms that do not fit any more go back to the officer with the rows that failed. */
async function retest(tx: Tx, before: AgreementRequest): Promise<void> {
  if (!waitsForApproval(before.state)) return;
  const { afterwards: decisions } = await decideOnRequest(tx, before, systemActor, tx.law);
  const { state } = before;
  const step = move(agreementRequestTable, { state, event: 'drop-to-draft', role: tx.actor.role, decisions });
  if (step.kind === 'refused') return;
  await record(tx, { kind: agreementRequestKind, before, step, body: {} });
}
