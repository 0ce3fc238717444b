import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { letterStates } from '../process/letter.ts';
import { writers } from '../process/roles.ts';
import { zLetterRow } from './letter-view.contract.ts';

const rowsMost = 500;

export const listOutboxContract = query({
  operation: 'correspondence.list-outbox',
  path: '/correspondence/outbox',
  summary: 'The letters of one’s own side in every case one sees, by where they stand; the earliest first',
  by: writers,
  input: z.strictObject({
    /** Without it, those that still wait for somebody: blocked, released, returned. */
    state: z.enum(letterStates, { error: `one of ${letterStates.join(', ')}` }).optional(),
    limit: z.coerce
      .number({ error: 'a count' })
      .int({ error: 'a whole count' })
      .min(1, { error: 'at least 1' })
      .max(rowsMost, { error: `at most ${rowsMost}` })
      .default(100),
    offset: z.coerce
      .number({ error: 'a count' })
      .int({ error: 'a whole count' })
      .min(0, { error: 'at least 0' })
      .default(0),
  }),
  answer: z.object({
    letters: z.array(zLetterRow.extend({ taxpayerName: z.string() })),
    /** Whether letters follow behind these. */
    more: z.boolean(),
    /** Of everything one sees, whatever was asked for. */
    counts: z.record(z.enum(letterStates), z.int().min(0)),
  }),
  reads: (_input, answer) => answer.letters.map(({ taxpayerId }) => taxpayerId),
});
