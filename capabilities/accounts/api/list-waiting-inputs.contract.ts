import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { confirmPostingContract } from './confirm-posting.contract.ts';
import { zInputView } from './module-view.contract.ts';

/** More codes than this are not answered at once. */
export const waitingMost = 200;

export const listWaitingInputsContract = query({
  operation: 'accounts.list-waiting-inputs',
  path: '/accounts/waiting-inputs',
  summary: 'Codes that wait for the master file, the longest first, as far as the person sees whose they are',
  by: confirmPostingContract.by.filter((role) => role !== 'system'),
  input: z.strictObject({}),
  answer: z.object({
    waiting: z.array(
      z.object({
        taxpayerId: zId,
        taxpayerName: z.string(),
        maskedTin: z.string(),
        /** MFT and the last month of the period, `30 202112`. */
        module: z.string(),
        input: zInputView,
      }),
    ),
    /** There are more, which come when these are answered. */
    more: z.boolean(),
  }),
  reads: (_input, answer) => answer.waiting.map(({ taxpayerId }) => taxpayerId),
});
