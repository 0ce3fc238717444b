import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acknowledged, matterOf } from '../testing.ts';
import { downloadAmendedOfferContract } from './download-amended-offer.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { signAmendedOfferContract } from './sign-amended-offer.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

const pdf = Buffer.from('%PDF-1.7\n%%EOF');
const signed = {
  amountCents: 1_850_000,
  signedBy: 'R. Amari',
  signedAt: '2026-05-12T18:40:00.000Z',
  madeIn: 'mediation-session' as const,
  document: { mediaType: 'application/pdf' as const, base64: pdf.toString('base64') },
};

test('an amended offer is of an offer, signed before now, and a paper of the form that it says', async () => {
  const offer = await acknowledged(house);
  const penalty = await acknowledged(house, {
    matters: [matterOf('penalty-proposal', '2026-02-20', 'Form 941, 2021')],
  });
  const employee = await house.signIn('E. Sandoval');
  const of = ({ taxpayerId, appealId }: typeof offer) => ({ taxpayerId, appealId });
  expect(await employee.refused(signAmendedOfferContract, { ...of(offer), ...signed })).toMatchObject({
    code: 'signed-at-must-not-be-in-the-future',
  });
  house.moveTo('2026-05-12T20:00:00.000Z');
  expect(await employee.refused(signAmendedOfferContract, { ...of(penalty), ...signed })).toMatchObject({
    code: 'appeal-must-be-of-an-offer',
    law: 'AP-08-1125-0028 § Exhibit 8.26.9-1',
  });
  const document = { ...signed.document, base64: Buffer.from('no form').toString('base64') };
  expect(
    await employee.refused(signAmendedOfferContract, { ...of(offer), ...signed, document }),
  ).toMatchObject({ code: 'document-must-be-what-it-is-called' });
  const kept = await employee.must(signAmendedOfferContract, { ...of(offer), ...signed });
  expect(kept.amendedOffers).toMatchObject([
    { form: 'Form 656', amountCents: 1_850_000, signedBy: 'R. Amari', signedAt: '2026-05-12T18:40:00.000Z' },
  ]);
  const taxpayer = await house.signIn('R. Amari');
  const { amendedOffers } = await taxpayer.must(findAppealContract, { appealId: offer.appealId });
  const [first] = amendedOffers;
  const { bytes } = await taxpayer.send(downloadAmendedOfferContract, { offerId: first?.offerId });
  expect(Buffer.from(bytes)).toEqual(pdf);
});
