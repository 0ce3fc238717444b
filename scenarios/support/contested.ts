import type { AppealView } from '#capabilities/appeals/api/appeal-view.contract.ts';
import { acknowledgeAppealContract } from '#capabilities/appeals/api/acknowledge-appeal.contract.ts';
import { assignAppealContract } from '#capabilities/appeals/api/assign-appeal.contract.ts';
import { enterCaseActionContract } from '#capabilities/appeals/api/enter-case-action.contract.ts';
import { receiveAppealContract } from '#capabilities/appeals/api/receive-appeal.contract.ts';
import { sendToAppealsContract } from '#capabilities/appeals/api/send-to-appeals.contract.ts';
import { signAmendedOfferContract } from '#capabilities/appeals/api/sign-amended-offer.contract.ts';
import { logSendingContract } from '#capabilities/mediation/api/log-sending.contract.ts';
import { putPaperContract } from '#capabilities/mediation/api/put-paper.contract.ts';
import { appealsOffice, matterOf } from '#capabilities/appeals/testing.ts';
import { enterFor, people, requested } from '#capabilities/mediation/testing.ts';
import { dayOfInstant } from '#platform/clock/clock.ts';
import { type House, idOf } from './house.ts';
import type { Visitor } from './visitor.ts';

/**
 * An appeal with a row in its record and a signed offer, and mediation asked for, entered, given a paper and
 * with one sent.
 */
export async function contested(house: House, officer: Visitor, taxpayerId: string) {
  const now = house.runtime.clock.now();
  const { appealId } = await officer.must(receiveAppealContract, {
    taxpayerId,
    receivedAt: now,
    channel: 'fax',
    matters: [matterOf('offer-rejection', dayOfInstant(now), 'An offer')],
  });
  const own = { taxpayerId, appealId };
  await officer.must(sendToAppealsContract, { ...own, officeId: appealsOffice });
  const manager = await house.signIn(people.manager);
  const { choices } = await manager.must(assignAppealContract, { ...own, personId: idOf(people.employee) });
  const employee = await house.signIn(people.employee);
  const onDay = dayOfInstant(now);
  const appeal = await employee.must(acknowledgeAppealContract, {
    ...own,
    letter: choices.letters[0] ?? 'other',
    mailedDay: onDay,
    enclosures: ['Publication 4167'],
  });
  return { appealId, ...(await recordOf(house, own)), ...(await mediationOf(house, appeal)) };
}

/** A row in the record of an appeal, and an amended offer that was signed. */
async function recordOf(house: House, own: { readonly taxpayerId: string; readonly appealId: string }) {
  const employee = await house.signIn(people.employee);
  const signedAt = house.runtime.clock.now();
  const action = { ...own, code: 'note', onDay: dayOfInstant(signedAt), told: 'Read the file' } as const;
  const { actions } = await employee.must(enterCaseActionContract, action);
  const signed = await employee.must(signAmendedOfferContract, {
    ...own,
    amountCents: 1_850_000,
    signedBy: 'The taxpayer',
    signedAt,
    madeIn: 'conference',
    document: { mediaType: 'application/pdf', base64: Buffer.from('%PDF-1.7\n%%EOF').toString('base64') },
  });
  const offerId = String(signed.amendedOffers.at(-1)?.offerId);
  return { actionId: String(actions.at(-1)?.actionId), offerId };
}

/** Mediation asked for and entered, with a paper that was also sent. */
async function mediationOf(house: House, appeal: AppealView) {
  const employee = await house.signIn(people.employee);
  const { requestId } = await requested(house, appeal);
  const { taxpayerId, supportRequestId } = await enterFor(house, appeal, requestId);
  const { documentId } = await employee.must(putPaperContract, {
    taxpayerId,
    supportRequestId,
    kind: 'supporting-material',
    title: 'Appraisal',
    audience: 'both',
    told: 'An appraisal',
  });
  const { sendingId } = await employee.must(logSendingContract, {
    taxpayerId,
    supportRequestId,
    sentTo: 'The taxpayer',
    sentAt: house.runtime.clock.now(),
    documentIds: [documentId],
    sending: { way: 'parcel', carrier: 'Carrier One', trackingNumber: '1Z 999' },
  });
  return { mediationRequestId: requestId, supportRequestId, paperId: documentId, sendingId };
}
