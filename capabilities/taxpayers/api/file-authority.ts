import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { record } from '#platform/record/record.ts';
import type { FileAuthorityBody } from '../process/authority-record.ts';
import { authorityTable } from '../process/authority.ts';
import { readCafNumber } from '../rules/read-caf-number.ts';
import { authorityKind } from '../store/authority-store.ts';
import { authorityView } from './authority-view.ts';
import { fileAuthorityContract } from './file-authority.contract.ts';

/** Records a form of authority; it gives none before it is in force. */
export const fileAuthority = commandOperation(fileAuthorityContract, async ({ input, tx, actor }) => {
  const { commandId, filedAt, cafNumber: typed, ...form } = input;
  const cafNumber = typed === undefined ? undefined : readCafNumber(typed);
  if (filedAt > tx.now) return refuse({ code: 'filed-at-must-not-be-in-the-future', field: 'filedAt' });
  const step = move(authorityTable, { state: 'none', event: 'file-authority', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const number = cafNumber !== undefined && { cafNumber };
  const body: FileAuthorityBody = { ...form, ...number, authorityId: derivedId(commandId, 'authority') };
  return authorityView(await record(tx, { kind: authorityKind, step, body, occurredAt: filedAt }), actor);
});
