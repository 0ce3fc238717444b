import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadAmendedOfferContract } from '#capabilities/appeals/api/download-amended-offer.contract.ts';
import { signAmendedOfferContract } from '#capabilities/appeals/api/sign-amended-offer.contract.ts';
import { acknowledged, matterOf } from '#capabilities/appeals/testing.ts';
import { textOfPdf } from '#capabilities/correspondence/testing.ts';
import { bringAuthorityIntoForceContract } from '#capabilities/taxpayers/api/bring-authority-into-force.contract.ts';
import { fileAuthorityContract } from '#capabilities/taxpayers/api/file-authority.contract.ts';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import {
  accepted,
  acceptedOn,
  called,
  enterFor,
  named,
  type Named,
  packet,
  people,
  ready,
  requested,
} from '../testing.ts';
import { acceptDraftContract } from './accept-draft.contract.ts';
import { circulateDraftsContract } from './circulate-drafts.contract.ts';
import { concludeSessionContract } from './conclude-session.contract.ts';
import { downloadPaperContract } from './download-paper.contract.ts';
import { draftDocumentsContract } from './draft-documents.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { logSendingContract } from './log-sending.contract.ts';
import { lookAgainContract } from './look-again.contract.ts';
import { prepareItemContract } from './prepare-item.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { sendPacketContract } from './send-packet.contract.ts';
import { signForAppealsContract } from './sign-for-appeals.contract.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { writeReportContract } from './write-report.contract.ts';

/** A request by its id alone, as it is asked for. */
const seen = ({ supportRequestId }: Named) => ({ supportRequestId });

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
});
afterAll(() => house.close());

async function read(person: string, documentId: string): Promise<string> {
  const visitor = await house.signIn(person);
  return await textOfPdf((await visitor.send(downloadPaperContract, { documentId })).bytes);
}

/** Drafted, looked at by both and signed for Appeals. */
async function signedForAppeals(own: Named) {
  const [analyst, manager, employee] = [
    await house.signIn(people.analyst),
    await house.signIn(people.manager),
    await house.signIn(people.employee),
  ];
  const drafted = await analyst.must(draftDocumentsContract, own);
  const recipients = [
    'appeals-team-manager' as const,
    'appeals-technical-employee' as const,
    'adr-pmo' as const,
  ];
  await analyst.must(circulateDraftsContract, { ...own, recipients });
  await manager.must(acceptDraftContract, own);
  await employee.must(acceptDraftContract, own);
  await manager.must(signForAppealsContract, own);
  return drafted;
}

test('the three papers are printed from the call, and go out in one packet with Letter 5559, which both read', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  await called(house, own);
  const drafted = await signedForAppeals(own);
  const drafts = drafted.papers.filter(({ audience }) => audience === 'appeals');
  expect(drafts.map(({ kind }) => kind).toSorted()).toEqual([
    'agreement-to-mediate',
    'consent-to-disclose',
    'participants-list',
  ]);
  expect(drafted.agreement?.warnings).toEqual([]);
  house.moveTo('2026-03-19T14:00:00.000Z');
  const employee = await house.signIn(people.employee);
  const sending = { ...own, ...packet, papers: [...packet.papers], answerByDay: '2026-03-26' };
  const base64 = Buffer.from('Fax to 614-555-0177, 7 pages, OK').toString('base64');
  const confirmation = { mediaType: 'text/plain' as const, base64 };
  const { faxPages: _pages, ...unshown } = sending;
  expect(await employee.refused(sendPacketContract, unshown)).toMatchObject({
    findings: [{ test: 'fax-is-shown' }],
  });
  const sent = await employee.must(sendPacketContract, { ...sending, confirmation });
  expect(sent.sendings).toMatchObject([
    {
      sentTo: 'R. Amari',
      sentAt: '2026-03-19T14:00:00.000Z',
      told: { way: 'fax', number: '614-555-0177', pages: 7, result: 'got-through' },
    },
  ]);
  const shown = sent.papers.find(({ kind }) => kind === 'fax-confirmation');
  expect(sent.sendings[0]?.told).toMatchObject({ confirmationId: shown?.documentId });
  const taxpayer = await house.signIn(people.taxpayer);
  const { papers, sendings } = await taxpayer.must(findSupportRequestContract, seen(own));
  expect(sendings).toEqual([]);
  const text = async (kind: string) =>
    await read(people.taxpayer, papers.find((paper) => paper.kind === kind)?.documentId ?? '');
  expect(await text('letter-5559')).toContain('Letter 5559');
  expect(await text('letter-5559')).toContain('March 26, 2026');
  const agreement = await text('agreement-to-mediate');
  expect(agreement).toContain('Signed for Appeals by G. Whitlock');
  expect(agreement).toContain('26 U.S.C. § 7214(a)(8)');
  expect(await text('participants-list')).toContain('G. Whitlock, Team manager, can decide');
});

