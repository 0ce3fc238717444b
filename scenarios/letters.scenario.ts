import { sql } from 'kysely';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listHistoryContract } from '#capabilities/casework/api/list-history.contract.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import { downloadLetterContract } from '#capabilities/correspondence/api/download-letter.contract.ts';
import { findLetterContract } from '#capabilities/correspondence/api/find-letter.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { listOutboxContract } from '#capabilities/correspondence/api/list-outbox.contract.ts';
import { sendLetterContract } from '#capabilities/correspondence/api/send-letter.contract.ts';
import { approveContract } from '#capabilities/installment-agreements/api/approve.contract.ts';
import { findRequestContract } from '#capabilities/installment-agreements/api/find-request.contract.ts';
import { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { recordAgreementContract } from '#capabilities/installment-agreements/api/record-agreement.contract.ts';
import { redraftLetterContract } from '#capabilities/installment-agreements/api/redraft-letter.contract.ts';
import { sendForApprovalContract } from '#capabilities/installment-agreements/api/send-for-approval.contract.ts';
import { supplyFactsContract } from '#capabilities/installment-agreements/api/supply-facts.contract.ts';
import { withdrawRequestContract } from '#capabilities/installment-agreements/api/withdraw-request.contract.ts';
import { draftLetter, findLetter } from '#capabilities/correspondence/records.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { given, incomeTax, monthly, newTaxpayer, noAmount, type SampleOptions } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import { deadlinesOf, eventsOf, openTasksOf } from './support/looking.ts';
import type { Visitor } from './support/visitor.ts';

/** Wednesday, April 12, 2023, 9 in the morning where the agency is. */
const morning = '2023-04-12T13:00:00.000Z';

describe.each(engines)('the letters of agreements, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  let manager: Visitor;
  let amari: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, morning);
    officer = await house.signIn('M. Reyes');
    manager = await house.signIn('J. Ortiz');
    amari = await house.signIn('R. Amari');
  });
  afterAll(() => house.close());

  async function receive(facts: ReturnType<typeof given>, options: SampleOptions = {}, channel = 'phone') {
    house.moveTo(morning);
    const { taxpayerId } = await newTaxpayer(house, options);
    const { requestId } = await officer.must(receiveProposalContract, {
      taxpayerId,
      receivedAt: morning,
      channel: channel as 'phone',
      moduleIds: [],
      given: facts,
    });
    return { taxpayerId, requestId };
  }

  async function agree(options: SampleOptions = {}, facts = given()) {
    const about = await receive(facts, options);
    await officer.must(recordAgreementContract, { ...about, type: 'guaranteed' });
    await house.settle();
    return about;
  }

  const lettersOf = async (taxpayerId: string, who: Visitor = officer) =>
    (await who.must(listLettersContract, { taxpayerId })).letters;

  async function onlyLetterOf(taxpayerId: string) {
    const [letter, ...more] = await lettersOf(taxpayerId);
    if (letter === undefined || more.length > 0)
      throw new Error(`there are ${more.length} letters beside one`);
    return letter;
  }

  async function textOf(letterId: string): Promise<string> {
    const letter = await house.look(({ run }) =>
      run(sql<{ sha256: string }>`
        select pdf_sha256 as sha256 from correspondence.letter where letter_id = ${letterId}`),
    );
    const bytes = await house.runtime.tools.files.read(letter[0]?.sha256 ?? '');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    return text.replaceAll(/\s+/g, ' ');
  }

  /** Forgets that the effects of a taxpayer were carried out, so that they are carried out once more. */
  async function again(taxpayerId: string): Promise<void> {
    await house.look(({ run }) =>
      run(sql`update platform.effect set done_at = null where taxpayer_id = ${taxpayerId}`),
    );
    await house.settle();
  }

  const mailTasksOf = async (letterId: string) =>
    (await officer.must(listQueueContract, { kind: 'mail-letter' })).rows.filter(
      ({ subjectId }) => subjectId === letterId,
    );

  describe('the confirmation', () => {
    test('is drafted on the day on which an agreement begins, once, and waits to be sent', async () => {
      const { taxpayerId } = await agree();
      const letter = await onlyLetterOf(taxpayerId);
      expect(letter).toMatchObject({
        kind: 'agreement-confirmation',
        letterNumber: '2849',
        letterDay: '2023-04-12',
        state: 'released',
        subjectKind: 'agreement',
        writer: 'M. Reyes',
      });
      expect(await mailTasksOf(letter.letterId)).toHaveLength(1);
      await again(taxpayerId);
      expect(await onlyLetterOf(taxpayerId)).toEqual(letter);
      expect(await mailTasksOf(letter.letterId)).toHaveLength(1);
    });

    test('[IA-A-114] of an individual tells the right to ask for the low-income fee with Form 13844 within 30 days of its date', async () => {
      const { taxpayerId } = await agree();
      const { letterId } = await onlyLetterOf(taxpayerId);
      const text = await textOf(letterId);
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
      const { taxpayerId, requestId } = await agree({ modules }, given({ request: monthly(35_000) }));
      const { terms } = await officer.must(findRequestContract, { requestId });
      const text = await textOf((await onlyLetterOf(taxpayerId)).letterId);
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
      const { taxpayerId } = await agree({ language: 'es' });
      const letter = await onlyLetterOf(taxpayerId);
      expect(letter).toMatchObject({
        language: 'es',
        title: 'Aceptamos su plan de pagos',
        state: 'released',
      });
      expect(await textOf(letter.letterId)).toContain('envíe el Formulario 13844');
    });

    test('is the taxpayer’s to read once it has left, on paper and in the history, and not before', async () => {
      const { taxpayerId } = await agree({ person: 'R. Amari' });
      const { letterId } = await onlyLetterOf(taxpayerId);
      const told = async () =>
        (await amari.must(listHistoryContract, { taxpayerId })).entries
          .map(({ wordKey }) => wordKey)
          .filter((key) => key.includes('.letter.'));
      expect([await lettersOf(taxpayerId, amari), await told()]).toEqual([[], []]);
      expect((await amari.send(downloadLetterContract, { letterId })).status).toBe(404);
      const sending = { taxpayerId, letterId, channel: 'mail', sentAt: morning } as const;
      expect(await officer.must(sendLetterContract, sending)).toMatchObject({ state: 'sent' });
      expect(await lettersOf(taxpayerId, amari)).toMatchObject([{ letterId, state: 'sent' }]);
      expect(await told()).toEqual(['taxpayer-history.letter.send-letter']);
      const paper = await amari.send(downloadLetterContract, { letterId });
      expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
    });

    test('for which no letter is set is blocked, and drafting it anew does not help until one is', async () => {
      const facts = given({ request: monthly(80_000) });
      const about = await receive(facts, { modules: [incomeTax(2021, 2_000_000)] });
      house.moveTo('2023-04-12T15:00:00.000Z');
      await officer.must(sendForApprovalContract, { ...about, type: 'streamlined-25' });
      const { version } = await manager.must(findRequestContract, { requestId: about.requestId });
      await manager.must(approveContract, { ...about, version });
      await house.settle();
      const { taxpayerId } = about;
      const letter = await onlyLetterOf(taxpayerId);
      expect(letter).toMatchObject({ state: 'blocked', letterDay: '2023-04-12' });
      const { letterId } = letter;
      const view = await officer.must(findLetterContract, { letterId });
      expect(view.moves).toEqual([{ event: 'redraft-letter', allowed: true }]);
      const held = view.decisions.find(({ rule }) => rule === 'may-leave')?.findings;
      expect(held?.filter(({ holds }) => holds !== true)).toMatchObject([
        {
          test: 'confirmation-letter-set',
          compared: { value: 'streamlined-25, direct-pay' },
          cure: { act: 'set-confirmation-letter' },
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
      expect(await mailTasksOf(letterId)).toHaveLength(1);
    });
  });

  describe('the request for what a proposal lacks', () => {
    test('[IA-A-170] without an amount asks how much a month, by a day, and for nothing that was given', async () => {
      const { taxpayerId } = await receive(given({ request: noAmount }));
      await house.settle();
      const letter = await onlyLetterOf(taxpayerId);
      expect(letter).toMatchObject({
        kind: 'missing-parts',
        state: 'released',
        subjectKind: 'agreement-request',
      });
      const text = await textOf(letter.letterId);
      expect(text).toContain('How much you can pay each month, as one amount in dollars.');
      expect(text).toContain('Please answer by May 12, 2023');
      for (const given of ['Your full name', 'Which taxes', 'Your tax return on Form'])
        expect(text).not.toContain(given);
      expect(await deadlinesOf(house, taxpayerId)).toEqual(['supply-missing-parts due 2023-05-12']);
      expect(await openTasksOf(house, taxpayerId)).toEqual(['ask-for-missing-parts']);
    });

    test('carried out twice drafts one letter and opens one task', async () => {
      const { taxpayerId } = await receive(given({ request: noAmount }));
      await house.settle();
      const letter = await onlyLetterOf(taxpayerId);
      await again(taxpayerId);
      expect(await onlyLetterOf(taxpayerId)).toEqual(letter);
      expect(await openTasksOf(house, taxpayerId)).toEqual(['ask-for-missing-parts']);
    });

    test('is dropped in the transaction that brings the parts: what it says is no longer so', async () => {
      const about = await receive(given({ request: noAmount }));
      await house.settle();
      const { taxpayerId } = about;
      const { letterId } = await onlyLetterOf(taxpayerId);
      const supplied = { ...about, suppliedAt: morning, moduleIds: [], given: given() };
      expect(await officer.must(supplyFactsContract, supplied)).toMatchObject({ state: 'pending' });
      expect(await onlyLetterOf(taxpayerId)).toMatchObject({ state: 'void' });
      expect(await eventsOf(house, taxpayerId, letterId)).toEqual([
        'draft-letter → drafted',
        'release-letter → released',
        'void-letter → void',
      ]);
      expect(await mailTasksOf(letterId)).toEqual([]);
      const sending = { taxpayerId, letterId, channel: 'mail', sentAt: morning } as const;
      expect((await officer.refused(sendLetterContract, sending)).code).toBe(
        'event-must-be-possible-in-this-state',
      );
    });

    test('asks again, for what is missing now, where a part came and another is still missing', async () => {
      const missingTwo = given({
        request: noAmount,
        compliance: { returns: [{ mft: '30', period: '202012', state: 'unfiled' }] },
      });
      const about = await receive(missingTwo);
      await house.settle();
      const filed = { ...about, suppliedAt: morning, moduleIds: [], given: given({ request: noAmount }) };
      expect(await officer.must(supplyFactsContract, filed)).toMatchObject({ state: 'perfecting' });
      await house.settle();
      const letters = await lettersOf(about.taxpayerId);
      expect(letters.map(({ state }) => state).toSorted()).toEqual(['released', 'void']);
      const [dropped, open] = ['void', 'released'].map((state) =>
        letters.find((each) => each.state === state),
      );
      expect(await textOf(dropped?.letterId ?? '')).toContain(
        'Form 1040 for the period ending December 2020',
      );
      const text = await textOf(open?.letterId ?? '');
      expect(text).toContain('How much you can pay each month');
      expect(text).not.toContain('Form 1040');
      expect(await openTasksOf(house, about.taxpayerId)).toEqual(['ask-for-missing-parts']);
    });

    test('is not written where the request was completed before anybody could write it', async () => {
      const about = await receive(given({ request: noAmount }));
      const supplied = { ...about, suppliedAt: morning, moduleIds: [], given: given() };
      await officer.must(supplyFactsContract, supplied);
      await house.settle();
      expect(await lettersOf(about.taxpayerId)).toEqual([]);
    });

    test('falls away with the request', async () => {
      const about = await receive(given({ request: noAmount }));
      await house.settle();
      await officer.must(withdrawRequestContract, { ...about, because: 'pays in full' });
      expect(await onlyLetterOf(about.taxpayerId)).toMatchObject({ state: 'void' });
    });

    test('of a proposal by e-mail says so, asks for no e-mail, and cannot go by e-mail', async () => {
      const { taxpayerId } = await receive(given({ request: noAmount }), {}, 'e-mail');
      await house.settle();
      const { letterId } = await onlyLetterOf(taxpayerId);
      expect(await textOf(letterId)).toContain('we do not answer by e-mail');
      const { channels } = await officer.must(findLetterContract, { letterId });
      expect(channels.filter(({ allowed }) => allowed).map(({ channel }) => channel)).toEqual([
        'mail',
        'personal-delivery',
        'fax',
        'online-account',
      ]);
      const byEmail = { taxpayerId, letterId, channel: 'e-mail', sentAt: morning } as const;
      expect(
        (await officer.refused(sendLetterContract, byEmail)).findings?.map(({ test: name }) => name),
      ).toContain('e-mail-not-answered-by-e-mail');
    });
  });

  test('the letters of two taxpayers never meet: not in lists, outboxes, counts, papers or errors', async () => {
    const other = await house.signIn('K. Oduya');
    const holt = await house.signIn('L. Holt');
    const mine = await agree({ person: 'R. Amari' });
    const letter = await onlyLetterOf(mine.taxpayerId);
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
