import type { FaxResult } from '../parameters/sending-ways.ts';

/** What is told of a sending, by the way it went. */
export type SentTold =
  | {
      readonly way: 'fax';
      readonly number: string;
      readonly pages: number;
      readonly result: FaxResult;
      /** The machine's own confirmation, where it was kept. */
      readonly confirmationId?: string;
    }
  | { readonly way: 'parcel'; readonly carrier: string; readonly trackingNumber: string }
  | {
      readonly way: 'second-look';
      readonly sendingId: string;
      readonly looked: readonly string[];
      readonly byAnother: boolean;
    }
  | { readonly way: 'copy' };
