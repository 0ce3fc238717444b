import { sql } from 'kysely';
import { arrayText, type Lens } from '#platform/db/lens.ts';

/** Which tax and period a module is. */
export type ModuleName = { readonly moduleId: string; readonly mft: string; readonly period: string };

/** The names of some modules, whosever they are, as far as the lens sees them; by tax and period. */
export async function listModuleNames(
  lens: Lens,
  moduleIds: readonly string[],
): Promise<readonly ModuleName[]> {
  const rows = await lens.run(sql<{ module_id: string; mft: string; period: string }>`
    select module_id, mft, period from accounts.module
    where module_id = any (${arrayText(moduleIds)}::uuid[]) order by mft, period, module_id`);
  return rows.map(({ module_id: moduleId, mft, period }) => ({ moduleId, mft, period }));
}
