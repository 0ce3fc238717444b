import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zCents, zId, zUnknown } from '#platform/http/schemas.ts';
import { zInputView, zModuleView } from './module-view.contract.ts';

export const listModulesContract = query({
  operation: 'accounts.list-modules',
  path: '/accounts/:taxpayerId/modules',
  summary: 'What a taxpayer owes, module by module, with codes posted and on their way',
  by: ['revenue-officer', 'group-manager', 'ccp-clerk', 'taxpayer', 'integrator'],
  input: z.strictObject({ taxpayerId: zId }),
  answer: z.object({
    modules: z.array(zModuleView),
    inputs: z.array(zInputView),
    /** Of all modules together, the figure that CC SUMRY shows. */
    unpaidBalanceOfAssessmentsCents: zUnknown(zCents),
  }),
  reads: (input) => [input.taxpayerId],
});
