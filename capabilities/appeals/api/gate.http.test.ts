import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../../scenarios/support/house.ts';
import { given, newTaxpayer } from '../../../scenarios/support/cases.ts';
import { recordAgreed } from '../../../scenarios/support/settle.ts';
import { findAgreementContract } from '#capabilities/installment-agreements/api/find-agreement.contract.ts';
import { findRequestContract } from '#capabilities/installment-agreements/api/find-request.contract.ts';
import { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import type { Day } from '#kernel/calendar/day.ts';
import { newId } from '#platform/ids.ts';
import { insertCaseAction } from '../records.ts';
import { acknowledged, matterOf } from '../testing.ts';
import { approveClosingContract } from './approve-closing.contract.ts';
import { findAppealContract } from './find-appeal.contract.ts';
import { recordSettlementContract } from './record-settlement.contract.ts';
import { reopenDiscussionsContract } from './reopen-discussions.contract.ts';
import { submitForClosingContract } from './submit-for-closing.contract.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('pglite', '2026-02-02T14:00:00.000Z');
});
afterAll(() => house.close());

const own = ({ taxpayerId, appealId }: { taxpayerId: string; appealId: string }) => ({
  taxpayerId,
  appealId,
});
const sandoval = () => house.signIn('E. Sandoval');
const whitlock = () => house.signIn('G. Whitlock');

type Named = { readonly taxpayerId: string; readonly appealId: string };

/** What mediation writes into the record of the appeal, as it does in its own commands. */
function mediation({ taxpayerId, appealId }: Named, code: 'MI' | 'MO', subjectId: string, onDay: string) {
  const about = { subjectKind: 'support-request', subjectId };
  return house.locked(taxpayerId, (tx) =>
    insertCaseAction(tx, { taxpayerId, appealId, code, onDay: onDay as Day, ...about }),
  );
}

async function submission() {
  const appeal = await acknowledged(house);
  const outcomes = appeal.matters.map(({ matterId }) => ({ matterId, outcome: 'sustained' as const }));
  return { appeal, told: { ...own(appeal), outcomes, told: 'No change' } };
}

test('[PAM-081] [PAM-127] over an open support request nobody submits; after its MO submission is accepted', async () => {
  const { appeal, told } = await submission();
  const subjectId = newId();
  await mediation(appeal, 'MI', subjectId, '2026-01-30');
  for (const somebody of [await sandoval(), await whitlock()]) {
    const refused = await somebody.refused(submitForClosingContract, told);
    expect(refused).toMatchObject({
      status: 422,
      findings: [{ test: 'support-requests-closed', compared: { value: [subjectId] } }],
    });
    const view = await somebody.must(findAppealContract, { appealId: appeal.appealId });
    expect(view.work).toMatchObject({
      closing: { outcome: 'must-not-close' },
      mediations: [{ inDay: '2026-01-30' }],
    });
    expect(view.moves.find(({ event }) => event === 'submit-for-closing')?.allowed).toBe(false);
  }
  await mediation(appeal, 'MO', subjectId, '2026-02-02');
  const submitted = await (await sandoval()).must(submitForClosingContract, told);
  expect(submitted).toMatchObject({ state: 'submitted', outcome: 'sustained', submittedDay: '2026-02-02' });
});

test('[PAM-082] what was opened after the submission bars the approval; a bare call to close is refused and kept', async () => {
  const { appeal, told } = await submission();
  const manager = await whitlock();
  expect((await manager.send(approveClosingContract, own(appeal))).status).toBe(409);
  await (await sandoval()).must(submitForClosingContract, told);
  const subjectId = newId();
  await mediation(appeal, 'MI', subjectId, '2026-02-02');
  expect(await manager.refused(approveClosingContract, own(appeal))).toMatchObject({ status: 422 });
  const kept = await house.look((batch) =>
    batch.run(sql<{ status: number }>`
      select status from platform.command
      where taxpayer_id = ${appeal.taxpayerId} and operation = 'appeals.approve-closing' order by status`),
  );
  expect(kept.map(({ status }) => status)).toEqual([409, 422]);
  await mediation(appeal, 'MO', subjectId, '2026-02-02');
  const closed = await manager.must(approveClosingContract, own(appeal));
  expect(closed).toMatchObject({ state: 'closed', closedDay: '2026-02-02', moves: [] });
  await house.settle();
  const { rows } = await (await house.signIn('M. Reyes')).must(listQueueContract, { whose: 'mine' });
  expect(rows.some(({ kind, subjectId: of }) => kind === 'carry-out-outcome' && of === appeal.appealId)).toBe(
    true,
  );
});

