import { sql } from 'kysely';
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

/** Which performer carries out which effect. */
export type Performers = Readonly<Record<string, Performer>>;

export type Failure = { readonly effect: Effect; readonly thrown: unknown };

const batchSize = 20;
const attemptsMax = 8;
const leaseSeconds = 60;

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
        if (await perform(runtime, performers, effect, attempts)) done += 1;
      } catch (thrown) {
        await noteFailure(runtime, effect, codeOfFailure(performers, effect, attempts));
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
async function perform(
  runtime: Runtime,
  performers: Performers,
  effect: Effect,
  attempts: number,
): Promise<boolean> {
  const performer = performers[effect.name];
  if (performer === undefined) throw new Error(`nobody carries out the effect "${effect.name}"`);
  // Attempts that told of no failure ended with their process; an effect that ends it each time is given up
  // as well.
  if (attempts > attemptsMax) throw new Error(`the effect "${effect.name}" has used up its attempts`);
  return await inTransaction(runtime.database, runtime.clock, async ({ lock }) => {
    const tx = await lock([effect.taxpayerId], {
      actor: systemActor,
      commandId: effect.effectId,
      law: runtime.law,
    });
    const isThis = sql`taxpayer_id = ${effect.taxpayerId} and effect_id = ${effect.effectId}`;
    const open = await tx.run(sql`select from platform.effect
      where ${isThis} and done_at is null and failed_code is null for update`);
    if (open.length === 0) return false;
    await performer({ tx, effect, law: runtime.law, tools: runtime.tools });
    await tx.run(sql`update platform.effect set done_at = ${tx.now}, leased_until = null where ${isThis}`);
    return true;
  });
}

function codeOfFailure(performers: Performers, effect: Effect, attempts: number): string | null {
  if (performers[effect.name] === undefined) return 'nobody-performs-it';
  return attempts >= attemptsMax ? 'attempts-used-up' : null;
}

/**
 * Leaves the lease standing as the pause before the next attempt; gives up for good where there is a code.
 */
async function noteFailure({ database, clock }: Runtime, effect: Effect, code: string | null): Promise<void> {
  if (code === null) return;
  await inTransaction(database, clock, async ({ batch }) => {
    await batch.run(sql`update platform.effect set failed_code = ${code}
      where taxpayer_id = ${effect.taxpayerId} and effect_id = ${effect.effectId} and done_at is null`);
  });
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
