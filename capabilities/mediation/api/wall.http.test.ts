import { afterAll, beforeAll, expect, test } from 'vitest';
import { acknowledged, assigned } from '#capabilities/appeals/testing.ts';
import { enterCaseActionContract } from '#capabilities/appeals/api/enter-case-action.contract.ts';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import { operations } from '#apps/server/operations.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import type { Visitor } from '../../../scenarios/support/visitor.ts';
import {
  accepted,
  assignedTo,
  called,
  discussed,
  enterFor,
  named,
  people,
  requested,
  reason1,
} from '../testing.ts';
import { adjournSessionContract } from './adjourn-session.contract.ts';
import { concludeSessionContract } from './conclude-session.contract.ts';
import { postTimeContract } from './post-time.contract.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';
import { acceptAsExecutiveContract } from './accept-as-executive.contract.ts';
import { concurAsAreaDirectorContract } from './concur-as-area-director.contract.ts';
import { deliverSupplementContract } from './deliver-supplement.contract.ts';
import { downloadPaperContract } from './download-paper.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { logMediatorContactContract } from './log-mediator-contact.contract.ts';
import { proposeDenialContract } from './propose-denial.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { recommendDenialContract } from './recommend-denial.contract.ts';
import { sendPackageContract } from './send-package.contract.ts';

/** What differs between the two histories: all of it behind the wall. */
type Behind = 'plain' | 'eventful';

type Side = {
  readonly house: House;
  readonly taxpayerId: string;
  readonly supportRequestId: string;
  readonly hidden: readonly string[];
};

let sides: readonly Side[];

beforeAll(async () => {
  sides = [await history('plain'), await history('eventful')];
}, 180_000);
afterAll(async () => {
  for (const { house } of sides) await house.close();
});

/** One mediation, told the same to both sides; what happened on the appeal and above is another matter. */
async function history(behind: Behind): Promise<Side> {
  const house = await openHouse('pglite', '2026-03-02T14:00:00.000Z');
  const appeal = await acknowledged(house);
  const { requestId } = await requested(house, appeal);
  const own = named(await enterFor(house, appeal, requestId));
  const hidden = [appeal.appealId];
  if (behind === 'eventful') {
    const { taxpayerId, appealId } = appeal;
    const employee = await house.signIn(people.employee);
    const action = {
      taxpayerId,
      appealId,
      code: 'AN' as never,
      onDay: '2026-03-02',
      told: 'The house is worth 300,000.',
      minutes: 90,
    };
    const entered = await employee.send(enterCaseActionContract, action);
    expect([200, 400]).toContain(entered.status);
    await assigned(house);
    const paper = {
      ...own,
      kind: 'supporting-material' as const,
      title: 'Secret',
      audience: 'appeals' as const,
    };
    const kept = await employee.must(putPaperContract, { ...paper, told: 'Our lowest figure.' });
    hidden.push(kept.documentId);
    await overruled(house, own);
  } else await accepted(house, own);
  house.moveTo('2026-03-18T15:00:00.000Z');
  await called(house, own);
  await assignedTo(house, own);
  await house.settle();
  return { house, ...own, hidden };
}

/** A denial that went all the way to the executive, who accepted instead. */
async function overruled(house: House, own: ReturnType<typeof named>): Promise<void> {
  await discussed(house, own);
  const manager = await house.signIn(people.manager);
  await manager.must(proposeDenialContract, { ...own, reasons: [reason1] });
  await manager.must(recommendDenialContract, {
    ...own,
    discussedDay: '2026-03-02',
    analystView: 'does-not-concur',
  });
  await (await house.signIn(people.director)).must(concurAsAreaDirectorContract, own);
  await manager.must(sendPackageContract, { ...own, documents: ['request', 'draft-letter'] });
  await (
    await house.signIn(people.executive)
  ).must(acceptAsExecutiveContract, { ...own, because: 'Worth a session' });
}

/** What a mediator may ask at all, and what each answer looks like once ids of this run are named by their place. */
const forMediators = operations.filter(({ contract }) => contract.by.includes('mediator'));

function normalized(text: string, { taxpayerId, supportRequestId }: Side): string {
  const names = new Map([
    [taxpayerId, 'TAXPAYER'],
    [supportRequestId, 'REQUEST'],
  ]);
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
    const name = names.get(id) ?? `id ${names.size}`;
    names.set(id, name);
    return name;
  });
}

const commandId = '11111111-1111-4111-8111-111111111111';

test('[PAM-092] [PAM-093] [PAM-094] two histories that differ only behind the wall answer the mediator alike, byte for byte, everywhere', async () => {
  expect(forMediators.length).toBeGreaterThan(8);
  const asked: string[] = [];
  for (const { contract } of forMediators) {
    const answers: string[] = [];
    for (const side of sides) {
      const visitor = await side.house.signIn(people.mediator);
      const { taxpayerId, supportRequestId } = side;
      const reply = await visitor.send(contract, {
        ...(contract.kind === 'command' && { commandId }),
        taxpayerId,
        supportRequestId,
        meeting: 'call',
      });
      answers.push(`${reply.status} ${normalized(reply.text, side)}`);
    }
    expect([contract.operation, answers[0]]).toEqual([contract.operation, answers[1]]);
    asked.push(contract.operation);
  }
  expect(asked).toContain('mediation.find-support-request');
  expect(asked).toContain('mediation.list-desk');
});

