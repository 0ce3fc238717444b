import { decideAuthority } from '#capabilities/taxpayers/index.ts';
import type { Law } from '#kernel/law/law.ts';
import { queryOperation } from '#platform/http/operation.ts';
import { takesFacts } from '../process/agreement-request.ts';
import { decideGrant } from '../rules/decide-grant.ts';
import { determine } from '../rules/determine.ts';
import { loadCase, type LoadedCase } from '../store/load-case.ts';
import { decideCoverageOf } from './covered-balances.ts';
import { decideReceipt } from './decide-receipt.ts';
import { determinationView } from './determination-view.ts';
import { grantFactsOf } from './grant-facts.ts';
import { findOpenRequest, listRequestsBeingWorked } from './open-request.ts';
import { outlookOf } from './outlook.ts';
import { previewProposalContract } from './preview-proposal.contract.ts';

/** Decides on a proposal that is still being taken, on what the person may see, and keeps nothing. */
export const previewProposal = queryOperation(previewProposalContract, async ({ input, eyes, law }) => {
  const [loaded, beingWorked] = await Promise.all([
    loadCase(eyes, { ...input, completedAt: input.receivedAt }),
    listRequestsBeingWorked(eyes, input),
  ]);
  const { facts, modules } = loaded;
  const onDay = eyes.dayOf(input.receivedAt);
  const determination = determine(facts, law, onDay);
  const receipt = decideReceipt(facts, modules, onDay, law);
  const moment = {
    onDay: eyes.today,
    pendingCodeDue: receipt.codeFor.length > 0,
    pendingCodeAsked: false,
    // Terms are settled once the proposal is recorded.
    formFindings: [],
    termsFindings: [],
    disclosureFindings: [],
  };
  const grantFacts = grantFactsOf(facts, receipt.pending, determination, determination.type, moment, law);
  const grant = decideGrant(grantFacts, law);
  const open = await findOpenRequest(eyes, beingWorked, loaded, law);
  const authority = authorityOf(loaded, law);
  return {
    determination: determinationView(determination),
    pendingCode: receipt.pendingCode.decision,
    grant,
    outlook: outlookOf(loaded, grant, law, onDay, 'taken'),
    coverage: decideCoverageOf(loaded, input, onDay, law),
    ...(authority && { authority }),
    ...(open && { openRequest: openRequestView(open) }),
  };
});

/** Whether the representative has authority, where one proposes: the first answer that says no, or yes. */
function authorityOf({ authority }: LoadedCase, law: Law) {
  const decisions = authority.map((facts) => decideAuthority(facts, law));
  return decisions.find(({ outcome }) => outcome === 'not-authorized') ?? decisions[0];
}

function openRequestView({ request, belongs }: NonNullable<Awaited<ReturnType<typeof findOpenRequest>>>) {
  const { requestId, receivedAt, given } = request;
  const { payment } = given.request;
  return {
    requestId,
    receivedAt,
    ...(payment !== 'unknown' && payment.kind === 'amount' && { proposedPaymentCents: payment.amountCents }),
    maySupply: takesFacts(request.state),
    belongs,
  };
}
