import { queryOperation } from '#platform/http/operation.ts';
import { determine } from '../rules/determine.ts';
import { loadCase } from '../store/load-case.ts';
import { determinationView } from './determination-view.ts';
import { previewProposalContract } from './preview-proposal.contract.ts';

/** Decides on a proposal that is still being taken, on what the person may see, and keeps nothing. */
export const previewProposal = queryOperation(previewProposalContract, async ({ input, eyes, law }) => {
  const { facts } = await loadCase(eyes, { ...input, completedAt: input.receivedAt });
  return { determination: determinationView(determine(facts, law, eyes.dayOf(input.receivedAt))) };
});
