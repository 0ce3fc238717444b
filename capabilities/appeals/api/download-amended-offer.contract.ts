import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zFile, zId } from '#platform/http/schemas.ts';
import { offerMediaTypes } from '../parameters/amended-offers.ts';
import { readers } from '../process/roles.ts';

export const downloadAmendedOfferContract = query({
  operation: 'appeals.download-amended-offer',
  path: '/appeals/amended-offers/:offerId/file',
  summary: 'An amended offer as it was signed',
  by: [...readers, 'taxpayer', 'representative'],
  input: z.strictObject({ offerId: zId }),
  file: offerMediaTypes,
  answer: zFile,
  reads: (_input, answer) => [answer.taxpayerId],
});