/** What a mediator does in earnest, right and wrong, in this order. */
const deeds = [
  {
    contract: logMediatorContactContract,
    told: { withSide: 'appeals', begunByMediator: true, shared: false, told: 'A question.' },
  },
  { contract: postTimeContract, told: { onDay: '2026-03-18', minutes: 30, activity: 'reading' } },
  { contract: postTimeContract, told: { onDay: '2026-03-17', minutes: 30, activity: 'closing-documents' } },
  {
    contract: putPaperContract,
    told: { kind: 'supporting-material', title: 'For Appeals', audience: 'appeals', told: 'x' },
  },
  { contract: concludeSessionContract, told: { issues: [{ issue: 'boat', agreed: true }] } },
  { contract: adjournSessionContract, told: {} },
  {
    contract: submitClosingContract,
    told: { reason: 'mediated-agreed', closingDay: '2026-03-18', documentIds: [] },
  },
  { contract: withdrawByTaxpayerContract, told: {} },
  { contract: findSupportRequestContract, told: {} },
  { contract: listDeskContract, told: {} },
] as const;

test('[PAM-092] what the mediator does, and what is refused, is answered alike over both histories', async () => {
  const [plain, eventful] = await Promise.all(
    sides.map(async (side) => {
      const visitor = await side.house.signIn(people.mediator);
      const { taxpayerId, supportRequestId } = side;
      const answers: string[] = [];
      for (const { contract, told } of deeds) {
        const ids =
          contract === findSupportRequestContract ? { supportRequestId } : { taxpayerId, supportRequestId };
        const about = contract === listDeskContract ? {} : ids;
        const reply = await visitor.send(contract, { ...told, ...about });
        answers.push(`${contract.operation} ${reply.status} ${normalized(reply.text, side)}`);
      }
      return answers;
    }),
  );
  expect(plain).toEqual(eventful);
  expect(plain?.map((answer) => answer.split(' ')[1])).toEqual([
    '200',
    '200',
    '422',
    '409',
    '409',
    '200',
    '409',
    '422',
    '200',
    '200',
  ]);
});

/** Everything that the server can be asked: by path, with what a mediator could guess or copy from somewhere. */
test('[PAM-092] [PAM-094] whatever else the server can be asked, the mediator is told nothing', async () => {
  const others = operations.filter(({ contract }) => !contract.by.includes('mediator'));
  expect(others.length).toBeGreaterThan(60);
  const told: string[] = [];
  for (const { contract } of others)
    for (const side of sides.slice(1)) {
      const visitor = await side.house.signIn(people.mediator);
      const { taxpayerId, supportRequestId, hidden } = side;
      const ids = {
        taxpayerId,
        supportRequestId,
        appealId: hidden[0],
        requestId: hidden[0],
        documentId: hidden.at(-1),
      };
      const { status } = await visitor.send(contract, { commandId, ...ids });
      if (status !== 403) told.push(`${contract.operation} ${status}`);
    }
  expect(told).toEqual([]);
});

test('[PAM-093] a link to what lies behind the wall is answered like one to nothing at all', async () => {
  const [, eventful] = sides;
  if (eventful === undefined) throw new Error('no second history');
  const visitor = await eventful.house.signIn(people.mediator);
  const [, secret] = eventful.hidden;
  const nowhere = await visitor.send(downloadPaperContract, { documentId: idOf('nobody') });
  const there = await visitor.send(downloadPaperContract, { documentId: secret });
  expect([there.status, there.text]).toEqual([404, nowhere.text]);
  const view = await visitor.must(findSupportRequestContract, {
    supportRequestId: eventful.supportRequestId,
  });
  expect(view).not.toHaveProperty('review');
  expect(view).not.toHaveProperty('appealId');
  expect(JSON.stringify(view)).not.toMatch(/Secret|lowest|denial|overrule|concur-as|300,000/);
});

test('[PAM-095] the caution stands on the mediator’s request with its paragraph', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const visitor = await side.house.signIn(people.mediator);
  const view = await visitor.must(findSupportRequestContract, { supportRequestId: side.supportRequestId });
  expect(view.caution).toEqual({ cite: 'AP-08-1125-0028 § 8.26.9.2.3.4.7(2)' });
  const { rows } = await visitor.must(listDeskContract, {});
  expect(rows.map(({ supportRequestId }) => supportRequestId)).toEqual([side.supportRequestId]);
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

test('the employee of the case sees the appeal all the while', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const employee = await side.house.signIn(people.employee);
  expect((await employee.send(findAppealContract, { appealId: side.hidden[0] })).status).toBe(200);
});
