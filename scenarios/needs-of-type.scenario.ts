import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import { engines } from '#platform/db/testing.ts';
import {
  determineRequestContract,
  receiveProposalContract,
  recordAgreementContract,
  sendForApprovalContract,
} from './support/asks.ts';
import { type Changes, employmentTax, given, incomeTax, monthly, newTaxpayer } from './support/cases.ts';
import { type House, openHouse } from './support/house.ts';
import type { Visitor } from './support/visitor.ts';
import { settle } from './support/settle.ts';

const nineOnMonday = '2023-04-03T13:00:00.000Z';

describe.each(engines)('what a type needs, on %s', (engine) => {
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    house = await openHouse(engine, nineOnMonday);
    officer = await house.signIn('M. Reyes');
  });
  afterAll(() => house.close());

  const judged = { statement: 'verified', lienDetermination: 'made', assetsViewed: true } as const;
  const byDebit = { ...monthly(60_000), method: 'direct-debit' } as const;
  const large = incomeTax(2021, 6_000_000);
  type Row = readonly [string, AgreementTypeId, ReturnType<typeof incomeTax>, Changes, readonly string[]];

  test.each<Row>([
    [
      'routine without a financial statement',
      'routine',
      large,
      {
        request: monthly(150_000),
        finances: { statement: 'none', lienDetermination: 'not-made', assetsViewed: false },
      },
      [
        'financial-statement-received',
        'financial-statement-verified',
        'lien-determination-made',
        'assets-viewed',
      ],
    ],
    ['routine with one', 'routine', large, { request: monthly(150_000), finances: judged }, []],
    [
      'in business without the trust fund determination',
      'ibtf',
      employmentTax('202209', 3_000_000),
      {
        taxpayer: { inBusiness: true },
        request: monthly(150_000),
        finances: { ...judged, trustFundDetermination: 'not-made' },
      },
      ['trust-fund-determination-made'],
    ],
    [
      'a partial payment without the answer about the statute',
      'partial-payment',
      large,
      {
        request: monthly(30_000),
        finances: { ...judged, abilityToPayCents: 30_000, csedExtension: 'not-answered' },
      },
      ['csed-extension-answered'],
    ],
    [
      'a partial payment with it',
      'partial-payment',
      large,
      {
        request: monthly(30_000),
        finances: { ...judged, abilityToPayCents: 30_000, csedExtension: 'not-appropriate' },
      },
      [],
    ],
    [
      'the upper streamlined type without bank details',
      'streamlined-50',
      incomeTax(2021, 3_000_000),
      { request: { ...byDebit, directDebitInPlace: false } },
      ['direct-debit-in-place'],
    ],
    [
      'the upper streamlined type with them',
      'streamlined-50',
      incomeTax(2021, 3_000_000),
      { request: { ...byDebit, directDebitInPlace: true } },
      [],
    ],
  ])(
    '[IA-C-190] [IA-C-191] [IA-C-196] [IA-C-198] is asked before the grant: %s',
    async (_, type, module, changes, missing) => {
      house.moveTo(nineOnMonday);
      const { taxpayerId } = await newTaxpayer(house, { modules: [module] });
      const proposal = { taxpayerId, receivedAt: nineOnMonday, channel: 'phone' as const, moduleIds: [] };
      const { requestId } = await officer.must(receiveProposalContract, {
        ...proposal,
        given: given(changes),
      });
      const ids = { taxpayerId, requestId };
      await settle({ house, officer }, ids, type);
      const { grant } = await officer.must(determineRequestContract, { requestId });
      const failed = grant.findings.filter(({ holds }) => holds === false).map((finding) => finding.test);
      expect(failed.filter((name) => name !== 'type-without-approval')).toEqual(missing);
      const isApproved = failed.includes('type-without-approval');
      const send = await officer.send(isApproved ? sendForApprovalContract : recordAgreementContract, ids);
      expect(send.status).toBe(missing.length === 0 ? 200 : 422);
    },
  );
});
