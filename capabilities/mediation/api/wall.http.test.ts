import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertGrant } from '#platform/access/grants.ts';
import { operations } from '#apps/server/operations.ts';
import { derivedId } from '#platform/ids.ts';
import { idOf } from '../../../scenarios/support/house.ts';
import { namesOfNothing, questionAbout } from '../../../scenarios/support/questions.ts';
import { reviewCompartment } from '../process/support-request-record.ts';
import { people } from '../testing.ts';
import { adjournSessionContract } from './adjourn-session.contract.ts';
import { concludeSessionContract } from './conclude-session.contract.ts';
import { postTimeContract } from './post-time.contract.ts';
import { submitClosingContract } from './submit-closing.contract.ts';
import { withdrawByTaxpayerContract } from './withdraw-by-taxpayer.contract.ts';
import { downloadCalendarContract } from './download-calendar.contract.ts';
import { downloadPaperContract } from './download-paper.contract.ts';
import { findSupportRequestContract } from './find-support-request.contract.ts';
import { listDeskContract } from './list-desk.contract.ts';
import { listOwnCoMediationsContract } from './list-own-co-mediations.contract.ts';
import { logMediatorContactContract } from './log-mediator-contact.contract.ts';
import { putPaperContract } from './put-paper.contract.ts';
import { stateConflictsContract } from './state-conflicts.contract.ts';

import { history, type Side } from './testing.ts';

let sides: readonly Side[];

beforeAll(async () => {
  sides = [await history('plain'), await history('eventful')];
}, 180_000);
afterAll(async () => {
  for (const { house } of sides) await house.close();
});

/** Who stands between the sides: one of the agency, and one from outside of it who has been let in. */
const between = [
  { role: 'mediator', name: people.mediator, most: 8 },
  { role: 'co-mediator', name: people.coMediator, most: 5 },
] as const;

/** What each answer looks like once ids of this run are named by their place. */
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

type Asking = (typeof between)[number];

/** Ids are alike over both histories, so that things of one moment stand in one order in both. */
const sameId = (...parts: readonly (string | number)[]): string => derivedId('wall', ...parts.map(String));

/**
 * What every operation that is open to a role answers over one history, each well put: a new operation is
 * asked about without anybody writing down how, and one that cannot be asked fails here.
 */
async function answersTo(
  { role, name }: Asking,
  side: Side,
  round = 0,
): Promise<ReadonlyMap<string, string>> {
  const visitor = await side.house.signIn(name);
  const { taxpayerId, supportRequestId } = side;
  const names = { ...namesOfNothing(), taxpayerId, supportRequestId };
  const answers = new Map<string, string>();
  for (const { contract } of operations.filter((one) => one.contract.by.includes(role))) {
    const question = questionAbout(contract, names, idOf('nobody'));
    const own = contract.kind === 'command' && { commandId: sameId(name, contract.operation, round) };
    const reply = await visitor.send(contract, { ...question, ...askedHere[contract.operation], ...own });
    answers.set(contract.operation, `${reply.status} ${normalized(reply.text, side)}`);
  }
  return answers;
}

/** What the schema does not say: a document to put in, rather than none. */
const askedHere: Readonly<Record<string, object>> = {
  'mediation.put-paper': { audience: 'both', told: 'A text.' },
};

const differing = ([one, other]: readonly ReadonlyMap<string, string>[]): readonly string[] =>
  [...(one ?? [])].flatMap(([operation, answer]) => (other?.get(operation) === answer ? [] : [operation]));

test.each(between)(
  '[PAM-092] [PAM-093] [PAM-094] two histories that differ behind the wall answer the $role alike everywhere',
  async (asking) => {
    const [plain, eventful] = await Promise.all(sides.map((side) => answersTo(asking, side)));
    expect(plain?.size).toBeGreaterThan(asking.most);
    for (const [operation, answer] of plain ?? [])
      expect([operation, eventful?.get(operation)]).toEqual([operation, answer]);
    expect([...(plain ?? [])].filter(([, answer]) => answer.startsWith('400'))).toEqual([]);
    expect([...(plain?.keys() ?? [])]).toContain('mediation.list-desk');
  },
);

test.each(between)('[PAM-092] what is no operation tells the $role nothing either', async ({ name }) => {
  for (const url of ['/api/session', '/health', '/api/mediation/nothing']) {
    const answers = await Promise.all(
      sides.map(async ({ house }) => await (await house.signIn(name)).get(url)),
    );
    const [plain, eventful] = answers.map(({ status, text }) => `${status} ${text}`);
    expect([url, eventful]).toEqual([url, plain]);
  }
});

