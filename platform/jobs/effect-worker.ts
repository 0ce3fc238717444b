import { type RawBuilder, sql } from 'kysely';
import type { Law } from '#kernel/law/law.ts';
import { systemActor } from '../access/actor.ts';
import { inTransaction, type Tx } from '../db/lens.ts';
import type { Runtime, Tools } from '../http/runtime.ts';
import type { EffectBody } from '../record/effects.ts';

/** One effect on its way to be carried out. */
export type Effect = {
  readonly taxpayerId: string;
  readonly effectId: string;
  readonly compartment: string;
  readonly name: string;
  readonly body: EffectBody;
};

type Claimed = { readonly effect: Effect; readonly attempts: number };

export type EffectScene = {
  readonly tx: Tx;
  readonly effect: Effect;
  readonly law: Law;
  readonly tools: Tools;
};

/** Carries an effect out, with its taxpayer locked, in the transaction that ticks it off. */
export type Performer = (scene: EffectScene) => Promise<void>;

/**
 * One thing that is done in the world outside, such as handing over an e-mail: without a transaction and
 * without a lock. Answers how to note what became of it.
 */
export type Delivery = (tools: Tools) => Promise<(tx: Tx) => Promise<void>>;

/**
 * Carries out an effect in the world outside, between two transactions. What was done is noted at once, each
 * by itself; whatever is not noted is done again, and `load` leaves out what is. It is never given up.
 */
export type Courier = { readonly load: (scene: EffectScene) => Promise<readonly Delivery[]> };

/** Who carries out which effect. */
export type Performers = Readonly<Record<string, Performer | Courier>>;

export type Failure = { readonly effect: Effect; readonly thrown: unknown };

const batchSize = 20;
const attemptsMax = 8;
const leaseSeconds = 60;
const pauseSecondsMax = 3600;

/** Carries out every effect that is due, until none is. Answers how many, and what failed on the way. */
export async function drainEffects(
  runtime: Runtime,
  performers: Performers,
): Promise<{ done: number; failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  let done = 0;
  for (let claimed = await claim(runtime); claimed.length > 0; claimed = await claim(runtime)) {
    for (const { effect, attempts } of claimed) {
      try {
        if (await perform(runtime, performers, { effect, attempts })) done += 1;
      } catch (thrown) {
        await noteFailure(runtime, performers, { effect, attempts });
        failures.push({ effect, thrown });
      }
    }
  }
  return { done, failures };
}

type EffectRow = {
  taxpayer_id: string;
  effect_id: string;
  compartment: string;
  name: string;
  body: EffectBody;
  attempts: number;
};

/** Takes a lease on some due effects, by the machine's clock; another worker passes over them meanwhile. */
async function claim({ database, clock }: Runtime): Promise<readonly Claimed[]> {
  return await inTransaction(database, clock, async ({ batch }) => {
    const rows = await batch.run(sql<EffectRow>`
      update platform.effect set attempts = attempts + 1,
        leased_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      where (taxpayer_id, effect_id) in (
        select taxpayer_id, effect_id from platform.effect
        where done_at is null and failed_code is null and due_at <= ${batch.now}
          and (leased_until is null or leased_until < clock_timestamp())
        order by due_at, because_seq limit ${batchSize} for update skip locked)
      returning taxpayer_id, effect_id, compartment, name, body, attempts`);
    return rows.map(claimedFrom).sort((a, b) => a.effect.body.seq - b.effect.body.seq);
  });
}

function claimedFrom({ taxpayer_id, effect_id, compartment, name, body, attempts }: EffectRow): Claimed {
  return { effect: { taxpayerId: taxpayer_id, effectId: effect_id, compartment, name, body }, attempts };
}

/**
 * Carries an effect out, unless another worker has done so since it was claimed here. Answers whether it
 * was done now.
 */
async function perform(runtime: Runtime, performers: Performers, claimed: Claimed): Promise<boolean> {
  const { name } = claimed.effect;
  const performer = performers[name];
  if (performer === undefined) throw new Error(`nobody carries out the effect "${name}"`);
  if (isCourier(performer)) return await performOutside(runtime, performer, claimed);
  // Attempts that told of no failure ended with their process; an effect that ends it each time is given up
  // as well.
  if (claimed.attempts > attemptsMax) throw new Error(`the effect "${name}" has used up its attempts`);
  return await whileOpen(runtime, claimed, sql`true`, async (scene) => {
    await performer(scene);
    await tickOff(scene);
  });
}

function isCourier(performer: Performer | Courier): performer is Courier {
  return typeof performer !== 'function';
}

/**
 * Carries an effect out in the world outside. Only whoever claimed it last goes on, with the lease renewed
 * before each delivery, so that two workers do not hand over the same thing.
 */
