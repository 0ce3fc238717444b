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
    for (const effect of claimed) {
      const thrown = await perform(runtime, performers, effect);
      if (thrown === undefined) done += 1;
      else failures.push({ effect, thrown });
    }
  }
  return { done, failures };
}

/** Takes a lease on some due effects, by the machine's clock; another worker passes over them meanwhile. */
async function claim({ database, clock }: Runtime): Promise<readonly Effect[]> {
  return await inTransaction(database, clock, async ({ batch }) => {
    const rows = await batch.run(sql<{
      taxpayer_id: string;
      effect_id: string;
      compartment: string;
      name: string;
      body: EffectBody;
    }>`
      update platform.effect set leased_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
      where (taxpayer_id, effect_id) in (
        select taxpayer_id, effect_id from platform.effect
        where done_at is null and failed_code is null and due_at <= ${batch.now}
          and (leased_until is null or leased_until < clock_timestamp())
        order by due_at, because_seq limit ${batchSize} for update skip locked)
      returning taxpayer_id, effect_id, compartment, name, body`);
    return rows
      .map((row) => ({
        taxpayerId: row.taxpayer_id,
        effectId: row.effect_id,
        compartment: row.compartment,
        name: row.name,
        body: row.body,
      }))
      .sort((a, b) => a.body.seq - b.body.seq);
  });
}

async function perform(runtime: Runtime, performers: Performers, effect: Effect): Promise<unknown> {
  const performer = performers[effect.name];
  try {
    if (performer === undefined) throw new Error(`nobody carries out the effect "${effect.name}"`);
    await inTransaction(runtime.database, runtime.clock, async ({ lock }) => {
      const tx = await lock([effect.taxpayerId], {
        actor: systemActor,
        commandId: effect.effectId,
        law: runtime.law,
      });
      await performer({ tx, effect, law: runtime.law, tools: runtime.tools });
      await tx.run(sql`update platform.effect set done_at = ${tx.now}, leased_until = null
        where taxpayer_id = ${effect.taxpayerId} and effect_id = ${effect.effectId}`);
    });
    return undefined;
  } catch (thrown) {
    await noteFailure(runtime, effect, performer === undefined);
    return thrown;
  }
}

/** Leaves the lease standing as the pause before the next attempt; gives up after the last. */
async function noteFailure({ database, clock }: Runtime, effect: Effect, hopeless: boolean): Promise<void> {
  await inTransaction(database, clock, async ({ batch }) => {
    await batch.run(sql`update platform.effect
      set failed_code = case when ${hopeless} or attempts >= ${attemptsMax} then ${hopeless ? 'nobody-performs-it' : 'attempts-used-up'} end
      where taxpayer_id = ${effect.taxpayerId} and effect_id = ${effect.effectId}`);
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
  let again = false;
  let running: Promise<void> | undefined;
  let stopped = false;
  const drain = async (): Promise<void> => {
    do {
      again = false;
      const { failures } = await drainEffects(runtime, performers);
      failures.forEach(onFailure);
    } while (again && !stopped);
  };
  const nudge = (): void => {
    again = true;
    if (stopped || running) return;
    running = drain()
      .catch((thrown: unknown) => onFailure({ effect: noEffect, thrown }))
      .finally(() => (running = undefined));
  };
  const timer = setInterval(nudge, everyMs);
  return {
    nudge,
    stop: async () => {
      stopped = true;
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
