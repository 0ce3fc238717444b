import type { AccountModule, MasterFileInput } from '#capabilities/accounts/index.ts';
import { listInputs, listModules } from '#capabilities/accounts/records.ts';
import { listPersons } from '#capabilities/casework/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import { inForce } from '#kernel/law/parameter.ts';
import { computeHourDeadline } from '#kernel/calendar/deadline.ts';
import type { Law } from '#kernel/law/law.ts';
import { irm } from '#kernel/law/source.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { listHistory } from '#platform/record/history.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import { pendingInputHours } from '../parameters/pending-input-hours.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { type CodeTimeliness, computeCodeTimeliness } from '../rules/code-timeliness.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { listRequestsWithCodes } from '../store/agreement-request-store.ts';

/** A request for which the pending code was due, with when it was asked for on each module. */
export type PendingCodes = {
  readonly request: AgreementRequest;
  readonly taxpayerName: string;
  readonly officerName: string;
  readonly identifiedAt: Instant;
  readonly dueAt: Instant;
  readonly timeliness: CodeTimeliness;
  readonly inputs: readonly { readonly module: string; readonly input: MasterFileInput }[];
  /** Why it was late, as the officer wrote it. */
  readonly lateBecause?: string;
};

/** Every request that the person sees and that needed the code, the oldest first. */
export async function listPendingCodes(
  eyes: Eyes,
  law: Law,
  limit: number,
): Promise<readonly PendingCodes[]> {
  const requests = await listRequestsWithCodes(eyes, limit);
  const taxpayers = await listTaxpayers(eyes, [...new Set(requests.map(({ taxpayerId }) => taxpayerId))]);
  const taxpayerNames = new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name]));
  const officers = await listPersons(eyes, [...new Set(requests.map(({ officerId }) => officerId))]);
  const officerNames = new Map(officers.map(({ personId, name }) => [personId, name]));
  const found: PendingCodes[] = [];
  for (const request of requests) {
    const taxpayerName = taxpayerNames.get(request.taxpayerId);
    if (taxpayerName === undefined) continue;
    const officerName = officerNames.get(request.officerId) ?? '';
    found.push({ request, taxpayerName, officerName, ...(await codesOf(eyes, request, law)) });
  }
  return found;
}

async function codesOf(
  eyes: Eyes,
  request: AgreementRequest,
  law: Law,
): Promise<Omit<PendingCodes, 'request' | 'taxpayerName' | 'officerName'>> {
  const { taxpayerId, requestId, codeFor } = request;
  const history = await listHistory(eyes, taxpayerId, [requestId]);
  const completed = history.findLast(
    ({ to, from }) => to === 'pending' && from !== to && from !== 'approval',
  );
  const identifiedAt = request.identifiedAt ?? completed?.recordedAt ?? request.completedAt;
  const hours = inForce(pendingInputHours, eyes.dayOf(identifiedAt), law).value;
  const { at: dueAt } = computeHourDeadline({ fromAt: identifiedAt, hours, law: irm('5.14.1.3(1)') });
  const modules = (await listModules(eyes, taxpayerId)).filter(({ moduleId }) => codeFor.includes(moduleId));
  const inputs = await inputsSince(eyes, request);
  const explained = history.findLast(({ event }) => event === 'explain-late-code');
  const { because } = (explained?.body ?? {}) as { readonly because?: string };
  return {
    identifiedAt,
    dueAt,
    timeliness: computeCodeTimeliness({
      identifiedAt,
      dueAt,
      now: eyes.now,
      modules: modules.map((module) => ({ module: moduleKey(module), askedAt: askedAt(module, inputs) })),
    }),
    inputs: modules.flatMap((module) =>
      inputs
        .filter((input) => input.moduleId === module.moduleId)
        .map((input) => ({ module: moduleKey(module), input })),
    ),
    ...(because !== undefined && { lateBecause: because }),
  };
}

/** The pending codes that were asked for since the request was received. */
async function inputsSince(
  eyes: Eyes,
  { taxpayerId, receivedAt }: AgreementRequest,
): Promise<readonly MasterFileInput[]> {
  const { tc, ac } = agreementCodes.pending;
  const inputs = await listInputs(eyes, taxpayerId);
  return inputs.filter(
    ({ code, actionCode, requestedAt }) => code === tc && actionCode === ac && requestedAt >= receivedAt,
  );
}

function askedAt({ moduleId }: AccountModule, inputs: readonly MasterFileInput[]): Instant | 'not-asked' {
  return inputs.find((input) => input.moduleId === moduleId)?.requestedAt ?? 'not-asked';
}
