import type { Sending } from '../store/sending-store.ts';
import type { NameOf } from './support-request-parts.ts';
import type { SupportRequestView } from './support-request-view.contract.ts';

export function sendingView(sending: Sending, nameOf: NameOf): SupportRequestView['sendings'][number] {
  const { sendingId, sentTo, documentIds, told, sentAt, recordedAt, personId, personRole } = sending;
  const by = nameOf(personId, personRole);
  return { sendingId, sentTo, documentIds: [...documentIds], told, sentAt, recordedAt, by };
}
