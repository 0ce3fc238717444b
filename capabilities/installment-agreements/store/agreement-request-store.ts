import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import {
  type AgreementRequest,
  applyAgreementRequest,
  type LeftOutModule,
} from '../process/agreement-request-record.ts';
import {
  type AgreementRequestState,
  agreementRequestStates,
  waitsForApproval,
} from '../process/agreement-request.ts';
import type { AppealOutcome } from '../process/appeal-outcome.ts';
import type { Told } from '../rules/disclosures/disclosure-facts.ts';
import type { SentBackPoint } from '../rules/sent-back-points.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import type { ChosenTerms } from '../rules/terms/chosen-terms.ts';
import type { GivenFacts } from '../rules/facts/given-facts.ts';
import type { RequestChannel } from '../rules/facts/request-facts.ts';
import { agreementRequestDeadlines } from './agreement-request-deadlines.ts';

export const agreementRequestKind: RecordKind<AgreementRequest> = {
  capability: 'installment-agreements',
  kind: 'agreement-request',
  idOf: (request) => request.requestId,
  apply: applyAgreementRequest,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertRequest(tx, after) : updateRequest(tx, after, beforeVersion),
  deadlines: agreementRequestDeadlines,
  effectsOfDeadlines: { 'ask-officer-to-tell-of-delay': 'approve-agreement' },
};

async function insertRequest(tx: Tx, request: AgreementRequest): Promise<number> {
  const { proposedPaymentCents, dueDayOfMonth } = columnsOf(request);
  const rows = await tx.run(sql`
    with modules as (
      insert into installment_agreements.agreement_request_module (taxpayer_id, request_id, module_id,
        ordinal, from_version)
      select ${request.taxpayerId}::uuid, ${request.requestId}::uuid, m.id, m.ordinal, 1
      from unnest(${arrayText(request.moduleIds)}::uuid[]) with ordinality as m (id, ordinal))
    insert into installment_agreements.agreement_request (taxpayer_id, request_id, compartment, state,
      version, channel, received_at,
      completed_at, pending_from, proposed_payment_cents, due_day_of_month, given, code_for, code_asked,
        officer_id, channel_text, identified_at, left_out, with_taxpayer_ids)
    values (${request.taxpayerId}, ${request.requestId}, ${request.compartment}, ${request.state},
      ${request.version}, ${request.channel},
      ${request.receivedAt}, ${request.completedAt}, ${request.pendingFrom ?? null}, ${proposedPaymentCents},
        ${dueDayOfMonth},
      ${canonicalJson(request.given)}::jsonb, ${arrayText(request.codeFor)}::uuid[], ${request.codeAsked},
        ${request.officerId}, ${request.channelText ?? null}, ${request.identifiedAt ?? null},
      ${canonicalJson(request.leftOut)}::jsonb, ${arrayText(request.withTaxpayerIds)}::uuid[])
    returning request_id`);
  return rows.length;
}

async function updateRequest(tx: Tx, request: AgreementRequest, beforeVersion: number): Promise<number> {
  const { proposedPaymentCents, dueDayOfMonth } = columnsOf(request);
  const rows = await tx.run(sql`
    update installment_agreements.agreement_request set state = ${request.state}, version =
      ${request.version},
      completed_at = ${request.completedAt}, pending_from = ${request.pendingFrom ?? null},
      proposed_payment_cents = ${proposedPaymentCents}, due_day_of_month = ${dueDayOfMonth}, given =
        ${canonicalJson(request.given)}::jsonb,
      code_for = ${arrayText(request.codeFor)}::uuid[], code_asked = ${request.codeAsked}, prepared_by =
        ${request.preparedBy ?? null},
      left_out = ${canonicalJson(request.leftOut)}::jsonb,
      chosen = ${request.chosen ? canonicalJson(request.chosen) : null}::jsonb,
      told = ${canonicalJson(request.told)}::jsonb,
      terms = ${request.terms ? canonicalJson(request.terms) : null}::jsonb, sent_back_because =
        ${request.sentBackBecause ?? null},
      sent_back_points = ${request.sentBackPoints ? canonicalJson(request.sentBackPoints) : null}::jsonb,
      appealed = ${canonicalJson(request.appealed)}::jsonb
    where taxpayer_id = ${request.taxpayerId} and request_id = ${request.requestId} and version =
      ${beforeVersion} returning request_id`);
  await updateModules(tx, request);
  return rows.length;
}

/** A module that is no longer covered keeps its row, closed at the version that left it out. */
async function updateModules(
  tx: Tx,
  { taxpayerId, requestId, moduleIds, version }: AgreementRequest,
): Promise<void> {
  const ids = sql`${arrayText(moduleIds)}::uuid[]`;
  const own = sql`taxpayer_id = ${taxpayerId} and request_id = ${requestId} and until_version is null`;
  await tx.run(sql`
    update installment_agreements.agreement_request_module set until_version = ${version} where ${own} and
      module_id <> all (${ids})`);
  await tx.run(sql`
    update installment_agreements.agreement_request_module r set ordinal = m.ordinal
    from unnest(${ids}) with ordinality as m (id, ordinal) where ${own} and r.module_id = m.id`);
  await tx.run(sql`
    insert into installment_agreements.agreement_request_module (taxpayer_id, request_id, module_id, ordinal,
      from_version)
    select ${taxpayerId}::uuid, ${requestId}::uuid, m.id, m.ordinal, ${version}::int from unnest(${ids}) with
      ordinality as m (id, ordinal)
    where not exists (select from installment_agreements.agreement_request_module where ${own} and module_id =
      m.id)`);
}

