import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zId } from '#platform/http/schemas.ts';
import { reviewers } from '../process/roles.ts';
import { zMailingView } from './mediation-request-view.contract.ts';

export const zOutgoing = zMailingView.extend({ taxpayerId: zId, subjectKind: z.string() });

export const listMailingsContract = query({
  operation: 'mediation.list-mailings',
  path: '/mediation/mailings',
  summary: 'E-mail about mediation requests as it was sent, or kept where there is no mail server',
  by: reviewers,
  input: z.strictObject({}),
  answer: z.object({ mailings: z.array(zOutgoing).readonly() }),
  reads: (_input, { mailings }) => [...new Set(mailings.map(({ taxpayerId }) => taxpayerId))],
});
