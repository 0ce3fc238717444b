import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadLetterContract } from '#capabilities/correspondence/api/download-letter.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { textOfPdf } from '#capabilities/correspondence/testing.ts';
import { insertPerson, insertRightsAcknowledgement } from '#capabilities/casework/records.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { acknowledged, appealsOffice, assigned, matterOf } from '../testing.ts';
import { acknowledgeAppealContract } from './acknowledge-appeal.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { reassignAppealContract } from './reassign-appeal.contract.ts';
import { rewordMatterContract } from './reword-matter.contract.ts';
import { redraftAcknowledgementContract } from './redraft-acknowledgement.contract.ts';

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

const unblocking = async (person: string, appealId: string) => {
  const { rows } = await (await house.signIn(person)).must(listQueueContract, { whose: 'mine' });
  return rows.filter((row) => row.subjectId === appealId && row.kind === 'unblock-acknowledgement').length;
};

test('an acknowledgement that is held back asks the one who writes it, as long as it may not leave', async () => {
  // A sign that no shipped font has: what the employee wrote is what holds it back.
  const matters = [matterOf('offer-rejection', '2026-01-26', 'Offer of 2025-09-02 \u{1F9FE}')];
  const { taxpayerId, appealId } = await assigned(house, { matters });
  await house.settle();
  const [held] = await lettersOf('E. Sandoval', taxpayerId);
  expect(held).toMatchObject({ state: 'blocked', subjectId: appealId });
  expect([await unblocking('E. Sandoval', appealId), await unblocking('G. Whitlock', appealId)]).toEqual([
    1, 0,
  ]);
  const employee = await house.signIn('E. Sandoval');
  const { moves } = await employee.must(findAppealContract, { appealId });
  expect(moves).toContainEqual({ event: 'redraft-acknowledgement', allowed: true });
  const again = await employee.must(redraftAcknowledgementContract, { taxpayerId, appealId });
  expect(again.moves).toContainEqual({ event: 'redraft-acknowledgement', allowed: true });
  expect(await unblocking('E. Sandoval', appealId)).toBe(1);
  const officer = await house.signIn('M. Reyes');
  expect((await officer.send(redraftAcknowledgementContract, { taxpayerId, appealId })).status).toBe(403);
});

test('a matter that cannot be printed is reworded with a reason, and its acknowledgement is free to leave', async () => {
  const matters = [matterOf('offer-rejection', '2026-01-26', 'Offer of 2025-09-02 \u{1F9FE}')];
  const {
    taxpayerId,
    appealId,
    matters: [matter],
  } = await assigned(house, { matters });
  await house.settle();
  const own = {
    taxpayerId,
    appealId,
    matterId: matter?.matterId ?? '',
    because: 'A sign that no letter prints.',
  };
  const employee = await house.signIn('E. Sandoval');
  const same = { ...own, described: matter?.described ?? '' };
  expect(await employee.refused(rewordMatterContract, same)).toMatchObject({
    code: 'wording-must-be-another',
    fields: [{ field: 'described' }],
  });
  const strange = { ...own, matterId: idOf('nobody'), described: 'Offer of 2025-09-02' };
  expect((await employee.refused(rewordMatterContract, strange)).code).toBe('matter-must-be-of-this-appeal');
  const told = { ...own, described: 'Offer of 2025-09-02' };
  for (const name of ['M. Reyes', 'R. Amari'])
    expect((await (await house.signIn(name)).send(rewordMatterContract, told)).status).toBe(403);
  const reworded = await employee.must(rewordMatterContract, told);
  expect(reworded.matters).toMatchObject([{ ...matter, described: 'Offer of 2025-09-02' }]);
  expect(reworded.moves.map(({ event }) => event)).not.toContain('redraft-acknowledgement');
  const [letter] = await lettersOf('E. Sandoval', taxpayerId);
  expect(letter).toMatchObject({ state: 'released', subjectId: appealId });
  expect(await textOf('E. Sandoval', letter?.letterId ?? '')).toContain('Offer of 2025-09-02');
  expect(await unblocking('E. Sandoval', appealId)).toBe(0);
});

test('where the one who writes has no number to be named by, the manager is asked, and another writes it', async () => {
  const name = 'T. Ibarra';
  await house.look(async (batch) => {
    const person = { personId: idOf(name), name, role: 'appeals-technical-employee' as const };
    await insertPerson(batch, { ...person, officeId: appealsOffice, language: 'en' });
    await insertRightsAcknowledgement(batch, idOf(name));
  });
  const { taxpayerId, appealId } = await assigned(house, {}, undefined, name);
  await house.settle();
  expect([await unblocking(name, appealId), await unblocking('G. Whitlock', appealId)]).toEqual([0, 1]);
  const manager = await house.signIn('G. Whitlock');
  const own = { taxpayerId, appealId };
  await manager.must(reassignAppealContract, { ...own, personId: idOf('E. Sandoval') });
  const employee = await house.signIn('E. Sandoval');
  const { moves } = await employee.must(redraftAcknowledgementContract, own);
  expect(moves.map(({ event }) => event)).not.toContain('redraft-acknowledgement');
  expect(await unblocking('G. Whitlock', appealId)).toBe(0);
  expect(await lettersOf('E. Sandoval', taxpayerId)).toMatchObject([{ state: 'released' }]);
  expect((await employee.refused(redraftAcknowledgementContract, own)).code).toBe(
    'acknowledgement-must-be-held-back',
  );
});
