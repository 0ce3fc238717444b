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
import type { RequestChannel } from '../parameters/request-channels.ts';
import { receivedBy } from './received-by.ts';

/** The thing itself: brought with the call, or here already. */
export type BroughtThing = {
  readonly taxpayerId: string;
  readonly document?: BroughtDocument | undefined;
  readonly inboundItemId?: string | undefined;
};

/** What a proposal came as, beside what it says. */
export type ReceivedThing = BroughtThing & {
  readonly withTaxpayerIds: readonly string[];
  readonly receivedAt: Instant;
  readonly identifiedAt?: Instant | undefined;
};

/** Refuses moments, taxpayers and documents that cannot be. */
export async function refusalOfThing(
  tx: Tx,
  eyes: Eyes,
  thing: ReceivedThing,
): Promise<OwnRefusal | undefined> {
  const { receivedAt, identifiedAt = tx.now } = thing;
  if (receivedAt > tx.now)
    return refuse({ code: 'received-at-must-not-be-in-the-future', field: 'receivedAt' });
  if (identifiedAt > tx.now || identifiedAt < receivedAt)
    return refuse({
      code: 'identified-at-must-be-after-receipt-and-not-in-the-future',
      field: 'identifiedAt',
    });
  if (!(await areLinked(eyes, thing)))
    return refuse({ code: 'taxpayers-must-be-linked', field: 'withTaxpayerIds' });
  return await refusalOfBrought(eyes, thing);
}

/** Refuses a document that is not what it is called, and what came in about somebody else. */
export async function refusalOfBrought(eyes: Eyes, thing: BroughtThing): Promise<OwnRefusal | undefined> {
  const { document } = thing;
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

async function isOfTaxpayer(eyes: Eyes, { taxpayerId, inboundItemId }: BroughtThing): Promise<boolean> {
  if (inboundItemId === undefined) return true;
  const item = await findInboundItem(eyes, inboundItemId);
  return item?.taxpayerId === taxpayerId && item.linkedTo === undefined;
}

/** How and when it came, and by which words it is known afterwards. */
export type Arrival = {
  readonly commandId: string;
  readonly channel: RequestChannel;
  readonly receivedAt: Instant;
  readonly about: 'inbound-item.proposal' | 'inbound-item.supplement';
};

/** Keeps the thing itself with the case and puts it to its request. */
export async function keepReceivedThing(
  tx: Tx,
  { files, words }: Tools,
  thing: BroughtThing & Arrival,
  request: AgreementRequest,
): Promise<void> {
  const { taxpayerId, commandId, channel, receivedAt, about, document, inboundItemId } = thing;
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
      inboundItemId: derivedId(commandId, 'inbound-item'),
      channel: receivedBy(channel),
      sentBy: proposedBy === 'officer' ? 'taxpayer' : proposedBy,
      receivedAt,
      about: phrase(about, { language: 'en', audience: 'staff', words: words.en }),
      document: await keepDocument(tx, files, document),
    },
    linkedTo,
  );
}
