import type { AccountModule } from '#capabilities/accounts/index.ts';
import { requestInput } from '#capabilities/accounts/records.ts';
import { openTask } from '#capabilities/casework/records.ts';
import { move } from '#kernel/process/move.ts';
import type { Tx } from '#platform/db/lens.ts';
import { invariant } from '#platform/record/invariant.ts';
import { record } from '#platform/record/record.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import type { Agreement } from '../process/agreement-record.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { agreementTable } from '../process/agreement.ts';
import { decideMonitoring } from '../rules/decide-monitoring.ts';
import { modulesToCode } from '../rules/modules-to-code.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import { agreementKind, findAgreement } from '../store/agreement-store.ts';
import { agreementBody, agreementIdOf } from './agreement-body.ts';
import type { OnRequest } from './decide-on-request.ts';
import { followUpReview } from './follow-up-review.ts';
import { workerOf } from './perform-work-of-request.ts';
import { putInEffectWhenWritten } from './put-in-effect-when-written.ts';
import { signForAgency } from './sign-for-agency.ts';

/**
 * Begins the agreement whose terms were approved: signs its form for the agency, asks for TC 971 AC 063 on
 * every module (IRM 5.14.1.3(10)a), and puts it in effect at once where its form already bears the taxpayer's
 * signature.
 */
export async function beginAgreement(
  tx: Tx,
  request: AgreementRequest,
  decided: Pick<OnRequest, 'facts' | 'modules'>,
): Promise<void> {
  const { terms } = request;
  invariant(terms, `the request ${request.requestId} was approved without terms`);
  const agreement = await insertAgreement(tx, request, decided, terms);
  await markModules(tx, request, decided, agreement);
  await followUpReview(tx, request, agreement.agreementId);
  await signForAgency(tx, request);
  await putInEffectWhenWritten(tx, agreement);
}

async function insertAgreement(
  tx: Tx,
  request: AgreementRequest,
  decided: Pick<OnRequest, 'facts' | 'modules'>,
  terms: SettledTerms,
): Promise<Agreement> {
  const before = await findAgreement(tx, agreementIdOf(request));
  const state = before?.state ?? agreementTable.initial;
  const step = move(agreementTable, { state, event: 'begin-agreement', role: tx.actor.role });
  invariant(step.kind === 'moved', `the role ${tx.actor.role} may not begin an agreement from "${state}"`);
  const body = await agreementBody(tx, request, decided, terms);
  return await record(tx, { kind: agreementKind, before, step, body });
}

/**
 * The code follows an approval here by itself; what the master file does not monitor a person asks for (IRM
 * 5.14.1.3(10)a, note).
 */
async function markModules(
  tx: Tx,
  request: AgreementRequest,
  { facts, modules }: Pick<OnRequest, 'facts' | 'modules'>,
  { moduleIds, agreementId }: Agreement,
): Promise<void> {
  const monitoring = decideMonitoring({ ...facts.request, onDay: tx.today }, tx.law);
  if (monitoring.outcome === 'by-master-file')
    return await askForActiveCode(tx, modulesToCode(modules, moduleIds));
  await openTask(tx, {
    taxpayerId: request.taxpayerId,
    kind: 'request-active-code',
    subjectKind: 'agreement',
    subjectId: agreementId,
    ownerId: await workerOf(tx, request),
  });
}

/** TC 971 AC 063 of today on each of the modules, whether or not it had AC 043. */
export async function askForActiveCode(tx: Tx, modules: readonly AccountModule[]): Promise<void> {
  const { tc, ac } = agreementCodes.active;
  for (const { taxpayerId, moduleId } of modules)
    await requestInput(tx, { taxpayerId, moduleId, code: tc, actionCode: ac, transactionDay: tx.today });
}
