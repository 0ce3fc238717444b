import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDailyQueries } from '#apps/server/daily-queries.ts';
import { day } from '#kernel/calendar/day.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { engines } from '#platform/db/testing.ts';
import { newId } from '#platform/ids.ts';
import { type House, idOf, openHouse } from '../../../scenarios/support/house.ts';
import { numberMissesMax } from '../parameters/number-misses-max.ts';
import { openByNumberContract } from './open-by-number.contract.ts';
import { registerTaxpayerContract } from './register-taxpayer.contract.ts';

describe.each(engines)('how many numbers one person tries, on %s', (engine) => {
  let house: House;
  let next = 0;
  beforeAll(async () => {
    house = await openHouse(engine);
  });
  afterAll(() => house.close());

  const nextTin = (): string => `00062${String((next += 1)).padStart(4, '0')}`;
  const opening = (tin: string) => ({
    tinKind: 'ssn' as const,
    tin,
    channel: 'phone' as const,
    contactWith: 'taxpayer' as const,
    because: 'asks to pay by the month',
  });
  const registering = (tin: string) => ({
    taxpayerId: newId(),
    kind: 'individual' as const,
    name: 'R. Amari',
    tinKind: 'ssn' as const,
    tin,
    addressLines: ['1 Elm St'],
  });

  test('whoever tries number after number is stopped for the day, in the same words for any number, and nobody else is', async () => {
    const known = nextTin();
    await (await house.signIn('K. Oduya')).must(registerTaxpayerContract, registering(known));
    const officer = await house.signIn('Y. Serrano');
    const missesMax = inForce(numberMissesMax, day('2023-04-03'), house.runtime.law).value;
    // All at once: of two tries of one person the second one waits, so that both count.
    const tries = Array.from({ length: missesMax + 2 }, () => opening(nextTin()));
    const replies = await Promise.all(tries.map((one) => officer.send(openByNumberContract, one)));
    const codes = replies.map(({ body }) => (body as { code: string }).code);
    expect(codes.filter((code) => code === 'tin-must-be-registered')).toHaveLength(missesMax);
    expect(codes.filter((code) => code === 'decision-must-allow-this-event')).toHaveLength(2);
    const [ofNobody, ofSomebody] = [
      await officer.send(openByNumberContract, opening(nextTin())),
      await officer.send(openByNumberContract, opening(known)),
    ];
    expect(ofNobody).toMatchObject({
      status: 422,
      body: { code: 'decision-must-allow-this-event', law: '26 U.S.C. § 6103(h)(1)' },
    });
    expect(ofSomebody.text).toBe(ofNobody.text);
    const { findings } = ofNobody.body as {
      findings: { holds: boolean; sentence: string; cureSentence?: string }[];
    };
    const [stop] = findings.filter(({ holds }) => !holds);
    expect(stop?.sentence).toBe(
      'Numbers tried on this business day that belong to nobody: 10. No more than 10 may.',
    );
    expect(stop?.cureSentence).toContain('You can try again on');
    expect(await officer.refused(registerTaxpayerContract, registering(nextTin()))).toMatchObject({
      code: 'decision-must-allow-this-event',
    });
    const stopped = await house.look((batch) =>
      batch.run(sql`select from platform.read_log where actor_id = ${idOf('Y. Serrano')}
        and operation = 'taxpayers.open-by-number' and because like 'refused: decision-must-allow%'`),
    );
    expect(stopped).toHaveLength(4);
    expect(await runDailyQueries(house.runtime)).toContainEqual({
      query: 'number-after-number',
      law: '26 U.S.C. § 6103(h)(1)',
      taxpayerIds: [],
      personIds: [idOf('Y. Serrano')],
    });
    await (await house.signIn('M. Reyes')).must(openByNumberContract, opening(known));
    house.moveTo('2023-04-04T13:00:00.000Z');
    await officer.must(openByNumberContract, opening(known));
  });
});
