import { movesFor } from '#kernel/process/move.ts';
import type { Actor } from '#platform/access/actor.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { NotFound } from '#platform/http/operation.ts';
import type { Authority } from '../process/authority-record.ts';
import { authorityTable } from '../process/authority.ts';
import { findAuthority } from '../store/authority-store.ts';
import type { AuthorityView } from './authority-view.contract.ts';

/** An authority with what this person may do next. */
export function authorityView(authority: Authority, { role }: Actor): AuthorityView {
  const { compartment: _compartment, version: _version, ...shown } = authority;
  const moves = movesFor(authorityTable, { state: authority.state, role, decisions: {} });
  return { ...shown, moves: moves.map(({ event, allowed }) => ({ event, allowed })) };
}

/** The authority that a command names, under the taxpayer that it has locked. */
export async function findOwnAuthority(
  eyes: Eyes,
  { authorityId, taxpayerId }: { readonly authorityId: string; readonly taxpayerId: string },
): Promise<Authority> {
  const authority = await findAuthority(eyes, authorityId);
  if (authority?.taxpayerId !== taxpayerId) throw new NotFound();
  return authority;
}
