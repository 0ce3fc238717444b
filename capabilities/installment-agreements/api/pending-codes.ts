import type { MasterFileInput } from '#capabilities/accounts/index.ts';
import { listInputsOf, listModuleNames, type ModuleName } from '#capabilities/accounts/records.ts';
import { listPersons } from '#capabilities/casework/records.ts';
import { listTaxpayers } from '#capabilities/taxpayers/records.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import type { HourDeadlineStep } from '#kernel/calendar/deadline.ts';
import type { Eyes } from '#platform/db/lens.ts';
import { type Deadline, listDeadlinesOfKind } from '#platform/record/deadlines.ts';
import { listHistory } from '#platform/record/history.ts';
import { invariant } from '#platform/record/invariant.ts';
import { agreementCodes } from '../parameters/agreement-codes.ts';
import type { AgreementRequest } from '../process/agreement-request-record.ts';
import { type CodeTimeliness, computeCodeTimeliness } from '../rules/code-timeliness.ts';
import { moduleKey } from '../rules/facts/module-facts.ts';
import { listRequestsWithCodes } from '../store/agreement-request-store.ts';

type CodeInput = { readonly module: string; readonly input: MasterFileInput };

/** A request for which the pending code was due, with when it was asked for on each module. */
export type PendingCodes = {
  readonly request: AgreementRequest;
  readonly taxpayerName: string;
  readonly officerName: string;
  readonly identifiedAt: Instant;
  readonly dueAt: Instant;
  readonly timeliness: CodeTimeliness;
  readonly inputs: readonly CodeInput[];
  /** Why it was late, as the officer wrote it. */
  readonly lateBecause?: string;
};

/** Every request that the person sees and that needed the code, the oldest first. */
export async function listPendingCodes(eyes: Eyes, limit: number): Promise<readonly PendingCodes[]> {
  const requests = await listRequestsWithCodes(eyes, limit);
  const known = await loadBeside(eyes, requests);
  const found = requests.flatMap((request) => codesOf(request, known, eyes.now) ?? []);
  return await Promise.all(found.map(async (codes) => ({ ...codes, ...(await reasonOf(eyes, codes)) })));
}

/** What stands beside the requests, each kind in one look, however many they are. */
async function loadBeside(eyes: Eyes, requests: readonly AgreementRequest[]) {
  const taxpayerIds = [...new Set(requests.map(({ taxpayerId }) => taxpayerId))];
  const taxpayers = await listTaxpayers(eyes, taxpayerIds);
  const officers = await listPersons(eyes, [...new Set(requests.map(({ officerId }) => officerId))]);
  const requestIds = requests.map(({ requestId }) => requestId);
  const moduleIds = requests.flatMap(({ codeFor }) => codeFor);
  return {
    taxpayerNames: new Map(taxpayers.map(({ taxpayerId, name }) => [taxpayerId, name])),
    officerNames: new Map(officers.map(({ personId, name }) => [personId, name])),
    deadlines: byKey(await listDeadlinesOfKind(eyes, 'identify-pending', requestIds), 'recordId'),
    inputs: byKey(await listInputsOf(eyes, taxpayerIds), 'taxpayerId'),
    modules: await listModuleNames(eyes, moduleIds),
  };
}

type Beside = Awaited<ReturnType<typeof loadBeside>>;

/** Undefined where the hours never ran, or the person does not see whose request it is. */
function codesOf(request: AgreementRequest, beside: Beside, now: Instant): PendingCodes | undefined {
  const taxpayerName = beside.taxpayerNames.get(request.taxpayerId);
  const deadline = beside.deadlines.get(request.requestId)?.at(-1);
  if (taxpayerName === undefined || deadline?.dueAt === undefined) return undefined;
  const officerName = beside.officerNames.get(request.officerId);
  invariant(officerName, `request ${request.requestId} is worked by ${request.officerId}, who is nobody`);
  const modules = beside.modules.filter(({ moduleId }) => request.codeFor.includes(moduleId));
  const identifiedAt = triggerOf(deadline, request.completedAt);
  const inputs = inputsOf(request, modules, beside.inputs.get(request.taxpayerId) ?? []);
  const facts = { identifiedAt, dueAt: deadline.dueAt, now };
  return {
    request,
    taxpayerName,
    officerName,
    identifiedAt,
    dueAt: deadline.dueAt,
    inputs,
    timeliness: computeCodeTimeliness({
      ...facts,
      modules: modules.map(moduleKey).map((module) => ({ module, askedAt: askedAt(module, inputs) })),
    }),
  };
}

/** From when the hours were counted, as the deadline's own first step has it. */
function triggerOf({ steps }: Deadline, otherwise: Instant): Instant {
  const first = (steps as readonly HourDeadlineStep[]).find(({ kind }) => kind === 'trigger-at');
  return first?.kind === 'trigger-at' ? first.at : otherwise;
}

/** The pending codes that were asked for since the request was received. */
function inputsOf(
  { receivedAt }: AgreementRequest,
  modules: readonly ModuleName[],
  inputs: readonly MasterFileInput[],
): readonly CodeInput[] {
  const { tc, ac } = agreementCodes.pending;
  return modules.flatMap((module) =>
    inputs
      .filter(({ code, actionCode }) => code === tc && actionCode === ac)
      .filter(({ moduleId, requestedAt }) => moduleId === module.moduleId && requestedAt >= receivedAt)
      .map((input) => ({ module: moduleKey(module), input })),
  );
}

function askedAt(module: string, inputs: readonly CodeInput[]): Instant | 'not-asked' {
  return inputs.find((one) => one.module === module)?.input.requestedAt ?? 'not-asked';
}

/** Only what was late has a reason to be looked for. */
async function reasonOf(
  eyes: Eyes,
  { request: { taxpayerId, requestId }, timeliness }: PendingCodes,
): Promise<Pick<PendingCodes, 'lateBecause'>> {
  if (timeliness.minutesLeft >= 0) return {};
  const history = await listHistory(eyes, taxpayerId, [requestId]);
  const explained = history.findLast(({ event }) => event === 'explain-late-code');
  const { because } = (explained?.body ?? {}) as { readonly because?: string };
  return because === undefined ? {} : { lateBecause: because };
}

function byKey<Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item[key], [...(groups.get(item[key]) ?? []), item]);
  return groups;
}
