import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { sessionPaths } from '#platform/auth/session.contract.ts';
import { newId } from '#platform/ids.ts';
import { given, newTaxpayer } from '#scenarios/support/cases.ts';
import { type House, idOf, openHouse } from '#scenarios/support/house.ts';
import { answeringAtOnce } from './answering-at-once.ts';
import { openBareFloor } from './bare-floor.ts';
import { posterTo, throughput } from './http-client.ts';
import type { Figure } from './measure.ts';

const rounds = 5;
const inRound = 240;
const bareInRound = 1600;
/** So many before anything counts: until then much of the program is read as it goes, not compiled. */
const inWarmUp = 1200;
const databaseConnections = 8;
const now = '2023-04-03T13:00:00.000Z';

/**
 * Proposals over HTTP, on PostgreSQL, in turns with the bare floor. Client, server and database share
 * this machine. Seconds are those of the clock on the wall, since three processes work.
 */
export async function benchProposals(): Promise<readonly Figure[]> {
  const server = process.env['ACCORD_TEST_POSTGRES_URL'];
  if (server === undefined) throw new Error('proposals are measured on a PostgreSQL, and none is named');
  const house = await openHouse('postgres', now);
  const bare = await openBareFloor(...(await urlsOf(house, server)), databaseConnections);
  try {
    const cookie = await signInAs(house, 'M. Reyes');
    const proposals = posterTo(`${await addressOf(house.server)}/api${receiveProposalContract.path}`, cookie);
    const things = posterTo(`${await addressOf(bare)}/things`, '');
    const figures = [
      { name: 'Bare floor', perSecond: [] as number[] },
      { name: 'Accord, receive a proposal', perSecond: [] as number[] },
      { name: 'The same, database answering at once', perSecond: [] as number[] },
    ];
    const { taxpayerId } = await newTaxpayer(house);
    const again = () => proposalOf(taxpayerId);
    const answering = await answeringAtOnce(house.runtime.database, () => proposals(again()));
    for (let round = -1; round < rounds; round += 1) {
      const bodies = await proposalsFor(house, round < 0 ? inWarmUp : inRound);
      const floor = await throughput(things, Array.from({ length: bareInRound }, thing));
      const ours = await throughput(proposals, bodies);
      answering.atOnce();
      const alone = await throughput(proposals, Array.from({ length: bodies.length }, again));
      answering.asItDoes();
      // The first round warms everything up; after it PostgreSQL counts rows, as it does by itself in time.
      if (round < 0) await house.runtime.owner.runScript('analyze');
      else for (const [at, rate] of [floor, ours, alone].entries()) figures[at]?.perSecond.push(rate);
    }
    return figures;
  } finally {
    await bare.close();
    await house.close();
  }
}

const thing = () => ({ ownerId: newId(), amountCents: 35_000, note: 'Nothing of ours' });

/** A proposal each for taxpayers who have made none: a second one would be recognized as a duplicate. */
async function proposalsFor(house: House, count: number): Promise<readonly object[]> {
  const bodies: object[] = [];
  for (let made = 0; made < count; made += 1) {
    const { taxpayerId } = await newTaxpayer(house);
    bodies.push(proposalOf(taxpayerId));
  }
  return bodies;
}

function proposalOf(taxpayerId: string): object {
  const proposal = { taxpayerId, receivedAt: now, channel: 'phone', moduleIds: [], given: given() };
  return { commandId: newId(), ...proposal };
}

async function addressOf(server: FastifyInstance): Promise<string> {
  if (!server.server.listening) await server.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

async function signInAs({ server }: House, name: string): Promise<string> {
  const answer = await server.inject({
    method: 'POST',
    url: sessionPaths.signIn,
    payload: { personId: idOf(name) },
  });
  const [cookie] = answer.cookies;
  if (cookie === undefined) throw new Error(`${name} cannot sign in`);
  return `${cookie.name}=${cookie.value}`;
}

/** The product's own database, as its owner and as the login of the program. */
async function urlsOf(house: House, server: string): Promise<[owner: string, login: string]> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
    house.runtime.owner.kysely,
  );
  const owner = new URL(server);
  owner.pathname = `/${rows[0]?.name}`;
  const login = new URL(owner);
  [login.username, login.password] = ['accord_login', 'accord'];
  return [owner.href, login.href];
}
