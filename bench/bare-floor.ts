import fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { z } from 'zod';

const zBody = z.strictObject({ ownerId: z.uuid(), amountCents: z.int(), note: z.string().max(200) });

const schema = `
  create schema bare;
  create table bare.thing (owner_id uuid not null, thing_id uuid not null, amount_cents bigint not null,
    note text not null, primary key (owner_id, thing_id));
  create table bare.audit (audit_id bigint generated always as identity primary key, owner_id uuid not null,
    at timestamptz not null, body jsonb not null);
  alter table bare.thing enable row level security; alter table bare.thing force row level security;
  create policy own on bare.thing for all to accord_case
    using (owner_id = any ((select platform.locked())::uuid[]))
    with check (owner_id = any ((select platform.locked())::uuid[]));
  grant usage on schema bare to accord_case;
  grant select, insert on bare.thing, bare.audit to accord_case;`;

/**
 * A request with nothing of ours in it: validation, a transaction under row security, one insert and one row
 * of audit. What the product does with a proposal is held against this.
 */
export async function openBareFloor(
  ownerUrl: string,
  loginUrl: string,
  max: number,
): Promise<FastifyInstance> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(schema);
  await owner.end();
  const pool = new pg.Pool({ connectionString: loginUrl, max });
  const server = fastify();
  server.addHook('onClose', () => pool.end());
  server.post('/things', async (sent) => {
    const body = zBody.parse(sent.body);
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('role', 'accord_case', true), set_config('accord.locked', $1, true)`,
        [`{${body.ownerId}}`],
      );
      await client.query('insert into bare.thing values ($1, gen_random_uuid(), $2, $3)', [
        body.ownerId,
        body.amountCents,
        body.note,
      ]);
      await client.query('insert into bare.audit (owner_id, at, body) values ($1, now(), $2)', [
        body.ownerId,
        JSON.stringify(body),
      ]);
      await client.query('commit');
      return { kept: true };
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  });
  return server;
}