function columnsOf({ given: { request } }: AgreementRequest): {
  proposedPaymentCents: Cents | null;
  dueDayOfMonth: number | null;
} {
  const { payment, dueDayOfMonth } = request;
  return {
    proposedPaymentCents: payment !== 'unknown' && payment.kind === 'amount' ? payment.amountCents : null,
    dueDayOfMonth: dueDayOfMonth === 'unknown' ? null : dueDayOfMonth,
  };
}

type RequestRow = {
  taxpayer_id: string;
  request_id: string;
  compartment: string;
  state: AgreementRequestState;
  version: number;
  channel: RequestChannel;
  received_at: Instant;
  completed_at: Instant;
  pending_from: Day | null;
  given: GivenFacts;
  code_for: string[];
  code_asked: boolean;
  officer_id: string;
  prepared_by: string | null;
  chosen: ChosenTerms | null;
  told: readonly Told[];
  terms: SettledTerms | null;
  sent_back_because: string | null;
  sent_back_points: readonly SentBackPoint[] | null;
  channel_text: string | null;
  identified_at: Instant | null;
  left_out: readonly LeftOutModule[];
  with_taxpayer_ids: string[];
  appealed: readonly AppealOutcome[];
  module_ids: string[];
};

const requestColumns = sql`
  r.taxpayer_id, r.request_id, r.compartment, r.state, r.version, r.channel, r.received_at, r.completed_at,
    r.pending_from, r.given,
  r.code_for, r.code_asked, r.officer_id, r.prepared_by, r.chosen, r.told, r.terms, r.sent_back_because,
    r.sent_back_points, r.channel_text, r.identified_at, r.left_out, r.with_taxpayer_ids, r.appealed,
  array(select m.module_id from installment_agreements.agreement_request_module m
    where m.taxpayer_id = r.taxpayer_id and m.request_id = r.request_id and m.until_version is null order by
      m.ordinal, m.module_id) as module_ids
  from installment_agreements.agreement_request r`;

/** A request that the lens sees. */
export async function findRequest(lens: Lens, requestId: string): Promise<AgreementRequest | undefined> {
  const [row] = await lens.run(sql<RequestRow>`select ${requestColumns} where r.request_id = ${requestId}`);
  return row && requestOf(row);
}

/**
 * The requests of a taxpayer that the lens sees, newest first: its own, and those of others that took it
 * along.
 */
export async function listRequests(lens: Lens, taxpayerId: string): Promise<readonly AgreementRequest[]> {
  const rows = await lens.run(
    sql<RequestRow>`select ${requestColumns} where r.taxpayer_id = ${taxpayerId}
      or r.with_taxpayer_ids @> array[${taxpayerId}]::uuid[]
      order by r.received_at desc, r.request_id`,
  );
  return rows.map(requestOf);
}

const waiting = agreementRequestStates.filter(waitsForApproval);

/** The requests whose terms wait for a manager, as far as the lens sees them; the longest wait first. */
export async function listWaitingForApproval(
  lens: Lens,
  limit: number,
): Promise<readonly AgreementRequest[]> {
  const rows = await lens.run(
    sql<RequestRow>`select ${requestColumns} where r.state = any (${arrayText(waiting)}::text[])
      order by r.terms ->> 'settledDay', r.request_id limit ${limit}`,
  );
  return rows.map(requestOf);
}

/** The requests for which TC 971 AC 043 was due on some module, as the lens sees them; the oldest first. */
export async function listRequestsWithCodes(lens: Lens, limit: number): Promise<readonly AgreementRequest[]> {
  const rows = await lens.run(
    sql<RequestRow>`select ${requestColumns} where cardinality(r.code_for) > 0
      order by r.received_at, r.request_id limit ${limit}`,
  );
  return rows.map(requestOf);
}

function requestOf(row: RequestRow): AgreementRequest {
  return {
    taxpayerId: row.taxpayer_id,
    requestId: row.request_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    channel: row.channel,
    receivedAt: row.received_at,
    completedAt: row.completed_at,
    moduleIds: row.module_ids,
    given: row.given,
    codeFor: row.code_for,
    codeAsked: row.code_asked,
    officerId: row.officer_id,
    leftOut: row.left_out,
    withTaxpayerIds: row.with_taxpayer_ids,
    ...(row.channel_text !== null && { channelText: row.channel_text }),
    ...(row.identified_at !== null && { identifiedAt: row.identified_at }),
    ...(row.pending_from !== null && { pendingFrom: row.pending_from }),
    told: row.told,
    ...(row.chosen !== null && { chosen: row.chosen }),
    ...(row.terms !== null && { terms: row.terms }),
    ...(row.prepared_by !== null && { preparedBy: row.prepared_by }),
    ...(row.sent_back_because !== null && { sentBackBecause: row.sent_back_because }),
    ...(row.sent_back_points !== null && { sentBackPoints: row.sent_back_points }),
    appealed: row.appealed,
  };
}
