import { sql } from 'kysely';
import { expect } from 'vitest';
import { listInputs, listModules } from '#capabilities/accounts/records.ts';
import { listOpenTasks } from '#capabilities/casework/store/task-store.ts';
import { agreementBarsLevy } from '#capabilities/installment-agreements/process/agreement.ts';
import {
  barsLevy,
  hasAgreement,
  waitsForApproval,
} from '#capabilities/installment-agreements/process/agreement-request.ts';
import type { AgreementRequest } from '#capabilities/installment-agreements/process/agreement-request-record.ts';
import { listRequests } from '#capabilities/installment-agreements/store/agreement-request-store.ts';
import { listAgreements } from '#capabilities/installment-agreements/store/agreement-store.ts';
import { verifyHistory } from '#platform/audit/verify-history.ts';
import type { Batch } from '#platform/db/lens.ts';
import { listDeadlines } from '#platform/record/deadlines.ts';
import { listHistory } from '#platform/record/history.ts';

/** Which deadlines of a request are open in which state. */
function openDeadlinesOf({ state, codeFor, codeAsked }: AgreementRequest): readonly string[] {
  if (state === 'perfecting') return ['supply-missing-parts'];
  const codes = barsLevy(state) && codeFor.length > 0 && !codeAsked ? ['identify-pending'] : [];
  return waitsForApproval(state) ? [...codes, 'approve-agreement'].toSorted() : codes;
}

/** Which work about a request is open in which state, once the effects are carried out. */
function openWorkOf({ state, codeFor, codeAsked }: AgreementRequest): readonly string[] {
  const code = codeFor.length > 0 && !codeAsked ? ['input-pending-code'] : [];
  const work: Readonly<Record<AgreementRequest['state'], readonly string[]>> = {
    none: [],
    received: ['learn-missing-facts'],
    perfecting: ['ask-for-missing-parts'],
    pending: ['decide-request', ...code],
    approval: ['approve-agreement', ...code],
    approved: [],
    withdrawn: [],
    'not-processable': [],
  };
  return work[state];
}

/** What has to hold of a taxpayer after every step, whatever the step was. */
export async function expectTaxpayerInOrder(
  batch: Batch,
  taxpayerId: string,
  settled: boolean,
): Promise<void> {
  const requests = await listRequests(batch, taxpayerId);
  const deadlines = await listDeadlines(batch, taxpayerId);
  const tasks = await listOpenTasks(batch, taxpayerId);
  for (const request of requests) {
    const { requestId, state, pendingFrom } = request;
    const open = deadlines.filter(({ recordId, closedBecause }) => recordId === requestId && !closedBecause);
    expect([state, open.map(({ kind }) => kind).toSorted()]).toEqual([state, openDeadlinesOf(request)]);
    expect(barsLevy(state) && pendingFrom === undefined).toBe(false);
    if (!settled) continue;
    const work = tasks
      .filter(({ subjectId }) => subjectId === requestId)
      .map(({ kind }) => kind)
      // It hangs on the days that an approval has waited, and stays until the taxpayer was told.
      .filter((kind) => kind !== 'tell-of-delay');
    expect([state, work.toSorted()]).toEqual([state, openWorkOf(request).toSorted()]);
  }
  await expectCodesInOrder(batch, taxpayerId, requests);
  for (const { kind, ownerId } of tasks)
    expect([kind, await seesWork(batch, taxpayerId, ownerId)]).toEqual([kind, true]);
}

/** Whether whoever holds a task may see what it is about. */
async function seesWork(batch: Batch, taxpayerId: string, subjectId: string): Promise<boolean> {
  const rows = await batch.run(sql`
    select from platform.access_grant where taxpayer_id = ${taxpayerId} and subject_id = ${subjectId}
      and compartment = 'collection' and from_at <= ${batch.now} and until_at > ${batch.now}`);
  return rows.length > 0;
}

/**
 * IRM 5.14.1.3(2): AC 063 alone on the first day, AC 043 before it on every later one; never both for one
 * day.
 */
async function expectCodesInOrder(
  batch: Batch,
  taxpayerId: string,
  requests: readonly AgreementRequest[],
): Promise<void> {
  const inputs = await listInputs(batch, taxpayerId);
  const modules = await listModules(batch, taxpayerId);
  const agreements = (await listAgreements(batch, taxpayerId)).filter(({ state }) =>
    agreementBarsLevy(state),
  );
  const approved = requests.filter(({ state }) => hasAgreement(state));
  expect(agreements.map(({ requestId }) => requestId).toSorted()).toEqual(
    approved.map(({ requestId }) => requestId).toSorted(),
  );
  for (const { requestId, moduleIds, fromDay, terms } of agreements) {
    const request = approved.find((one) => one.requestId === requestId);
    const atOnce = request !== undefined && batch.dayOf(request.completedAt) === fromDay;
    expect([atOnce, atOnce && request.codeAsked]).toEqual([atOnce, false]);
    expect(moduleIds.length).toBeGreaterThan(0);
    expect(terms.paymentCents).toBeGreaterThan(0);
    for (const moduleId of moduleIds) {
      const codes = inputs.filter((input) => input.moduleId === moduleId).map(({ actionCode }) => actionCode);
      expect(codes).toContain('063');
      const module = modules.find((one) => one.moduleId === moduleId);
      const takesNone = module?.status === '72' || module?.kindOfTax === 'shared-responsibility';
      if (!atOnce && !takesNone) expect(codes).toContain('043');
      if (takesNone && module.status === '72') expect(codes).not.toContain('043');
    }
  }
}

/** Every entry follows the one before it, and every record's versions run without a gap. */
export async function expectContiguousHistory(batch: Batch, taxpayerId: string): Promise<void> {
  expect((await verifyHistory(batch, taxpayerId)).breaches).toEqual([]);
  const history = await listHistory(batch, taxpayerId);
  expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
  const recordedAt = history.map((entry) => entry.recordedAt);
  expect(recordedAt).toEqual(recordedAt.toSorted());
  const last = new Map<string, { readonly version: number; readonly to: string }>();
  for (const { recordId, version, from, to, occurredAt, recordedAt: at } of history) {
    const before = last.get(recordId) ?? { version: 0, to: 'none' };
    expect([recordId, version, from]).toEqual([recordId, before.version + 1, before.to]);
    expect(occurredAt <= at).toBe(true);
    last.set(recordId, { version, to });
  }
}
