import type { Check } from './check.ts';
import { citations } from './checks/citations.ts';
import { clocks } from './checks/clocks.ts';
import { doors } from './checks/doors.ts';
import { leftovers } from './checks/leftovers.ts';
import { legalNumbers } from './checks/legal-numbers.ts';
import { lockFile } from './checks/lock-file.ts';
import { machinePaths } from './checks/machine-paths.ts';
import { namedImports } from './checks/named-imports.ts';
import { parameters } from './checks/parameters.ts';
import { rooms } from './checks/rooms.ts';
import { ruleFiles } from './checks/rule-files.ts';
import { sizes } from './checks/sizes.ts';
import { states } from './checks/states.ts';
import { vocabulary } from './checks/vocabulary.ts';
import { words } from './checks/words.ts';

/** Every rule that tidy holds. STYLE.md says why each is there. */
export const checks: readonly Check[] = [
  rooms,
  doors,
  parameters,
  legalNumbers,
  ruleFiles,
  citations,
  states,
  clocks,
  words,
  vocabulary,
  sizes,
  namedImports,
  leftovers,
  machinePaths,
  lockFile,
];
