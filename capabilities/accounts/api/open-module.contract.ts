import { z } from 'zod';
import { rolesFor } from '#kernel/process/transition.ts';
import { command } from '#platform/http/contract.ts';
import { zCents, zDay, zId, zUnknown } from '#platform/http/schemas.ts';
import { kindsOfTax } from '../parameters/kinds-of-tax.ts';
import { moduleTable } from '../process/module.ts';
import { zModuleView } from './module-view.contract.ts';

const zOwed = zUnknown(zCents).default('unknown');
const zFlag = zUnknown(z.boolean({ error: 'true, false or "unknown"' })).default('unknown');

export const openModuleContract = command({
  operation: 'accounts.open-module',
  path: '/accounts/:taxpayerId/modules',
  summary: 'Open a tax module of a taxpayer with what is known of it',
  by: rolesFor(moduleTable, 'open-module'),
  locks: (input) => [input.taxpayerId],
  input: z.strictObject({
    commandId: zId,
    taxpayerId: zId,
    mft: z.string().regex(/^\d{2}$/, { error: 'two digits, such as 30' }),
    period: z.string().regex(/^\d{4}(0[1-9]|1[0-2])$/, { error: 'the last month of the period, as YYYYMM' }),
    kindOfTax: z.enum(kindsOfTax, { error: `one of ${kindsOfTax.join(', ')}` }),
    status: zUnknown(z.string().regex(/^\d{2}$/, { error: 'two digits, such as 26' })).default('unknown'),
    taxCents: zOwed,
    assessedPenaltyCents: zOwed,
    assessedInterestCents: zOwed,
    assessedDay: z.union([z.literal('pre-assessed'), zUnknown(zDay)]).default('unknown'),
    returnDueDay: zUnknown(zDay).default('unknown'),
    timelyFiled: zFlag,
    csedDay: zUnknown(zDay).default('unknown'),
    restitution: zFlag,
    joint: zFlag,
    restrictedAccruals: zFlag,
  }),
  answer: zModuleView,
  refusals: ['assessed-day-must-not-be-in-the-future', 'module-must-not-be-open-yet'],
});
