import type { Day } from '#kernel/calendar/day.ts';
import { isRefusal, type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import type { WrittenBody } from '../process/mediation-request-record.ts';
import { insertPaper } from '../store/paper-store.ts';
import { keepBytes } from './paper-bytes.ts';
import type { RequestScene } from './tell-request-step.ts';

type Told = {
  readonly channel: string;
  readonly told: string;
  readonly receivedDay: Day;
  readonly document?: Parameters<typeof keepBytes>[2] | undefined;
};

/** What is written, with its document kept where the taxpayer sees it. */
export async function writtenOf(
  { tx, tools, input }: RequestScene & { readonly tools: Tools; readonly input: Told },
  requestId: string,
): Promise<WrittenBody | Refusal> {
  const { channel, told, receivedDay, document } = input;
  if (receivedDay > tx.today)
    return refuse({ code: 'received-day-must-not-be-in-the-future', field: 'receivedDay' });
  const written = { channel, told, receivedDay, noticedDay: tx.today };
  if (document === undefined) return written;
  const kept = await keepBytes(tx, tools, document);
  if (isRefusal(kept)) return kept;
  const documentId = derivedId(tx.commandId, 'request-document');
  const { taxpayerId } = input;
  const paper = { kind: 'request', side: 'taxpayer', title: 'request', compartment: 'shared', ...kept };
  await insertPaper(tx, { taxpayerId, documentId, supportRequestId: requestId, ...paper });
  return { ...written, documentId };
}
