import type { Law } from '#kernel/law/law.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import type { Tx } from '#platform/db/lens.ts';
import { decideNumberTries, firstDayOfTries } from '../rules/decide-number-tries.ts';
import { countNumberTries } from '../store/number-try-store.ts';

/** Whether whoever sends this command may try one more number today, with what was counted. */
export async function decideOwnTries(tx: Tx, law: Law) {
  const facts = { onDay: tx.today, ...(await countNumberTries(tx, firstDayOfTries(tx.today))) };
  return withFacts(decideNumberTries(facts, law), facts);
}
