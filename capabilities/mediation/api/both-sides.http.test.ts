import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import type { Visitor } from '../../../scenarios/support/visitor.ts';
import { people } from '../testing.ts';
import { deliverSupplementContract } from './deliver-supplement.contract.ts';
import { downloadCalendarContract } from './download-calendar.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { logMediatorContactContract } from './log-mediator-contact.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';

import { history, type Side } from './testing.ts';

let sides: readonly Side[];

beforeAll(async () => {
  sides = [await history('plain')];
}, 180_000);
afterAll(async () => {
  for (const { house } of sides) await house.close();
});

const own = ({ taxpayerId, supportRequestId }: Side) => ({ taxpayerId, supportRequestId });

test('[PAM-091] a supplement reaches mediator and other side in one moment, or nobody', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const employee = await side.house.signIn(people.employee);
  const supplement = { ...own(side), title: 'Comparable sales', told: 'Three houses nearby.' };
  const refused = await employee.refused(deliverSupplementContract, { ...supplement, to: ['mediator'] });
  expect(refused).toMatchObject({
    status: 422,
    findings: [{ test: 'to-both-at-once', compared: { value: ['taxpayer'] } }],
  });
  await employee.must(deliverSupplementContract, { ...supplement, to: ['mediator', 'taxpayer'] });
  const seenBy = async (visitor: Visitor) =>
    (
      await visitor.must(findSupportRequestContract, { supportRequestId: side.supportRequestId })
    ).papers.filter(({ kind }) => kind === 'supplement');
  const [mediator, taxpayer] = [
    await seenBy(await side.house.signIn(people.mediator)),
    await seenBy(await side.house.signIn(people.taxpayer)),
  ];
  expect(mediator).toHaveLength(1);
  expect(mediator).toEqual(taxpayer);
});

test('private notes of the mediator and of a party are seen by nobody else', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const note = {
    ...own(side),
    kind: 'note' as const,
    title: 'Mine',
    audience: 'own' as const,
    told: 'A thought.',
  };
  for (const name of [people.mediator, people.taxpayer, people.employee])
    await (await side.house.signIn(name)).must(putPaperContract, note);
  for (const name of [
    people.mediator,
    people.taxpayer,
    people.employee,
    people.manager,
    people.mediatorsManager,
  ]) {
    const visitor = await side.house.signIn(name);
    const { papers } = await visitor.must(findSupportRequestContract, {
      supportRequestId: side.supportRequestId,
    });
    const notes = papers.filter(({ kind }) => kind === 'note').map(({ by }) => by.name);
    expect([name, notes]).toEqual([
      name,
      name === people.manager || name === people.mediatorsManager ? [] : [name],
    ]);
  }
});

test('[PAM-090] [PAM-096] every contact with the mediator is logged: permitted or flagged, corrected by a further entry', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const mediator = await side.house.signIn(people.mediator);
  side.house.moveTo('2026-04-01T14:00:00.000Z');
  const question = {
    ...own(side),
    withSide: 'taxpayer' as const,
    begunByMediator: true,
    shared: false,
    told: 'Asked for the year of purchase.',
  };
  await mediator.must(logMediatorContactContract, question);
  side.house.moveTo('2026-04-02T14:00:00.000Z');
  await mediator.must(logMediatorContactContract, {
    ...question,
    begunByMediator: false,
    told: 'Called me alone.',
  });
  const { contacts } = await mediator.must(findSupportRequestContract, {
    supportRequestId: side.supportRequestId,
  });
  side.house.moveTo('2026-04-03T14:00:00.000Z');
  const [first] = contacts.filter(({ told }) => told.startsWith('Asked'));
  const corrected = await mediator.must(logMediatorContactContract, {
    ...question,
    told: 'Asked for the price.',
    correctsId: first?.contactId,
  });
  const logged = corrected.contacts.filter(({ withSide }) => withSide === 'taxpayer');
  expect(logged.map(({ standing, shared }) => `${standing} ${shared}`)).toEqual([
    'permitted false',
    'flagged false',
    'permitted false',
  ]);
  expect(corrected.contacts.map(({ told }) => told)).toContain('Asked for the year of purchase.');
});

test('the calendar file is the same for both sides and the mediator, and names nobody', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const asked = { supportRequestId: side.supportRequestId, meeting: 'call' as const };
  const files = await Promise.all(
    [people.taxpayer, people.mediator, people.employee].map(async (name) => {
      const visitor = await side.house.signIn(name);
      return new TextDecoder().decode((await visitor.send(downloadCalendarContract, asked)).bytes);
    }),
  );
  expect(new Set(files).size).toBe(1);
  const [file = ''] = files;
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(4, 6)).toEqual(['BEGIN:VEVENT', `UID:call-${side.supportRequestId}@accord`]);
  expect(lines).toContain('DTSTART:20260318T140000Z');
  expect(lines.find((line) => line.startsWith('SUMMARY:'))).toBe('SUMMARY:Pre-mediation conference call');
  expect(lines.some((line) => /^(?:DESCRIPTION|ATTENDEE|ORGANIZER|LOCATION)/.test(line))).toBe(false);
  for (const secret of [...Object.values(people), side.taxpayerId, ...side.hidden])
    expect(file).not.toContain(secret);
});

test('the employee of the case sees the appeal all the while', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const employee = await side.house.signIn(people.employee);
  expect((await employee.send(findAppealContract, { appealId: side.hidden[0] })).status).toBe(200);
});
