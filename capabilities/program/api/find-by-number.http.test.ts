import { afterAll, beforeAll, expect, test } from 'vitest';
import { addNoteContract } from '#capabilities/casework/api/add-note.contract.ts';
import { receiveDocumentContract } from '#capabilities/casework/api/receive-document.contract.ts';
import { newId } from '#platform/ids.ts';
import { newTaxpayer } from '../../../scenarios/support/cases.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { findByNumberContract } from './find-by-number.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite');
});
afterAll(() => house.close());

test('a number leads to what has it, alone, in an address, or among other words', async () => {
  const officer = await house.signIn('M. Reyes');
  const { taxpayerId } = await newTaxpayer(house, { name: 'K. Lund', modules: [] });
  const { documentId } = await officer.must(receiveDocumentContract, {
    taxpayerId,
    title: 'Pay stub',
    receivedAt: '2023-04-03T12:00:00.000Z',
    mediaType: 'text/plain',
    base64: 'cGF5',
  });
  const find = async (text: string) => (await officer.must(findByNumberContract, { text })).hits;
  const taxpayer = { kind: 'taxpayer', id: taxpayerId, taxpayerId, taxpayerName: 'K. Lund' };
  expect(await find(taxpayerId.toUpperCase())).toEqual([taxpayer]);
  expect(await find(`http://localhost:3000/taxpayers/${taxpayerId}?why=x`)).toEqual([taxpayer]);
  expect(await find(`the paper ${documentId}`)).toMatchObject([{ kind: 'document', id: documentId }]);
  expect(await find('K. Lund')).toEqual([]);
});

test('what one may not see has no number, as if there were none', async () => {
  const officer = await house.signIn('M. Reyes');
  const other = await house.signIn('K. Oduya');
  const { taxpayerId } = await newTaxpayer(house, { name: 'P. Doyle', modules: [] });
  await officer.must(addNoteContract, { taxpayerId, text: 'Works nights' });
  const hidden = await other.send(findByNumberContract, { text: taxpayerId });
  expect(hidden.text).toBe((await other.send(findByNumberContract, { text: newId() })).text);
});
