import { move } from '#kernel/process/move.ts';
import { insertFile } from '#platform/files/files.ts';
import { isWhatItIsCalled } from '#platform/files/is-what-it-is-called.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import { offerForm } from '../parameters/amended-offers.ts';
import { concernsOffer } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { memo } from '../rules/memorandum.ts';
import { insertAmendedOffer } from '../store/amended-offer-store.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { findOwnAppeal } from './find-own-appeal.ts';
import { signAmendedOfferContract } from './sign-amended-offer.contract.ts';

/**
 * Signed at the table, so that nothing has to be mailed afterwards (AP-08-1125-0028 § Exhibit 8.26.9-1,
 * preparing 2). It is a paper of the appeal; the support request keeps nothing of it.
 */
export const signAmendedOffer = commandOperation(signAmendedOfferContract, async (scene) => {
  const { input, eyes, tx, actor, law, tools } = scene;
  const before = await findOwnAppeal(eyes, input);
  const { amountCents, signedBy, signedAt, madeIn, document } = input;
  if (signedAt > tx.now) return refuse({ code: 'signed-at-must-not-be-in-the-future', field: 'signedAt' });
  if (!concernsOffer(before))
    return refuse({ code: 'appeal-must-be-of-an-offer', law: memo('Exhibit 8.26.9-1') });
  const bytes = Buffer.from(document.base64, 'base64');
  if (!isWhatItIsCalled(document.mediaType, bytes))
    return refuse({ code: 'document-must-be-what-it-is-called', field: 'document' });
  const { state } = before;
  const step = move(appealTable, { state, event: 'sign-amended-offer', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const { taxpayerId, appealId } = before;
  const offerId = derivedId(tx.commandId, 'amended-offer');
  const { mediaType } = document;
  const signed = { offerId, form: offerForm, amountCents, signedBy, signedAt, madeIn };
  const appeal = await record(tx, { kind: appealKind, before, step, body: signed });
  const sha256 = await insertFile(tx, tools.files, bytes, mediaType);
  await insertAmendedOffer(tx, { ...signed, taxpayerId, appealId, sha256, mediaType });
  const documentIds = [offerId];
  const onDay = tx.dayOf(signedAt);
  await insertCaseAction(tx, { taxpayerId, appealId, code: 'document', onDay, told: offerForm, documentIds });
  return await appealView(eyes, appeal, actor, law);
});
