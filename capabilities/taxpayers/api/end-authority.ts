import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { record } from '#platform/record/record.ts';
import type { EndAuthorityBody } from '../process/authority-record.ts';
import { authorityTable } from '../process/authority.ts';
import { authorityKind } from '../store/authority-store.ts';
import { authorityView, findOwnAuthority } from './authority-view.ts';
import { endAuthorityContract } from './end-authority.contract.ts';

/** From today on the representative may not act any more. */
export const endAuthority = commandOperation(endAuthorityContract, async ({ input, eyes, tx, actor }) => {
  const before = await findOwnAuthority(eyes, input);
  const step = move(authorityTable, { state: before.state, event: 'end-authority', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: EndAuthorityBody = { because: input.because };
  return authorityView(await record(tx, { kind: authorityKind, before, step, body }), actor);
});
