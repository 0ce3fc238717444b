import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { TermsBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { beginAgreement } from './begin-agreement.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { findOwnRequest } from './find-own-request.ts';
import { recordAgreementContract } from './record-agreement.contract.ts';
import { requestView } from './request-view.ts';

/** Records an agreement for which no approval is needed (IRM 5.14.1.4(12)). */
export const recordAgreement = commandOperation(
  recordAgreementContract,
  async ({ input, eyes, tx, actor, law }) => {
    const before = await findOwnRequest(eyes, input);
    const decided = await decideOnRequest(tx, before, actor, law);
    const step = move(agreementRequestTable, {
      state: before.state,
      event: 'record-agreement',
      role: actor.role,
      decisions: decided.decisions,
    });
    if (step.kind === 'refused') return refuse(step);
    invariant(decided.terms, 'an agreement that may be granted has terms that are all known');
    const body: TermsBody = { terms: decided.terms };
    const request = await record(tx, { kind: agreementRequestKind, before, step, body });
    await beginAgreement(tx, request, decided);
    return await requestView(eyes, request, actor, law);
  },
);
