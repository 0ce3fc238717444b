import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { findAmendedOffer } from '../store/amended-offer-store.ts';
import { downloadAmendedOfferContract } from './download-amended-offer.contract.ts';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** The signed form, for those who see the appeal. Its name tells the form, and nobody's name. */
export const downloadAmendedOffer = queryOperation(
  downloadAmendedOfferContract,
  async ({ input, eyes, tools }) => {
    const offer = await findAmendedOffer(eyes, input.offerId);
    if (offer === undefined) throw new NotFound();
    const { taxpayerId, mediaType, sha256 } = offer;
    const fileName = `form-656.${endings[mediaType] ?? 'bin'}`;
    return { taxpayerId, mediaType, fileName, shown: false, bytes: await tools.files.read(sha256) };
  },
);
