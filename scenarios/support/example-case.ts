import { exampleCases, givenIn, modulesToOpen } from '#apps/server/demonstration/made-up/example-cases.ts';
import { demonstrationId } from '#apps/server/demonstration/people.ts';
import { newId } from '#platform/ids.ts';
import {
  admitPersonContract,
  assignTaxpayerContract,
  openModuleContract,
  receiveProposalContract,
  registerTaxpayerContract,
} from './asks.ts';
import type { Desk } from './desk.ts';

const cases = exampleCases();

export type ExampleCase = {
  readonly example: string;
  readonly name: string;
  /** The last five digits of a number that is never issued. */
  readonly tin: string;
};

/** The account of an example, as the feed brings it: M. Reyes works it, and R. Amari may look at it. */
export async function openAccount(feed: Desk, { example, name, tin }: ExampleCase): Promise<string> {
  const { taxpayer, modules } = factsOf(example);
  const taxpayerId = newId();
  const isPerson = taxpayer.entity === 'individual';
  await feed.must(registerTaxpayerContract, {
    taxpayerId,
    kind: taxpayer.entity,
    name,
    tinKind: isPerson ? 'ssn' : 'ein',
    tin: `0008${tin}`,
    addressLines: ['14 Example Street', 'Springfield, VA 22150'],
    language: 'en',
  });
  for (const module of modulesToOpen(modules)) await feed.must(openModuleContract, { taxpayerId, ...module });
  const personId = (who: string) => demonstrationId('person', who);
  await feed.must(assignTaxpayerContract, { taxpayerId, personId: personId('M. Reyes') });
  await feed.must(admitPersonContract, { taxpayerId, personId: personId('R. Amari') });
  return taxpayerId;
}

/** What an officer has found out before terms are settled: everything that some type needs. */
const workedUp = {
  statement: 'verified',
  assetsViewed: true,
  lienDetermination: 'made',
  trustFundDetermination: 'made',
  asedProtected: true,
  csedExtension: 'not-appropriate',
} as const;

/** The proposal of an example, taken by phone on the morning on which the demonstration begins. */
export async function takeProposal(officer: Desk, taxpayerId: string, example: string): Promise<string> {
  const given = givenIn(factsOf(example));
  const { requestId } = await officer.must(receiveProposalContract, {
    taxpayerId,
    receivedAt: '2023-04-03T12:30:00.000Z',
    channel: 'phone',
    moduleIds: [],
    given: {
      ...given,
      request: { ...given.request, liability: 'all-balances' },
      finances: { ...given.finances, ...workedUp },
    },
  });
  return requestId;
}

function factsOf(example: string) {
  const facts = cases.get(example);
  if (facts === undefined) throw new Error(`no example is called ${example}`);
  return facts;
}
