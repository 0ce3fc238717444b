import { findAgreementContract, findRequestContract, receiveProposalContract } from './asks.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { linkTaxpayerContract } from '#capabilities/taxpayers/api/link-taxpayer.contract.ts';
import type { Engine } from '#platform/db/database.ts';
import { employmentTax, given, givenByEmployer, incomeTax, newTaxpayer } from './cases.ts';
import { type House, openHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

export const wednesday = '2023-04-12T13:00:00.000Z';
export const thursday = '2023-04-13T13:00:00.000Z';

/** An officer and a manager with requests on their way to effect. */
export type EffectDesk = {
  readonly house: House;
  readonly officer: Visitor;
  readonly manager: Visitor;
};

/** Opens a house on a Wednesday morning. */
export async function openEffectDesk(engine: Engine): Promise<EffectDesk> {
  const house = await openHouse(engine, wednesday);
  return { house, officer: await house.signIn('M. Reyes'), manager: await house.signIn('J. Ortiz') };
}

/** A request of an individual, received on Wednesday. */
export async function receiveRequest(
  { house, officer }: EffectDesk,
  facts = given(),
  modules = [incomeTax(2019, 486_000), incomeTax(2021, 394_000)],
) {
  house.moveTo(wednesday);
  const { taxpayerId, moduleIds } = await newTaxpayer(house, { modules });
  const { requestId } = await officer.must(receiveProposalContract, {
    taxpayerId,
    receivedAt: wednesday,
    channel: 'phone',
    moduleIds: [],
    given: facts,
  });
  return { taxpayerId, requestId, moduleIds };
}

/** A request of an employer that owes trust fund tax: its agreement needs approval. */
export async function receiveOfEmployer({ house, officer }: EffectDesk) {
  house.moveTo(wednesday);
  const modules = [employmentTax('202206', 610_000), employmentTax('202209', 905_000)];
  const { taxpayerId } = await newTaxpayer(house, { name: 'Doyle Trucking', kind: 'corporation', modules });
  const { requestId } = await officer.must(receiveProposalContract, {
    taxpayerId,
    receivedAt: wednesday,
    channel: 'phone',
    moduleIds: [],
    given: givenByEmployer(82_500),
  });
  return { taxpayerId, requestId };
}

/** A request of spouses that covers what each of them owes alone. */
export async function receiveOfSpouses({ house, officer }: EffectDesk) {
  house.moveTo(wednesday);
  const one = await newTaxpayer(house, { modules: [incomeTax(2020, 486_000)] });
  const other = await newTaxpayer(house, { name: 'L. Holt', modules: [incomeTax(2021, 394_000)] });
  const { taxpayerId } = one;
  const linkedId = other.taxpayerId;
  await officer.must(linkTaxpayerContract, { taxpayerId, linkedId, relation: 'spouse' });
  const { requestId } = await officer.must(receiveProposalContract, {
    taxpayerId,
    receivedAt: wednesday,
    channel: 'phone',
    moduleIds: [],
    given: given(),
    withTaxpayerIds: [linkedId],
  });
  return { taxpayerId, requestId, linkedId };
}

/** The type of that employer's agreement. */
export const typeOfEmployer = 'ibtf-express-25' as const;

/** The agreement of a request. */
export async function agreementOf({ officer }: EffectDesk, requestId: string) {
  const { agreementId = '' } = await officer.must(findRequestContract, { requestId });
  return await officer.must(findAgreementContract, { agreementId });
}

/** The one confirmation that stands. */
export async function confirmationOf({ officer }: EffectDesk, taxpayerId: string) {
  const { letters } = await officer.must(listLettersContract, { taxpayerId });
  const standing = letters.filter(({ state }) => state !== 'void');
  const [letter] = standing;
  if (letter === undefined || standing.length !== 1) throw new Error('one confirmation is expected');
  return letter;
}
