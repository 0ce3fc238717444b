import { expect, test } from 'vitest';
import { deliveryProofs } from '../parameters/delivery-kinds.ts';
import { letterChannels } from '../parameters/letter-channels.ts';
import { outboundChannels } from './channel.ts';
import { proofsOf } from './proofs-of.ts';

test('by whatever channel a letter may go, something can prove that it arrived', () => {
  const channels = new Set(letterChannels.values.flatMap(({ value }) => Object.values(value).flat()));
  for (const channel of outboundChannels) expect(proofsOf(channel).length > 0).toBe(channels.has(channel));
});

test('every proof fits a channel; only a receipt that was signed fits more than one', () => {
  const channelsOf = (proof: (typeof deliveryProofs)[number]) =>
    outboundChannels.filter((channel) => proofsOf(channel).includes(proof));
  expect(Object.fromEntries(deliveryProofs.map((proof) => [proof, channelsOf(proof)]))).toEqual({
    'handed-over': ['personal-delivery'],
    'signed-receipt': ['mail', 'personal-delivery'],
    'fax-confirmation': ['fax'],
    'opened-online': ['online-account'],
  });
});
