import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgreementTypeId } from '#capabilities/installment-agreements/parameters/agreement-type.ts';
import { previewProposalContract } from '#capabilities/installment-agreements/api/preview-proposal.contract.ts';
import { engines } from '#platform/db/testing.ts';
import {
  determineRequestContract,
  listFormsContract,
  receiveProposalContract,
  recordAgreementContract,
  sendForApprovalContract,
  supplyFactsContract,
  voidFormContract,
} from './support/asks.ts';
import {
  type Changes,
  employmentTax,
  given,
  givenByEmployer,
  incomeTax,
  monthly,
  newTaxpayer,
} from './support/cases.ts';
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
  const withoutForm = [
    'direct-debit-in-place',
    'form-fits-method',
    'taxpayer-signed-form',
    'bank-details-on-form',
  ];
  type Row = readonly [string, AgreementTypeId, ReturnType<typeof incomeTax>, Changes, readonly string[]];

  async function voidForms({ taxpayerId, requestId }: { taxpayerId: string; requestId: string }) {
    const { forms } = await officer.must(listFormsContract, { requestId });
    for (const { formId } of forms)
      await officer.must(voidFormContract, { taxpayerId, formId, because: 'The account is closed' });
  }

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
      'the upper streamlined type without bank details: no form stands',
      'streamlined-50',
      incomeTax(2021, 3_000_000),
      { request: { ...byDebit, directDebitInPlace: false } },
      withoutForm,
    ],
    [
      'the upper streamlined type with them, on the form that was signed',
      'streamlined-50',
      incomeTax(2021, 3_000_000),
      { request: { ...byDebit, directDebitInPlace: 'unknown' } },
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
      if (missing === withoutForm) await voidForms(ids);
      const { grant } = await officer.must(determineRequestContract, { requestId });
      const failed = grant.findings.filter(({ holds }) => holds === false).map((finding) => finding.test);
      expect(failed.filter((name) => name !== 'type-without-approval')).toEqual(missing);
      const isApproved = failed.includes('type-without-approval');
      const send = await officer.send(isApproved ? sendForApprovalContract : recordAgreementContract, ids);
      expect(send.status).toBe(missing.length === 0 ? 200 : 422);
    },
  );

  test('what a type needs is asked once the request is on record, and the signed form answers for direct debit', async () => {
    const { taxpayerId } = await newTaxpayer(house, {
      name: 'Asked Trucking',
      kind: 'corporation',
      modules: [employmentTax('202206', 610_000), employmentTax('202209', 905_000)],
    });
    const changes: Changes = {
      request: { directDebitInPlace: 'unknown' },
      finances: { asedProtected: 'unknown' },
    };
    const facts = givenByEmployer(82_500, changes);
    const proposal = { taxpayerId, receivedAt: nineOnMonday, channel: 'phone' as const, moduleIds: [] };
    const asked = { ...proposal, given: facts };
    const preview = await officer.must(previewProposalContract, asked);
    expect(preview.outlook.ask).toEqual([]);
    const { requestId } = await officer.must(receiveProposalContract, asked);
    const ids = { taxpayerId, requestId };
    const before = await officer.must(determineRequestContract, { requestId });
    expect(before.outlook.ask).toEqual([{ fact: 'asedProtected' }]);
    const known = { ...facts, finances: { ...facts.finances, asedProtected: true } };
    await officer.must(supplyFactsContract, {
      ...ids,
      suppliedAt: nineOnMonday,
      moduleIds: [],
      given: known,
    });
    // Nobody has said that direct debit is in place: the form that is signed with the account says so.
    await settle({ house, officer }, ids, 'ibtf-express-25');
    const after = await officer.must(determineRequestContract, { requestId });
    expect(after.outlook.ask).toEqual([]);
    expect(after.grant.findings.find(({ test: name }) => name === 'direct-debit-in-place')?.holds).toBe(true);
    expect((await officer.must(sendForApprovalContract, ids)).state).toBe('approval');
  });
});
