import { sql } from 'kysely';
import type { Lens, Tx } from '#platform/db/lens.ts';
import type { RecordKind } from '#platform/record/record-kind.ts';
import { applyMediationAgreement, type MediationAgreement } from '../process/mediation-agreement-record.ts';
import type { MediationAgreementState } from '../process/mediation-agreement.ts';
import { mediationAgreementDeadlines } from './mediation-deadlines.ts';

export const mediationAgreementKind: RecordKind<MediationAgreement> = {
  capability: 'mediation',
  kind: 'mediation-agreement',
  idOf: (agreement) => agreement.agreementId,
  apply: applyMediationAgreement,
  put: (tx, after, beforeVersion) =>
    beforeVersion === 0 ? insertAgreement(tx, after) : updateAgreement(tx, after, beforeVersion),
  deadlines: mediationAgreementDeadlines,
  effectsOfDeadlines: { 'ask-about-missed-answer': { deadline: 'return-agreement', daysAfter: 1 } },
};

type Keys = 'taxpayerId' | 'agreementId' | 'compartment' | 'state' | 'version' | 'supportRequestId';

function factsOf(agreement: MediationAgreement): string {
  const { taxpayerId: _t, agreementId: _a, compartment: _c, state: _s, version: _v, ...rest } = agreement;
  const { supportRequestId: _r, ...facts } = rest;
  return JSON.stringify(facts);
}

async function insertAgreement(tx: Tx, one: MediationAgreement): Promise<number> {
  const rows = await tx.run(sql`
    insert into mediation.mediation_agreement (taxpayer_id, agreement_id, compartment, state, version,
      support_request_id, facts)
    values (${one.taxpayerId}, ${one.agreementId}, ${one.compartment}, ${one.state}, ${one.version},
      ${one.supportRequestId}, ${factsOf(one)}::jsonb)
    returning agreement_id`);
  return rows.length;
}

async function updateAgreement(tx: Tx, one: MediationAgreement, beforeVersion: number): Promise<number> {
  const rows = await tx.run(sql`
    update mediation.mediation_agreement set state = ${one.state}, version = ${one.version},
      compartment = ${one.compartment}, facts = ${factsOf(one)}::jsonb
    where taxpayer_id = ${one.taxpayerId} and agreement_id = ${one.agreementId} and version = ${beforeVersion}
    returning agreement_id`);
  return rows.length;
}

type Row = {
  taxpayer_id: string;
  agreement_id: string;
  compartment: string;
  state: MediationAgreementState;
  version: number;
  support_request_id: string;
  facts: Omit<MediationAgreement, Keys>;
};

const columns = sql`
  taxpayer_id, agreement_id, compartment, state, version, support_request_id, facts
  from mediation.mediation_agreement`;

/** An agreement to mediate that the lens sees. */
export async function findAgreement(
  lens: Lens,
  agreementId: string,
): Promise<MediationAgreement | undefined> {
  const [row] = await lens.run(sql<Row>`select ${columns} where agreement_id = ${agreementId}`);
  return row && agreementOf(row);
}

/** The agreement of a support request that the lens sees. */
export async function findAgreementOf(
  lens: Lens,
  { taxpayerId, supportRequestId }: Pick<MediationAgreement, 'taxpayerId' | 'supportRequestId'>,
): Promise<MediationAgreement | undefined> {
  const [row] = await lens.run(sql<Row>`
    select ${columns} where taxpayer_id = ${taxpayerId} and support_request_id = ${supportRequestId}`);
  return row && agreementOf(row);
}

function agreementOf(row: Row): MediationAgreement {
  return {
    taxpayerId: row.taxpayer_id,
    agreementId: row.agreement_id,
    compartment: row.compartment,
    state: row.state,
    version: row.version,
    supportRequestId: row.support_request_id,
    ...row.facts,
  };
}
