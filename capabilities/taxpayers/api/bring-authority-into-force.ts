import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import { authorityTable } from '../process/authority.ts';
import { authorityKind } from '../store/authority-store.ts';
import { authorityView, findOwnAuthority } from './authority-view.ts';
import { bringAuthorityIntoForceContract } from './bring-authority-into-force.contract.ts';

/** From now on the representative may act on what the form names. */
export const bringAuthorityIntoForce = commandOperation(
  bringAuthorityIntoForceContract,
  async ({ input, eyes, tx, actor }) => {
    const before = await findOwnAuthority(eyes, input);
    const asked = { event: 'bring-authority-into-force', role: actor.role } as const;
    const step = move(authorityTable, { state: before.state, ...asked });
    if (step.kind === 'refused') return refuse(step);
    return authorityView(await record(tx, { kind: authorityKind, before, step, body: {} }), actor);
  },
);
