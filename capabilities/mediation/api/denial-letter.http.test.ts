import { afterAll, beforeAll, expect, test } from 'vitest';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { textOfPdf } from '#capabilities/correspondence/testing.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import {
  concurred,
  concurrenceMail,
  discussed,
  entered,
  named,
  type Named,
  people,
  reason1,
} from '../testing.ts';
import { askForHelpContract } from './ask-for-help.contract.ts';
import { closeAsDeniedContract } from './close-as-denied.contract.ts';
import { concurAsAreaDirectorContract } from './concur-as-area-director.contract.ts';
import { concurAsExecutiveContract } from './concur-as-executive.contract.ts';
import { downloadPaperContract } from './download-paper.contract.ts';
import { draftDenialLetterContract } from './draft-denial-letter.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listMailingsContract } from './list-mailings.contract.ts';
import { mailDenialCopyContract } from './mail-denial-copy.contract.ts';
import { mailDenialLetterContract } from './mail-denial-letter.contract.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import { sendPackageContract } from './send-package.contract.ts';
import { shareConcurrenceContract } from './share-concurrence.contract.ts';
import { signDenialLetterContract } from './sign-denial-letter.contract.ts';

/** A request by its id alone, as it is asked for. */
const seen = ({ supportRequestId }: Named) => ({ supportRequestId });

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

const recommending = { discussedDay: '2026-03-02', analystView: 'concurs', recommends: 'denial' } as const;

async function proposed(): Promise<Named> {
  const own = named(await entered(house));
  await discussed(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(proposeDenialContract, { ...own, reasons: [reason1] });
  return own;
}

async function tasksOf(person: string, { supportRequestId }: Named): Promise<readonly string[]> {
  const visitor = await house.signIn(person);
  const { rows } = await visitor.must(listQueueContract, { whose: 'mine' });
  return rows.filter(({ subjectId }) => subjectId === supportRequestId).map(({ kind }) => kind);
}

test('[PAM-073] the analyst drafts a version of the letter once asked for help; unasked the analyst has no task', async () => {
  const own = await proposed();
  const [manager, analyst] = [await house.signIn(people.manager), await house.signIn(people.analyst)];
  expect(await tasksOf(people.analyst, own)).toEqual([]);
  const better = { ...reason1, told: 'Requests of January 5 and 20 for the appraisal were not answered.' };
  expect(await analyst.refused(draftDenialLetterContract, { ...own, reasons: [better] })).toMatchObject({
    findings: [{ test: 'help-was-asked-for', cure: { act: 'ask-for-help' } }],
  });
  await manager.must(askForHelpContract, { ...own, told: 'Is the reason clear?' });
  expect(await tasksOf(people.analyst, own)).toEqual(['help-with-draft']);
  const helped = await analyst.must(draftDenialLetterContract, { ...own, reasons: [better] });
  expect(await tasksOf(people.analyst, own)).toEqual([]);
  expect(helped.review?.denial?.versions.map(({ draft, by }) => [draft, by.name])).toEqual([
    [1, people.manager],
    [2, people.analyst],
  ]);
  const [first, second] = helped.review?.denial?.versions ?? [];
  const read = async (documentId = '') =>
    textOfPdf((await manager.send(downloadPaperContract, { documentId })).bytes);
  expect(await read(first?.documentId)).toContain(reason1.told);
  expect(await read(second?.documentId)).toContain('Draft 2. Not signed and not sent.');
  expect(await read(second?.documentId)).toContain(better.told);
});

test('[PAM-117] after a discussion that ended with acceptance the area director is not asked; what it ended with is kept', async () => {
  const own = await proposed();
  const manager = await house.signIn(people.manager);
  const accepting = { ...own, ...recommending, recommends: 'acceptance' as const };
  expect(await manager.refused(recommendDenialContract, accepting)).toMatchObject({
    status: 422,
    findings: [{ test: 'denial-was-recommended', cure: { act: 'recommend-acceptance' } }],
  });
  const view = await manager.must(findSupportRequestContract, seen(own));
  expect(view.moves.filter(({ allowed }) => allowed).map(({ event }) => event)).toContain('drop-denial');
  const up = await manager.must(recommendDenialContract, { ...own, ...recommending });
  expect(up).toMatchObject({ state: 'denial-recommended', review: { denial: { recommends: 'denial' } } });
});

test('[PAM-119] [PAM-121] the package goes to the executive of collection or says why not; no e-mail without evidence', async () => {
  const own = await proposed();
  const manager = await house.signIn(people.manager);
  await manager.must(recommendDenialContract, { ...own, ...recommending });
  await (await house.signIn(people.director)).must(concurAsAreaDirectorContract, own);
  const documents = ['request' as const, 'draft-letter' as const];
  const other = { ...own, documents, toExecutive: 'director-specialized-examination-programs' as const };
  expect(await manager.refused(sendPackageContract, other)).toMatchObject({
    findings: [{ test: 'executive-is-in-line' }],
  });
  const sent = await manager.must(sendPackageContract, { ...own, documents });
  expect(sent.review?.denial?.sent).toMatchObject({ position: 'director-collection-appeals' });
  const executive = await house.signIn(people.executive);
  await executive.must(concurAsExecutiveContract, { ...own, position: 'director-collection-appeals' });
  const bare = { ...own, ...concurrenceMail(), documents: ['draft-letter' as const] };
  expect(await manager.refused(shareConcurrenceContract, bare)).toMatchObject({
    findings: [{ test: 'concurrence-mail-is-whole', compared: { value: ['concurrence-evidence'] } }],
  });
  const shared = await manager.must(shareConcurrenceContract, { ...own, ...concurrenceMail() });
  await house.settle();
  const { mailings } = await manager.must(listMailingsContract, {});
  const mailing = mailings.find(
    ({ subjectId, kind }) => subjectId === own.supportRequestId && kind === 'concurrence',
  );
  const kinds = shared.papers
    .filter(({ documentId }) => mailing?.documentIds.includes(documentId))
    .map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['concurrence-evidence', 'denial-draft']);
});

test('[PAM-122] the signed letter is a second sending: a closing shows that it is outstanding until it has gone', async () => {
  const own = named(await entered(house));
  await discussed(house, own);
  await concurred(house, own);
  const manager = await house.signIn(people.manager);
  const { requestId } = await manager.must(signDenialLetterContract, own);
  const copy = { taxpayerId: own.taxpayerId, requestId };
  expect(await manager.refused(mailDenialCopyContract, copy)).toMatchObject({
    code: 'letter-must-be-mailed-before',
  });
  await manager.must(mailDenialLetterContract, own);
  expect(await tasksOf(people.manager, own)).toEqual(['send-signed-copy']);
  const closing = { ...own, reason: 'denied-with-concurrence' as const, closingDay: '2026-03-02' };
  const closed = await manager.must(closeAsDeniedContract, closing);
  expect(closed).toMatchObject({ state: 'denied', outstanding: ['send-signed-copy'] });
  await manager.must(mailDenialCopyContract, copy);
  expect(await tasksOf(people.manager, own)).toEqual([]);
  const after = await manager.must(findSupportRequestContract, seen(own));
  expect(after.outstanding).toEqual([]);
  const letter = after.papers.find(({ kind }) => kind === 'denial-letter');
  const taxpayer = await house.signIn(people.taxpayer);
  const text = await textOfPdf(
    (await taxpayer.send(downloadPaperContract, { documentId: letter?.documentId ?? '' })).bytes,
  );
  expect(text).toContain('Letter 5557');
  expect(text).toContain('Signed March 2, 2026 G. Whitlock');
  expect(text).toContain(reason1.told);
});