test('[PAMX-052] of a parcel the tracking and the second look are kept; whose look it was is told', async () => {
  const own = await acceptedOn(house, '2026-03-09');
  const employee = await house.signIn(people.employee);
  const manager = await house.signIn(people.manager);
  const paper = { ...own, kind: 'supporting-material' as const, title: 'Appraisal', told: 'Of 2026' };
  const { documentId } = await employee.must(putPaperContract, { ...paper, audience: 'appeals' });
  const parcel = {
    ...own,
    sentTo: 'R. Amari, 418 Larch Street',
    sentAt: '2026-03-09T13:00:00.000Z',
    documentIds: [documentId],
    sending: { way: 'parcel' as const, carrier: 'Carrier One', trackingNumber: '1Z 999' },
  };
  const later = { ...parcel, sentAt: '2026-03-10T13:00:00.000Z' };
  expect(await employee.refused(logSendingContract, later)).toMatchObject({
    fields: [{ field: 'sentAt' }],
  });
  const { sendingId } = await employee.must(logSendingContract, parcel);
  const looking = { ...own, sendingId, looked: ['address' as const, 'contents' as const] };
  await employee.must(lookAgainContract, looking);
  await manager.must(lookAgainContract, looking);
  const { sendings } = await employee.must(findSupportRequestContract, seen(own));
  expect(sendings.map(({ told, by }) => [told.way, by.name])).toEqual(
    expect.arrayContaining([
      ['parcel', people.employee],
      ['second-look', people.employee],
      ['second-look', people.manager],
    ]),
  );
  expect(sendings.find(({ told }) => told.way === 'parcel')?.told).toMatchObject({
    trackingNumber: '1Z 999',
  });
  const looks = sendings.flatMap(({ told }) => (told.way === 'second-look' ? [told.byAnother] : []));
  expect(new Set(looks)).toEqual(new Set([false, true]));
});

test('[PAMX-029] the agreement of a request on a penalty is printed from the model for penalties', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const matters = [matterOf('penalty-proposal', '2026-02-20', 'Form 941, 2021')];
  const appeal = await acknowledged(house, { matters });
  const { requestId } = await requested(house, appeal);
  const own = named(await enterFor(house, appeal, requestId));
  await accepted(house, own);
  await called(house, own);
  const drafted = await (await house.signIn(people.analyst)).must(draftDocumentsContract, own);
  const agreement = drafted.papers.find(({ kind }) => kind === 'agreement-to-mediate');
  const text = await read(people.analyst, agreement?.documentId ?? '');
  expect(text).toContain('Agreement to Mediate: Trust Fund Recovery Penalty');
  expect(text).toContain('Independent Office of Appeals');
  expect(text).not.toContain('Offer in Compromise');
});

