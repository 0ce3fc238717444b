import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { downloadLetterContract } from '#capabilities/correspondence/api/download-letter.contract.ts';
import { findLetterContract } from '#capabilities/correspondence/api/find-letter.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { listOutboxContract } from '#capabilities/correspondence/api/list-outbox.contract.ts';
import { sendLetterContract } from '#capabilities/correspondence/api/send-letter.contract.ts';
import { approveContract } from '#capabilities/installment-agreements/api/approve.contract.ts';
import { findRequestContract } from '#capabilities/installment-agreements/api/find-request.contract.ts';
import { previewConfirmationContract } from '#capabilities/installment-agreements/api/preview-confirmation.contract.ts';
import { redraftLetterContract } from '#capabilities/installment-agreements/api/redraft-letter.contract.ts';
import { textOfPdf } from '#capabilities/correspondence/testing.ts';
import { draftLetter, findLetter } from '#capabilities/correspondence/records.ts';
import { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { transferTaxpayerContract } from '#capabilities/casework/api/transfer-taxpayer.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { given, incomeTax, monthly, newTaxpayer } from './support/cases.ts';
import type { House } from './support/house.ts';
import { eventsOf } from './support/looking.ts';
import { morning, openPostRoom, type PostRoom } from './support/post-room.ts';
import type { Visitor } from './support/visitor.ts';
import { recordAgreed, sendAgreed } from './support/settle.ts';

describe.each(engines)('the confirmation of an agreement, on %s', (engine) => {
  let room: PostRoom;
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  let amari: Visitor;
  beforeAll(async () => {
    room = await openPostRoom(engine);
    ({ house, officer } = room);
    manager = await house.signIn('J. Ortiz');
    amari = await house.signIn('R. Amari');
  });
  afterAll(() => room.house.close());

  test('is drafted on the day on which an agreement begins, once, and waits to be sent', async () => {
    const { taxpayerId } = await room.agree();
    const letter = await room.onlyLetterOf(taxpayerId);
    expect(letter).toMatchObject({
      kind: 'agreement-confirmation',
      letterNumber: '2849',
      letterDay: '2023-04-12',
      state: 'released',
      subjectKind: 'agreement',
      writer: 'M. Reyes',
    });
    expect(await room.mailTasksOf(letter.letterId)).toBe(1);
    await room.settleAgain(taxpayerId);
    expect(await room.onlyLetterOf(taxpayerId)).toEqual(letter);
    expect(await room.mailTasksOf(letter.letterId)).toBe(1);
  });

  test('[IA-A-114] of an individual tells the right to ask for the low-income fee with Form 13844 within 30 days of its date', async () => {
    const { taxpayerId } = await room.agree();
    const { letterId } = await room.onlyLetterOf(taxpayerId);
    const text = await room.textOf(letterId);
    expect(text).toContain('send Form 13844, Application for Reduced User Fee, by May 12, 2023.');
    expect(text).toContain('That is 30 days from the date of this letter.');
    const { decisions } = await officer.must(findLetterContract, { letterId });
    const content = decisions.find(({ rule }) => rule === 'letter-content');
    const right = content?.findings.find(({ about }) => about === 'low-income-right');
    expect(right).toMatchObject({ holds: true, law: { cite: 'IRM 5.14.1.2(11)' } });
    // The same letter without it is blocked, and cannot be sent.
    const without = await house.locked(taxpayerId, async (tx) => {
      const letter = await findLetter(tx, letterId);
      if (letter?.contract.kind !== 'agreement-confirmation') throw new Error('no confirmation');
      return await draftLetter(tx, house.runtime.tools, {
        ...letter,
        letterId: newId(),
        ownerId: officer.personId,
        contract: { ...letter.contract, lowIncomeFee: 'none' },
        decisions: [],
      });
    });
    expect(without.state).toBe('blocked');
    const sending = { taxpayerId, letterId: without.letterId, channel: 'mail', sentAt: morning } as const;
    expect(await officer.refused(sendLetterContract, sending)).toMatchObject({
      code: 'event-must-be-possible-in-this-state',
    });
  });

  test('has its figures from the agreement and the account', async () => {
    const modules = [incomeTax(2019, 486_000), incomeTax(2021, 394_000)];
    const { taxpayerId, requestId } = await room.agree({ modules }, given({ request: monthly(35_000) }));
    const { terms } = await officer.must(findRequestContract, { requestId });
    const text = await room.textOf((await room.onlyLetterOf(taxpayerId)).letterId);
    expect(terms).toMatchObject({ paymentCents: 35_000, feeCents: 22_500, firstPaymentDay: '2023-05-15' });
    for (const figure of [
      'Each month $350.00 due on day 15 of the month',
      'First payment $350.00 due May 15, 2023',
      'Last payment, if all are on time $31.01 due April 15, 2026',
      'The setup fee is $225.00.',
      '2019 income tax',
      '2021 income tax',
      'interest is 7 percent a year. The late-payment penalty is 0.25 percent a month.',
      'You owe $8,800.00 of income tax, at most $10,000.00.',
      'M. Reyes, employee 1000412',
      '***-**-',
    ])
      expect(text).toContain(figure);
    expect(text).not.toMatch(/TC 971|AC 063|manager’s approval/);
  });

  test('goes to a person in their language', async () => {
    const { taxpayerId } = await room.agree({ language: 'es' });
    const letter = await room.onlyLetterOf(taxpayerId);
    expect(letter).toMatchObject({
      language: 'es',
      title: 'Aceptamos su plan de pagos',
      state: 'released',
    });
    expect(await room.textOf(letter.letterId)).toContain('envíe el Formulario 13844');
  });

  test('is the taxpayer’s to read once it has left, on paper and in the history, and not before', async () => {
    const { taxpayerId } = await room.agree({ person: 'R. Amari' });
    const { letterId } = await room.onlyLetterOf(taxpayerId);
    const told = async () =>
      (await amari.must(listHistoryContract, { taxpayerId })).entries
        .map(({ wordKey }) => wordKey)
        .filter((key) => key.includes('.letter.'));
    expect([await room.lettersOf(taxpayerId, amari), await told()]).toEqual([[], []]);
    expect((await amari.send(downloadLetterContract, { letterId })).status).toBe(404);
    const sending = { taxpayerId, letterId, channel: 'mail', sentAt: morning } as const;
    expect(await officer.must(sendLetterContract, sending)).toMatchObject({ state: 'sent' });
    expect(await room.lettersOf(taxpayerId, amari)).toMatchObject([{ letterId, state: 'sent' }]);
    expect(await told()).toEqual(['taxpayer-history.letter.send-letter']);
    const paper = await amari.send(downloadLetterContract, { letterId });
    expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
  });

  test('[IA-C-032] an approval drafts exactly one confirmation, of its day, and nothing does before it', async () => {
    const facts = given({ request: monthly(80_000) });
    const about = await room.receive(facts, { modules: [incomeTax(2021, 2_000_000)] });
    await sendAgreed({ house, officer }, about, 'streamlined-25');
    const { version } = await manager.must(findRequestContract, { requestId: about.requestId });
    expect(await room.lettersOf(about.taxpayerId)).toEqual([]);
    await manager.must(approveContract, { ...about, version });
    await house.settle();
    const letter = await room.onlyLetterOf(about.taxpayerId);
    expect(letter).toMatchObject({ letterNumber: '2849', letterDay: '2023-04-12', state: 'released' });
  });

  test('can be read by whoever signs before there is one: the same letter, but that it says of itself what it is', async () => {
    const facts = given({ request: monthly(80_000) });
    const about = await room.receive(facts, { modules: [incomeTax(2021, 2_000_000)] });
    const preview = { requestId: about.requestId };
    const isOpen = async (who: Visitor) => (await who.send(previewConfirmationContract, preview)).status;
    expect([await isOpen(amari), await isOpen(await house.signIn('F. Brandt'))]).toEqual([403, 404]);
    await sendAgreed({ house, officer }, about, 'streamlined-25');
    const shown = await manager.send(previewConfirmationContract, preview);
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'application/pdf']);
    const told = await textOfPdf(shown.bytes);
    expect(await room.lettersOf(about.taxpayerId)).toEqual([]);
    const { version } = await manager.must(findRequestContract, preview);
    await manager.must(approveContract, { ...about, version });
    await house.settle();
    const letter = await room.textOf((await room.onlyLetterOf(about.taxpayerId)).letterId);
    const inEffect = 'While this agreement is in effect, we cannot levy for these taxes.';
    const isPreview = 'A preview. Nothing has been approved yet, and this has not been sent.';
    expect(told).toContain(isPreview);
    expect(told.replace(isPreview, inEffect)).toBe(letter);
  });

  test('[IA-C-024] where no campus serves the state is blocked, and says which row the list lacks', async () => {
    const about = await room.receive(given(), { state: 'PR' });
    house.moveTo('2023-04-12T15:00:00.000Z');
    await recordAgreed({ house, officer }, about, 'guaranteed');
    await house.settle();
    const { taxpayerId } = about;
    const letter = await room.onlyLetterOf(taxpayerId);
    expect(letter).toMatchObject({ state: 'blocked', letterDay: '2023-04-12' });
    const { letterId } = letter;
    const view = await officer.must(findLetterContract, { letterId });
    expect(view.moves).toEqual([{ event: 'redraft-letter', allowed: true }]);
    const held = view.decisions.find(({ rule }) => rule === 'may-leave')?.findings;
    expect(held?.filter(({ holds }) => holds !== true)).toMatchObject([
      {
        test: 'campus-serves-state',
        compared: { value: 'PR' },
        cure: { act: 'add-campus-of-state', names: ['PR'] },
      },
    ]);
    const refused = await officer.refused(sendLetterContract, {
      taxpayerId,
      letterId,
      channel: 'mail',
      sentAt: house.runtime.clock.now(),
    });
    expect(refused.code).toBe('event-must-be-possible-in-this-state');
    const redrafted = await officer.must(redraftLetterContract, { taxpayerId, letterId });
    expect(redrafted).toMatchObject({ state: 'blocked' });
    expect(await room.mailTasksOf(letterId)).toBe(1);
  });

  test('of an officer who has no number waits, and leaves once it is drafted anew by one who has', async () => {
    const serrano = await house.signIn('Y. Serrano');
    const { taxpayerId } = await newTaxpayer(house, { officer: 'Y. Serrano' });
    const { requestId } = await serrano.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: morning,
      channel: 'phone',
      moduleIds: [],
      given: given(),
    });
    await recordAgreed({ house, officer: serrano }, { taxpayerId, requestId }, 'guaranteed');
    await house.settle();
    const [blocked] = await room.lettersOf(taxpayerId, serrano);
    expect(blocked).toMatchObject({ state: 'blocked', writer: 'Y. Serrano' });
    const personId = officer.personId;
    await manager.must(transferTaxpayerContract, { taxpayerId, personId, because: 'has a number' });
    const { letterId } = blocked ?? { letterId: '' };
    const redrafted = await officer.must(redraftLetterContract, { taxpayerId, letterId });
    expect(redrafted).toEqual({ letterId, taxpayerId, state: 'released' });
    expect(await room.onlyLetterOf(taxpayerId)).toMatchObject({ letterId, writer: 'M. Reyes' });
    expect(await room.textOf(letterId)).toContain('M. Reyes, employee 1000412');
    expect(await room.mailTasksOf(letterId)).toBe(1);
    expect(await eventsOf(house, taxpayerId, letterId)).toEqual([
      'draft-letter → drafted',
      'block-letter → blocked',
      'redraft-letter → drafted',
      'release-letter → released',
    ]);
  });

  test('the letters of two taxpayers never meet: not in lists, outboxes, counts, papers or errors', async () => {
    const other = await house.signIn('K. Oduya');
    const holt = await house.signIn('L. Holt');
    const mine = await room.agree({ person: 'R. Amari' });
    const letter = await room.onlyLetterOf(mine.taxpayerId);
    const { letterId } = letter;
    const { taxpayerId } = mine;
    await officer.must(sendLetterContract, { taxpayerId, letterId, channel: 'mail', sentAt: morning });
    const absent = { letterId: newId() };
    for (const stranger of [other, holt]) {
      for (const contract of [findLetterContract, downloadLetterContract]) {
        const [hidden, none] = [
          await stranger.send(contract, { letterId }),
          await stranger.send(contract, absent),
        ];
        expect([hidden.status, hidden.text]).toEqual([404, none.text]);
      }
      expect((await stranger.send(listLettersContract, { taxpayerId })).status).toBe(404);
    }
    const outbox = await other.must(listOutboxContract, { state: 'sent' });
    expect([outbox.letters, Object.values(outbox.counts).every((count) => count === 0)]).toEqual([[], true]);
  });
});
