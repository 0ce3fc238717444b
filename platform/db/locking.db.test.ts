import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { newId } from '../ids.ts';
import { look, officer, type Opened, openOne, openSampleRuntime, person } from '../testing/sample.ts';
import { emptyLaw, engines, type TestRuntime } from './testing.ts';

const stranger = person('Stranger');
const mandateOf = (actor: Actor) => ({ actor, commandId: newId(), law: emptyLaw });

describe.each(engines)('sight of whom a command locks, on %s', (engine) => {
  let runtime: TestRuntime;
  let ours: Opened;
  let theirs: Opened;
  beforeAll(async () => {
    runtime = await openSampleRuntime(engine);
    ours = await openOne(runtime);
    theirs = await openOne(runtime, person('Another officer'));
  });
  afterAll(() => runtime.close());

  test('of locked taxpayers those are told apart whom somebody may see', async () => {
    const both = [ours.taxpayerId, theirs.taxpayerId];
    const seenBy = (actor: Actor) =>
      look(runtime, (session) => session.locking(both, mandateOf(actor), 'unseen too').locked);
    expect(await seenBy(officer)).toEqual(new Set([ours.taxpayerId]));
    expect(await seenBy(stranger)).toEqual(new Set());
  });

  test('who may not see one of them locks nobody', async () => {
    await look(runtime, async (session) => {
      const both = [ours.taxpayerId, theirs.taxpayerId];
      const { tx, locked } = session.locking(both, mandateOf(officer), 'seen');
      expect([await locked, tx.heads]).toEqual([new Set(), new Map()]);
    });
  });
});

test('who may not see a taxpayer does not wait for who works on the case', async () => {
  const runtime = await openSampleRuntime('postgres');
  try {
    const { taxpayerId } = await openOne(runtime);
    await look(runtime, async (session) => {
      await session.lock([taxpayerId], mandateOf(officer));
      const ofStranger = look(
        runtime,
        (other) => other.locking([taxpayerId], mandateOf(stranger), 'seen').locked,
      );
      expect(await ofStranger).toEqual(new Set());
    });
  } finally {
    await runtime.close();
  }
});
