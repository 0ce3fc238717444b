import { findOffice, findPerson } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { z } from 'zod';
import type { Appeal, ImportAppealBody } from '../process/appeal-record.ts';
import { appealTable } from '../process/appeal.ts';
import { grantToEmployee, grantToTeam } from '../store/appeal-grants.ts';
import { appealKind } from '../store/appeal-store.ts';
import { insertCaseAction } from '../store/case-action-store.ts';
import { appealView } from './appeal-view.ts';
import { importAppealContract } from './import-appeal.contract.ts';
import { readReceived } from './read-received.ts';

type Input = z.output<typeof importAppealContract.input>;

/** A case that began in the old system goes on as one: its number finds it, its mediations stand in it. */
export const importAppeal = commandOperation(importAppealContract, async (scene) => {
  const { input, eyes, tx, actor, law } = scene;
  const appealId = derivedId(input.commandId, 'appeal');
  const received = await readReceived(tx, input, appealId);
  if (isRefusal(received)) return received;
  const wrong = await whatIsWrong(tx, input);
  if (wrong) return wrong;
  const step = move(appealTable, { state: 'none', event: 'import-appeal', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body = bodyOf(input, appealId, received.matters);
  const { receivedAt: occurredAt } = input;
  const appeal = await record(tx, { kind: appealKind, step, body, occurredAt });
  await insertLegacyActions(tx, appeal, input);
  await grantToTeam(tx, appeal);
  await grantToEmployee(tx, appeal);
  return await appealView(eyes, appeal, actor, law);
});

async function whatIsWrong(tx: Tx, input: Input): Promise<Refusal | undefined> {
  const [office, manager, employee] = [
    await findOffice(tx, input.officeId),
    await findPerson(tx, input.teamManagerId),
    await findPerson(tx, input.employeeId),
  ];
  if (office?.kind !== 'appeals') return refuse({ code: 'office-must-be-of-appeals', field: 'officeId' });
  if (employee?.role !== 'appeals-technical-employee')
    return refuse({ code: 'person-must-be-technical-employee', field: 'employeeId' });
  if (manager?.role !== 'appeals-team-manager')
    return refuse({ code: 'person-must-be-team-manager', field: 'teamManagerId' });
  const backwards = input.mediations.some(({ inDay, outDay }) => outDay !== undefined && outDay < inDay);
  return backwards ? refuse({ code: 'mediation-must-end-after-it-began', field: 'mediations' }) : undefined;
}

type Told = Exclude<Awaited<ReturnType<typeof readReceived>>, Refusal>['matters'];

function bodyOf(input: Input, appealId: string, matters: Told): ImportAppealBody {
  const { commandId, taxpayerId, kind, channel, receivedAt, postmarkDay, legacyNumber } = input;
  return {
    taxpayerId,
    appealId,
    kind,
    channel,
    receivedAt,
    postmarkDay,
    legacyNumber,
    groupId: derivedId(commandId, 'appeal-group'),
    timeliness: 'not-decided',
    matters: matters.map(({ recordId, periods, ...matter }) => ({
      ...matter,
      ...(matter.acts.at(-1) ?? { act: 'none-of-these', actDay: 'unknown' }),
      ...(recordId !== undefined && { recordId }),
      ...(periods !== undefined && { periods }),
    })),
    officeId: input.officeId,
    atmPersonId: input.teamManagerId,
    atePersonId: input.employeeId,
    transferredDay: input.transferredDay,
  };
}

/** The days of the old record, each as a row that says where it comes from. */
async function insertLegacyActions(tx: Tx, appeal: Appeal, input: Input): Promise<void> {
  const { taxpayerId, appealId } = appeal;
  const own = { taxpayerId, appealId, imported: true, told: input.legacyNumber };
  await insertCaseAction(tx, { ...own, code: 'receipt', onDay: appeal.receivedDay });
  for (const [index, { inDay, outDay, result }] of input.mediations.entries()) {
    const subjectId = derivedId(appealId, 'legacy-mediation', String(index));
    const about = { ...own, subjectKind: 'support-request', subjectId };
    await insertCaseAction(tx, { ...about, code: 'MI', onDay: inDay });
    if (outDay === undefined) continue;
    await insertCaseAction(tx, {
      ...about,
      code: 'MO',
      onDay: outDay,
      ...(result !== undefined && { result }),
    });
  }
}