test('[PAM-092] the mediator’s own manager can ask for more, and finds no more of it', async () => {
  const open = operations.filter(
    ({ contract }) => contract.kind === 'query' && contract.by.includes('appeals-team-manager'),
  );
  expect(open.length).toBeGreaterThan(20);
  const [plain, eventful] = await Promise.all(
    sides.map(async (side) => {
      const visitor = await side.house.signIn(people.mediatorsManager);
      const { taxpayerId, supportRequestId, hidden } = side;
      const [appealId = idOf('nobody')] = hidden;
      const names = { ...namesOfNothing(), taxpayerId, supportRequestId, appealId };
      const answers: string[] = [];
      for (const { contract } of open) {
        const reply = await visitor.send(contract, questionAbout(contract, names, idOf('nobody')));
        answers.push(`${contract.operation} ${reply.status} ${normalized(reply.text, side)}`);
      }
      return answers;
    }),
  );
  expect(eventful).toEqual(plain);
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
      for (const [at, { contract, told }] of deeds.entries()) {
        const ids =
          contract === findSupportRequestContract ? { supportRequestId } : { taxpayerId, supportRequestId };
        const about = contract === listDeskContract ? {} : ids;
        const own = contract.kind === 'command' && { commandId: sameId('mediator', at) };
        const reply = await visitor.send(contract, { ...told, ...about, ...own });
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

const statement = { conflict: 'none' as const, told: 'Nothing has changed.', acknowledgesBar: true };
const outsidersDeeds = [
  { contract: listOwnCoMediationsContract, told: {}, named: 'none' },
  { contract: findSupportRequestContract, told: {}, named: 'request' },
  { contract: listDeskContract, told: {}, named: 'none' },
  {
    contract: putPaperContract,
    told: { kind: 'supporting-material', title: 'For Appeals', audience: 'appeals', told: 'x' },
    named: 'both',
  },
  {
    contract: putPaperContract,
    told: { kind: 'note', title: 'Own', audience: 'own', told: 'x' },
    named: 'both',
  },
  { contract: stateConflictsContract, told: statement, named: 'both' },
  { contract: downloadCalendarContract, told: { meeting: 'call' }, named: 'request' },
] as const;

test('[PAM-092] what a co-mediator does, and what is refused, is answered alike over both histories', async () => {
  const [plain, eventful] = await Promise.all(
    sides.map(async (side) => {
      const visitor = await side.house.signIn(people.coMediator);
      const { taxpayerId, supportRequestId } = side;
      const ids = { none: {}, request: { supportRequestId }, both: { taxpayerId, supportRequestId } };
      const answers: string[] = [];
      for (const [at, { contract, told, named }] of outsidersDeeds.entries()) {
        const own = contract.kind === 'command' && { commandId: sameId('co-mediator', at) };
        const reply = await visitor.send(contract, { ...told, ...ids[named], ...own });
        answers.push(`${contract.operation} ${reply.status} ${normalized(reply.text, side)}`);
      }
      return answers;
    }),
  );
  expect(plain).toEqual(eventful);
  const statuses = plain?.map((answer) => answer.split(' ')[1]);
  expect(statuses).toEqual(['200', '200', '200', '409', '200', '409', '200']);
});

/**
 * Everything that the server can be asked: by path, with what a mediator could guess or copy from somewhere.
 */
test.each(between)(
  '[PAM-092] [PAM-094] whatever else the server can be asked, the $role is told nothing',
  async ({ role, name }) => {
    const others = operations.filter(({ contract }) => !contract.by.includes(role));
    expect(others.length).toBeGreaterThan(60);
    const told: string[] = [];
    for (const { contract } of others)
      for (const side of sides.slice(1)) {
        const visitor = await side.house.signIn(name);
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
  },
);

test.each(between)(
  '[PAM-093] a link to what lies behind the wall is answered the $role like one to nothing at all',
  async ({ name }) => {
    const [, eventful] = sides;
    if (eventful === undefined) throw new Error('no second history');
    const visitor = await eventful.house.signIn(name);
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
  },
);

test('[PAM-095] the caution stands on the mediator’s request with its paragraph', async () => {
  const [side] = sides;
  if (side === undefined) throw new Error('no history');
  const visitor = await side.house.signIn(people.mediator);
  const view = await visitor.must(findSupportRequestContract, { supportRequestId: side.supportRequestId });
  expect(view.caution).toEqual({ cite: 'AP-08-1125-0028 § 8.26.9.2.3.4.7(2)' });
  const { rows } = await visitor.must(listDeskContract, {});
  expect(rows.map(({ supportRequestId }) => supportRequestId)).toEqual([side.supportRequestId]);
});

test('the comparison finds a leak: one grant too many, and the answers differ', async () => {
  const [, eventful] = sides;
  if (eventful === undefined) throw new Error('no second history');
  const { taxpayerId, supportRequestId, house } = eventful;
  const [asking] = between;
  const before = await Promise.all(sides.map((side) => answersTo(asking, side, 1)));
  expect(differing(before)).toEqual([]);
  const leak = { compartment: reviewCompartment(supportRequestId), subjectId: idOf(asking.name) };
  await house.locked(taxpayerId, (tx) => insertGrant(tx, { taxpayerId, ...leak, because: 'a leak' }));
  const after = await Promise.all(sides.map((side) => answersTo(asking, side, 2)));
  expect(differing(after)).toContain('mediation.find-support-request');
});
