import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLetterContract } from '#capabilities/correspondence/api/find-letter.contract.ts';
import { sendLetterContract } from '#capabilities/correspondence/api/send-letter.contract.ts';
import { supplyFactsContract } from '#capabilities/installment-agreements/api/supply-facts.contract.ts';
import { withdrawRequestContract } from '#capabilities/installment-agreements/api/withdraw-request.contract.ts';
import { engines } from '#platform/db/testing.ts';
import { given, noAmount } from './support/cases.ts';
import type { House } from './support/house.ts';
import { deadlinesOf, eventsOf, openTasksOf } from './support/looking.ts';
import { morning, openPostRoom, type PostRoom } from './support/post-room.ts';
import type { Visitor } from './support/visitor.ts';

describe.each(engines)('the request for what a proposal lacks, on %s', (engine) => {
  let room: PostRoom;
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    room = await openPostRoom(engine);
    ({ house, officer } = room);
  });
  afterAll(() => room.house.close());

  test('[IA-A-170] without an amount asks how much a month, by a day, and for nothing that was given', async () => {
    const { taxpayerId } = await room.receive(given({ request: noAmount }));
    await house.settle();
    const letter = await room.onlyLetterOf(taxpayerId);
    expect(letter).toMatchObject({
      kind: 'missing-parts',
      state: 'released',
      subjectKind: 'agreement-request',
    });
    const text = await room.textOf(letter.letterId);
    expect(text).toContain('How much you can pay each month, as one amount in dollars.');
    expect(text).toContain('Please answer by May 12, 2023');
    for (const part of ['Your full name', 'Which taxes', 'Your tax return on Form'])
      expect(text).not.toContain(part);
    expect(await deadlinesOf(house, taxpayerId)).toEqual(['supply-missing-parts due 2023-05-12']);
    expect(await openTasksOf(house, taxpayerId)).toEqual(['ask-for-missing-parts']);
  });

  test('carried out twice drafts one letter and opens one task', async () => {
    const { taxpayerId } = await room.receive(given({ request: noAmount }));
    await house.settle();
    const letter = await room.onlyLetterOf(taxpayerId);
    await room.settleAgain(taxpayerId);
    expect(await room.onlyLetterOf(taxpayerId)).toEqual(letter);
    expect(await openTasksOf(house, taxpayerId)).toEqual(['ask-for-missing-parts']);
  });

  test('is dropped in the transaction that brings the parts: what it says is no longer so', async () => {
    const about = await room.receive(given({ request: noAmount }));
    await house.settle();
    const { taxpayerId } = about;
    const { letterId } = await room.onlyLetterOf(taxpayerId);
    const supplied = { ...about, suppliedAt: morning, moduleIds: [], given: given() };
    expect(await officer.must(supplyFactsContract, supplied)).toMatchObject({ state: 'pending' });
    expect(await room.onlyLetterOf(taxpayerId)).toMatchObject({ state: 'void' });
    expect(await eventsOf(house, taxpayerId, letterId)).toEqual([
      'draft-letter → drafted',
      'release-letter → released',
      'void-letter → void',
    ]);
    expect(await room.mailTasksOf(letterId)).toBe(0);
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
    const about = await room.receive(missingTwo);
    await house.settle();
    const filed = { ...about, suppliedAt: morning, moduleIds: [], given: given({ request: noAmount }) };
    expect(await officer.must(supplyFactsContract, filed)).toMatchObject({ state: 'perfecting' });
    await house.settle();
    const letters = await room.lettersOf(about.taxpayerId);
    expect(letters.map(({ state }) => state).toSorted()).toEqual(['released', 'void']);
    const [dropped, open] = ['void', 'released'].map((state) => letters.find((each) => each.state === state));
    expect(await room.textOf(dropped?.letterId ?? '')).toContain(
      'Form 1040 for the period ending December 2020',
    );
    const text = await room.textOf(open?.letterId ?? '');
    expect(text).toContain('How much you can pay each month');
    expect(text).not.toContain('Form 1040');
    expect(await openTasksOf(house, about.taxpayerId)).toEqual(['ask-for-missing-parts']);
  });

  test('is not written where the request was completed before anybody could write it', async () => {
    const about = await room.receive(given({ request: noAmount }));
    const supplied = { ...about, suppliedAt: morning, moduleIds: [], given: given() };
    await officer.must(supplyFactsContract, supplied);
    await house.settle();
    expect(await room.lettersOf(about.taxpayerId)).toEqual([]);
  });

  test('falls away with the request', async () => {
    const about = await room.receive(given({ request: noAmount }));
    await house.settle();
    await officer.must(withdrawRequestContract, { ...about, because: 'pays in full' });
    expect(await room.onlyLetterOf(about.taxpayerId)).toMatchObject({ state: 'void' });
  });

  test('of a proposal by e-mail says so, asks for no e-mail, and cannot go by e-mail', async () => {
    const { taxpayerId } = await room.receive(given({ request: noAmount }), {}, 'e-mail');
    await house.settle();
    const { letterId } = await room.onlyLetterOf(taxpayerId);
    expect(await room.textOf(letterId)).toContain('we do not answer by e-mail');
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
