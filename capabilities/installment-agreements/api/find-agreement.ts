import { movesFor } from '#kernel/process/move.ts';
import { NotFound, queryOperation } from '#platform/http/operation.ts';
import { listHistory } from '#platform/record/history.ts';
import { agreementTable } from '../process/agreement.ts';
import { isStaff } from '../process/roles.ts';
import { findAgreement as findRecord } from '../store/agreement-store.ts';
import { decideOnActiveCode } from './active-code-of-agreement.ts';
import { agreementView } from './agreement-view.ts';
import { accountOfAgreement } from './codes-of-agreement.ts';
import { findAgreementContract } from './find-agreement.contract.ts';
import { decideOnWriting } from './put-in-effect-when-written.ts';

/** One agreement that the person may see. */
export const findAgreement = queryOperation(findAgreementContract, async ({ input, eyes, actor, law }) => {
  const agreement = await findRecord(eyes, input.agreementId);
  if (agreement === undefined) throw new NotFound();
  const { codes, paid } = await accountOfAgreement(eyes, agreement);
  const view = { ...agreementView(agreement), paid, today: eyes.today };
  if (!isStaff(actor)) return { ...view, decisions: [], codes: [], moves: [] };
  const history = await listHistory(eyes, agreement.taxpayerId, [agreement.requestId]);
  // The step that began the agreement is the last one that was recorded with the decision to grant it.
  const granted = history.findLast(({ decisions }) => decisions.some(({ rule }) => rule === 'grant'));
  const { decision } = await decideOnWriting(eyes, agreement, law);
  const { facts: _, ...writing } = decision;
  const { decision: code } = await decideOnActiveCode(eyes, agreement, law);
  const moves = movesFor(agreementTable, {
    state: agreement.state,
    role: actor.role,
    decisions: { 'written-form': decision, 'active-code': code },
  });
  return {
    ...view,
    decisions: granted?.decisions.map(({ facts: _facts, ...one }) => one) ?? [],
    codes,
    writing,
    // Whoever has asked for every code is not told that there is none left to ask for.
    moves: moves.filter(
      ({ event, allowed }) => event === 'put-in-effect' || (event === 'request-active-code' && allowed),
    ),
  };
});
