import { at, type Check, type Complaint } from '../check.ts';
import { mayImport, mayUse, mayUseRecords, type Place, placeOf, pureRooms, rulesOnly } from '../house.ts';
import { type Import, importsOf } from '../imports-of.ts';
import { isCode, isTest, type SourceFile } from '../tree.ts';

/** Which room may import which, through which door, and that pure rooms have no module that is not ours. */
export const rooms: Check = {
  rule: 'rooms',
  look: (tree) => tree.filter(({ path }) => isCode(path) && !isTest(path)).flatMap(complaintsAbout),
  samples: [
    {
      files: {
        'capabilities/levy/rules/decide-levy.ts': [
          "import { day } from '#kernel/calendar/day.ts';",
          "import { waitDays } from '../parameters/wait-days.ts';",
          "import type { Module } from '#capabilities/accounts/index.ts';",
          "import { z } from 'zod';",
          "import { readFile } from 'node:fs/promises';",
          "import { insertLevy } from '../store/levy-store.ts';",
          "import { words } from '../words/en.ts';",
          "import { moduleOf } from '#capabilities/accounts/rules/module.ts';",
          "import { listModules } from '#capabilities/accounts/records.ts';",
          "import type { Path } from '#capabilities/navigator/index.ts';",
          "import { decideOther } from '#capabilities/levy/rules/decide-other.ts';",
          "import { half } from '../../../kernel/money/cents.ts';",
          "import { later } from './later';",
          "export type { Tx } from '#platform/db/lens.ts';",
          "const lazy = import('left-pad');",
        ].join('\n'),
      },
      complains: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map(
        (line) => `capabilities/levy/rules/decide-levy.ts:${line}`,
      ),
    },
    {
      files: {
        'capabilities/levy/api/serve-levy.ts': [
          "import { sql } from 'kysely';",
          "import { listModules } from '#capabilities/accounts/records.ts';",
          "import { computeInterest } from '#capabilities/accounts/index.ts';",
          "import { serveLevyContract } from './serve-levy.contract.ts';",
          "import { tx } from '#platform/db/lens.ts';",
          "import { LevyPage } from '../web/levy-page.tsx';",
          "import { start } from '#apps/server/main.ts';",
        ].join('\n'),
        'capabilities/levy/api/serve-levy.contract.ts': [
          "import { z } from 'zod';",
          "import { zDay } from '#platform/http/schemas.ts';",
          "import { tx } from '#platform/db/lens.ts';",
        ].join('\n'),
        'capabilities/levy/web/levy-page.tsx': [
          "import { useState } from 'react';",
          "import { Money } from '#ui/text/money.tsx';",
          "import { serveLevyContract } from '../api/serve-levy.contract.ts';",
          "import { serveLevy } from '../api/serve-levy.ts';",
          "import { listModules } from '#capabilities/accounts/records.ts';",
        ].join('\n'),
        'capabilities/navigator/api/decide.ts':
          "import { findModule } from '#capabilities/accounts/records.ts';",
        'capabilities/levy/helpers/levy.ts': "import { day } from '#kernel/calendar/day.ts';",
        'capabilities/lottery/rules/decide-luck.ts':
          "import { Role } from '#capabilities/casework/index.ts';",
        'platform/db/levy.ts': "import { decideLevy } from '#capabilities/levy/index.ts';",
        'ui/levy.tsx': "import { decideLevy } from '#capabilities/levy/index.ts';",
        'kernel/time.ts': "import { now } from '#platform/clock/clock.ts';",
        'vite.config.ts': "import { fonts } from './apps/web/build/fonts.ts';",
        'apps/cli/main.ts': "import project from '../../package.json';",
        'apps/server/main.ts': "import { serveLevy } from '#capabilities/levy/api/serve-levy.ts';",
        'capabilities/levy/rules/decide-levy.test.ts': "import { test } from 'vitest';",
      },
      complains: [
        'capabilities/levy/api/serve-levy.ts:6',
        'capabilities/levy/api/serve-levy.ts:7',
        'capabilities/levy/api/serve-levy.contract.ts:3',
        'capabilities/levy/web/levy-page.tsx:4',
        'capabilities/levy/web/levy-page.tsx:5',
        'capabilities/navigator/api/decide.ts:1',
        'capabilities/levy/helpers/levy.ts:1',
        'capabilities/lottery/rules/decide-luck.ts:1',
        'platform/db/levy.ts:1',
        'ui/levy.tsx:1',
        'kernel/time.ts:1',
      ],
    },
  ],
};

