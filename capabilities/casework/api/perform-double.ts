import { isOpenDouble } from '#capabilities/taxpayers/index.ts';
import { listDoubleRecords } from '#capabilities/taxpayers/records.ts';
import { insertGrant } from '#platform/access/grants.ts';
import type { Tx } from '#platform/db/lens.ts';
import type { Effect, Performer } from '#platform/jobs/effect-worker.ts';
import { findPerson } from '../store/person-store.ts';
import { officeRoleSubject } from '../store/subjects.ts';
import { closeTasksOf, openTask } from '../store/task-steps.ts';

const kind = 'decide-about-double';

/**
 * Two records are said to be one taxpayer's: the manager of whoever says so comes to see both, and decides
 * about it on the one that is the double.
 */
export const askAboutDouble: Performer = async ({ tx, effect }) => {
  const { taxpayerId } = effect;
  const one = await doubleOf(tx, effect);
  const officer = one && (await findPerson(tx, one.officerId));
  if (one === undefined || officer?.officeId === undefined || !isOpenDouble(one.state)) return;
  const ownerId = officeRoleSubject(officer.officeId, 'group-manager');
  for (const compartment of ['shared', 'collection'])
    await insertGrant(tx, { taxpayerId, compartment, subjectId: ownerId, because: 'asked about a double' });
  if (one.part === 'double')
    await openTask(tx, { taxpayerId, kind, subjectKind: 'taxpayer', subjectId: taxpayerId, ownerId });
};

export const closeQuestionOfDouble: Performer = async ({ tx, effect: { taxpayerId } }) => {
  await closeTasksOf(tx, { taxpayerId, subjectId: taxpayerId, kind, because: 'done' });
};

async function doubleOf(tx: Tx, { taxpayerId, body }: Effect) {
  const said = await listDoubleRecords(tx, [taxpayerId]);
  return said.find(({ doubleRecordId }) => doubleRecordId === body.recordId);
}
