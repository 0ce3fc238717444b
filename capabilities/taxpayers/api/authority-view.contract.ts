import { z } from 'zod';
import { zDay, zId, zMove } from '#platform/http/schemas.ts';
import { readCafNumber } from '../rules/read-caf-number.ts';
import { authorityForms } from '../parameters/authority-forms.ts';
import { authorityStates } from '../process/authority.ts';

const zPeriod = z
  .string()
  .regex(/^\d{4}(0[1-9]|1[0-2])$/, { error: 'the last month of the period, as YYYYMM' });

/** The number of a representative in the Centralized Authorization File. */
export const zCafNumber = z
  .string()
  .max(20)
  .refine((text) => readCafNumber(text) !== undefined, { error: 'a CAF number, such as 0302-12345R' })
  .meta({ example: '0302-12345R' });

/** One kind of tax, from one period to another. */
export const zScope = z
  .strictObject({
    mft: z.string().regex(/^\d{2}$/, { error: 'the master file tax code, such as 30' }),
    fromPeriod: zPeriod,
    toPeriod: zPeriod,
  })
  .refine(({ fromPeriod, toPeriod }) => fromPeriod <= toPeriod, {
    path: ['toPeriod'],
    error: 'a period that is not before the first one',
  });

/** An authority as everyone who may see the taxpayer sees it. */
export const zAuthorityView = z.object({
  authorityId: zId,
  taxpayerId: zId,
  state: z.enum(authorityStates),
  form: z.enum(authorityForms),
  representativeName: z.string(),
  cafNumber: z.string().optional(),
  scope: z.array(zScope).readonly(),
  filedDay: zDay,
  inForceDay: zDay.optional(),
  endedDay: zDay.optional(),
  endedBecause: z.string().optional(),
  moves: z.array(zMove),
});

export type AuthorityView = z.output<typeof zAuthorityView>;

/** What every command on one authority carries. */
export const zAuthorityCommand = z.strictObject({ commandId: zId, taxpayerId: zId, authorityId: zId });