function complaintsAbout(file: SourceFile): readonly Complaint[] {
  const place = placeOf(file.path);
  if (place === undefined)
    return [at(file, 0, 'stands in no room of the house: move it into one (ARCHITECTURE.md lists them)')];
  return importsOf(file).flatMap((one) => {
    const message = faultOf(file.path, place, one);
    return message === undefined ? [] : [at(file, one.offset, message)];
  });
}

function faultOf(path: string, place: Place, { specifier, target }: Import): string | undefined {
  if (target === undefined) return foreignFault(place, specifier);
  if (/\/[^/.]+$/.test(target)) return `imports ${specifier}: write the file's ending, as in "./later.ts"`;
  const to = placeOf(target);
  if (to === undefined) return `imports ${specifier}, which stands in no room of the house`;
  if (to.capability !== undefined && to.capability !== place.capability)
    return doorFault(place, to, target) ?? wayFault(specifier);
  return roomFault(place, to, specifier) ?? wayFaultWithin(path, specifier, target);
}

function foreignFault({ room }: Place, specifier: string): string | undefined {
  return pureRooms.includes(room)
    ? `imports ${specifier}: ${room} is pure; take what it needs as a fact, or move the I/O to store or api`
    : undefined;
}

/** Into another capability: one of its two doors, down the graph. */
function doorFault(from: Place, to: Place, target: string): string | undefined {
  if (mayImport[from.room] === 'anything') return undefined;
  if (from.capability === undefined)
    return `imports ${target}: only apps/ may know a capability from outside`;
  if (!(mayUse[from.capability] ?? []).includes(to.capability ?? ''))
    return `imports ${target}: ${from.capability} may not use ${to.capability} (tools/tidy/house.ts)`;
  if (to.room === 'index') return undefined;
  if (to.room !== 'records')
    return `imports ${target}: use index.ts or records.ts of ${to.capability}, its doors`;
  return mayUseRecords.includes(from.room) && !rulesOnly.includes(from.capability)
    ? undefined
    : `imports ${target}: only store and api go through that door; pass the value in as a fact`;
}

function roomFault(from: Place, to: Place, specifier: string): string | undefined {
  const allowed = mayImport[from.room];
  if (allowed === 'anything' || allowed.includes(to.room)) return undefined;
  return `imports ${specifier}: ${from.room} may import ${allowed.join(', ')}, not ${to.room}`;
}

/**
 * Across the house by name, inside one part of it by relative path: an import says which of the two it is.
 */
function wayFault(specifier: string): string | undefined {
  return specifier.startsWith('.') ? `imports ${specifier}: name it "#capabilities/…"` : undefined;
}

function wayFaultWithin(path: string, specifier: string, target: string): string | undefined {
  // What lies at the root has no name to import it by.
  if (!path.includes('/') || !target.includes('/')) return undefined;
  const together = homeOf(path) === homeOf(target);
  if (together && specifier.startsWith('#'))
    return `imports ${specifier}: inside one part of the house by "./" or "../"`;
  if (!together && specifier.startsWith('.'))
    return `imports ${specifier}: across the house by its name, "#…"`;
  return undefined;
}

function homeOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'capabilities' || first === 'apps' ? `${first}/${second}` : first;
}
