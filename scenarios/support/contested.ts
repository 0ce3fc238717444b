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

/** An appeal with a row in its record, and mediation asked for, entered and given a paper. */
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
  const action = { ...own, code: 'note', onDay, told: 'Read the file' } as const;
  const { actions } = await employee.must(enterCaseActionContract, action);
  const { requestId } = await requested(house, appeal);
  const { supportRequestId } = await enterFor(house, appeal, requestId);
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
    sentAt: now,
    documentIds: [documentId],
    sending: { way: 'parcel', carrier: 'Carrier One', trackingNumber: '1Z 999' },
  });
  const signed = await employee.must(signAmendedOfferContract, {
    ...own,
    amountCents: 1_850_000,
    signedBy: 'The taxpayer',
    signedAt: now,
    madeIn: 'conference',
    document: { mediaType: 'application/pdf', base64: Buffer.from('%PDF-1.7\n%%EOF').toString('base64') },
  });
  const offerId = String(signed.amendedOffers.at(-1)?.offerId);
  const actionId = String(actions.at(-1)?.actionId);
  return {
    appealId,
    actionId,
    mediationRequestId: requestId,
    supportRequestId,
    paperId: documentId,
    sendingId,
    offerId,
  };
}
