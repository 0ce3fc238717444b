import { z } from 'zod';
import { query } from '#platform/http/contract.ts';
import { zDecision, zFinding, zId } from '#platform/http/schemas.ts';
import { approvers, workers } from '../process/roles.ts';
import type { AgreementCondition } from '../rules/facts/finance-facts.ts';
import type { GivenFacts } from '../rules/facts/given-facts.ts';
import type { Told } from '../rules/disclosures/disclosure-facts.ts';
import type { ChosenTerms } from '../rules/terms/chosen-terms.ts';
import type { TermsProposal } from '../rules/terms/compute-terms-proposal.ts';
import { zDetermination } from './determination.contract.ts';
import { zOutlook } from './outlook.contract.ts';
import { zTerms } from './request-view.contract.ts';

/** What was told, with who told it by name. */
export type ToldView = Told & { readonly byName: string };

export const determineRequestContract = query({
  operation: 'installment-agreements.determine-request',
  path: '/installment-agreements/requests/:requestId/determination',
  summary:
    'What a request comes to today: all types, the fee, the codes, who approves, and what was given with it',
  by: [...workers, ...approvers],
  input: z.strictObject({ requestId: zId }),
  answer: z.object({
    taxpayerId: zId,
    determination: zDetermination,
    grant: zDecision,
    pendingCode: zDecision,
    /** What is being settled with the taxpayer; absent until somebody has set it. */
    chosen: z.custom<ChosenTerms>().optional(),
    /** From what the terms start. */
    proposal: z.custom<TermsProposal>(),
    /** What the agreement would be; absent while its terms are not set. */
    terms: zTerms.optional(),
    /** Whether the terms are settled, and what is lawful and to be looked at all the same. */
    termsDecision: zDecision,
    warnings: z.array(zFinding).readonly(),
    /** The conditions that the locator number cannot have here, each with what stands in the way. */
    closedConditions: z
      .array(z.object({ condition: z.custom<AgreementCondition>(), finding: zFinding }))
      .readonly(),
    /** What the taxpayer has to be told, and what of it was. */
    disclosures: zDecision,
    told: z.array(z.custom<ToldView>()).readonly(),
    /** What is to be done while an approval is outstanding; met once its outcome is on record. */
    prompts: z.array(zFinding).readonly(),
    /** As it was given, in the form in which it may be given again. */
    given: z.custom<GivenFacts>(),
    outlook: zOutlook,
  }),
  reads: (_input, answer) => [answer.taxpayerId],
});
