import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '#apps/server/words.ts';
import { transferTaxpayer } from '#capabilities/casework/api/transfer-taxpayer.ts';
import type { RequestView } from '#capabilities/installment-agreements/api/request-view.contract.ts';
import {
  agreementRequestTable,
  barsLevy,
  hasAgreement,
} from '#capabilities/installment-agreements/process/agreement-request.ts';
import type { Actor } from '#platform/access/actor.ts';
import { instantOf } from '#platform/clock/clock.ts';
import { engines } from '#platform/db/testing.ts';
import { runCommand } from '#platform/http/run-command.ts';
import { newId } from '#platform/ids.ts';
import { listHistory } from '#platform/record/history.ts';
import { employmentTax, incomeTax, newTaxpayer } from './support/cases.ts';
import { missingFindingWords } from './support/finding-words.ts';
import { actorOf, type House, openHouse } from './support/house.ts';
import { expectSoundHistory } from './support/sound-history.ts';
import {
  type Act,
  acts,
  attempt,
  inputOf,
  isStale,
  type Step,
  viewOf,
  type WalkedTaxpayer,
} from './support/walk.ts';
import { expectContiguousHistory, expectTaxpayerInOrder } from './support/walk-invariants.ts';

const waits = [0, 0, 0, 1, 90, 60 * 23, 60 * 24, 60 * 24 * 9];
const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  taxpayer: fc.nat(4),
  act: fc.nat(99),
  variant: fc.nat(99),
  pick: fc.nat(99),
  who: fc.nat(9),
  waitMinutes: fc.constantFrom(...waits),
});

/** Who holds a case may change within the office and beyond it; with it changes who has to approve. */
type Team = { readonly officer: Actor; readonly manager: Actor };
const team = (officer: string, manager: string): Team => ({
  officer: actorOf(officer),
  manager: actorOf(manager),
});
const teams = [
  team('M. Reyes', 'J. Ortiz'),
  team('Y. Serrano', 'J. Ortiz'),
  team('K. Oduya', 'F. Brandt'),
] as const;
const feed = actorOf('Account feed');
const others = ['J. Ortiz', 'R. Amari', 'I. Petrov', 'F. Brandt', 'K. Oduya'].map(actorOf);
const managersActs: readonly Act[] = ['approve', 'send-back'];

/** Whoever usually does it; now and then whoever may not. */
function actorFor({ who, pick }: Step, act: Act, { officer, manager }: Team): Actor {
  const usual = managersActs.includes(act) ? manager : officer;
  return who < 8 ? usual : (others[pick % others.length] ?? usual);
}

const goesBack: readonly string[] = ['withdraw-request', 'void-approval'];
/** Steps that carry a request on once it is prepared: preparing it again and again would lead nowhere. */
const goesOn: readonly string[] = ['record-agreement', 'send-for-approval'];

