import type { Check } from './check.ts';
import { citations } from './checks/citations.ts';
import { clocks } from './checks/clocks.ts';
import { datedValues } from './checks/dated-values.ts';
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
import { wordKeys } from './checks/word-keys.ts';
import { words } from './checks/words.ts';

/** Every rule that tidy holds. STYLE.md says why each is there. */
export const checks: readonly Check[] = [
  rooms,
  doors,
  parameters,
  datedValues,
  legalNumbers,
  ruleFiles,
  citations,
  states,
  clocks,
  words,
  wordKeys,
  vocabulary,
  sizes,
  namedImports,
  leftovers,
  machinePaths,
  lockFile,
];
