import type { InboundChannel } from '#capabilities/correspondence/index.ts';
import type { RequestChannel } from '../parameters/request-channels.ts';

/** How a request came, as correspondence knows it. What brings no word of the taxpayer came another way. */
export function receivedBy(channel: RequestChannel): InboundChannel {
  return channel === 'payroll' || channel === 'none' ? 'other' : channel;
}
