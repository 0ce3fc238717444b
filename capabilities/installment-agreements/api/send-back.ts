import { move } from '#kernel/process/move.ts';
import { commandOperation } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import type { SendBackBody } from '../process/agreement-request-record.ts';
import { agreementRequestTable } from '../process/agreement-request.ts';
import { sentBackPointsOf } from '../rules/sent-back-points.ts';
import { agreementRequestKind } from '../store/agreement-request-store.ts';
import { decideOnRequest } from './decide-on-request.ts';
import { findOwnRequest } from './find-own-request.ts';
import { requestView } from './request-view.ts';
import { sendBackContract } from './send-back.contract.ts';

/** A manager sends the terms back with what is disagreed with; the request is pending as before. */
export const sendBack = commandOperation(sendBackContract, async ({ input, eyes, tx, actor, law }) => {
  const before = await findOwnRequest(eyes, input);
  const step = move(agreementRequestTable, { state: before.state, event: 'send-back', role: actor.role });
  if (step.kind === 'refused') return refuse(step);
  const { grant } = (await decideOnRequest(tx, before, actor, law)).decisions;
  invariant(grant && before.terms, 'what waits for approval has terms, and a decision on them');
  const points = sentBackPointsOf(input.points, grant.findings, before.terms);
  if (points === undefined) return refuse({ code: 'point-must-be-of-this-case', field: 'points' });
  const covers = points.map((point) => (point.kind === 'term' ? point.term : point.finding.law.cite));
  const body: SendBackBody = { because: input.because, points, covers };
  return await requestView(
    eyes,
    await record(tx, { kind: agreementRequestKind, before, step, body }),
    actor,
    law,
  );
});
