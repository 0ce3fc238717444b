import type { Actor } from '#platform/access/actor.ts';
import { inTransaction } from '#platform/db/lens.ts';
import { NotFound, type Operation, type QueryOperation } from '#platform/http/operation.ts';
import type { Runtime } from '#platform/http/runtime.ts';
import { invariant } from '#platform/record/invariant.ts';

/** No taxpayer, record or person has this id, and no grant names it. */
const nobody = '00000000-0000-8000-8000-0000000000ff';

export type Unanswered = { readonly operation: string; readonly thrown: unknown };

/**
 * Puts each question once that an address can ask, on behalf of nobody and about nothing, so that the first
 * visitor after a start does not wait for what is made at its first use: statements, their plans, schemas.
 * Row security shows nobody nothing, so that no taxpayer's data is read and the log of reads has nothing to
 * tell. Says which questions had another answer than nothing.
 */
export async function warmUp(
  runtime: Runtime,
  operations: readonly Operation[],
): Promise<readonly Unanswered[]> {
  const unanswered: Unanswered[] = [];
  for (const operation of operations.filter(isAskedByAddress)) {
    try {
      await askForNobody(runtime, operation);
    } catch (thrown) {
      if (!(thrown instanceof NotFound)) unanswered.push({ operation: operation.contract.operation, thrown });
    }
  }
  return unanswered;
}

function isAskedByAddress(operation: Operation): operation is QueryOperation {
  return operation.contract.kind === 'query' && operation.contract.method === 'GET';
}

/** A question whose address holds more than ids is left out. */
async function askForNobody(runtime: Runtime, { contract, handle }: QueryOperation): Promise<void> {
  const names = Array.from(contract.path.matchAll(/:(\w+)/g), ([, name]) => name);
  const { success, data: input } = contract.input.safeParse(
    Object.fromEntries(names.map((name) => [name, nobody])),
  );
  const [role] = contract.by;
  if (!success || role === undefined) return;
  const actor: Actor = { personId: nobody, name: 'Nobody', role, subjects: [nobody], language: 'en' };
  await inTransaction(runtime.database, runtime.clock, async ({ eyes }) => {
    const scene = { input, eyes: eyes(actor), actor, law: runtime.law, tools: runtime.tools };
    const answer = contract.answer.parse(await handle(scene as never));
    invariant(contract.reads(input, answer).length === 0, `${contract.operation} showed nobody a taxpayer`);
  });
}
