import { sql } from 'kysely';
import type { Day } from '#kernel/calendar/day.ts';
import { canonicalJson } from '#kernel/decision/canonical.ts';
import { arrayText, type Lens, type Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import {
  type Agreement,
  type AgreementLocator,
  type AgreementWriting,
  applyAgreement,
} from '../process/agreement-record.ts';
import type { AppealOutcome } from '../process/appeal-outcome.ts';
import type { SettledTerms } from '../rules/settled-terms.ts';
import type { AgreementState } from '../process/agreement.ts';

export const agreementKind: RecordKind<Agreement> = {
  capability: 'installment-agreements',
  kind: 'agreement',
  idOf: (agreement) => agreement.agreementId,
  apply: applyAgreement,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertAgreement(tx, after) : updateAgreement(tx, after, beforeVersion),
  deadlines: {},
};

async function insertAgreement(tx: Tx, agreement: Agreement): Promise<number> {
  const { taxpayerId, agreementId, terms } = agreement;
  const rows = await tx.run(sql`
    insert into installment_agreements.agreement (taxpayer_id, agreement_id, compartment, state, version,
      request_id, from_day, type,
      payment_cents, due_day_of_month, first_payment_day, terms, locator)
    values (${taxpayerId}, ${agreementId}, ${agreement.compartment}, ${agreement.state}, ${agreement.version},
      ${agreement.requestId},
      ${agreement.fromDay}, ${terms.type}, ${terms.paymentCents}, ${terms.dueDayOfMonth},
        ${terms.firstPaymentDay}, ${canonicalJson(terms)}::jsonb,
      ${canonicalJson(agreement.locator)}::jsonb)
    returning agreement_id`);
  await insertModules(tx, agreement);
  return rows.length;
}

/** A voided agreement that is approved anew may have other terms; one that stands only becomes written. */
async function updateAgreement(tx: Tx, agreement: Agreement, beforeVersion: number): Promise<number> {
  const { taxpayerId, agreementId, terms, written } = agreement;
  const rows = await tx.run(sql`
    update installment_agreements.agreement set state = ${agreement.state}, version = ${agreement.version},
      from_day = ${agreement.fromDay}, type = ${terms.type}, payment_cents = ${terms.paymentCents},
      due_day_of_month = ${terms.dueDayOfMonth}, first_payment_day = ${terms.firstPaymentDay},
      terms = ${canonicalJson(terms)}::jsonb, locator = ${canonicalJson(agreement.locator)}::jsonb,
      written = ${written ? canonicalJson(written) : null}::jsonb,
      appealed = ${canonicalJson(agreement.appealed)}::jsonb
    where taxpayer_id = ${taxpayerId} and agreement_id = ${agreementId} and version = ${beforeVersion}
    returning agreement_id`);
  await insertModules(tx, agreement);
  return rows.length;
}

/** A module once covered keeps its row: which ones an agreement covers is read by their order. */
async function insertModules(tx: Tx, { taxpayerId, agreementId, moduleIds }: Agreement): Promise<void> {
  const ids = sql`${arrayText(moduleIds)}::uuid[]`;
  await tx.run(sql`
    update installment_agreements.agreement_module set ordinal = 0
    where taxpayer_id = ${taxpayerId} and agreement_id = ${agreementId} and module_id <> all (${ids})`);
  await tx.run(sql`
    insert into installment_agreements.agreement_module (taxpayer_id, agreement_id, module_id, ordinal)
    select ${taxpayerId}::uuid, ${agreementId}::uuid, m.id, m.ordinal
    from unnest(${ids}) with ordinality as m (id, ordinal)
    on conflict (taxpayer_id, agreement_id, module_id) do update set ordinal = excluded.ordinal`);
}

type AgreementRow = {
  taxpayer_id: string;
  agreement_id: string;
  compartment: string;
  state: AgreementState;
  version: number;
  request_id: string;
  from_day: Day;
  terms: SettledTerms;
  locator: AgreementLocator;
  written: AgreementWriting | null;
  appealed: readonly AppealOutcome[];
  module_ids: string[];
};

const agreementColumns = sql`
  a.taxpayer_id, a.agreement_id, a.compartment, a.state, a.version, a.request_id, a.from_day, a.terms,
    a.locator, a.written, a.appealed,
  array(select m.module_id from installment_agreements.agreement_module m
    where m.taxpayer_id = a.taxpayer_id and m.agreement_id = a.agreement_id and m.ordinal > 0
    order by m.ordinal) as module_ids
  from installment_agreements.agreement a`;

/** An agreement that the lens sees. */
export async function findAgreement(lens: Lens, agreementId: string): Promise<Agreement | undefined> {
  const [row] = await lens.run(
    sql<AgreementRow>`select ${agreementColumns} where a.agreement_id = ${agreementId}`,
  );
  return row && agreementOf(row);
}

/** The agreement that came of a request. */
export async function findAgreementOfRequest(lens: Lens, requestId: string): Promise<Agreement | undefined> {
  const [row] = await lens.run(
    sql<AgreementRow>`select ${agreementColumns} where a.request_id = ${requestId}`,
  );
  return row && agreementOf(row);
}

/** The agreements that came of some requests, as far as the lens sees them, newest first. */
export async function listAgreementsOfRequests(
  lens: Lens,
  requestIds: readonly string[],
): Promise<readonly Agreement[]> {
  if (requestIds.length === 0) return [];
  const rows = await lens.run(
    sql<AgreementRow>`select ${agreementColumns} where a.request_id = any (${arrayText(requestIds)}::uuid[])
      order by a.from_day desc, a.agreement_id`,
  );
  return rows.map(agreementOf);
}

/** The agreements of a taxpayer that the lens sees, newest first. */
export async function listAgreements(lens: Lens, taxpayerId: string): Promise<readonly Agreement[]> {
  const rows = await lens.run(
    sql<AgreementRow>`select ${agreementColumns} where a.taxpayer_id = ${taxpayerId}
      order by a.from_day desc, a.agreement_id`,
  );
  return rows.map(agreementOf);
}

function agreementOf(row: AgreementRow): Agreement {
  return {
    taxpayerId: row.taxpayer_id,
    agreementId: row.agreement_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    requestId: row.request_id,
    fromDay: row.from_day,
    moduleIds: row.module_ids,
    terms: row.terms,
    locator: row.locator,
    ...(row.written !== null && { written: row.written }),
    appealed: row.appealed,
  };
}
