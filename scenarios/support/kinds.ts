import { inputTable } from '#capabilities/accounts/process/input.ts';
import { moduleTable } from '#capabilities/accounts/process/module.ts';
import { inputKind, listInputs } from '#capabilities/accounts/store/input-store.ts';
import { listModules, moduleKind } from '#capabilities/accounts/store/module-store.ts';
import { appealTable } from '#capabilities/appeals/process/appeal.ts';
import { appealKind } from '#capabilities/appeals/store/appeal-store.ts';
import { findAppeal } from '#capabilities/appeals/store/find-appeals.ts';
import { assignmentTable } from '#capabilities/casework/process/assignment.ts';
import { documentTable } from '#capabilities/casework/process/document.ts';
import { noteTable } from '#capabilities/casework/process/note.ts';
import { taskTable } from '#capabilities/casework/process/task.ts';
import { assignmentKind, findAssignment } from '#capabilities/casework/store/assignment-store.ts';
import { documentKind, findDocument } from '#capabilities/casework/store/document-store.ts';
import { findNote, noteKind } from '#capabilities/casework/store/note-store.ts';
import { findTask, taskKind } from '#capabilities/casework/store/task-store.ts';
import { inboundItemTable } from '#capabilities/correspondence/process/inbound-item.ts';
import { letterTable } from '#capabilities/correspondence/process/letter.ts';
import { findInboundItem, inboundItemKind } from '#capabilities/correspondence/store/inbound-item-store.ts';
import { findLetter, letterKind } from '#capabilities/correspondence/store/letter-store.ts';
import { agreementFormTable } from '#capabilities/installment-agreements/process/agreement-form.ts';
import { agreementRequestTable } from '#capabilities/installment-agreements/process/agreement-request.ts';
import { requestPartyTable } from '#capabilities/installment-agreements/process/request-party.ts';
import { agreementTable } from '#capabilities/installment-agreements/process/agreement.ts';
import {
  agreementFormKind,
  findForm,
} from '#capabilities/installment-agreements/store/agreement-form-store.ts';
import {
  agreementRequestKind,
  findRequest,
} from '#capabilities/installment-agreements/store/agreement-request-store.ts';
import {
  listRequestParties,
  requestPartyKind,
} from '#capabilities/installment-agreements/store/request-party-store.ts';
import { agreementKind, findAgreement } from '#capabilities/installment-agreements/store/agreement-store.ts';
import { coMediationTable } from '#capabilities/mediation/process/co-mediation.ts';
import { mediationAgreementTable } from '#capabilities/mediation/process/mediation-agreement.ts';
import { mediationRequestTable } from '#capabilities/mediation/process/mediation-request.ts';
import { supportRequestTable } from '#capabilities/mediation/process/support-request.ts';
import { coMediationKind, findCoMediation } from '#capabilities/mediation/store/co-mediation-store.ts';
import {
  findAgreement as findMediationAgreement,
  mediationAgreementKind,
} from '#capabilities/mediation/store/mediation-agreement-store.ts';
import {
  findMediationRequest,
  mediationRequestKind,
} from '#capabilities/mediation/store/mediation-request-store.ts';
import {
  findSupportRequest,
  supportRequestKind,
} from '#capabilities/mediation/store/support-request-store.ts';
import { doubleTable } from '#capabilities/taxpayers/process/double-record.ts';
import { doubleRecordKind, listDoubleRecords } from '#capabilities/taxpayers/store/double-record-store.ts';
import { authorityTable } from '#capabilities/taxpayers/process/authority.ts';
import { taxpayerTable } from '#capabilities/taxpayers/process/taxpayer.ts';
import { authorityKind, findAuthority } from '#capabilities/taxpayers/store/authority-store.ts';
import { findTaxpayer, taxpayerKind } from '#capabilities/taxpayers/store/taxpayer-store.ts';
import type { ProcessTable } from '#kernel/process/transition.ts';
import { rebuildRecord, type Rebuilt } from '#platform/audit/rebuild.ts';
import type { Lens } from '#platform/db/lens.ts';
import type { RecordBase, RecordKind } from '#platform/record/record-kind.ts';

/** A kind of record: its process, its row, and its history folded beside the row. */
export type Kept = {
  readonly table: ProcessTable;
  readonly kind: RecordKind<never>;
  readonly rebuild: (lens: Lens, taxpayerId: string, recordId: string) => Promise<Rebuilt<RecordBase>>;
};

type Find<Record> = (lens: Lens, taxpayerId: string, recordId: string) => Promise<Record | undefined>;

function kept<Record extends RecordBase>(
  table: { readonly kind: string },
  kind: RecordKind<Record>,
  find: Find<Record>,
): Kept {
  return {
    table: table as ProcessTable,
    kind: kind as unknown as RecordKind<never>,
    rebuild: (lens, taxpayerId, recordId) =>
      rebuildRecord(lens, kind, (through, id) => find(through, taxpayerId, id), { taxpayerId, recordId }),
  };
}

/** Every kind of record that there is. */
export const everyKind: readonly Kept[] = [
  kept(taxpayerTable, taxpayerKind, (lens, taxpayerId) => findTaxpayer(lens, taxpayerId)),
  kept(doubleTable, doubleRecordKind, async (lens, taxpayerId, id) =>
    (await listDoubleRecords(lens, [taxpayerId])).find(({ doubleRecordId }) => doubleRecordId === id),
  ),
  kept(authorityTable, authorityKind, (lens, _, id) => findAuthority(lens, id)),
  kept(assignmentTable, assignmentKind, findAssignment),
  kept(taskTable, taskKind, findTask),
  kept(noteTable, noteKind, findNote),
  kept(documentTable, documentKind, (lens, _, id) => findDocument(lens, id)),
  kept(inboundItemTable, inboundItemKind, (lens, _, id) => findInboundItem(lens, id)),
  kept(letterTable, letterKind, (lens, _, id) => findLetter(lens, id)),
  kept(moduleTable, moduleKind, async (lens, taxpayerId, id) =>
    (await listModules(lens, taxpayerId)).find(({ moduleId }) => moduleId === id),
  ),
  kept(inputTable, inputKind, async (lens, taxpayerId, id) =>
    (await listInputs(lens, taxpayerId)).find(({ inputId }) => inputId === id),
  ),
  kept(agreementRequestTable, agreementRequestKind, (lens, _, id) => findRequest(lens, id)),
  kept(requestPartyTable, requestPartyKind, async (lens, taxpayerId, id) =>
    (await listRequestParties(lens, taxpayerId)).find(({ requestPartyId }) => requestPartyId === id),
  ),
  kept(agreementFormTable, agreementFormKind, (lens, _, id) => findForm(lens, id)),
  kept(agreementTable, agreementKind, (lens, _, id) => findAgreement(lens, id)),
  kept(appealTable, appealKind, (lens, _, id) => findAppeal(lens, id)),
  kept(mediationRequestTable, mediationRequestKind, (lens, _, id) => findMediationRequest(lens, id)),
  kept(supportRequestTable, supportRequestKind, (lens, _, id) => findSupportRequest(lens, id)),
  kept(mediationAgreementTable, mediationAgreementKind, (lens, _, id) => findMediationAgreement(lens, id)),
  kept(coMediationTable, coMediationKind, (lens, _, id) => findCoMediation(lens, id)),
];

/**
 * The table of the database that holds the state of a kind of record: every capability names its own alike.
 */
export function stateTableOf({ kind: { capability, kind } }: Kept): string {
  return `${capability.replaceAll('-', '_')}.${kind.replaceAll('-', '_')}`;
}
