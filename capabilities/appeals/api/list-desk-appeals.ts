import { listPersons, type Person } from '#capabilities/casework/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import type { Law } from '#kernel/law/law.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { type Deadline, listOpenDeadlines } from '#platform/record/deadlines.ts';
import type { Appeal } from '../process/appeal-record.ts';
import { isWithCollection } from '../process/appeal.ts';
import { listDeskAppeals as listRecords } from '../store/find-appeals.ts';
import type { AppealRow } from './appeal-view.contract.ts';
import { deadlineView } from './appeal-deadlines-view.ts';
import { appealWork } from './appeal-work-view.ts';
import { listDeskAppealsContract } from './list-desk-appeals.contract.ts';

/** What lies on the desk: what is due first on top, and then what came first. */
export const listDeskAppeals = queryOperation(listDeskAppealsContract, async ({ input, eyes, law }) => {
  const found = await listRecords(eyes, input.legacyNumber);
  const appeals = found.filter(({ state }) => !isWithCollection(state));
  const deadlines = await listOpenDeadlines(
    eyes,
    appeals.map(({ appealId }) => appealId),
  );
  const taxpayers = await listTaxpayers(eyes, [...new Set(appeals.map(({ taxpayerId }) => taxpayerId))]);
  const names = new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name]));
  const ateIds = appeals.map(({ atePersonId }) => atePersonId).filter((id) => id !== undefined);
  const employees = await listPersons(eyes, [...new Set(ateIds)]);
  const known = { names, deadlines, employees };
  const rows = await Promise.all(appeals.map((appeal) => rowOf(eyes, appeal, known, law)));
  return { appeals: rows.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1)) };
});

type Known = {
  readonly names: ReadonlyMap<string, string>;
  readonly deadlines: readonly Deadline[];
  readonly employees: readonly Person[];
};

async function rowOf(
  eyes: Eyes,
  appeal: Appeal,
  { names, deadlines, employees }: Known,
  law: Law,
): Promise<AppealRow> {
  const { appealId, taxpayerId, kind, state, timeliness, receivedDay, legacyNumber, atePersonId } = appeal;
  const next = deadlines.find(({ recordId }) => recordId === appealId);
  const work = await appealWork(eyes, appeal, law);
  const employee = employees.find(({ personId }) => personId === atePersonId);
  const taxpayerName = names.get(taxpayerId);
  return {
    appealId,
    taxpayerId,
    kind,
    state,
    timeliness,
    receivedDay,
    inMediation: work?.mediations.some(({ outDay }) => outDay === undefined) ?? false,
    exceptions: work?.exceptions ?? [],
    ...(taxpayerName !== undefined && { taxpayerName }),
    ...(legacyNumber !== undefined && { legacyNumber }),
    ...(employee && { employee: { personId: employee.personId, name: employee.name } }),
    ...(next && { nextDeadline: deadlineView(next) }),
  };
}

/** Rows without a day stand behind those with one, in the order of their receipt. */
function dueOf({ nextDeadline, receivedDay }: AppealRow): string {
  return nextDeadline === undefined ? `later ${receivedDay}` : `due ${nextDeadline.dueDay}`;
}