describe.each(engines)('walks at random, on %s', (engine) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(engine, '2023-04-03T13:00:00.000Z');
  });
  afterAll(() => house.close());

  async function taxpayers(): Promise<readonly WalkedTaxpayer[]> {
    const responsibility = incomeTax(2016, 90_000, { mft: '35', kindOfTax: 'shared-responsibility' });
    const litigated = incomeTax(2020, 300_000, { status: '72' });
    const quarters = [employmentTax('202206', 610_000), employmentTax('202209', 905_000)];
    return [
      await newTaxpayer(house, { person: 'R. Amari' }),
      await newTaxpayer(house, { modules: [incomeTax(2019, 400_000), incomeTax(2020, 610_000)] }),
      await newTaxpayer(house, { modules: [litigated, incomeTax(2021, 200_000)] }),
      await newTaxpayer(house, { modules: [responsibility] }),
      { ...(await newTaxpayer(house, { kind: 'corporation', modules: quarters })), employer: true },
    ];
  }

  const holders = new Map<string, Team>();
  const teamOf = ({ taxpayerId }: WalkedTaxpayer): Team => holders.get(taxpayerId) ?? teams[0];

  /** Hands the case to somebody else, with all that is open in it. */
  async function handOver({ pick }: Step, { taxpayerId }: WalkedTaxpayer): Promise<string> {
    const next = teams[pick % teams.length] ?? teams[0];
    const input = { commandId: newId(), taxpayerId, personId: next.officer.personId, because: 'leave' };
    const { status } = await runCommand(house.runtime, transferTaxpayer, input, feed);
    if (status === 'done') holders.set(taxpayerId, next);
    return `transfer-taxpayer ${status}`;
  }

  const tally = new Map<string, number>();
  const timesDone = (act: Act): number => tally.get(`${act} done`) ?? 0;

  /** Takes one step and expects of it what must hold of every step. Answers what it came to. */
  async function take(step: Step, sample: WalkedTaxpayer, known: Map<string, RequestView>): Promise<string> {
    const { clock } = house.runtime;
    house.moveTo(instantOf(new Date(Date.parse(clock.now()) + step.waitMinutes * 60_000)));
    if (step.act >= 96) return await handOver(step, sample);
    const own = [...known.values()].filter(({ taxpayerId }) => taxpayerId === sample.taxpayerId);
    const request = step.pick < 80 ? own.at(-1) : own[step.pick % Math.max(own.length, 1)];
    const act = await actOf(step, request, teamOf(sample));
    const actor = actorFor(step, act, teamOf(sample));
    const seen = request && (await viewOf(house, request.requestId, actor));
    const about = seen ?? request;
    const input = await inputOf(house, act, { step, sample, ...(about && { request: about }) }, actor);
    const { result, answer } = await attempt(house, act, input, actor);
    if (about && act !== 'receive-proposal') {
      const stale = act === 'approve' && isStale(step);
      expectMoveToBeTrue(act, seen, result === 'done', stale);
      if (answer) expectProtectionKept(act, about, answer);
    }
    if (answer) known.set(answer.requestId, answer);
    // The same call again says the same again.
    if (answer && step.pick % 4 === 0)
      expect((await attempt(house, act, input, actor)).answer).toEqual(answer);
    return `${act} ${result}`;
  }

  /**
   * Mostly what is offered to those who work the request; a new one where it has ended; now and then
   * anything.
   */
  async function actOf(
    { act, pick }: Step,
    request: RequestView | undefined,
    { officer, manager }: Team,
  ): Promise<Act> {
    if (request === undefined) return 'receive-proposal';
    const anything = acts[act % acts.length] ?? 'receive-proposal';
    if (act >= 70) return anything;
    const hasEnded = agreementRequestTable.final.includes(request.state) || hasAgreement(request.state);
    if (hasEnded && pick % 8 !== 0) return 'receive-proposal';
    const views = [
      await viewOf(house, request.requestId, officer),
      await viewOf(house, request.requestId, manager),
    ];
    const offered = views
      .flatMap((view) => view?.moves ?? [])
      .filter(({ allowed }) => allowed)
      .flatMap(({ event }) => acts.filter((known) => known === event))
      // What ends a story or takes it back is not done each time that it is offered.
      .filter((event) => !goesBack.includes(event) || pick % 8 === 0);
    const onward = offered.filter((event) => goesOn.includes(event));
    const among = onward.length > 0 && pick % 4 !== 0 ? onward : offered;
    // Every other time what was done least, so that a walk gets to what few stories come to.
    const rarest = [...among].sort((a, b) => timesDone(a) - timesDone(b))[0];
    return (pick % 2 === 0 ? rarest : among[act % Math.max(among.length, 1)]) ?? anything;
  }

  /** A move that is offered and allowed succeeds, and nothing else does. */
  function expectMoveToBeTrue(act: Act, seen: RequestView | undefined, done: boolean, stale: boolean): void {
    const offered = seen?.moves.find(({ event }) => event === act);
    const told = `${act} of ${seen?.state}: ${JSON.stringify(offered)}`;
    expect([told, done]).toEqual([told, offered?.allowed === true && !stale]);
  }

  /** What bars levy goes on doing so, from the same day, until it is approved or withdrawn. */
  function expectProtectionKept(act: Act, before: RequestView, after: RequestView): void {
    if (!barsLevy(before.state)) return;
    const ends = act === 'approve' || act === 'record-agreement' || act === 'withdraw-request';
    expect([act, after.levyBarred, after.pendingFrom]).toEqual([act, !ends, before.pendingFrom]);
  }

  async function expectInOrder(taxpayerId: string): Promise<void> {
    await house.look(async (batch) => {
      await expectTaxpayerInOrder(batch, taxpayerId, true);
      await expectContiguousHistory(batch, taxpayerId);
      const decisions = (await listHistory(batch, taxpayerId)).flatMap((entry) => entry.decisions);
      const findings = decisions.flatMap((decision) => decision.findings);
      expect(missingFindingWords(findings, words)).toEqual([]);
    });
  }

  test('what must hold holds after every step of a few hundred, by several people over several taxpayers', async () => {
    let steppedTo = 0;
    const walk = fc.asyncProperty(
      fc.array(arbitraryStep, { minLength: 250, maxLength: 250 }),
      async (steps) => {
        const samples = await taxpayers();
        const known = new Map<string, RequestView>();
        for (const [index, step] of steps.entries()) {
          steppedTo = index;
          const sample = samples[step.taxpayer];
          if (sample === undefined) continue;
          const came = await take(step, sample, known);
          tally.set(came, (tally.get(came) ?? 0) + 1);
          const settled = index % 3 === 0;
          if (settled) await house.settle();
          await house.look((batch) => expectTaxpayerInOrder(batch, sample.taxpayerId, settled));
        }
        await house.settle();
        for (const { taxpayerId } of samples) await expectInOrder(taxpayerId);
      },
    );
    const { failed, seed, errorInstance } = await fc.check(walk, { numRuns: 2, endOnFailure: true });
    if (failed)
      throw new Error(`the walk of seed ${seed} fails at step ${steppedTo}`, { cause: errorInstance });
    // A walk that never gets anywhere proves nothing.
    const reached = acts.filter((act) => tally.has(`${act} done`));
    expect(reached).toEqual([...acts]);
    expect(tally.has('transfer-taxpayer done')).toBe(true);
    expect(await expectSoundHistory(house)).toBeGreaterThan(100);
  }, 300_000);
});