async function performOutside(runtime: Runtime, { load }: Courier, claimed: Claimed): Promise<boolean> {
  const isMine = sql`attempts = ${claimed.attempts}`;
  let deliveries: readonly Delivery[] = [];
  const loadThem = async (scene: EffectScene): Promise<void> => {
    deliveries = await load(scene);
    await renewLease(scene, leaseSeconds);
  };
  if (!(await whileOpen(runtime, claimed, isMine, loadThem))) return false;
  for (const deliver of deliveries) {
    const goOn = await whileOpen(runtime, claimed, isMine, (scene) => renewLease(scene, leaseSeconds));
    if (!goOn) return false;
    const note = await deliver(runtime.tools);
    await inLocked(runtime, claimed.effect, note);
  }
  return await whileOpen(runtime, claimed, isMine, tickOff);
}

/** Does something for an effect that is open still, in one transaction; answers whether it was. */
async function whileOpen(
  runtime: Runtime,
  { effect }: Claimed,
  also: RawBuilder<unknown>,
  story: (scene: EffectScene) => Promise<void>,
): Promise<boolean> {
  return await inLocked(runtime, effect, async (tx) => {
    const open = await tx.run(sql`select from platform.effect
      where ${isThis(effect)} and done_at is null and failed_code is null and ${also} for update`);
    if (open.length === 0) return false;
    await story({ tx, effect, law: runtime.law, tools: runtime.tools });
    return true;
  });
}

async function inLocked<Answer>(
  { database, clock, law }: Runtime,
  { taxpayerId, effectId }: Effect,
  story: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  return await inTransaction(database, clock, async ({ lock }) =>
    story(await lock([taxpayerId], { actor: systemActor, commandId: effectId, law })),
  );
}

function isThis({ taxpayerId, effectId }: Effect): RawBuilder<unknown> {
  return sql`taxpayer_id = ${taxpayerId} and effect_id = ${effectId}`;
}

async function tickOff({ tx, effect }: EffectScene): Promise<void> {
  await tx.run(
    sql`update platform.effect set done_at = ${tx.now}, leased_until = null where ${isThis(effect)}`,
  );
}

async function renewLease(
  { tx, effect }: Pick<EffectScene, 'tx' | 'effect'>,
  seconds: number,
): Promise<void> {
  await tx.run(sql`
    update platform.effect set leased_until = clock_timestamp() + make_interval(secs => ${seconds})
    where ${isThis(effect)}`);
}

/** Notes what a failed attempt leads to, where that is more than the pause for which the lease stands. */
async function noteFailure(
  { database, clock }: Runtime,
  performers: Performers,
  { effect, attempts }: Claimed,
): Promise<void> {
  const change = changeAfterFailure(performers[effect.name], attempts);
  if (change === undefined) return;
  await inTransaction(database, clock, async ({ batch }) => {
    await batch.run(sql`update platform.effect set ${change} where ${isThis(effect)} and done_at is null`);
  });
}

/** The world outside is tried again for as long as it takes, less and less often; the rest is given up. */
function changeAfterFailure(
  performer: Performer | Courier | undefined,
  attempts: number,
): RawBuilder<unknown> | undefined {
  if (performer === undefined) return sql`failed_code = 'nobody-performs-it'`;
  if (isCourier(performer)) {
    const pauseSeconds = Math.min(attempts * leaseSeconds, pauseSecondsMax);
    return sql`leased_until = clock_timestamp() + make_interval(secs => ${pauseSeconds})`;
  }
  return attempts < attemptsMax ? undefined : sql`failed_code = 'attempts-used-up'`;
}

/** A worker in the background: drains when it is nudged, and every few seconds for what has come due. */
export type Worker = { readonly nudge: () => void; readonly stop: () => Promise<void> };

export function startWorker(
  runtime: Runtime,
  performers: Performers,
  onFailure: (failure: Failure) => void,
  everyMs = 5000,
): Worker {
  const state = { again: false, stopped: false };
  let running: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (state.again && !state.stopped) {
      state.again = false;
      const { failures } = await drainEffects(runtime, performers);
      failures.forEach(onFailure);
    }
  };
  const nudge = (): void => {
    state.again = true;
    if (state.stopped || running) return;
    running = drain()
      .catch((thrown: unknown) => onFailure({ effect: noEffect, thrown }))
      .finally(() => {
        running = undefined;
        // Nudged after the last look and before this: look again.
        if (state.again) nudge();
      });
  };
  const timer = setInterval(nudge, everyMs);
  return {
    nudge,
    stop: async () => {
      state.stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

const noEffect: Effect = {
  taxpayerId: '',
  effectId: '',
  compartment: '',
  name: 'drain',
  body: { recordKind: '', recordId: '', event: '', seq: 0 },
};
