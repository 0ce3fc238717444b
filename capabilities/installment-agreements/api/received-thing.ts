import { isWhatItIsCalled } from '#platform/files/is-what-it-is-called.ts';
import type { BroughtDocument } from '#capabilities/correspondence/records.ts';
import {
  findInboundItem,
  insertWorkedItem,
  keepDocument,
  putToRecord,
} from '#capabilities/correspondence/records.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import { phrase } from '#kernel/decision/phrase.ts';
import type { Eyes, Tx } from '#platform/db/lens.ts';
import { type OwnRefusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { receivedBy } from './received-by.ts';

/** What a proposal came as, beside what it says. */
export type ReceivedThing = {
  readonly taxpayerId: string;
  readonly withTaxpayerIds: readonly string[];
  readonly receivedAt: Instant;
  readonly identifiedAt?: Instant | undefined;
  readonly document?: BroughtDocument | undefined;
  readonly inboundItemId?: string | undefined;
};

/** Refuses moments, taxpayers and documents that cannot be. */
export async function refusalOfThing(
  tx: Tx,
  eyes: Eyes,
  thing: ReceivedThing,
): Promise<OwnRefusal | undefined> {
  const { receivedAt, identifiedAt = tx.now, document } = thing;
  if (receivedAt > tx.now)
    return refuse({ code: 'received-at-must-not-be-in-the-future', field: 'receivedAt' });
  if (identifiedAt > tx.now || identifiedAt < receivedAt)
    return refuse({
      code: 'identified-at-must-be-after-receipt-and-not-in-the-future',
      field: 'identifiedAt',
    });
  if (!(await areLinked(eyes, thing)))
    return refuse({ code: 'taxpayers-must-be-linked', field: 'withTaxpayerIds' });
  if (document && !isWhatItIsCalled(document.mediaType, Buffer.from(document.base64, 'base64')))
    return refuse({ code: 'document-must-be-what-it-is-called', field: 'document' });
  if (!(await isOfTaxpayer(eyes, thing)))
    return refuse({ code: 'inbound-item-must-be-of-this-taxpayer', field: 'inboundItemId' });
  return undefined;
}

/** A spouse, an owner or another number of the same person, on record before anything is asked for them. */
async function areLinked(eyes: Eyes, { taxpayerId, withTaxpayerIds }: ReceivedThing): Promise<boolean> {
  if (withTaxpayerIds.length === 0) return true;
  const links = (await findTaxpayer(eyes, taxpayerId))?.links ?? [];
  return withTaxpayerIds.every((id) => links.some((link) => link.taxpayerId === id));
}

async function isOfTaxpayer(eyes: Eyes, { taxpayerId, inboundItemId }: ReceivedThing): Promise<boolean> {
  if (inboundItemId === undefined) return true;
  const item = await findInboundItem(eyes, inboundItemId);
  return item?.taxpayerId === taxpayerId && item.linkedTo === undefined;
}

/** Keeps the thing itself with the case and puts it to the request that came of it. */
export async function keepReceivedThing(
  tx: Tx,
  { files, words }: Tools,
  thing: ReceivedThing,
  request: AgreementRequest,
): Promise<void> {
  const { taxpayerId, receivedAt, document, inboundItemId } = thing;
  const linkedTo = { subjectKind: 'agreement-request', subjectId: request.requestId };
  if (inboundItemId !== undefined) {
    const item = await findInboundItem(tx, inboundItemId);
    if (item) await putToRecord(tx, item, linkedTo);
  }
  if (document === undefined) return;
  const { proposedBy } = request.given.request;
  await insertWorkedItem(
    tx,
    {
      taxpayerId,
      inboundItemId: derivedId(request.requestId, 'inbound-item'),
      channel: receivedBy(request.channel),
      sentBy: proposedBy === 'officer' ? 'taxpayer' : proposedBy,
      receivedAt,
      about: phrase('inbound-item.proposal', { language: 'en', audience: 'staff', words: words.en }),
      document: await keepDocument(tx, files, document),
    },
    linkedTo,
  );
}
