import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadLetterContract } from '#capabilities/correspondence/api/download-letter.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { textOfPdf } from '#capabilities/correspondence/testing.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { acknowledged, assigned, matterOf } from '../testing.ts';
import { acknowledgeAppealContract } from './acknowledge-appeal.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

async function lettersOf(person: string, taxpayerId: string) {
  const visitor = await house.signIn(person);
  return (await visitor.must(listLettersContract, { taxpayerId })).letters;
}

async function textOf(person: string, letterId: string): Promise<string> {
  const visitor = await house.signIn(person);
  return await textOfPdf((await visitor.send(downloadLetterContract, { letterId })).bytes);
}

test('an appeal that is assigned has its acknowledgement drafted; recording the mailing sends that letter', async () => {
  const { taxpayerId, appealId } = await assigned(house);
  await house.settle();
  const [draft] = await lettersOf('E. Sandoval', taxpayerId);
  expect(draft).toMatchObject({ letterNumber: '5576', state: 'released', subjectId: appealId });
  expect(await lettersOf('R. Amari', taxpayerId)).toEqual([]);
  const employee = await house.signIn('E. Sandoval');
  const told = { taxpayerId, appealId, letter: '5576' as const, mailedDay: '2026-03-02' };
  await employee.must(acknowledgeAppealContract, { ...told, enclosures: ['Publication 4167'] });
  const [sent, ...others] = await lettersOf('R. Amari', taxpayerId);
  expect(others).toEqual([]);
  expect(sent).toMatchObject({ letterId: draft?.letterId, state: 'sent' });
  const text = await textOf('R. Amari', sent?.letterId ?? '');
  expect(text).toContain('Letter 5576');
  expect(text).toContain('worded by this system');
  expect(text).toContain('Offer of 2025-09-02');
  expect(text).toContain('Enclosed Publication 4167');
});

test('of a penalty it is Letter 5157; a letter that was mailed otherwise than drafted is written as it was mailed', async () => {
  const matters = [matterOf('penalty-proposal', '2026-02-20', 'Form 941, 2021')];
  const penalty = await acknowledged(house, { matters });
  await house.settle();
  expect(await lettersOf('R. Amari', penalty.taxpayerId)).toMatchObject([
    { letterNumber: '5157', state: 'sent' },
  ]);
  const { taxpayerId, appealId } = await assigned(house);
  await house.settle();
  const employee = await house.signIn('E. Sandoval');
  await employee.must(acknowledgeAppealContract, {
    taxpayerId,
    appealId,
    letter: '5576',
    mailedDay: '2026-03-02',
    enclosures: [],
    withoutPublicationBecause: 'None left; sent apart.',
  });
  const letters = await lettersOf('E. Sandoval', taxpayerId);
  expect(letters.map(({ state }) => state).toSorted((a, b) => a.localeCompare(b))).toEqual(['sent', 'void']);
  const sent = letters.find(({ state }) => state === 'sent');
  expect(await textOf('R. Amari', sent?.letterId ?? '')).not.toContain('Publication 4167');
});
