import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertPerson, insertRightsAcknowledgement } from '#capabilities/casework/records.ts';
import { demonstrationId } from '#apps/server/demonstration/people.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { concurred, discussed, entered, named, type Named, people, reason1 } from '../testing.ts';
import { closeAsDeniedContract } from './close-as-denied.contract.ts';
import { acceptAsExecutiveContract } from './accept-as-executive.contract.ts';
import { concurAsAreaDirectorContract } from './concur-as-area-director.contract.ts';
import { concurAsExecutiveContract } from './concur-as-executive.contract.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import { sendPackageContract } from './send-package.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { mailDenialLetterContract } from './mail-denial-letter.contract.ts';
import { signDenialLetterContract } from './sign-denial-letter.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

test('[PAM-077] [PAM-078] [PAM-079] [PAM-080] [PAM-123] a denial goes its whole way and ends with MO on the day of mailing', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const own = named(await entered(house));
  await discussed(house, own);
  const shared = await concurred(house, own);
  expect(shared.state).toBe('concurrence-shared');
  const manager = await house.signIn(people.manager);
  house.moveTo('2026-03-13T14:00:00.000Z');
  await manager.must(signDenialLetterContract, own);
  const theirs = await house.signIn(people.employee);
  const tasks = async () =>
    (await theirs.must(listQueueContract, { whose: 'mine' })).rows.map(({ kind }) => kind);
  expect(await tasks()).not.toContain('commence-closing');
  house.moveTo('2026-03-16T14:00:00.000Z');
  const mailed = await manager.must(mailDenialLetterContract, own);
  expect(await tasks()).toContain('commence-closing');
  expect(mailed.review?.denial).toMatchObject({ signedDay: '2026-03-13', letterMailedDay: '2026-03-16' });
  house.moveTo('2026-03-18T14:00:00.000Z');
  const closing = { ...own, reason: 'denied-with-concurrence' as const };
  expect(
    await manager.refused(closeAsDeniedContract, { ...closing, closingDay: '2026-03-18' }),
  ).toMatchObject({
    status: 422,
    findings: [{ test: 'closed-on-the-day', cure: { to: '2026-03-16' } }],
  });
  const closed = await manager.must(closeAsDeniedContract, { ...closing, closingDay: '2026-03-16' });
  expect(closed).toMatchObject({
    state: 'denied',
    joint: { closedDay: '2026-03-16' },
    days: { inMediation: 14 },
  });
  const employee = await house.signIn(people.employee);
  const appeal = await employee.must(findAppealContract, { appealId: closed.appealId ?? '' });
  expect(appeal.work?.mediations).toMatchObject([{ inDay: '2026-03-02', outDay: '2026-03-16', days: 14 }]);
  const view = await employee.must(findSupportRequestContract, { supportRequestId: own.supportRequestId });
  expect(view.moves).toEqual([]);
});

test('[PAM-068] [PAM-115] [PAM-116] [PAM-120] a denial begins with an e-mail; no later step is open before it, and the package shows its sender', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const own = named(await entered(house));
  await discussed(house, own);
  const manager = await house.signIn(people.manager);
  const director = await house.signIn(people.director);
  const recommending = {
    ...own,
    discussedDay: '2026-03-02',
    analystView: 'concurs' as const,
    recommends: 'denial' as const,
  };
  expect((await manager.send(recommendDenialContract, recommending)).status).toBe(409);
  const early = { ...own, reason: 'denied-with-concurrence' as const, closingDay: '2026-03-02' };
  expect((await manager.send(closeAsDeniedContract, early)).status).toBe(409);
  const begun = await manager.must(proposeDenialContract, { ...own, reasons: [reason1] });
  expect(begun.review?.denial?.mailedDay).toBe('2026-03-02');
  const { mailings } = await manager.must(listMailingsContract, {});
  const mailed = mailings.filter(({ subjectId }) => subjectId === own.supportRequestId);
  expect(mailed).toMatchObject([{ kind: 'tentative-denial', recipients: ['*AP ADR PMO'] }]);
  await manager.must(recommendDenialContract, recommending);
  await director.must(concurAsAreaDirectorContract, own);
  const sent = await director.must(sendPackageContract, { ...own, documents: ['request', 'draft-letter'] });
  expect(sent.review?.denial?.sent).toMatchObject({ byRole: 'area-director', onDay: '2026-03-02' });
});

/** Another of the three executives. */
const other = 'Q. Varga';

/** Recommended, concurred in by the area director, and sent to the executive of collection. */
async function withExecutive(): Promise<Named> {
  await house.look(async (batch) => {
    const position = 'director-examination-appeals';
    const officeId = demonstrationId('office', 'appeals');
    const person = { personId: idOf(other), name: other, role: 'front-line-executive' as const, officeId };
    await insertPerson(batch, { ...person, language: 'en', position });
    await insertRightsAcknowledgement(batch, idOf(other));
  });
  const own = named(await entered(house));
  await discussed(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(proposeDenialContract, { ...own, reasons: [reason1] });
  const view = { analystView: 'concurs' as const, recommends: 'denial' as const };
  await manager.must(recommendDenialContract, { ...own, discussedDay: '2026-03-02', ...view });
  await (await house.signIn(people.director)).must(concurAsAreaDirectorContract, own);
  await manager.must(sendPackageContract, { ...own, documents: ['request', 'draft-letter'] });
  return own;
}

test('[PAM-118] [PAM-119] the executive of the position that has the package answers it, and no other of the three', async () => {
  house.moveTo('2026-03-02T14:00:00.000Z');
  const own = await withExecutive();
  const manager = await house.signIn(people.manager);
  const documents = ['request' as const, 'draft-letter' as const];
  const outsider = await house.signIn(other);
  const failing = async (contract: typeof concurAsExecutiveContract, position: string, more = {}) => {
    const { status, body } = await outsider.send(contract, { ...own, position, ...more });
    const { findings } = body as { readonly findings: readonly { test: string; cure: { act: string } }[] };
    return [status, ...findings.map(({ test: name, cure }) => `${name} ${cure.act}`)];
  };
  const [collection, examination] = ['director-collection-appeals', 'director-examination-appeals'];
  expect(await failing(concurAsExecutiveContract, collection)).toEqual([
    422,
    'position-is-held name-delegation',
  ]);
  expect(await failing(concurAsExecutiveContract, examination)).toEqual([
    422,
    'executive-was-asked ask-executive-in-line',
  ]);
  const past = { acting: { fromDay: '2026-02-01', lastDay: '2026-03-01' } };
  expect(await failing(concurAsExecutiveContract, collection, past)).toEqual([
    422,
    'delegation-covers-day ask-executive',
  ]);
  const accepting = { ...own, because: 'The value can be discussed.' };
  expect((await outsider.refused(acceptAsExecutiveContract, accepting)).findings).toMatchObject([
    { test: 'position-is-held', compared: { value: examination, limit: { value: collection } } },
  ]);
  const elsewhere = { ...own, documents, toExecutive: 'director-examination-appeals' as const };
  const because = 'The case came to Appeals from an examination.';
  await manager.must(sendPackageContract, { ...elsewhere, because });
  const first = await house.signIn(people.executive);
  expect((await first.send(concurAsExecutiveContract, { ...own, position: collection })).status).toBe(422);
  const concurring = { ...own, position: 'director-examination-appeals' as const };
  const view = await outsider.must(concurAsExecutiveContract, concurring);
  expect(view).toMatchObject({
    state: 'executive-concurred',
    review: { denial: { sent: { position: examination, because }, executive: { name: other } } },
  });
});
