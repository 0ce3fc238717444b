import type { DeliveryProof } from '../parameters/delivery-kinds.ts';
import type { OutboundChannel } from './channel.ts';

const proofsOfChannels: Readonly<Record<OutboundChannel, readonly DeliveryProof[]>> = {
  mail: ['signed-receipt'],
  'personal-delivery': ['handed-over', 'signed-receipt'],
  fax: ['fax-confirmation'],
  'online-account': ['opened-online'],
  // No letter goes by these.
  phone: [],
  'e-mail': [],
};

/** What can prove that a letter arrived by the channel that it took. */
export function proofsOf(channel: OutboundChannel): readonly DeliveryProof[] {
  return proofsOfChannels[channel];
}
