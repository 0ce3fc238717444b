import { z } from 'zod';
import { rolesOfKind } from '#capabilities/casework/index.ts';
import { query } from '#platform/http/contract.ts';
import { zDay, zId, zInstant } from '#platform/http/schemas.ts';
import { referenceLists } from '../parameters/reference-lists.ts';
import { zSource } from './mediation-request-view.contract.ts';

export const zListChange = z.object({
  changeId: zId,
  list: z.enum(referenceLists),
  entry: z.string(),
  act: z.enum(['add', 'end']),
  label: z.string(),
  labelSpanish: z.string().optional(),
  detail: z.string(),
  fromDay: zDay,
  because: z.string(),
  standing: z.enum(['made', 'proposed', 'accepted', 'declined']),
  byName: z.string(),
  byRole: z.string(),
  changedAt: zInstant,
  decidedByName: z.string().optional(),
  decidedAt: zInstant.optional(),
});

const zListEntry = z.object({
  entry: z.string(),
  label: z.string(),
  labelSpanish: z.string().optional(),
  detail: z.string(),
  fromDay: zDay,
});

export const listReferenceListsContract = query({
  operation: 'mediation.list-reference-lists',
  path: '/mediation/reference-lists',
  summary: 'The lists that the program office keeps, as they stand today, with every change and proposal',
  by: rolesOfKind('staff'),
  whileHeld: true,
  input: z.strictObject({}),
  answer: z.object({
    today: zDay,
    denialReasons: z
      .array(
        z.object({
          ground: z.string(),
          label: z.string().optional(),
          labelSpanish: z.string().optional(),
          needs: z.string(),
          source: zSource,
        }),
      )
      .readonly(),
    excludedIssues: z.array(zListEntry).readonly(),
    helpLinks: z.array(zListEntry).readonly(),
    changes: z.array(zListChange).readonly(),
    /** What the reader may do with them. */
    may: z.enum(['change', 'propose', 'read']),
  }),
  reads: () => [],
});