test('[PAM-169] the packet is addressed to a representative for the periods of the power of attorney alone', async () => {
  house.moveTo('2026-03-09T14:00:00.000Z');
  const matter = {
    ...matterOf('offer-rejection', '2026-02-20', 'Offer'),
    periods: [{ mft: '30', period: '202012' }],
  };
  const appeal = await acknowledged(house, { matters: [matter] });
  const { requestId, taxpayerId } = await requested(house, appeal);
  const own = named(await enterFor(house, appeal, requestId));
  await accepted(house, own);
  await called(house, own);
  await signedForAppeals(own);
  const officer = await house.signIn('M. Reyes');
  const power = async (year: string) => {
    const scope = [{ mft: '30', fromPeriod: `${year}12`, toPeriod: `${year}12` }];
    const representativeName = `Agent ${year}`;
    const filedAt = house.runtime.clock.now();
    const told = { taxpayerId, form: '2848' as const, representativeName, scope, filedAt };
    const { authorityId } = await officer.must(fileAuthorityContract, told);
    await officer.must(bringAuthorityIntoForceContract, { taxpayerId, authorityId });
  };
  await power('2019');
  const employee = await house.signIn(people.employee);
  const offered = async () =>
    (await employee.must(findSupportRequestContract, seen(own))).agreement?.addressees.map(
      ({ name }) => name,
    );
  expect(await offered()).toEqual(['R. Amari']);
  house.moveTo('2026-03-19T14:00:00.000Z');
  const sending = { ...own, ...packet, papers: [...packet.papers], answerByDay: '2026-03-26' };
  const toAgent = { ...sending, addressee: 'representative' as const };
  expect(
    await employee.refused(sendPacketContract, { ...toAgent, representativeName: 'Agent 2019' }),
  ).toMatchObject({ status: 422, findings: [{ test: 'authority-for-every-period' }] });
  await power('2020');
  expect(await offered()).toEqual(['R. Amari', 'Agent 2020']);
  const sent = await employee.must(sendPacketContract, { ...toAgent, representativeName: 'Agent 2020' });
  expect(sent.sendings.map(({ sentTo }) => sentTo)).toEqual(['Agent 2020']);
});

test('[PAM-152] an amended offer that is signed in the session is kept on the appeal, and not on the support request', async () => {
  const own = await ready(house);
  const employee = await house.signIn(people.employee);
  const { appealId = '' } = await employee.must(findSupportRequestContract, seen(own));
  await employee.must(prepareItemContract, { ...own, item: 'form-656', standing: 'amount-blank' });
  house.moveTo('2026-05-12T19:00:00.000Z');
  const base64 = Buffer.from('%PDF-1.7\n%%EOF').toString('base64');
  const signing = {
    taxpayerId: own.taxpayerId,
    appealId,
    amountCents: 1_850_000,
    signedBy: people.taxpayer,
    signedAt: '2026-05-12T18:40:00.000Z',
    madeIn: 'mediation-session' as const,
    document: { mediaType: 'application/pdf' as const, base64 },
  };
  const kept = await employee.must(signAmendedOfferContract, signing);
  expect(kept.amendedOffers).toMatchObject([
    { form: 'Form 656', amountCents: 1_850_000, signedAt: '2026-05-12T18:40:00.000Z' },
  ]);
  const { papers } = await employee.must(findSupportRequestContract, seen(own));
  expect(papers.map(({ kind }) => kind)).not.toContain('form-656');
  const mediator = await house.signIn(people.mediator);
  const offerId = kept.amendedOffers[0]?.offerId ?? '';
  expect((await mediator.send(downloadAmendedOfferContract, { offerId })).status).toBe(403);
});

test('[PAMX-031] [PAMX-032] the report is of its model and says issues and outcome; taxpayer and manager have a copy on record, and no caucus note is kept', async () => {
  const own = await ready(house);
  house.moveTo('2026-05-12T20:00:00.000Z');
  const mediator = await house.signIn(people.mediator);
  const issues = [
    { issue: 'house', agreed: true },
    { issue: 'car', agreed: false },
  ];
  await mediator.must(concludeSessionContract, { ...own, issues });
  const caucus = { ...own, kind: 'caucus-notes', title: 'Caucus', audience: 'both', told: 'Said apart.' };
  expect((await mediator.send(putPaperContract, caucus)).status).toBe(400);
  const written = await mediator.must(writeReportContract, own);
  const documentId = written.joint.report?.documentId ?? '';
  const text = await read(people.mediator, documentId);
  expect(text).toContain('Mediator’s Report: Offer in Compromise');
  expect(text).toContain('house: agreed');
  expect(text).toContain('car: not agreed');
  const closing = { ...own, reason: 'mediated-partially-agreed' as const, closingDay: '2026-05-12' };
  const submitted = await mediator.must(submitClosingContract, { ...closing, documentIds: [documentId] });
  const copies = submitted.sendings.filter(({ told }) => told.way === 'copy');
  expect(copies.map(({ sentTo, documentIds }) => [sentTo, documentIds])).toEqual([
    ['appeals-team-manager', [documentId]],
    ['taxpayer', [documentId]],
  ]);
  for (const person of [people.taxpayer, people.manager])
    expect(await read(person, documentId)).toContain('Agreed on some of the issues.');
  expect(submitted.papers.map(({ kind }) => kind)).not.toContain('note');
});
