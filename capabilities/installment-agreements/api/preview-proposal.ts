import { queryOperation } from '#platform/http/operation.ts';
import { decideGrant } from '../rules/decide-grant.ts';
import { determine } from '../rules/determine.ts';
import { loadCase } from '../store/load-case.ts';
import { decideReceipt } from './decide-receipt.ts';
import { determinationView } from './determination-view.ts';
import { grantFactsOf } from './grant-facts.ts';
import { outlookOf } from './outlook.ts';
import { previewProposalContract } from './preview-proposal.contract.ts';

/** Decides on a proposal that is still being taken, on what the person may see, and keeps nothing. */
export const previewProposal = queryOperation(previewProposalContract, async ({ input, eyes, law }) => {
  const loaded = await loadCase(eyes, { ...input, completedAt: input.receivedAt });
  const { facts, modules } = loaded;
  const onDay = eyes.dayOf(input.receivedAt);
  const determination = determine(facts, law, onDay);
  const receipt = decideReceipt(facts, modules, onDay, law);
  const moment = {
    onDay: eyes.today,
    pendingCodeDue: receipt.codeFor.length > 0,
    pendingCodeAsked: false,
  };
  const grantFacts = grantFactsOf(facts, receipt.pending, determination, determination.type, moment, law);
  const grant = decideGrant(grantFacts, law);
  return {
    determination: determinationView(determination),
    pendingCode: receipt.pendingCode.decision,
    grant,
    outlook: outlookOf(loaded, grant, law, onDay),
  };
});
