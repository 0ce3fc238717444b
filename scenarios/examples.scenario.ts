import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf } from '#apps/cli/determination/answer.ts';
import { amountAnswer, findingAnswer } from '#apps/cli/determination/finding-answer.ts';
import { requestInput } from '#capabilities/accounts/records.ts';
import { readCaseFile } from '#capabilities/installment-agreements/api/case-file.contract.ts';
import type { DeterminationView } from '#capabilities/installment-agreements/api/determination.contract.ts';
import { previewProposalContract } from '#capabilities/installment-agreements/api/preview-proposal.contract.ts';
import {
  type CaseFacts,
  computePayDowns,
  determine,
  nextQuestions,
} from '#capabilities/installment-agreements/index.ts';
import { linkTaxpayerContract } from '#capabilities/taxpayers/api/link-taxpayer.contract.ts';
import { adoptedLaw } from '#capabilities/program/index.ts';
import { newTaxpayer } from './support/cases.ts';
import { actorOf, type House, openHouse } from './support/house.ts';

const receivedAt = (day: string) => `${day}T13:00:00.000Z`;
const folder = join(import.meta.dirname, '..', 'examples');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** A case file, with the hour that the screen asks for. */
function factsOf(name: string): CaseFacts {
  const file = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    request: { receivedDay: string };
  };
  const request = { receivedAt: receivedAt(file.request.receivedDay), ...file.request };
  const reading = readCaseFile({ ...file, request });
  if (reading.kind === 'problem') throw new Error(`${name}: ${JSON.stringify(reading.problem)}`);
  return reading.facts;
}

/** What `accord determine` answers, of that which the screen shows too. */
function answerOfCommandLine(facts: CaseFacts) {
  const on = facts.request.receivedDay;
  const payDowns = computePayDowns({ ...facts, onDay: on }, adoptedLaw);
  const questions = nextQuestions(facts, adoptedLaw, on);
  const answer = answerOf(determine(facts, adoptedLaw, on), payDowns, questions);
  const { request, type, types, fee, feeDetails, locatorNumber, originatorCode } = answer;
  return {
    status: request.status,
    findings: request.findings,
    type,
    types,
    fee,
    feeFindings: feeDetails.findings,
    locatorNumber,
    originatorCode,
    approval: answer.approval,
    approvalFindings: answer.approvalFindings,
    edition: answer.edition,
    on: answer.on,
  };
}

const noneAsNull = (text: string) => (text === 'none' ? null : text);

/** The same of what the screen is given, in the form of the command line. */
function answerOfScreen(view: DeterminationView): ReturnType<typeof answerOfCommandLine> {
  const { pending, types, approval } = view;
  const shown = {
    status: pending.outcome,
    findings: pending.findings.map(findingAnswer),
    type: noneAsNull(view.type),
    types: types.map(({ minimumPaymentCents, findings, ...type }) => ({
      ...type,
      minimumPayment: minimumPaymentCents === 'none' ? null : amountAnswer(minimumPaymentCents),
      findings: findings.map(findingAnswer),
    })),
    fee: amountAnswer(view.feeCents),
    feeFindings: view.feeFindings.map(findingAnswer),
    locatorNumber: noneAsNull(view.locatorNumber),
    originatorCode: noneAsNull(view.originatorCode),
    approval: approval === 'none' ? null : approval.outcome,
    approvalFindings: approval === 'none' ? [] : approval.findings.map(findingAnswer),
    edition: view.edition,
    on: view.on,
  };
  return shown as ReturnType<typeof answerOfCommandLine>;
}

describe('the decision screen and the command line', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('pglite', receivedAt('2023-04-03'));
  });
  afterAll(() => house.close());

  type Opened = NonNullable<NonNullable<Parameters<typeof newTaxpayer>[1]>['modules']>;
  const opened = (modules: CaseFacts['modules']): Opened =>
    modules.map(({ kind, balance, included: _i, crossReferenced: _c, codes: _k, ...module }) => ({
      ...module,
      kindOfTax: kind,
      taxCents: balance.taxCents,
      assessedPenaltyCents: balance.assessedPenaltyCents,
      assessedInterestCents: balance.assessedInterestCents,
    }));

  /** Puts a case on record as a person and the connected program would. */
  async function putOnRecord({ taxpayer, modules }: CaseFacts) {
    const own = modules.filter(({ crossReferenced }) => !crossReferenced);
    const others = modules.filter(({ crossReferenced }) => crossReferenced);
    const { entity: kind } = taxpayer;
    const asking = await newTaxpayer(house, { kind, modules: opened(own) });
    const linked = [];
    if (others.length > 0) {
      const other = await newTaxpayer(house, { kind, modules: opened(others) });
      const ids = { taxpayerId: asking.taxpayerId, linkedId: other.taxpayerId };
      const feed = await house.signIn('Account feed');
      await feed.must(linkTaxpayerContract, { ...ids, relation: 'cross-reference' });
      linked.push(other);
    }
    const records = [asking, ...linked];
    for (const [index, { codes }] of [...own, ...others].entries()) {
      const moduleId = records.flatMap(({ moduleIds }) => moduleIds)[index];
      for (const { tc, ac, onDay } of codes) {
        const { taxpayerId } = asking;
        const asked = {
          taxpayerId,
          moduleId: moduleId ?? '',
          code: tc,
          actionCode: ac,
          transactionDay: onDay,
        };
        await house.locked(taxpayerId, (tx) => requestInput(tx, asked), actorOf('M. Reyes'));
      }
    }
    const included = [...own, ...others].map((module) => module.included);
    return {
      taxpayerId: asking.taxpayerId,
      withTaxpayerIds: linked.map(({ taxpayerId }) => taxpayerId),
      moduleIds: records.flatMap(({ moduleIds }) => moduleIds).filter((_, index) => included[index]),
    };
  }

  /** As the screen sends it: amounts in cents, and nothing that the account and the register know. */
  function proposalOf(facts: CaseFacts) {
    const { request, taxpayer, modules: _, ...others } = facts;
    const { receivedAt: at, receivedDay: _d, completedAt: _a, completedDay: _c, channel, ...said } = request;
    const { approvedDay: _p, ...givenRequest } = said;
    const { entity: _e, ...givenTaxpayer } = taxpayer;
    return { receivedAt: at, channel, given: { ...others, request: givenRequest, taxpayer: givenTaxpayer } };
  }

  async function preview(name: string) {
    const facts = factsOf(name);
    const officer = await house.signIn('M. Reyes');
    const record = await putOnRecord(facts);
    return await officer.send(previewProposalContract, { ...record, ...proposalOf(facts) });
  }

  const unsaid = names.filter((name) => ['payroll', 'none'].includes(factsOf(name).request.channel));
  const said = names.filter((name) => !unsaid.includes(name));

  test.each(said)('say the same of the example %s', async (name) => {
    const { status, body } = await preview(name);
    expect([status, status === 200 ? '' : body]).toEqual([200, '']);
    const { determination } = previewProposalContract.answer.parse(body);
    expect(answerOfScreen(determination)).toEqual(answerOfCommandLine(factsOf(name)));
  });

  test.each(unsaid)('no proposal can be taken of the example %s, where none was made', async (name) => {
    const { status, body } = await preview(name);
    expect([status, (body as { fields: { field: string }[] }).fields[0]?.field]).toEqual([400, 'channel']);
  });

  test('few examples are without a proposal', () => {
    expect(unsaid).toEqual([1, 2, 3].map((situation) => `manual-not-pending-${situation}`));
  });
});
