import type { Lens } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import { groundsOn } from '../rules/reference-list.ts';
import type { DenialReason } from '../rules/reason-findings.ts';
import { listListChanges } from '../store/list-store.ts';

/** A ground that the program office's list does not have today is none to give. */
export async function groundRefusal(
  lens: Lens,
  reasons: readonly Pick<DenialReason, 'ground'>[],
): Promise<Refusal | undefined> {
  const offered = groundsOn(await listListChanges(lens), lens.today).map(({ ground }) => ground);
  const strange = reasons.findIndex(({ ground }) => !offered.includes(ground));
  if (strange === -1) return undefined;
  return refuse({ code: 'ground-must-be-on-the-list', field: `reasons.${strange}.ground` });
}