test('the request and the agreement that were appealed receive what Appeals decided about each', async () => {
  const officer = await house.signIn('M. Reyes');
  const { taxpayerId } = await newTaxpayer(house, { person: 'R. Amari' });
  const receivedAt = house.runtime.clock.now();
  const { requestId } = await officer.must(receiveProposalContract, {
    taxpayerId,
    receivedAt,
    channel: 'phone',
    moduleIds: [],
    given: given(),
  });
  const { agreementId = '' } = await recordAgreed({ house, officer }, { taxpayerId, requestId });
  const whatCameOf = async (matter: ReturnType<typeof matterOf>, outcome: 'sustained' | 'granted') => {
    const appeal = await acknowledged(house, { matters: [matter] }, taxpayerId);
    const outcomes = appeal.matters.map(({ matterId }) => ({ matterId, outcome }));
    await (await sandoval()).must(submitForClosingContract, { ...own(appeal), outcomes, told: 'As heard' });
    expect((await officer.must(findRequestContract, { requestId })).appealed).toEqual([]);
    await (await whitlock()).must(approveClosingContract, own(appeal));
    await house.settle();
  };
  const onDay = '2026-02-02';
  const ofAgreement = { recordKind: 'agreement', recordId: agreementId };
  await whatCameOf({ ...matterOf('modification', '2026-01-20'), ...ofAgreement }, 'granted');
  expect(await officer.must(findAgreementContract, { agreementId })).toMatchObject({
    state: 'approved',
    appealed: [{ outcome: 'granted', onDay }],
  });
  const ofRequest = { recordKind: 'agreement-request', recordId: requestId };
  await whatCameOf({ ...matterOf('rejection', '2026-01-12'), ...ofRequest }, 'sustained');
  expect((await officer.must(findRequestContract, { requestId })).appealed).toEqual([
    { outcome: 'sustained', onDay },
  ]);
});

test('[PAM-166] a second MO for the same support request is refused', async () => {
  const { appeal } = await submission();
  const subjectId = newId();
  await mediation(appeal, 'MI', subjectId, '2026-01-05');
  await mediation(appeal, 'MO', subjectId, '2026-02-02');
  await expect(mediation(appeal, 'MO', subjectId, '2026-02-01')).rejects.toThrow(
    /case_action_mediation_once/,
  );
});

test('[PAM-163] after a mediation that was partially agreed each matter shows its own path', async () => {
  const matters = [
    matterOf('offer-rejection', '2026-01-12', 'Income'),
    matterOf('offer-rejection', '2026-01-12', 'Equity'),
  ];
  const appeal = await acknowledged(house, { matters });
  const [income] = appeal.matters;
  const employee = await sandoval();
  const settled = await employee.must(recordSettlementContract, {
    ...own(appeal),
    settlement: 'settled',
    agreedMatterIds: [income?.matterId ?? ''],
    told: 'Income agreed at the session',
  });
  expect(settled).toMatchObject({ state: 'discussed', settlement: 'settled', settledDay: '2026-02-02' });
  expect(settled.matters.map(({ described, path }) => [described, path])).toEqual([
    ['Income', 'agreement'],
    ['Equity', 'sustain'],
  ]);
  const open = await employee.must(reopenDiscussionsContract, { ...own(appeal), because: 'New figures' });
  expect(open).toMatchObject({ state: 'in-conference' });
  expect(open.settlement).toBeUndefined();
});
