import { moduleKey } from '../rules/facts/module-facts.ts';
import type { OnRequest } from './decide-on-request.ts';

/** Ids of the modules that the agreement covers. */
export function coveredModuleIds({
  facts,
  modules,
}: Pick<OnRequest, 'facts' | 'modules'>): readonly string[] {
  const covered = new Set(facts.modules.filter(({ included }) => included).map(moduleKey));
  return modules.filter((module) => covered.has(moduleKey(module))).map(({ moduleId }) => moduleId);
}
