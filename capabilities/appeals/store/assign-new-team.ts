import { type Decisions, move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { record } from '#platform/record/record.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { appealTable } from '../process/appeal.ts';
import type { Appeal, AppealTeam, AssignNewTeamBody } from '../process/appeal-record.ts';
import { appealKind } from './appeal-store.ts';
import { handOver } from './hand-over.ts';

/** Gives an appeal to a new team, which the program office has named; mediation decides whether it may. */
export async function assignNewTeam(
  tx: Tx,
  before: Appeal,
  assigned: Required<AppealTeam>,
  beside: { readonly decisions: Decisions; readonly told?: string },
): Promise<Appeal | Refusal> {
  const step = move(appealTable, { state: before.state, event: 'assign-new-team', role: tx.actor.role });
  if (step.kind === 'refused') return refuse(step);
  const body: AssignNewTeamBody = { assigned };
  const kept = { ...step, decisions: beside.decisions };
  const after = await record(tx, { kind: appealKind, before, step: kept, body });
  await handOver(tx, before, after, beside.told);
  return after;
}
