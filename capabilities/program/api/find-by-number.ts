import { findDocument } from '#capabilities/casework/records.ts';
import { findInboundItem, findLetter } from '#capabilities/correspondence/records.ts';
import { findAgreement, findRequest } from '#capabilities/installment-agreements/records.ts';
import { findTaxpayer } from '#capabilities/taxpayers/records.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { findByNumberContract, type numberedKinds } from './find-by-number.contract.ts';

type Kind = (typeof numberedKinds)[number];
type Finder = (eyes: Eyes, id: string) => Promise<{ readonly taxpayerId: string } | undefined>;

const finders: readonly (readonly [Kind, Finder])[] = [
  ['taxpayer', findTaxpayer],
  ['agreement-request', findRequest],
  ['agreement', findAgreement],
  ['letter', findLetter],
  ['inbound-item', findInboundItem],
  ['document', findDocument],
];

const numberPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Looks with the person's own eyes: what is hidden has no number here. */
export const findByNumber = queryOperation(findByNumberContract, async ({ input, eyes }) => {
  const hits = [];
  for (const [number] of input.text.matchAll(numberPattern)) {
    const id = number.toLowerCase();
    for (const [kind, find] of finders) {
      const found = await find(eyes, id);
      const taxpayer = found && (await findTaxpayer(eyes, found.taxpayerId));
      if (taxpayer) hits.push({ kind, id, taxpayerId: taxpayer.taxpayerId, taxpayerName: taxpayer.name });
    }
  }
  return { hits };
});
